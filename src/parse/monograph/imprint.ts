import { readDate, yearAt } from '../fields/date.ts';
import { isPlace, readImprint, type Imprint } from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

/** Publisher, comma, year and first edition behind a place that no gazetteer knows. */
const LONGEST_PUBLISHER = 9;

/** The bracket that holds the imprint: the last one at the end of the range whose inside reads as one. */
export function bracketImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const open = t.partner[to - 1] ?? -1;
  if (open < from || open >= to - 1 || t.tokens[open]?.kind !== 'bracket') return undefined;
  // `2010 [franz. 2008]`: the bracket holds the first edition's year, not the imprint
  const imprint = readImprint(t, open + 1, to - 1);
  if (yearAt(t, open - 1) && !imprint?.place && !imprint?.publisher) return undefined;
  return imprint && { ...imprint, from: open, to };
}

/** An imprint without brackets at the end of the range: `Durham/London: Duke UP 2010`, `Paris, Seuil, 2004`, `Bari 1911`. */
export function bareImprint(t: NoteText, from: number, to: number): Imprint | undefined {
  const whole = pieces(t, from, to);
  const bracketed = t.char(to - 1) === ']' ? (t.partner[to - 1] ?? to) : to;
  if (!yearAt(t, bracketed - 1) && !yearAt(t, to - 2)) return undefined;
  // `Place: Publisher Year`: the place starts after the comma or full stop before the colon.
  for (let colon = to - 1; colon > from; colon--) {
    const partner = t.partner[colon] ?? -1;
    if (partner >= from && partner < colon) {
      colon = partner;
      continue;
    }
    if (t.char(colon) !== ':') continue;
    let start = colon;
    while (start > from && !startsPiece(t, start)) start--;
    const place = { from: start, to: colon };
    if (
      start > from &&
      colon - start <= 6 &&
      (isPlace(t, place) || (isSentenceCase(t, place) && to - colon <= LONGEST_PUBLISHER))
    )
      return withRange(readImprint(t, start, to), start, to);
    break;
  }
  // `Place, Publisher, Year`, `Publisher, Place Year`, `Place Year`
  const last = whole.at(-1);
  if (!last) return undefined;
  for (let k = Math.max(1, whole.length - 3); k < whole.length; k++) {
    const piece = whole[k];
    if (!piece) continue;
    const date = [...Array(Math.min(4, piece.to - piece.from)).keys()]
      .map((n) => readDate(t, piece.to - 1 - n))
      .find((d) => d?.to === piece.to);
    const place = date ? trim(t, piece.from, date.from) : piece;
    const next = whole[k + 1];
    const publisherFirst =
      next !== undefined && k < whole.length - 1 && t.hasTerm(piece.from, piece.to, 'publisher-word');
    if ((place.to > place.from && isPlace(t, place)) || publisherFirst)
      return withRange(readImprint(t, piece.from, to), piece.from, to);
  }
  return undefined;
}

const withRange = (imprint: Imprint | undefined, from: number, to: number): Imprint | undefined =>
  imprint && { ...imprint, from, to };

const startsPiece = (t: NoteText, at: number): boolean => {
  const before = t.tokens[at - 1];
  return (
    before !== undefined &&
    (before.text === ',' ||
      before.text === '.' ||
      before.text === '?' ||
      before.text === '!' ||
      before.kind === 'bracket' ||
      before.kind === 'quote' ||
      (before.dot && before.text.length > 3))
  );
};

/** One or two capitalised words, or several joined by a slash: what a place looks like. */
function isSentenceCase(t: NoteText, { from, to }: Piece): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'word' && t.isCapitalised(at)) words++;
    else if (token?.text !== '/' && token?.kind !== 'dash' && !t.term(at, 'and')) return false;
  }
  return words > 0 && words <= 3;
}
