import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';
import { putMonograph, readMonograph } from '../monograph/index.ts';
import type { NoteText } from '../note-text.ts';

/** Where `s.v.` stands, and the index after it. */
function findSubVerbo(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = from + 1; at < to; at = t.skip(at)) {
    const after = t.term(at, 'locator-sub-verbo');
    if (after) return { from: at, to: after };
  }
  return undefined;
}

const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** `DNB`, `Northern Encyclopaedia, 11th ed.`: a work whose articles have headwords. */
const isReferenceWork = (t: NoteText, { from, to }: Piece): boolean =>
  ABBREVIATION.test(t.char(from)) || t.hasTerm(from, to, 'reference-work-word');

/** The headword: in quotation marks that fill the rest, or words that open with a capital. */
function readWord(t: NoteText, { from, to }: Piece): Piece | undefined {
  if (from >= to || t.tokens[from]?.kind !== 'quote') return t.isCapitalised(from) ? { from, to } : undefined;
  const close = t.partner[from] ?? -1;
  return close > from && trim(t, close + 1, to).from >= to ? { from: from + 1, to: close } : undefined;
}

/** An article of a work of reference by its headword: `Northern Encyclopaedia, 11th ed., s.v. “Salt”` (Chicago 14.232). */
export const headword: Construct = {
  name: 'headword',
  needs: ['locator-sub-verbo'],
  read(frame) {
    const { t, from, to, tail } = frame;
    const label = findSubVerbo(t, from, to);
    if (!label || t.char(label.from - 1) !== ',') return undefined;
    const word = readWord(t, trim(t, label.to, tail.from > label.to ? tail.from : to));
    const book = readMonograph(t, from, trim(t, from, label.from).to);
    // With a year it is a book, and the headword a place in it.
    if (!word || !book.title || book.imprint || !isReferenceWork(t, book.title)) return undefined;
    const draft = new Draft(t, from, to).bonus(0.8).explain(label.from, label.to);
    putMonograph(draft, book);
    draft.text('container-title', book.title).text('title', word);
    if (tail.from > label.to) putTail(draft, frame);
    return draft.finish('headword', 'entry-encyclopedia');
  },
};
