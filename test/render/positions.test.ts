import type { CslCitation, CslCitationItem, LocatorLabel } from '../../src/model/index.ts';
import { placeCitations, type Placed } from '../../src/render/positions.ts';

/** `a 12`, `b f5` (folio), `ibid a 12`, `short a`: a citation of a work, perhaps at a place, perhaps not in full. */
function citationItem(words: string): CslCitationItem {
  const parts = words.split(' ');
  const form = parts[0] === 'ibid' || parts[0] === 'short' ? parts[0] : 'full';
  const [id = '', place] = form === 'full' ? parts : parts.slice(1);
  const label: LocatorLabel = place?.startsWith('f') ? 'folio' : 'page';
  return {
    id,
    form,
    ...(place !== undefined && { locator: place.replace(/^f/, ''), label }),
    custom: { confidence: 1, span: [0, 1] },
  };
}

const citations = (notes: readonly string[]): CslCitation[] =>
  notes.map((note, at) => ({
    citationID: `n${at + 1}`,
    properties: { noteIndex: at + 1 },
    citationItems: note === '' ? [] : note.split('; ').map(citationItem),
    custom: {},
  }));

const place = (notes: readonly string[], asCited = false): Placed[][] =>
  placeCitations(citations(notes), { nearNoteDistance: 2, asCited });

/** `ibid 12`: position and place of every citation, notes in order. */
const positions = (notes: readonly string[], asCited?: boolean): string[] =>
  place(notes, asCited).map((note) =>
    note
      .map(({ position, item }) => [position, item.locator].filter((part) => part !== undefined).join(' '))
      .join('; '),
  );

test.each<[string, string[], string[]]>([
  ['the first time', ['a 1', 'b'], ['first 1', 'first']],
  ['again, something between', ['a 1', 'b', 'a 2'], ['first 1', 'first', 'subsequent 2']],
  ['at another place', ['a 1', 'a 2'], ['first 1', 'ibid-with-locator 2']],
  ['at the same place', ['a 1', 'a 1'], ['first 1', 'ibid 1']],
  ['at a folio of the same number', ['a 1', 'a f1'], ['first 1', 'ibid-with-locator 1']],
  ['neither at a place', ['a', 'a'], ['first', 'ibid']],
  ['at a place after none', ['a', 'a 1'], ['first', 'ibid-with-locator 1']],
  ['at none after a place', ['a 1', 'a'], ['first 1', 'subsequent']],
  ['a bare ibid. takes the place over', ['a 1', 'ibid a', 'ibid a 1'], ['first 1', 'ibid 1', 'ibid 1']],
  ['after a note with several', ['a 1; b 2', 'b 2'], ['first 1; first 2', 'subsequent 2']],
  ['twice in a note', ['a 1; a 2', 'a 2'], ['first 1; ibid-with-locator 2', 'subsequent 2']],
  ['after a note that cites nothing', ['a 1', '', 'a 1'], ['first 1', '', 'subsequent 1']],
])('%s', (_, notes, expected) => {
  expect(positions(notes)).toEqual(expected);
});

test('as the author has it', () => {
  expect(positions(['a 1', 'short a 2', 'ibid a', 'a 3', 'ibid a 3'], true)).toEqual([
    'first 1',
    'subsequent 2',
    'ibid 2',
    'first 3',
    'ibid-with-locator 3',
  ]);
});

test('near notes and the note of the first citation', () => {
  const far = place(['a', 'b', 'a', 'b', 'b', 'b', 'a']).map(([first]) => [first?.nearNote, first?.firstNote]);
  expect(far).toEqual([
    [false, undefined],
    [false, undefined],
    [true, 1],
    [true, 2],
    [true, 2],
    [true, 2],
    [false, 1],
  ]);
});
