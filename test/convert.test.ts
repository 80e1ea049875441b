import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, InputError, type Conversion } from '../src/index.ts';
import { citationFaults, itemFaults } from './support/csl.ts';
import { source } from './support/note.ts';
import { idFaults, itemOriginFaults, originFaults, tilingFaults } from './support/promises.ts';

const read = (path: string): string => readFileSync(join(__dirname, path), 'utf8');

const tiling = ({ notes, parsed }: Conversion): unknown[] =>
  notes.flatMap((note, k) => {
    const own = parsed[k];
    return own ? tilingFaults(note, own).map((fault) => [note.index, fault]) : [[note.index, 'was not parsed']];
  });

describe.each([
  ['the sample', read('../examples/stanciu-2018.txt'), 77],
  ['made-up notes of every kind', read('fixtures/made-up-notes.txt'), 89],
])('promises kept by %s', (_, text, count) => {
  const conversion = convert(text);

  test('every note is there', () => {
    expect(conversion.notes.map(({ index }) => index)).toEqual(Array.from({ length: count }, (__, at) => at + 1));
    expect(conversion.parsed).toHaveLength(count);
    expect(conversion.citations).toHaveLength(count);
  });

  test('nothing is lost: the parts of a note are the note again, and citations lie inside', () => {
    expect(tiling(conversion)).toEqual([]);
  });

  test('nothing is invented: every value is printed where it says, inherited from there, or derived by a rule', () => {
    expect(originFaults(conversion)).toEqual([]);
    expect(itemOriginFaults(conversion)).toEqual([]);
  });

  test('every work has at most one value a variable', () => {
    for (const { fields } of conversion.works) {
      const variables = fields.map(({ variable }) => variable);
      expect(variables.filter((variable, at) => variables.indexOf(variable) !== at)).toEqual([]);
    }
  });

  test('every citation has one link, in printed order', () => {
    const cited = conversion.parsed.flatMap(({ note, citations }) => citations.map((citation) => ({ note, citation })));
    expect(conversion.links.map(({ note, citation }) => ({ note, citation }))).toEqual(cited);
    expect(conversion.links.filter(({ work }) => work !== undefined && !conversion.works[work])).toEqual([]);
    expect(conversion.links.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  test('ids are ASCII, start with a letter and tell works apart', () => {
    expect(idFaults(conversion)).toEqual([]);
    expect(conversion.references).toHaveLength(conversion.works.length);
  });

  test('items and citations are sound CSL', () => {
    const ids = new Set(conversion.references.map(({ id }) => id));
    expect(conversion.references.flatMap(itemFaults)).toEqual([]);
    expect(conversion.citations.flatMap((citation) => citationFaults(citation, ids))).toEqual([]);
  });

  test('diagnostics point into notes that are there', () => {
    for (const { note: index, span, message } of conversion.diagnostics) {
      expect(message).toMatch(/\.$/);
      if (index === undefined) continue;
      const note = conversion.notes.find((other) => other.index === index);
      expect(note).toBeDefined();
      if (span) expect(note?.text.slice(span.start, span.end)).not.toBe('');
    }
  });

  test('the same text gives the same result', () => {
    expect(convert(text)).toEqual(conversion);
  });

  test('a document that a reader made gives the same, and is left as it was', () => {
    const document = { article: { title: 'Salt' }, notes: structuredClone(conversion.notes), diagnostics: [] };
    const article = { author: [{ family: 'Doe' }] };
    const before = structuredClone({ document, article });
    const again = convert(document, { article });
    expect({ document, article }).toEqual(before);
    expect(again.notes).toEqual(conversion.notes);
    expect(again.parsed).toEqual(conversion.parsed);
    expect(again.links).toEqual(conversion.links);
  });

  test.each(conversion.notes.map(({ index, text: note }) => [index, note] as const))(
    'note %i on its own',
    (__, note) => {
      const alone = convert(source(note));
      expect(tiling(alone)).toEqual([]);
      expect(originFaults(alone)).toEqual([]);
    },
  );
});

describe('the made-up notes', () => {
  const { parsed, links, references } = convert(read('fixtures/made-up-notes.txt'));

  /** Citations a note, where they are not one. */
  const COUNTS: Readonly<Record<number, number>> = {
    1: 2, 6: 2, 12: 0, 18: 2, 20: 2, 25: 2, 32: 2, 57: 2, 79: 0, 83: 0, 84: 0, 85: 0, 87: 2,
  }; // prettier-ignore
  const count = (n: number): number => parsed[n - 1]?.citations.length ?? -1;

  const LOST: readonly (readonly [n: number, why: string])[] = [
    [76, 'a short form that prose leads up to'],
    [89, 'forthcoming'],
  ];
  const lost = new Set(LOST.map(([n]) => n));

  test.each(parsed.map(({ note }) => note).filter((n) => !lost.has(n)))('note %i has its citations', (n) => {
    expect(count(n)).toBe(COUNTS[n] ?? 1);
  });

  test.failing.each(LOST)('note %i should have its citations: %s', (n) => {
    expect(count(n)).toBe(COUNTS[n] ?? 1);
  });

  test.each<[number, string]>([
    [2, 'lund2001'],
    [4, 'berg1987'],
    [6, 'berg1987 holm1999'],
    [7, 'holm1999'],
    [8, 'ek2010'],
    [9, 'lund2001'],
    [10, 'dahl2012'],
    [13, 'dahl2012'],
    [28, 'berg1975'],
    [29, 'holm1999a'],
    [34, 'berg1998'],
    [37, 'holm1911'],
    [42, 'holm1999c'],
    [45, 'pop1999'],
    [55, 'rust1921a'],
    [77, 'rust2009'],
    [82, 'holm2001'],
  ])('note %i cites %s', (n, ids) => {
    const cited = links.filter(({ note }) => note === n).map(({ work }) => references[work ?? -1]?.id);
    expect(cited.join(' ')).toBe(ids);
  });
});

describe('broken promises show', () => {
  const conversion = convert(source('Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.'));
  const [work] = conversion.works;
  const withOrigin = (span: { start: number; end: number }): Conversion => ({
    ...conversion,
    works: work
      ? [
          {
            ...work,
            fields: [{ variable: 'title', value: 'Salt and Ships', origin: { from: 'printed', note: 1, span } }],
          },
        ]
      : [],
  });

  test('a value that is not printed where it says', () => {
    expect(originFaults(withOrigin({ start: 11, end: 25 }))).toEqual([]);
    expect(originFaults(withOrigin({ start: 0, end: 9 }))).not.toEqual([]);
    expect(originFaults(withOrigin({ start: 11, end: 999 }))).not.toEqual([]);
  });

  test('an item without origins', () => {
    const references = conversion.references.map((item) => ({ ...item, custom: {} }));
    expect(itemOriginFaults({ ...conversion, references })).not.toEqual([]);
  });

  test('ids twice, in another script, or with a digit first', () => {
    const [item] = conversion.references;
    for (const ids of [['a', 'a'], ['ж'], ['1a'], ['a b']])
      expect(idFaults({ ...conversion, references: ids.map((id) => ({ ...item, id, type: 'book' })) })).not.toEqual([]);
  });
});

describe('the article', () => {
  const NOTES = '1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.\n2 Ibid., 14.';

  test('is described by what the text says of it', () => {
    const { source: article } = convert(`The Price of Salt in the North\nby Jane Doe\n\n${NOTES}`);
    expect(article).toMatchObject({
      type: 'article-journal',
      title: 'The Price of Salt in the North',
      author: [{ family: 'Doe', given: 'Jane' }],
    });
  });

  test('can be completed', () => {
    const { source: article } = convert(NOTES, {
      article: { title: 'Salt', author: [{ family: 'Doe' }], issued: { 'date-parts': [[2018]] } },
    });
    expect(article).toEqual({
      id: 'doe2018',
      type: 'article-journal',
      title: 'Salt',
      author: [{ family: 'Doe' }],
      issued: { 'date-parts': [[2018]] },
    });
  });

  test('can be corrected, what is not given stays', () => {
    const { source: article } = convert(`The Price of Salt in the North\nby Jane Doe\n\n${NOTES}`, {
      article: { type: 'chapter', title: 'Salt' },
    });
    expect(article).toMatchObject({ type: 'chapter', title: 'Salt', author: [{ family: 'Doe', given: 'Jane' }] });
  });

  test('keeps an id that is given', () => {
    expect(convert(NOTES, { article: { id: 'mine' } }).source.id).toBe('mine');
  });

  test('has an id even where nothing is known', () => {
    expect(convert(NOTES).source.id).toMatch(/^[a-z][a-z0-9]*$/);
  });

  test('is none of the works', () => {
    const { references } = convert(NOTES, { article: { title: 'Salt' } });
    expect(references.map(({ title }) => title)).toEqual(['Salt and Ships']);
  });

  test('its language helps with titles that do not tell theirs', () => {
    const languageOf = (title: string): unknown =>
      convert(source('Anna Holm, Salt (Bergen: Fjord Press, 1999), 12.'), { article: { title } }).references[0]
        ?.language;
    expect(languageOf('Das Salz und die Schiffe')).toBe('de');
    expect(languageOf('The Salt and the Ships of the North')).toBe('en');
  });

  test('the document’s declared language goes before that', () => {
    const document = { ...source('Anna Holm, Salt (Bergen: Fjord Press, 1999), 12.'), language: 'ro' };
    const [item] = convert(document, { article: { title: 'Das Salz und die Schiffe' } }).references;
    expect(item?.language).toBe('ro');
  });
});

test('progress is told as numbers that grow up to the number of notes', () => {
  const told: [number, number][] = [];
  const notes = Array.from({ length: 1200 }, (_, at) => `Holm, Salt, ${at + 1}.`);
  convert(source(...notes), { onProgress: (done, total) => told.push([done, total]) });
  expect(told.length).toBeGreaterThan(1);
  expect(told.every(([done, total]) => total === 1200 && done >= 0 && done <= total)).toBe(true);
  const counts = told.map(([done]) => done);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test('what readers said is said again', () => {
  const diagnostic = { code: 'read-as-windows-1252', severity: 'warning', message: 'Read as Windows-1252.' } as const;
  const { diagnostics } = convert({ ...source('Ibid.'), diagnostics: [diagnostic] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['read-as-windows-1252', 'ibid-without-antecedent']);
});

test.each(['', ' \n', 'Nothing but a text without notes.'])('no notes: %p', (text) => {
  expect(() => convert(text)).toThrow(InputError);
  expect(() => convert(text)).toThrow(expect.objectContaining({ hint: expect.any(String) as unknown }) as Error);
});

describe('hostile notes', () => {
  const SIZE = 100_000;
  const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

  test.each<[string, string]>([
    ['open brackets', fill('(')],
    ['closing brackets', fill(']')],
    ['nested brackets', fill('(').slice(SIZE / 2) + fill(')').slice(SIZE / 2)],
    ['pairs of brackets', fill('()')],
    ['brackets in brackets', fill('([{x}])')],
    ['opening quotation marks', fill('‘')],
    ['straight quotation marks', fill('"')],
    ['quoted letters', fill(' ‘a’')],
    ['apostrophes', fill("a'")],
    ['digits', fill('7')],
    ['numbers', fill('7 ')],
    ['years', fill('1999 ')],
    ['dates', fill('3 May 1951, ')],
    ['commas', fill(',')],
    ['numbers and commas', fill('1, ')],
    ['semicolons', fill('; ')],
    ['full stops', fill('. ')],
    ['initials', fill('A. ')],
    ['names', fill('Anna Holm, ')],
    ['names and conjunctions', fill('Anna Holm and ')],
    ['capitals', fill('A')],
    ['letters', fill('a ')],
    ['ibid.', fill('Ibid., 12; ')],
    ['signals', fill('see also ')],
    ['in', fill(', in ')],
    ['Roman numerals', fill('xiv ')],
    ['addresses', fill('https://example.org/a ')],
    ['one address', `https://example.org/${fill('a')}`],
    ['dashes', fill('–')],
    ['colons', fill('Bergen: ')],
    ['imprints', fill('(Bergen: Fjord Press, 1999), ')],
    ['archives', fill('TNA, FO 371/1234, ')],
    ['short forms', fill('Holm, Salt, 12; ')],
    ['halves of letters', fill('\ud835')],
    ['combining marks', fill('a\u0301')],
  ])('%s', (_, text) => {
    const conversion = convert(source(text, 'Ibid., 12.'));
    expect(tiling(conversion)).toEqual([]);
    expect(conversion.citations).toHaveLength(2);
  });
});
