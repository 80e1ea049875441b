import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/read/index.ts';

const SAMPLE = join(import.meta.dirname, '../../examples/stanciu-2018.txt');

/** The signs that pandoc's Markdown gives a meaning to. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#$~^|@"'&]/g, '\\$&');

/** The sample's notes in an article of a sentence for each, in pandoc's Markdown. */
export function sampleMarkdown(): string {
  const { article, notes } = readText(readFileSync(SAMPLE, 'utf8'));
  const sentences = notes.map(
    ({ index }) => `Sentence number ${index} of the body makes a claim.[^${index}]${index % 5 === 0 ? '\n\n' : ' '}`,
  );
  const definitions = notes.map(({ index, text }) => `[^${index}]: ${escape(text)}\n\n`);
  return `# ${escape(article.title ?? '')}\n\n${sentences.join('')}\n\n${definitions.join('')}`;
}
