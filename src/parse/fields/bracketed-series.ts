import type { NoteText } from '../note-text.ts';
import { readContributors } from './contributors.ts';
import { yearAt } from './date.ts';
import { pieces, trim, type Piece } from './pieces.ts';
import { romanValue } from './roman.ts';
import type { SeriesMention } from './series.ts';

const LONGEST_NUMBER = 4;
const SHORTEST_NAME = 5;

const isNumeral = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'number' || t.tokens[at]?.kind === 'dash' || t.char(at) === '/' || romanValue(t.norm(at)) > 0;

/** `Bd. 18`, `H. 26`, `12`, `Bd. 5/I`: the number that fills a piece. */
function numberIn(t: NoteText, { from, to }: Piece): Piece | undefined {
  const label = t.term(from, 'volume', 'locator-volume', 'issue', 'number');
  const at = label || from;
  if (at >= to || to - at >= LONGEST_NUMBER || yearAt(t, at)) return undefined;
  if (label === 0 && t.tokens[at]?.kind !== 'number') return undefined;
  for (let k = at; k < to; k++) if (!isNumeral(t, k)) return undefined;
  return { from: at, to };
}

/** Name and number of `Studies in Salt, Bd. 18`, `Wiener Texte 11`: the number is the last piece or ends it. */
function readNumbered(t: NoteText, { from, to }: Piece): SeriesMention | undefined {
  const start = pieces(t, from, to).at(-1)?.from ?? from;
  for (let at = Math.max(start, to - LONGEST_NUMBER - 1); at < to; at++) {
    const number = at > from ? numberIn(t, { from: at, to }) : undefined;
    if (number) return { title: trim(t, from, at), number };
  }
  return undefined;
}

/** A name without commas, of words, not a place, with number, word of series or imprint before it. */
function isSeries(t: NoteText, { title: { from, to }, number }: SeriesMention, closing: boolean): boolean {
  if (t.hasTerm(from, to, 'series-word') && !yearAt(t, to - 1)) return true;
  const isName = to - from > 1 || t.norm(from).length > SHORTEST_NAME;
  return (number !== undefined || closing) && isName && t.find(',', from, to) < 0 && t.find(':', from, to) < 0;
}

/** What a number counts besides the volumes of a series. */
const NO_SERIES = [
  'volume',
  'edition',
  'genre-paper',
  'genre-report',
  'genre-thesis',
  'edited-by',
  'editor',
  'translated-by',
] as const;

/** `Salt. Studies of the Sea 12`, `Salt. Maritime Studies, 48` before an imprint: a name of its own behind a full stop, and a number. */
export function closingSeries(t: NoteText, from: number, to: number): SeriesMention | undefined {
  const parts = pieces(t, from, to);
  const [before, last] = parts.slice(-2);
  if (!before || !last) return undefined;
  const start = t.isStop(last.from - 1) ? last : before.from > from && t.isStop(before.from - 1) ? before : undefined;
  const series = start && t.isCapitalised(start.from) ? readNumbered(t, trim(t, start.from, to)) : undefined;
  if (!series || t.hasTerm(series.title.from, series.title.to, ...NO_SERIES)) return undefined;
  return isSeries(t, series, false) ? series : undefined;
}

/**
 * The series in the bracket that opens at a token: `(= Geschichte im Gespräch, Bd. 18)`, `(Wiener Studien 11)`,
 * `[Quellen und Texte, 9]`. Without equals sign a number or a word of series must tell it from an imprint or a shelf mark,
 * unless it follows the imprint (`closing`).
 */
export function bracketedSeries(t: NoteText, open: number, closing = false): SeriesMention | undefined {
  const close = t.partner[open] ?? -1;
  if (t.tokens[open]?.kind !== 'bracket' || close < open + 2) return undefined;
  const marked = t.char(open + 1) === '=';
  const from = marked ? open + 2 : open + 1;
  if (!t.isCapitalised(from) || t.term(from, 'original', 'edition', 'reprint', 'note-reference')) return undefined;
  const edited = pieces(t, from, close).find((piece) => piece.from > from && t.term(piece.from, 'edited-by') > 0);
  const editors = edited && readContributors(t, t.term(edited.from, 'edited-by'), edited.to);
  const own = trim(t, from, edited?.from ?? close);
  const series = readNumbered(t, own) ?? { title: own };
  if (!marked && !isSeries(t, series, closing)) return undefined;
  return { ...series, ...(editors && { editors }) };
}
