/** Notes and references to measure with: the sample again and again, each time another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, readText } from '../../dist/index.js';

export const ROOT = join(import.meta.dirname, '../..');
export const SAMPLE = join(ROOT, 'examples', 'stanciu-2018.txt');
export const COMMAND = join(ROOT, 'dist', 'cli.js');

export const text = readFileSync(SAMPLE, 'utf8');
export const sample = readText(text).notes;

/** 0 → a, 27 → bb: letters, so that a name stays a name. */
const letters = (number) =>
  number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** The sample again and again, each time with other names, titles and years of publication. */
export function distinctNotes(copies) {
  const own = (words, copy) =>
    words
      .replace(/\p{Lu}\p{Ll}{4,}/gu, (word) => word + letters(copy))
      .replace(/(?<=, )(?:19|20)\d\d(?=\))/g, () => String(1950 + (copy % 70)));
  return Array.from({ length: copies }, (_, copy) =>
    sample.map((note) => (copy === 0 ? note.text : own(note.text, copy))),
  )
    .flat()
    .map((words, at) => ({ position: at + 1, printed: String(at + 1), index: at + 1, text: words, marks: [] }));
}

/** One note of so many characters: the notes of the sample that cite in full, with prose between them. */
export function longNote(characters) {
  const citations = sample.filter(({ text: words }) => words.length > 100).map(({ text: words }) => words);
  const unit = citations
    .map((words) => `${words} Others have doubted this, and the debate is far from over.`)
    .join(' ');
  const words = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  return [{ position: 1, printed: '1', index: 1, text: words, marks: [] }];
}

/** The works of the sample so many times, with other ids and titles. */
export function distinctItems(copies) {
  const { references } = convert(text);
  return Array.from({ length: copies }, (_, copy) =>
    references.map(({ custom, ...item }) => ({ ...item, id: `${item.id}x${copy}`, title: `${item.title} ${copy}` })),
  ).flat();
}
