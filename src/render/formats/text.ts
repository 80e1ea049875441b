import type { Block, Page } from '../page.ts';
import { oneLine } from './plain.ts';
import { linesOf, textOf, type Line } from './runs.ts';

/** A tab after a label, so that it can be pasted as a table or a list. */
const lineText = ({ label, indented, runs }: Line): string =>
  [...(label.length > 0 ? [textOf(label)] : indented ? [''] : []), textOf(runs)].join('\t');

const underlined = (text: string, rule: string): string => `${text}\n${rule.repeat([...text].length)}`;

const RULES = { 2: '-', 3: '' } as const;

function paragraphs(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [underlined(oneLine(block.text), RULES[block.level]).trimEnd()];
    case 'entries':
      return block.entries.map(({ content }) => linesOf(content).map(lineText).join('\n'));
    case 'notes':
      return block.notes.map(({ label, content }) => `${oneLine(label)}. ${linesOf(content).map(lineText).join('\n')}`);
  }
}

/** Plain text: one entry or note a line, whatever its length, since it will be pasted; a blank line between. */
export function writeText({ title, subtitle, blocks }: Page): string {
  const head = [underlined(oneLine(title), '='), ...(subtitle === undefined ? [] : [oneLine(subtitle)])];
  return `${[...head, ...blocks.flatMap(paragraphs)].join('\n\n')}\n`;
}
