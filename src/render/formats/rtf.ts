import type { Block, EntryLayout, Page } from '../page.ts';
import { directionOf, directionOfText, type Direction } from './direction.ts';
import { lcid } from './rtf/lcid.ts';
import { oneLine } from './plain.ts';
import { directed, escapeText, inline } from './rtf/inline.ts';
import { linesOf, textOf, type Line } from './runs.ts';

/* Rich Text Format 1.9.1 (Microsoft, 2008). Lengths are in twips, 1/20 point. */

/** A line of 12 points, and the width of a digit in it. */
const LINE = 240;
const DIGIT = 120;
const INDENT = 720;

/** Styles of paragraphs by the names that Word knows, and how each looks. */
const STYLES = {
  body: { number: 0, name: 'Normal', look: '' },
  title: { number: 1, name: 'heading 1', look: '\\keepn\\sa120\\outlinelevel0\\b\\fs32' },
  section: { number: 2, name: 'heading 2', look: '\\keepn\\sb360\\sa120\\outlinelevel1\\b\\fs26' },
  part: { number: 3, name: 'heading 3', look: '\\keepn\\sb240\\sa120\\outlinelevel2\\i\\fs24' },
  subtitle: { number: 4, name: 'Subtitle', look: '\\sa360\\fs24' },
  entry: { number: 5, name: 'Bibliography', look: '\\fs24' },
  note: { number: 6, name: 'endnote text', look: '\\sa120\\fs24' },
} as const;

function paragraph(style: keyof typeof STYLES, text: string, direction: Direction, own = ''): string {
  const { number, look } = STYLES[style];
  const towards = direction === 'rtl' ? '\\rtlpar\\qr' : '\\ltrpar\\ql';
  return `\\pard\\plain\\s${String(number)}${towards}${look}${own} ${text}\\par`;
}

/** All lines but the first begin further in; `\lin` is counted from the side where lines begin. */
function hanging(width: number, direction: Direction): string {
  if (width === 0) return '';
  const indent = String(width);
  return `${direction === 'rtl' ? '\\ri' : '\\li'}${indent}\\lin${indent}\\fi-${indent}\\tx${indent}`;
}

const content = (lines: readonly Line[]): string =>
  lines
    .map(
      ({ label, indented, runs }) => `${inline(label)}${label.length > 0 || indented ? '\\tab ' : ''}${inline(runs)}`,
    )
    .join('\\line ');

const directionOfLines = (lines: readonly Line[]): Direction | undefined =>
  directionOfText(lines.map(({ runs }) => textOf(runs)).join(' '));

function spacing({ entrySpacing, lineSpacing }: EntryLayout): string {
  const line = Math.round(lineSpacing * LINE);
  return `\\sl${String(line)}\\slmult1\\sa${String(Math.round(entrySpacing * line))}`;
}

const MAX_LABEL = 12;

function entryParagraphs({ layout, entries }: Extract<Block, { kind: 'entries' }>, direction: Direction): string[] {
  const set = entries.map((entry) => linesOf(entry.content));
  const longest = set.flat().reduce((most, { label }) => Math.max(most, textOf(label).length), 0);
  const width = longest > 0 ? (Math.min(longest, MAX_LABEL) + 1.5) * DIGIT : layout.hangingIndent ? INDENT : 0;
  return set.map((lines) => {
    const own = directionOfLines(lines) ?? direction;
    return paragraph('entry', content(lines), own, hanging(width, own) + spacing(layout));
  });
}

function paragraphs(block: Block, direction: Direction): string[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.level === 2 ? 'section' : 'part', directed(block.text), direction)];
    case 'entries':
      return entryParagraphs(block, direction);
    case 'notes':
      return block.notes.map((note) => {
        const lines = linesOf(note.content);
        const own = directionOfLines(lines) ?? direction;
        return paragraph('note', `${directed(note.label)}.\\tab ${content(lines)}`, own, hanging(INDENT, own));
      });
  }
}

/** Rich text that Word and LibreOffice open: ASCII alone, so that its encoding cannot be mistaken. */
export function writeRtf({ title, subtitle, language, blocks }: Page): string {
  const direction = directionOf(language);
  const styles = Object.values(STYLES).map(({ number, name, look }) => `{\\s${String(number)}${look} ${name};}`);
  return `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang${String(lcid(language))}
{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}
{\\stylesheet${styles.join('')}}
{\\info{\\title ${escapeText(oneLine(title))}}}
\\paperw11906\\paperh16838\\margl1440\\margr1440\\margt1440\\margb1440\\widowctrl
${[
  paragraph('title', directed(title), direction),
  ...(subtitle === undefined ? [] : [paragraph('subtitle', directed(subtitle), direction)]),
  ...blocks.flatMap((block) => paragraphs(block, direction)),
].join('\n')}
}
`;
}
