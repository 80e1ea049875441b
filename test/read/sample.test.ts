import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/model/index.ts';
import { readText } from '../../src/read/index.ts';

const sample = readFileSync(join(__dirname, '../../examples/stanciu-2018.txt'), 'utf8');
const NOTE = /^(\d+) (.*)$/gm;
/** The sample's notes as its lines print them: none of them holds a line of another. */
const printed = [...sample.matchAll(NOTE)]
  .filter(([line]) => !line.startsWith('48 hours'))
  .map(([, number = '', text = '']) => ({ number, text: text.trim() }));

const textsOf = ({ notes }: SourceDocument): readonly string[] => notes.map(({ text }) => text);
const PLAIN = printed.map(({ text }) => text);

const onNotes = (change: (number: string, text: string) => string): string =>
  sample.replace(NOTE, (_, number: string, text: string) => change(number, text));

/** Breaks lines between words, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines = text.split('\n').map((line) => {
    const wrapped: string[] = [];
    for (const word of line.split(' ')) {
      const last = wrapped.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) wrapped[wrapped.length - 1] = `${last} ${word}`;
      else wrapped.push(word);
    }
    return wrapped.join('\n');
  });
  return lines.join('\n');
}

/** Breaks words with a hyphen at the margin, as printers do: halves of at least three letters. */
function hyphenate(text: string, width: number): string {
  const broken = (line: string): string => {
    if (line.length <= width) return line;
    const room = line.slice(0, width - 1);
    const within = /\p{Ll}{3}$/u.test(room) && /^\p{Ll}{3}/u.test(line.slice(room.length));
    const space = line.lastIndexOf(' ', width);
    if (within && !/https?:\S*$/.test(room)) return `${room}-\n${broken(line.slice(room.length))}`;
    return space <= 0 ? line : `${line.slice(0, space)}\n${broken(line.slice(space + 1))}`;
  };
  return text.split('\n').map(broken).join('\n');
}

const superscript = (number: string): string => number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
const notesOnly = printed.map(({ number, text }) => `${number} ${text}`);

