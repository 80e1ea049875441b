import { convert } from '../../src/convert.ts';
import type { CslItem, KnownItem, Note } from '../../src/model/index.ts';

const SALT: CslItem = {
  id: 'http://zotero.org/users/1/items/AAAA',
  type: 'book',
  title: 'Salt and Ships',
  author: [{ family: 'Holm', given: 'Anna' }],
  publisher: 'Fjord Press',
  issued: { 'date-parts': [[1999]] },
};
const HERRINGS: CslItem = { id: 'http://zotero.org/users/1/items/BBBB', type: 'book', title: 'Herrings' };

/** A note in which a reference manager's field holds `words`. */
function note(position: number, text: string, words: string, items: readonly KnownItem[]): Note {
  const start = text.indexOf(words);
  const mark = { kind: 'citation', items, span: { start, end: start + words.length } } as const;
  return { position, index: position, text, marks: words === '' ? [] : [mark] };
}

const read = (...notes: readonly Note[]) => {
  const { references, citations, parsed } = convert({ article: {}, notes, diagnostics: [] });
  for (const { text, parts } of parsed)
    expect(parts.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
  return {
    titles: references.map(({ title, publisher }) => [title, publisher]),
    cited: citations.map(({ citationItems }) =>
      citationItems.map(({ id, form, locator, label, prefix }) =>
        [id, form, locator, label, prefix].filter(Boolean).join(' '),
      ),
    ),
  };
};

test('a field says which work it is, whatever it prints; the form is the printed one', () => {
  expect(
    read(
      note(1, 'See Holm, Salt, 12.', 'Holm, Salt, 12', [{ item: SALT, locator: '12', label: 'page' }]),
      note(2, 'Ibid., 14.', 'Ibid., 14', [{ item: SALT, locator: '14' }]),
    ),
  ).toEqual({
    titles: [['Salt and Ships', 'Fjord Press']],
    cited: [['holm1999 short 12 page See'], ['holm1999 ibid 14 page']],
  });
});

test('several works in one field share its words', () => {
  const items = [{ item: SALT }, { item: HERRINGS, locator: '3', label: 'chapter' }];
  expect(read(note(1, 'Holm, Salt; Ek, Herrings, ch. 3.', 'Holm, Salt; Ek, Herrings, ch. 3', items)).cited).toEqual([
    ['holm1999 short', 'herrings short 3 chapter'],
  ]);
  expect(read(note(1, 'Holm, Salt, and Ek.', 'Holm, Salt, and Ek', items)).titles).toHaveLength(2);
});

test('what is typed beside the fields is read as ever, and is the same work where it is', () => {
  expect(
    read(
      note(1, 'Holm, Salt, 12.', 'Holm, Salt, 12', [{ item: SALT, locator: '12', label: 'page' }]),
      note(2, 'Per Ek, Nets (Oslo: Havn, 2001), 8; Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 3.', '', []),
      note(3, 'Holm, Salt and Ships, 5.', '', []),
    ),
  ).toEqual({
    titles: [
      ['Salt and Ships', 'Fjord Press'],
      ['Nets', 'Havn'],
    ],
    cited: [['holm1999 short 12 page'], ['ek2001 full 8 page', 'holm1999 full 3 page'], ['holm1999 short 5 page']],
  });
});
