import { readdirSync } from 'node:fs';
import { readingOf, readPhenomena } from './support/phenomena.ts';

const folder = new URL('phenomena/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

/**
 * The ratchet. A case on the pass-list (`=`) must be read right; one off it (`~`) must not: what a change mends goes
 * on the list in the same commit, so that nothing later takes it away unseen.
 */
describe.each(files.sort())('%s', (file) => {
  const cases = readPhenomena(new URL(file.replaceAll('\\', '/'), folder));
  const listed = cases.filter(({ passes }) => passes);
  const unlisted = cases.filter(({ passes }) => !passes);

  test('every case has a name of its own, notes and a reading', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter(({ notes, reading }) => notes.length === 0 || reading.length === 0)).toEqual([]);
  });
  if (listed.length > 0)
    test.each(listed)('$name', ({ notes, reading }) => {
      expect(readingOf(notes)).toEqual(reading);
    });
  if (unlisted.length > 0)
    test.each(unlisted)('not yet: $name', ({ notes, reading }) => {
      expect(readingOf(notes)).not.toEqual(reading);
    });
});
