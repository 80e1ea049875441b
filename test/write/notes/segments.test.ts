import { convert } from '../../../src/index.ts';
import { citesOnly, segmentsOf, type Segment } from '../../../src/write/notes/segments.ts';
import { source } from '../../support/note.ts';

const FIRST = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.';

/** `[See also holm1999 12]` for citations, words as they are. */
const show = (segment: Segment): string =>
  segment.kind === 'text'
    ? segment.text
    : `[${segment.cites.map(({ prefix, id, locator }) => [prefix, id, locator].filter(Boolean).join(' ')).join(' | ')}]`;

function segments(note: string): Segment[] {
  const { parsed, citations } = convert(source(FIRST, note));
  const [, second] = parsed;
  return second ? segmentsOf(second, citations[1]) : [];
}

test.each([
  ['Ibid., 14.', '[holm1999 14].'],
  ['Holm, Salt and Ships, 14; Pia Lund, Fish (Oslo: Sea Press, 2001), 3.', '[holm1999 14 | lund2001 3].'],
  ['Holm, Salt and Ships, 14. See also Pia Lund, Fish (Oslo: Sea Press, 2001).', '[holm1999 14 | See also lund2001].'],
  ['Holm, Salt and Ships, 14; and Pia Lund, Fish (Oslo: Sea Press, 2001).', '[holm1999 14 | and lund2001].'],
  ['See Holm, Salt and Ships, 14.', '[See holm1999 14].'],
  ['Ibid., 14. They were not there when it was told.', '[holm1999 14]. They were not there when it was told.'],
  [
    'They were not there when it was told. Holm, Salt and Ships, 14.',
    'They were not there when it was told. [holm1999 14].',
  ],
  ['They were not there when it was told.', 'They were not there when it was told.'],
])('%s', (note, expected) => {
  expect(segments(note).map(show).join('')).toBe(expected);
});

test.each([
  ['Ibid., 14.', 1],
  ['Holm, Salt and Ships, 14; Pia Lund, Fish (Oslo: Sea Press, 2001), 3.', 2],
  ['Ibid., 14. They were not there when it was told.', undefined],
  ['They were not there when it was told.', undefined],
])('cites only: %s', (note, count) => {
  expect(citesOnly(segments(note))?.length).toBe(count);
});
