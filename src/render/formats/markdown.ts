import { escapeStart, escapeText } from '../../formats/markdown.ts';
import type { Block, Page, SetNote } from '../page.ts';
import { inline } from './markdown/inline.ts';
import { oneLine } from './plain.ts';
import { linesOf, type Line } from './runs.ts';

const plain = (text: string): string => escapeText(oneLine(text).trim());

const lineText = ({ label, runs }: Line): string =>
  [label, runs]
    .filter((part) => part.length > 0)
    .map(inline)
    .join(' ');

/** The lines of an entry or note as one paragraph, broken where a line ends. */
const paragraph = (lines: readonly Line[]): string => lines.map((line) => escapeStart(lineText(line))).join('\\\n');

/** Whether a list that Markdown numbers itself has the same numbers. */
const areCounted = (notes: readonly SetNote[]): boolean =>
  notes.every(({ label }, at) => /^\d{1,9}$/.test(label) && Number(label) === Number(notes[0]?.label) + at);

function noteTexts(notes: readonly SetNote[]): readonly string[] {
  const counted = areCounted(notes);
  return notes.map(({ label, content }) => {
    const text = paragraph(linesOf(content));
    if (!counted) return escapeStart(`${plain(label)}. ${text}`);
    const number = `${String(Number(label))}. `;
    return number + text.replaceAll('\n', `\n${' '.repeat(number.length)}`);
  });
}

function paragraphs(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plain(block.text)}`];
    case 'entries':
      return block.entries.map(({ content }) => paragraph(linesOf(content)));
    case 'notes':
      return noteTexts(block.notes);
  }
}

/** Markdown that CommonMark and pandoc read back as the same text; a blank line between entries and notes. */
export function writeMarkdown({ title, subtitle, blocks }: Page): string {
  const head = [`# ${plain(title)}`, ...(subtitle === undefined ? [] : [escapeStart(plain(subtitle))])];
  return `${[...head, ...blocks.flatMap(paragraphs)].join('\n\n')}\n`;
}
