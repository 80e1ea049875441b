import { KINDS } from '../../src/cli/kinds.ts';
import { PLAIN } from '../../src/cli/style.ts';
import { summariseArticle, type SummaryOptions } from '../../src/cli/summary.ts';
import type { Conversion, CslCitationItem, CslItem, CslType, Diagnostic } from '../../src/model/index.ts';

const OPTIONS: SummaryOptions = { folder: 'out', files: ['references.json', 'source.json'], style: PLAIN, width: 80 };

const cite = (id: string, form: CslCitationItem['form']): CslCitationItem => ({
  id,
  form,
  custom: { confidence: 1, span: [0, 1] },
});
const work = (id: string, type: CslType): CslItem => ({ id, type });
const warning = (
  note: number | undefined,
  message: string,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic => ({
  code: 'test',
  severity,
  message,
  ...(note === undefined ? {} : { note }),
});

function conversion(parts: Partial<Conversion>, notes: readonly (readonly CslCitationItem[])[] = []): Conversion {
  return {
    source: { id: 'source', type: 'article-journal' },
    notes: notes.map((_, index) => ({ position: index + 1, index: index + 1, text: '', marks: [] })),
    parsed: [],
    abbreviations: [],
    works: [],
    links: [],
    references: [],
    citations: notes.map((citationItems, index) => ({
      citationID: `n${index + 1}`,
      properties: { noteIndex: index + 1 },
      citationItems,
      custom: {},
    })),
    diagnostics: [],
    ...parts,
  };
}

test('the whole block', () => {
  const given = conversion(
    {
      source: {
        id: 'source',
        type: 'article-journal',
        title: 'A Lost Chance',
        author: [{ given: 'Cezar', family: 'Stanciu' }, { literal: 'The Institute' }],
        page: '421–439',
      },
      references: [work('a', 'book'), work('b', 'document'), work('c', 'document')],
      diagnostics: [
        warning(3, 'The date “19xx” could not be read.'),
        warning(undefined, 'The title was mended.', 'info'),
        warning(12, 'Nothing was understood.', 'error'),
      ],
    },
    [
      [cite('a', 'full'), cite('b', 'full')],
      [cite('b', 'ibid')],
      [cite('a', 'short'), cite('c', 'full'), cite('b', 'full')],
      [],
    ],
  );
  expect(summariseArticle(given, OPTIONS)).toBe(`A Lost Chance
Cezar Stanciu, The Institute · pp. 421–439

4 notes, 6 citations of 3 works

    2  archival documents
    1  book

Cited again
    1  ibid.
    1  short form
    1  repeated in full

To look at: 1 error, 1 warning
  note 12  Nothing was understood.
  note 3   The date “19xx” could not be read.

Written to out: references.json, source.json
`);
});

test('nothing found, and nothing known of the article', () => {
  expect(summariseArticle(conversion({}, [[]]), OPTIONS)).toBe(`Untitled article

1 note, 0 citations of 0 works

Written to out: references.json, source.json
`);
});

test('shows the first five of many warnings', () => {
  const diagnostics = Array.from({ length: 12 }, (_, index) => warning(index + 1, `Message ${index + 1}.`));
  const text = summariseArticle(conversion({ diagnostics }), OPTIONS);
  expect(text).toContain('  note 5  Message 5.\n  … and 7 more, see diagnostics.json\n');
  expect(text).not.toContain('Message 6.');
});

test('a warning about no note has no number', () => {
  const text = summariseArticle(conversion({ diagnostics: [warning(undefined, 'Read as Windows-1252.')] }), OPTIONS);
  expect(text).toContain('\n  Read as Windows-1252.\n');
});

test('long text is set in the width of the terminal', () => {
  const given = conversion({
    source: { id: 's', type: 'article-journal', title: 'long '.repeat(40) },
    diagnostics: [warning(7, 'very long '.repeat(40))],
  });
  const lines = summariseArticle(given, { ...OPTIONS, width: 60 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => /^ {10}(?:very|long)/.test(line))).not.toEqual([]);
});

test('the title is set off, with the means of the terminal', () => {
  const style = { bold: (text: string) => `*${text}*` };
  const source: CslItem = { id: 's', type: 'article-journal', title: 'Title', page: '7' };
  expect(summariseArticle(conversion({ source }), { ...OPTIONS, style })).toMatch(/^\*Title\*\np. 7\n/);
});

test('no control characters from the input reach the terminal', () => {
  const given = conversion({
    source: {
      id: 's',
      type: 'article-journal',
      title: 'T\u001b[31m',
      author: [{ family: 'A\u0007' }],
      page: '1\u009b',
    },
    diagnostics: [warning(1, 'M\u001b]0;x\u0007')],
  });
  const text = summariseArticle(given, { ...OPTIONS, folder: 'o\u001but' });
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('kinds have a plural of their own', () => {
  for (const [one, many] of Object.values(KINDS)) expect(many).not.toBe(one);
});

test('files that differ in their extension alone are one, and folders, too', () => {
  const files = [
    'references.json',
    'references.bib',
    'zotero/a.rdf',
    'zotero/files/1/a.txt',
    'zotero.zip',
    'notes.apa.md',
  ];
  expect(summariseArticle(conversion({}), { ...OPTIONS, files })).toContain(
    'Written to out: references.{json,bib}, zotero/, zotero.zip, notes.apa.md\n',
  );
});
