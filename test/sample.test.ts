import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../src/index.ts';
import { citationFaults, itemFaults } from './support/csl.ts';

interface ExpectedCitation {
  readonly work: string;
  readonly form: string;
  readonly locator?: string;
  readonly label?: string;
  readonly prefix?: string;
}
interface Expected {
  readonly source: Record<string, unknown>;
  readonly notes: readonly {
    readonly n: number;
    readonly citations: readonly ExpectedCitation[];
    readonly commentary?: string;
  }[];
  readonly works: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const read = (path: string): string => readFileSync(join(__dirname, path), 'utf8');
const text = read('../examples/stanciu-2018.txt');
const expected = JSON.parse(read('fixtures/stanciu-2018/expected.json')) as Expected;
const { source, references, citations, works, links, diagnostics, parsed } = convert(text);

const expectedCitations = expected.notes.flatMap((note) => note.citations);
const count = (form: string): number => links.filter((link) => link.form === form).length;

test('the article itself', () => {
  expect(source).toEqual({ id: 'stanciu2018', ...expected.source });
});

test('totals', () => {
  expect(citations).toHaveLength(77);
  expect(links).toHaveLength(79);
  expect([count('ibid'), count('short'), count('full')]).toEqual([17, 5, 57]);
  expect(works).toHaveLength(56);
  expect(references.filter(({ type }) => type === 'document')).toHaveLength(27);
  expect(works.filter(({ partial }) => partial)).toEqual([]);
});

test('the expectation itself is whole', () => {
  expect(expected.notes).toHaveLength(77);
  expect(expectedCitations).toHaveLength(79);
  expect(Object.keys(expected.works)).toHaveLength(56);
  expect(expectedCitations.filter(({ work }) => !(work in expected.works))).toEqual([]);
});

describe('notes', () => {
  test.each(expected.notes.map((note) => [note.n, note] as const))('%i', (n, note) => {
    const citation = citations[n - 1];
    expect(citation?.properties.noteIndex).toBe(n);
    expect(
      citation?.citationItems.map(({ id, form, locator, label, prefix, suffix }) => ({
        work: id,
        form,
        ...(locator !== undefined && { locator }),
        ...(label && { label }),
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      })),
    ).toEqual(note.citations);
  });
});

describe('commentary', () => {
  const commentary = (n: number): unknown => citations[n - 1]?.custom.commentary;

  test.each(expected.notes.filter((note) => note.commentary === undefined).map(({ n }) => n))('%i has none', (n) => {
    expect(commentary(n)).toBeUndefined();
  });

  test('54', () => {
    expect(commentary(54)).toEqual([expected.notes[53]?.commentary]);
  });
});

describe('works', () => {
  const byId = new Map(references.map((item) => [item.id, item]));

  test.each(Object.entries(expected.works))('%s', (id, work) => {
    expect(byId.get(id)).toEqual({ id, ...work, custom: expect.anything() as unknown });
  });

  test('come in the order of their first citation', () => {
    expect(references.map(({ id }) => id)).toEqual([...new Set(expectedCitations.map(({ work }) => work))]);
  });
});

describe('CSL 1.0.2', () => {
  test.each(references.map((item) => [item.id, item] as const))('%s', (_, item) => {
    expect(itemFaults(item)).toEqual([]);
  });

  test('the article', () => {
    expect(itemFaults(source)).toEqual([]);
  });

  test('citations', () => {
    const ids = new Set(references.map(({ id }) => id));
    expect(citations.flatMap((citation) => citationFaults(citation, ids))).toEqual([]);
  });
});

test('every word of every citation went into a field', () => {
  expect(diagnostics.map(({ code }) => code)).toEqual(['repaired-text']);
  expect(parsed.flatMap(({ citations: read }) => read.flatMap(({ reading }) => reading.unexplained))).toEqual([]);
});

test('no citation was linked with doubt', () => {
  expect(links.flatMap(({ note, doubt }) => (doubt ? [`${note}: ${doubt}`] : []))).toEqual([]);
});
