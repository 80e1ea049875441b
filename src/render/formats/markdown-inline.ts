import { escapeText } from './markdown-escape.ts';
import { grouped, textOf, type Face, type Run, type Runs } from './runs.ts';

/** Keeps delimiters apart that would be read as one, and gives them a neighbour beside which they count. */
const APART = '<!-- -->';

interface Piece {
  readonly text: string;
  /** In brackets of its own already; else text to be escaped. */
  readonly closed: boolean;
  readonly emphasis: '' | '*' | '**' | '***';
}

const emphasisOf = ({ italic, bold }: Face): Piece['emphasis'] => (italic ? (bold ? '***' : '*') : bold ? '**' : '');

/** Spaces end raised and lowered letters unless they are escaped. */
const unbroken = (text: string): string => escapeText(text).replaceAll(' ', '\\ ');

/** What has a mark in pandoc's Markdown alone. Raised letters are nothing else: `[^x^]` would be a note. */
function pieceOf({ text, face }: Run): Piece {
  const emphasis = emphasisOf(face);
  if (face.script === 'superscript') return { text: `^${unbroken(text)}^`, closed: true, emphasis };
  if (face.script === 'subscript') return { text: `~${unbroken(text)}~`, closed: true, emphasis };
  const classes = [...(face.smallCaps ? ['.smallcaps'] : []), ...(face.underline ? ['.underline'] : [])];
  if (classes.length === 0) return { text, closed: false, emphasis };
  return { text: `[${escapeText(text)}]{${classes.join(' ')}}`, closed: true, emphasis };
}

/** Pieces that look the same joined, whatever citations they belong to. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && !last.closed && !piece.closed && last.emphasis === piece.emphasis)
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

const WORD = /[^\s\p{P}\p{S}]/u;
const EDGE = /^\s+/;
const EDGE_AT_WORD = /^(?:[\p{P}\p{S}]\s*|\s+)/u;

/** Delimiters beside a space, or between a letter and punctuation, are none: such edges go out of the emphasis. */
function withoutEdges(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    const begins = piece.emphasis !== '' && before?.emphasis !== piece.emphasis;
    const wordBefore = before !== undefined && WORD.test([...before.text.slice(-2)].at(-1) ?? '');
    const edge = begins && !piece.closed ? ((wordBefore ? EDGE_AT_WORD : EDGE).exec(piece.text)?.[0] ?? '') : '';
    if (edge !== '') found.push({ ...piece, text: edge, emphasis: '' });
    if (edge.length < piece.text.length) found.push({ ...piece, text: piece.text.slice(edge.length) });
  }
  return found;
}

/** Everything back to front, so that the ends can be treated as beginnings. */
const mirrored = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.toReversed().map((piece) => ({ ...piece, text: [...piece.text].reverse().join('') }));

function withDelimiters(pieces: readonly Piece[]): string {
  let written = '';
  let open: Piece['emphasis'] = '';
  for (const { text, closed, emphasis } of [...pieces, { text: '', closed: true, emphasis: '' } as const]) {
    const core = closed ? text : escapeText(text);
    if (emphasis !== open) {
      const afterWord = written !== '' && WORD.test([...written.slice(-2)].at(-1) ?? '');
      const beforeWord = WORD.test([...core.slice(0, 2)][0] ?? '');
      const apart =
        open !== '' && emphasis !== '' ? true : open !== '' ? !afterWord && beforeWord : afterWord && !beforeWord;
      written += open + (apart ? APART : '') + emphasis;
      open = emphasis;
    }
    written += core;
  }
  return written;
}

const emphasised = (runs: Runs): string =>
  withDelimiters(mirrored(withoutEdges(mirrored(withoutEdges(joined(runs.map(pieceOf)))))));

/** An address may stand for itself between angle brackets unless something in it would be read as a character reference. */
const isBare = (text: string, href: string): boolean => text === href && !/&[#\w]+;/.test(href);

function link(href: string, runs: Runs): string {
  if (isBare(textOf(runs), href)) return `<${href}>`;
  const content = emphasised(runs);
  return `[${content.startsWith('^') ? APART : ''}${content}](${href.replace(/[()*_&~$@]/g, '\\$&')})`;
}

/** Runs of one line as Markdown. */
export const inline = (runs: Runs): string =>
  grouped(runs, ({ href }) => href)
    .map((group) => (group.key === undefined ? emphasised(group.runs) : link(group.key, group.runs)))
    .join('');
