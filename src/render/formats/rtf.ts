import type { Block, EntryLayout, Page } from '../page.ts';
import { byDirection, directionOf, directionOfText, type Direction } from './direction.ts';
import { lcid } from './lcid.ts';
import { oneLine } from './plain.ts';
import { linesOf, textOf, type Face, type Line, type Runs } from './runs.ts';

/* Rich Text Format 1.9.1 (Microsoft, 2008). Lengths are in twips, 1/20 point. */

const LINE = 240;
const INDENT = 720;
const DIGIT = 120;

/** Everything beyond ASCII as UTF-16 units, signed; `?` is for readers that know no Unicode. */
function escapeText(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e) escaped += `\\u${String(unit > 0x7fff ? unit - 0x10000 : unit)}?`;
    else escaped += text.charAt(at).replace(/[\\{}]/, '\\$&');
  }
  return escaped;
}

/** Stretches from right to left are marked, since readers order letters by mark, not by nature. */
const directed = (text: string): string =>
  byDirection(oneLine(text))
    .map((piece) => (piece.direction === 'rtl' ? `{\\rtlch ${escapeText(piece.text)}}` : escapeText(piece.text)))
    .join('');

function controls({ italic, bold, smallCaps, underline, script }: Face): string {
  return [
    italic ? '\\i' : '',
    bold ? '\\b' : '',
    smallCaps ? '\\scaps' : '',
    underline ? '\\ul' : '',
    { baseline: '', superscript: '\\super', subscript: '\\sub' }[script],
  ].join('');
}

const inline = (runs: Runs): string =>
  runs
    .map(({ text, face, href }) => {
      const set = controls(face);
      const written = set === '' ? directed(text) : `{${set} ${directed(text)}}`;
      return href === undefined
        ? written
        : `{\\field{\\*\\fldinst{HYPERLINK "${escapeText(href)}"}}{\\fldrslt{${written}}}}`;
    })
    .join('');

/** Styles of paragraphs by their number, and how each looks. */
const STYLES = {
  body: { number: 0, name: 'Normal', look: '' },
  title: { number: 1, name: 'heading 1', look: '\\keepn\\sa120\\outlinelevel0\\b\\fs36' },
  section: { number: 2, name: 'heading 2', look: '\\keepn\\sb360\\sa120\\outlinelevel1\\b\\fs28' },
  part: { number: 3, name: 'heading 3', look: '\\keepn\\sb240\\sa120\\outlinelevel2\\i\\fs24' },
  subtitle: { number: 4, name: 'Subtitle', look: '\\sa360\\fs24' },
  entry: { number: 5, name: 'Bibliography', look: '\\fs24' },
  note: { number: 6, name: 'endnote text', look: '\\sa80\\fs24' },
} as const;
type StyleName = keyof typeof STYLES;

function paragraph(style: StyleName, text: string, direction: Direction, own = ''): string {
  const { number, look } = STYLES[style];
  return `\\pard\\plain\\s${String(number)}${direction === 'rtl' ? '\\rtlpar\\qr' : '\\ltrpar\\ql'}${look}${own} ${text}\\par`;
}

/** Where the first and the further lines begin; on both sides, so that it holds in either direction. */
const hanging = (width: number, direction: Direction): string =>
  width === 0
    ? ''
    : `${direction === 'rtl' ? '\\ri' : '\\li'}${String(width)}\\lin${String(width)}\\fi-${String(width)}\\tx${String(width)}`;

const labelled = ({ label, indented, runs }: Line): string =>
  `${label.length > 0 ? `${inline(label)}\\tab ` : indented ? '\\tab ' : ''}${inline(runs)}`;

const lineTexts = (lines: readonly Line[]): string => lines.map(({ runs }) => textOf(runs)).join('');

function spacing({ entrySpacing, lineSpacing }: EntryLayout): string {
  const line = Math.round(lineSpacing * LINE);
  return `\\sl${String(line)}\\slmult1\\sa${String(Math.round(entrySpacing * line))}`;
}

function paragraphs(block: Block, direction: Direction): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.level === 2 ? 'section' : 'part', directed(block.text), direction)];
    case 'entries':
      return block.entries.map(({ content }) => {
        const lines = linesOf(content);
        const own = directionOfText(lineTexts(lines)) ?? direction;
        const width = block.layout.columns
          ? (block.layout.labelWidth + 1) * DIGIT
          : block.layout.hangingIndent
            ? INDENT
            : 0;
        return paragraph(
          'entry',
          lines.map(labelled).join('\\line '),
          own,
          hanging(width, own) + spacing(block.layout),
        );
      });
    case 'notes':
      return block.notes.map(({ label, content }) => {
        const lines = linesOf(content);
        const text = `${directed(label)}.\\tab ${lines.map(labelled).join('\\line ')}`;
        return paragraph('note', text, directionOfText(lineTexts(lines)) ?? direction, hanging(INDENT / 1.5, 'ltr'));
      });
  }
}

/** Rich text that Word and LibreOffice open: ASCII alone, so that its encoding cannot be mistaken. */
export function writeRtf({ title, subtitle, language, blocks }: Page): string {
  const direction = directionOf(language);
  const styles = Object.values(STYLES).map(({ number, name, look }) => `{\\s${String(number)}${look} ${name};}`);
  const head = `{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang${String(lcid(language))}
{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}
{\\stylesheet${styles.join('')}}
{\\info{\\title ${escapeText(oneLine(title))}}}
\\paperw11906\\paperh16838\\margl1440\\margr1440\\margt1440\\margb1440\\widowctrl\\f0\\fs24`;
  const body = [
    paragraph('title', directed(title), direction),
    ...(subtitle === undefined ? [] : [paragraph('subtitle', directed(subtitle), direction)]),
    ...blocks.flatMap((block) => paragraphs(block, direction)),
  ];
  return `${[head, ...body].join('\n')}\n}\n`;
}
