import { readBody } from '../../../src/parse/fields/body.ts';
import { noteText } from '../../support/note.ts';

test.each([
  ['der Zentralverwaltung für Salz', 'Zentralverwaltung für Salz'],
  ['Anna Holm', undefined],
  ['der Salz 12', undefined],
])('%s', (text, body) => {
  const t = noteText(text);
  const [name] = readBody(t, 0, t.length)?.names ?? [];
  expect(name?.literal).toBe(body);
});
