import { escapeText } from '../../../formats/markdown.ts';
import { grouped, PLAIN, textOf, type Face, type Run, type Runs } from '../runs.ts';
import { APART, emphasised, type Piece } from './emphasis.ts';

const DELIMITERS = { none: '', italic: '*', bold: '**', both: '***' } as const;

const emphasisOf = ({ italic, bold }: Face): Piece['emphasis'] =>
  DELIMITERS[italic ? (bold ? 'both' : 'italic') : bold ? 'bold' : 'none'];

/** Raised and lowered letters cannot hold spaces; none that are meant do. */
const isScript = ({ text, face }: Run): boolean => face.script !== 'baseline' && !text.includes(' ');

const isBracketed = (run: Run): boolean => isScript(run) || run.face.smallCaps || run.face.underline;

/** What only pandoc's Markdown has a mark for. Raised letters are nothing else besides: `[^x^]` would be a note. */
function bracketed(run: Run): string {
  const text = escapeText(run.text);
  if (isScript(run)) return run.face.script === 'superscript' ? `^${text}^` : `~${text}~`;
  const classes = [...(run.face.smallCaps ? ['.smallcaps'] : []), ...(run.face.underline ? ['.underline'] : [])];
  return `[${text}]{${classes.join(' ')}}`;
}

function pieceOf(run: Run): Piece {
  const closed = isBracketed(run);
  return { text: closed ? bracketed(run) : run.text, closed, emphasis: emphasisOf(run.face) };
}

/** Runs whose spaces at the edges of brackets and links are runs of their own, outside: inside they would be lost. */
function withSpacesOutside(runs: Runs): Runs {
  return runs.flatMap((run, at) => {
    const atEdge = (neighbour: Run | undefined): boolean => isBracketed(run) || run.href !== neighbour?.href;
    const start = atEdge(runs[at - 1]) && run.text.startsWith(' ') ? 1 : 0;
    const end = run.text.length - (atEdge(runs[at + 1]) && run.text.length > start && run.text.endsWith(' ') ? 1 : 0);
    const space = (neighbour: Run | undefined): Run => ({
      ...run,
      text: ' ',
      face: { ...PLAIN, italic: run.face.italic, bold: run.face.bold },
      href: run.href === neighbour?.href ? run.href : undefined,
    });
    return [
      ...(start > 0 ? [space(runs[at - 1])] : []),
      ...(start < end ? [{ ...run, text: run.text.slice(start, end) }] : []),
      ...(end < run.text.length ? [space(runs[at + 1])] : []),
    ];
  });
}

/** An address may stand for itself between angle brackets unless something in it would be read as a character reference. */
const isBare = (text: string, href: string): boolean => text === href && !/&[#\w]+;/.test(href);

function link(href: string, runs: Runs): string {
  if (isBare(textOf(runs), href)) return `<${href}>`;
  const content = emphasised(runs.map(pieceOf));
  return `[${content.startsWith('^') ? APART : ''}${content}](${href.replace(/[()*_&~$@]/g, '\\$&')})`;
}

/** Runs of one line as Markdown. */
export const inline = (runs: Runs): string =>
  grouped(withSpacesOutside(runs), ({ href }) => href)
    .map(({ key: href, runs: inside }) => (href === undefined ? emphasised(inside.map(pieceOf)) : link(href, inside)))
    .join('');
