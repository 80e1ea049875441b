import { escapeText } from '../../../formats/markdown.ts';

/** Keeps delimiters apart that would be read as one, and gives them a neighbour beside which they count. */
export const APART = '<!-- -->';

/** A stretch of a line. */
export interface Piece {
  readonly text: string;
  /** In brackets of its own, as Markdown; else text to be escaped. */
  readonly closed: boolean;
  readonly emphasis: '' | '*' | '**' | '***';
}

/** Pieces of text that look the same joined. */
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

const EDGE = /^\s+/;
const EDGE_AT_WORD = /^(?:[\p{P}\p{S}]\s*|\s+)/u;

/** Whether a text begins or ends with a letter or the like: neither space nor punctuation, as CommonMark has it. */
const beginsWord = (text: string): boolean => /^[^\s\p{P}\p{S}]/u.test(text);
const endsWord = (text: string): boolean => beginsWord([...text.slice(-2)].at(-1) ?? '');

/** Delimiters beside a space, or between a letter and punctuation, are none: what stands there goes out of the emphasis. */
function withoutEdges(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    const begins = !piece.closed && piece.emphasis !== '' && before?.emphasis !== piece.emphasis;
    const edges = before && endsWord(before.text) ? EDGE_AT_WORD : EDGE;
    const edge = begins ? (edges.exec(piece.text)?.[0] ?? '') : '';
    if (edge !== '') found.push({ ...piece, text: edge, emphasis: '' });
    if (edge.length < piece.text.length) found.push({ ...piece, text: piece.text.slice(edge.length) });
  }
  return found;
}

/** Everything back to front, so that ends can be treated as beginnings. */
const mirrored = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.toReversed().map((piece) => ({ ...piece, text: [...piece.text].reverse().join('') }));

/** Whether a delimiter between two texts needs help to count as closing, or as opening. */
const needsHelp = (before: string, open: string, after: string): boolean =>
  open === '' ? endsWord(before) && !beginsWord(after) : !endsWord(before) && beginsWord(after);

function withDelimiters(pieces: readonly Piece[]): string {
  let written = '';
  let open: Piece['emphasis'] = '';
  for (const { text, closed, emphasis } of [...pieces, { text: '', closed: true, emphasis: '' } as const]) {
    const core = closed ? text : escapeText(text);
    if (emphasis !== open) {
      const touch = open !== '' && emphasis !== '';
      written += open + (touch || needsHelp(written, open, core) ? APART : '') + emphasis;
      open = emphasis;
    }
    written += core;
  }
  return written;
}

/** Pieces as Markdown, with delimiters that CommonMark takes for such (0.31.2, 6.2). */
export const emphasised = (pieces: readonly Piece[]): string =>
  withDelimiters(joined(mirrored(withoutEdges(mirrored(withoutEdges(joined(pieces)))))));
