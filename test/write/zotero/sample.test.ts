import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, type CslDate, type CslName } from '../../../src/index.ts';
import { zoteroBundle } from '../../../src/write/zotero/index.ts';
import { importRdf, type ImportedItem } from '../../support/zotero-import.ts';

type Work = Readonly<Record<string, unknown>>;
interface Expected {
  readonly source: Work;
  readonly notes: readonly {
    readonly n: number;
    readonly citations: readonly { readonly work: string; readonly locator?: string; readonly label?: string }[];
  }[];
  readonly works: Readonly<Record<string, Work>>;
}

const fixture = (name: string): Buffer => readFileSync(join(__dirname, '../../fixtures/stanciu-2018', name));
const bytes = readFileSync(join(__dirname, '../../../examples/stanciu-2018.txt'));
const expected = JSON.parse(fixture('expected.json').toString()) as Expected;
const conversion = convert(bytes.toString());
const { name, files } = zoteroBundle(conversion, { name: 'stanciu-2018.txt', bytes, mediaType: 'text/plain' });
const rdf = files.get('stanciu2018.rdf') as string;
const { items, collections } = importRdf(rdf);

/** The sample's types and variables in Zotero's words. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'journalArticle',
  book: 'book',
  chapter: 'bookSection',
  document: 'document',
  report: 'report',
};
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  'title-short': 'shortTitle',
  'container-title': 'publicationTitle',
  publisher: 'publisher',
  'publisher-place': 'place',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  number: 'reportNumber',
  genre: 'reportType',
  language: 'language',
  URL: 'url',
  archive: 'archive',
  source: 'libraryCatalog',
};
/** Where a type has another name for the field. */
const OWN_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bookSection: { 'container-title': 'bookTitle' },
  report: { publisher: 'institution' },
};

const pad = (part: number): string => String(part).padStart(2, '0');
const dayOf = ({ 'date-parts': parts = [[0]], season }: CslDate): string =>
  (season === undefined ? '' : 'Summer ') + parts.map((date) => date.map(pad).join('-')).join('/');

/** The item as it should arrive, from the reviewed expectation. */
function arrival(work: Work): Pick<ImportedItem, 'type' | 'fields' | 'creators' | 'extra'> {
  const type = TYPES[work.type as string] as ImportedItem['type'];
  const fields = Object.entries({ ...FIELDS, ...OWN_FIELDS[type] }).flatMap(([variable, field]) =>
    variable in work ? [[field, work[variable]]] : [],
  );
  const people = (variable: string): string[] =>
    ((work[variable] ?? []) as CslName[]).map(
      ({ family = '', given = '' }) => `${variable}: ${[family, given].join(', ')}`,
    );
  const mark = [work.archive_collection, work.archive_location].filter(Boolean).join(', ');
  return {
    type,
    fields: {
      ...(Object.fromEntries(fields) as Record<string, string>),
      ...(work.issued !== undefined && { date: dayOf(work.issued as CslDate) }),
      ...(work.accessed !== undefined && { accessDate: dayOf(work.accessed as CslDate) }),
      ...(mark !== '' && { archiveLocation: mark }),
    },
    creators: [...people('author'), ...people('editor')],
    extra: [
      ...('volume-title' in work ? [`Volume Title: ${String(work['volume-title'])}`] : []),
      ...('archive-place' in work ? [`Archive Place: ${String(work['archive-place'])}`] : []),
      ...('note' in work ? [String(work.note)] : []),
    ],
  };
}

/** `n. 2 (112), n. 8 (113)` */
const citedIn = (id: string): string =>
  expected.notes
    .flatMap(({ n, citations }) => {
      const own = citations.filter(({ work }) => work === id);
      const places = own.flatMap(({ locator, label }) =>
        locator === undefined ? [] : [label === 'page' ? locator : `${String(label)} ${locator}`],
      );
      return own.length === 0 ? [] : [`n. ${String(n)}${places.length === 0 ? '' : ` (${places.join(', ')})`}`];
    })
    .join(', ');

const taken = ({ type, fields, creators, extra }: ImportedItem) => {
  const { citationKey, ...rest } = fields;
  return { citationKey, item: { type, fields: rest, creators, extra } };
};
const imported = (id: string): ImportedItem => {
  const item = items.get(id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};

test('56 works and the article', () => {
  expect(items.size).toBe(57);
  expect(Object.keys(expected.works)).toHaveLength(56);
});

test.each(Object.entries(expected.works))('%s arrives whole', (id, work) => {
  const item = imported(`#item_${id}`);
  expect(taken(item)).toEqual({ citationKey: id, item: arrival(work) });
  expect(item.tags).toEqual(['cited in Stanciu 2018']);
  expect(item.attachments).toEqual([]);
});

test.each(Object.keys(expected.works))('the note of %s', (id) => {
  const { notes } = imported(`#item_${id}`);
  expect(notes).toHaveLength(1);
  const [first, ...texts] = (notes[0] ?? '').split('\n');
  expect(first).toBe(`<p>cited in ${citedIn(id)}</p>`);
  expect(texts).toEqual(
    expected.notes
      .filter(({ citations }) => citations.some(({ work }) => work === id))
      .map(({ n }) => `<p><strong>n. ${String(n)}</strong> ${conversion.notes[n - 1]?.text ?? ''}</p>`),
  );
});

test('the note of a work that is cited twice', () => {
  expect(imported('#item_klick1987').notes[0]).toMatch(/^<p>cited in n\. 2 \(112\), n\. 8 \(113\)<\/p>\n/);
});

test('the article, with the file it was read from', () => {
  const article = imported('#article');
  expect(taken(article)).toEqual({ citationKey: 'stanciu2018', item: arrival(expected.source) });
  expect(article.attachments).toEqual([
    { title: 'stanciu-2018.txt', path: 'files/1/stanciu-2018.txt', mediaType: 'text/plain' },
  ]);
  expect(files.get('files/1/stanciu-2018.txt')).toBe(bytes);
});

test('collections: one article, two archives, the literature, every work once', () => {
  const [root, second] = collections;
  expect(second).toBeUndefined();
  expect([root?.title, root?.items]).toEqual([expected.source.title, ['#article']]);
  const [archives, literature] = root?.collections ?? [];
  const works = Object.entries(expected.works);
  const among = (isIn: (work: Work) => boolean) => works.filter(([, work]) => isIn(work)).map(([id]) => `#item_${id}`);
  expect(literature).toEqual({
    title: 'Literature',
    collections: [],
    items: expect.arrayContaining(among(({ archive }) => archive === undefined)) as string[],
  });
  expect(archives).toEqual({
    title: 'Archives',
    items: [],
    collections: ['Arhivele Naționale ale României', 'Central State Archive'].map((title) => ({
      title,
      collections: [],
      items: expect.arrayContaining(among(({ archive }) => archive === title)) as string[],
    })),
  });
  const all = [literature, ...(archives?.collections ?? [])].flatMap((collection) => collection?.items ?? []);
  expect([all.length, new Set(all).size]).toEqual([56, 56]);
});

test('the golden file', () => {
  expect(name).toBe('stanciu2018');
  expect(rdf).toBe(fixture('zotero.rdf').toString());
});
