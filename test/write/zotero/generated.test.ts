import {
  DATE_VARIABLES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
} from '../../../src/model/index.ts';
import { zoteroBundle } from '../../../src/write/zotero/index.ts';
import { testItems } from '../../support/items.ts';
import { importRdf, type ImportedItem } from '../../support/zotero-import.ts';
import { content, INPUT } from '../../support/zotero.ts';

const items = testItems(2000);
const { name, files } = zoteroBundle(content(items), INPUT);
const library = importRdf(files.get(`${name}.rdf`) as string);
const arrived = [...library.items].filter(([id]) => id !== '#article').map(([, item]) => item);
const pairs = items.flatMap((item, k) => {
  const found = arrived[k];
  return found ? [[item, found] as const] : [];
});

/** But for line ends, white space, control characters, and halves of characters, text is to arrive as it was. */
const folded = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

/** All that an item says, in one text, to look for values in. */
const said = ({ fields, creators, extra, tags }: ImportedItem): string =>
  folded([...Object.values(fields), ...creators, extra.join(' '), ...tags].join(' \u2016 '));

const nameParts = (person: CslName): string[] => Object.values(person).map(String);
const dateWords = ({ 'date-parts': parts, literal }: CslDate): string[] =>
  literal === undefined
    ? (parts ?? []).map((date) => date.map((part) => String(Math.abs(part)).padStart(2, '0')).join('-'))
    : [literal];

const values = (item: CslItem): string[] => [
  ...TEXT_VARIABLES.flatMap((variable) => (variable === 'keyword' ? (item.keyword ?? '').split(/[,;]/) : (item[variable] ?? []))),
  ...NAME_VARIABLES.flatMap((variable) => (item[variable] ?? []).flatMap(nameParts)),
  ...DATE_VARIABLES.flatMap((variable) => dateWords(item[variable] ?? {})),
]; // prettier-ignore

test('all of them arrive, with a note each, in the collections', () => {
  expect(arrived).toHaveLength(items.length);
  expect(arrived.filter(({ notes }) => notes.length !== 1)).toEqual([]);
  const [archives, literature] = library.collections[0]?.collections ?? [];
  const all = [archives, literature, ...(archives?.collections ?? [])].flatMap((one) => one?.items ?? []);
  expect([all.length, new Set(all).size]).toEqual([items.length, items.length]);
});

test('no value is lost', () => {
  const lost = pairs.flatMap(([item, found]) => {
    const text = said(found);
    return values(item)
      .map(folded)
      .filter((value) => !text.includes(value))
      .map((value) => [item.id, value]);
  });
  expect(lost).toEqual([]);
});

const TITLES: Readonly<Record<string, string>> = { case: 'caseName', statute: 'nameOfAct', email: 'subject' };

test('titles, addresses and translators are where they belong', () => {
  for (const [item, { type, fields, creators }] of pairs) {
    expect(folded(fields[TITLES[type] ?? 'title'] ?? '')).toBe(folded(item.title ?? ''));
    expect(folded(fields.url ?? '')).toBe(folded(item.URL ?? ''));
    if (!['book', 'journalArticle', 'letter', 'document'].includes(type)) continue;
    const translators = creators.filter((creator) => creator.startsWith('translator: '));
    expect(translators).toHaveLength(item.translator?.length ?? 0);
  }
});