describe('the sample article', () => {
  const document = readText(sample);

  test('has 77 notes exactly as printed', () => {
    expect(document.notes).toHaveLength(77);
    expect(textsOf(document)).toEqual(PLAIN);
    expect(document.notes.map(({ position, index, printed: number }) => [position, index, number])).toEqual(
      printed.map(({ number }) => [Number(number), Number(number), number]),
    );
    expect(document.notes.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  test('ends its last note before the page goes on, and keeps commentary', () => {
    expect(document.notes[76]?.text).toMatch(/ff\. 50\.$/);
    expect(document.notes[53]?.text).toMatch(/^Ibid\., ff\. 6\. Bülent Ecevit was .* 23–24 November 1974\.$/);
  });

  test('describes itself on its page', () => {
    expect(document.article).toEqual({
      type: 'article-journal',
      title: 'A lost chance for Balkan cooperation? The Romanian view on ‘regional micro-détente’, 1969–75',
      author: [{ family: 'Stanciu', given: 'Cezar' }],
      page: '421-439',
      issued: { 'date-parts': [[2018, 11, 13]] },
    });
  });

  test('has one thing mended, and says so', () => {
    expect(document.diagnostics).toEqual([
      expect.objectContaining({
        code: 'repaired-text',
        severity: 'info',
        message: expect.stringContaining('196975') as unknown,
      }),
    ]);
  });
});

describe('the sample article, copied in other ways', () => {
  test.each<[string, string]>([
    ['CRLF', sample.replaceAll('\n', '\r\n')],
    ['CR', sample.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${sample}`],
    ['no-break spaces', sample.replaceAll(' ', '\u00A0')],
    ['thin spaces', sample.replaceAll(' ', '\u2009')],
    ['NFD', sample.normalize('NFD')],
    ['soft hyphens', sample.replace(/(\p{Ll}{3})(?=\p{Ll}{3})/gu, '$1\u00AD')],
    ['zero-width spaces', sample.replaceAll('/', '/\u200B')],
    ['ligatures', sample.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
    ['trailing spaces', sample.replaceAll('\n', '  \n')],
    ['indented lines', sample.replaceAll('\n', '\n    ')],
    ['72 columns', wrap(sample, 72)],
    ['80 columns', wrap(sample, 80)],
    ['72 columns, words broken', hyphenate(sample, 72)],
    ['60 columns, words broken', hyphenate(sample, 60)],
    ['60 columns, no blank lines', wrap(sample, 60).replace(/\n\n/g, '\n')],
    ['no blank lines', sample.replace(/\n\n+/g, '\n')],
    ['more blank lines', sample.replaceAll('\n\n', '\n\n\n\n')],
    ['1.', onNotes((number, text) => `${number}. ${text}`)],
    ['1. and a word at once', onNotes((number, text) => `${number}.${text}`)],
    ['1)', onNotes((number, text) => `${number}) ${text}`)],
    ['[1]', onNotes((number, text) => `[${number}] ${text}`)],
    ['(1)', onNotes((number, text) => `(${number}) ${text}`)],
    ['¹', onNotes((number, text) => `${superscript(number)} ${text}`)],
    ['¹ and a word at once', onNotes((number, text) => `${superscript(number)}${text}`)],
    ['1 and a word at once', onNotes((number, text) => `${number}${text}`)],
    ['tabs', onNotes((number, text) => `${number}\t${text}`)],
    ['1↑', onNotes((number, text) => `${number}↑ ${text}`)],
    ['↑1', onNotes((number, text) => `↑${number} ${text}`)],
    ['^1', onNotes((number, text) => `^${number} ${text}`)],
    ['back-links ↑', onNotes((number, text) => `${number} ${text} ↑`)],
    ['back-links ↩︎', onNotes((number, text) => `${number} ${text}↩\uFE0E`)],
    ['back-links in words', onNotes((number, text) => `${number} ${text} Return to text`)],
    ['buttons', onNotes((number, text) => `${number} ${text} [Google Scholar]`)],
    ['buttons in a line of their own', onNotes((number, text) => `${number} ${text}\nGoogle Scholar`)],
    ['the number on its own line', onNotes((number, text) => `${number}\n${text}`)],
    ['the number in a paragraph of its own', onNotes((number, text) => `${number}.\n\n${text}`)],
    ['nothing but the notes', notesOnly.join('\n\n')],
    ['nothing but the notes, no blank lines', notesOnly.join('\n')],
    ['notes under a heading', `Notes\n${notesOnly.join('\n')}\n\nBibliography\n\nAdam, Example. Title. 2001.`],
  ])('%s', (_, text) => {
    expect(textsOf(readText(text))).toEqual(PLAIN);
  });

  test('from note 24 on', () => {
    const document = readText(notesOnly.slice(23).join('\n\n'));
    expect(textsOf(document)).toEqual(PLAIN.slice(23));
    expect(document.notes[0]).toMatchObject({ position: 1, index: 24, printed: '24' });
  });

  test('a note missing', () => {
    const document = readText(sample.replace(/^13 .*\n\n/m, ''));
    expect(textsOf(document)).toEqual(PLAIN.filter((_, index) => index !== 12));
    expect(document.notes[12]).toMatchObject({ position: 13, index: 14 });
    expect(document.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'note-missing',
        severity: 'warning',
        message: expect.stringContaining('13') as unknown,
      }),
    );
  });

  test('a note repeated', () => {
    const document = readText(sample.replace(/^15 .*\n\n/m, '$&$&'));
    expect(textsOf(document)).toEqual([...PLAIN.slice(0, 15), ...PLAIN.slice(14)]);
    expect(document.notes.map(({ index }) => index)).toEqual(Array.from({ length: 78 }, (_, index) => index + 1));
    expect(document.diagnostics.map(({ code }) => code)).toContain('numbers-missing-or-repeated');
  });

  test('two notes changed places', () => {
    const document = readText(sample.replace(/^(12 .*)\n\n(13 .*)$/m, '$2\n\n$1'));
    expect(document.notes.map(({ printed: number }) => number).slice(10, 14)).toEqual(['11', '13', '12', '14']);
    expect(document.notes.map(({ index }) => index).slice(10, 14)).toEqual([11, 12, 13, 14]);
  });

  test('a number misprinted', () => {
    const document = readText(sample.replace(/^23 /m, '28 '));
    expect(textsOf(document)).toEqual(PLAIN);
    expect(document.notes[22]).toMatchObject({ printed: '28', index: 23 });
  });
});
