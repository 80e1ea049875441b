import { convert } from '../src/index.ts';
import type { Note, SourceDocument } from '../src/model/index.ts';

const note = (text: string, position: number): Note => ({ position, index: position, text, marks: [] });
const entry = (text: string) => ({ text, marks: [] });
const document = (notes: readonly string[], list: Pick<SourceDocument, 'entries' | 'references'>): SourceDocument => ({
  article: {},
  notes: notes.map((text, at) => note(text, at + 1)),
  ...list,
  diagnostics: [],
});

const HOLM = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.';
const BERG = 'Berg, Nils. 2001. “Salt Roads.” Journal of Salt 12 (3): 45–67.';

test('Entries are works behind those that the notes cite; each once', () => {
  const list = { entries: [entry(BERG), entry('Holm, Anna. Salt and Ships. Bergen: Fjord Press, 1999.')] };
  const { references, citations, notes, parsed, links } = convert(document([HOLM, 'Ibid., 13.'], list));
  expect(references.map(({ title }) => title)).toEqual(['Salt and Ships', 'Salt Roads']);
  expect([citations, notes, parsed, links].map(({ length }) => length)).toEqual([2, 2, 2, 2]);
});

test('What an entry says is from the entry', () => {
  const [item] = convert(document([], { entries: [entry(BERG)] })).references;
  expect(item).toMatchObject({ id: 'berg2001', type: 'article-journal', volume: '12' });
  expect(item?.custom?.origins).toMatchObject({ title: { from: 'printed', entry: 1, span: [19, 29] } });
});

test('An entry that names no work is reported', () => {
  const { references, diagnostics } = convert(document([], { entries: [entry('See above.')] }));
  expect(references).toEqual([]);
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'unread-entry', severity: 'warning' })]);
});

test('References that are data are taken as they are, but for those that notes cite', () => {
  const roe = { type: 'book', title: 'The Price of Fish', author: [{ family: 'Roe', given: 'Jon' }] } as const;
  const holm = {
    type: 'book',
    title: 'Salt and ships',
    author: [{ family: 'Holm', given: 'A.' }],
    issued: { 'date-parts': [[1999]] },
  } as const;
  const { references } = convert(document([HOLM], { references: [holm, roe, roe] }));
  expect(references.slice(1)).toEqual([{ id: 'roe', ...roe }]);
});
