import type { Glossary } from '../../glossary.ts';
import type { NoteText } from '../../note-text.ts';
import { readDate } from '../date.ts';
import { isPlace } from '../imprint.ts';
import { trim, type Piece } from '../pieces.ts';
import { cutMark, type MarkPiece } from './cut.ts';
import { finish, placeOf, sentenceIn } from './closing.ts';
import { describes, endsInDay, isDay, namesGenre } from './description.ts';
import { newMark, type MarkDraft, type ShelfMark } from './mark.ts';
import { abbreviatedRepository, readRepository } from './repository.ts';
import { isClassMark, isSignature, isSymbol } from './signature.ts';
import { isPlaceBefore, unknownRepository } from './unknown-repository.ts';
import {
  bareLeaves,
  hasUnitBehind,
  isCollection,
  isLooseSignature,
  isNamedCollection,
  isNumbered,
  isUnit,
  leafAt,
} from './unit.ts';

/** Reads the pieces from left to right; each goes to the first slot that takes it. */
class Reader {
  readonly #t: NoteText;
  readonly #glossary: Glossary;
  readonly #parts: readonly MarkPiece[];
  readonly #to: number;
  mark: MarkDraft | undefined;

  constructor(t: NoteText, glossary: Glossary, parts: readonly MarkPiece[], to: number) {
    this.#t = t;
    this.#glossary = glossary;
    this.#parts = parts;
    this.#to = to;
  }

  read(): ShelfMark | undefined {
    for (let k = 0; k < this.#parts.length; k++) {
      const part = this.#parts[k];
      if (!part || part.from < (this.mark?.leaves?.to ?? 0)) continue;
      const remark = this.mark && sentenceIn(this.#t, part);
      // `TNA. See also …`: another citation begins
      if (remark !== undefined && this.#t.term(remark, 'signal')) return undefined;
      const piece = remark === undefined ? part : { ...part, ...trim(this.#t, part.from, remark) };
      if (this.#describes(piece, k)) break;
      this.#place(piece, k);
      if (remark === undefined) continue;
      this.#start(piece).remark = { from: remark, to: this.#to };
      break;
    }
    return this.mark && finish(this.#t, this.mark);
  }

  #start({ from, shared }: MarkPiece): MarkDraft {
    return (this.mark ??= newMark(from, this.#to, shared));
  }

  /** The mark stands first, and here the description begins; it reaches to the end. */
  #describes(piece: MarkPiece, k: number): boolean {
    const { mark } = this;
    if (!mark || mark.from > (this.#parts[0]?.from ?? 0)) return false;
    const complete = mark.location ?? mark.same;
    const next = this.#parts[k + 1];
    const dated = next !== undefined && isDay(this.#t, next);
    const describing = complete
      ? (describes(this.#t, piece) && !isUnit(this.#t, piece)) || (dated && this.#isPlain(piece))
      : mark.repository !== undefined &&
        (isSymbol(this.#t, piece) ||
          (dated && namesGenre(this.#t, piece)) ||
          (mark.collection !== undefined && (isDay(this.#t, piece) || (this.#isDated(k + 1) && this.#isPlain(piece)))));
    if (describing) this.#describe(mark, piece);
    return describing;
  }

  /** A date fills the piece, if only a year. */
  #isDated(k: number): boolean {
    const piece = this.#parts[k];
    return piece !== undefined && (readDate(this.#t, piece.from)?.to === piece.to || isDay(this.#t, piece));
  }

  /** The description and, at its end, leaves: `TNA, FO 371/1234, Eden to Churchill, 3 May 1951, fol. 12`. */
  #describe(mark: MarkDraft, { from }: Piece): void {
    const leaves = this.#parts.flatMap((part) => {
      const leaf = part.from > from ? leafAt(this.#t, part, this.#to) : undefined;
      return leaf?.to === this.#to ? [leaf] : [];
    })[0];
    mark.description = { from, to: leaves?.from ?? this.#to };
    if (leaves) mark.leaves = leaves;
  }

  /** Neither a unit nor a place. */
  #isPlain(piece: Piece): boolean {
    const t = this.#t;
    return !isUnit(t, piece) && !isNumbered(t, piece) && !isSignature(t, piece) && !isPlace(t, piece);
  }

  #place(piece: MarkPiece, k: number): void {
    const t = this.#t;
    const { mark } = this;
    const labelled = mark && !hasUnitBehind(t, this.#parts, k) ? leafAt(t, piece, this.#to) : undefined;
    const leaves = labelled ?? (mark?.location && this.#parts[k - 1] ? bareLeaves(t, piece, this.#to) : undefined);
    if (t.term(piece.from, 'ibid') === piece.to) this.#start(piece).same = piece;
    else if (this.#repository(piece, k)) return;
    else if (
      leaves &&
      (mark?.location ?? mark?.same ?? mark?.repository ?? mark?.collection) &&
      !this.#isOwnUnit(piece)
    ) {
      this.#start(piece).leaves = leaves;
    } else if (this.#isUnit(piece, k)) {
      const draft = this.#start(piece);
      draft.location = { from: draft.location?.from ?? piece.from, to: piece.to };
    } else if (this.#isCollection(piece, k)) {
      const draft = this.#start(piece);
      const named =
        draft.collection !== undefined &&
        draft.repository !== undefined &&
        draft.repository.from > draft.collection.from;
      if (named) draft.location = piece;
      else draft.collection = { from: draft.collection?.from ?? piece.from, to: piece.to };
    } else if (
      mark?.repository &&
      !mark.location &&
      !mark.collection &&
      !mark.place &&
      !this.#countsUnits(k + 1) &&
      isPlace(t, placeOf(t, piece))
    )
      mark.place = placeOf(t, piece);
    else if (mark?.location) mark.location = { from: mark.location.from, to: piece.to };
    else if (mark) mark.collection = { from: mark.collection?.from ?? piece.from, to: piece.to };
  }

  /** `AGI, Quito, 358`: a bare number behind a place makes it the name of a fonds. */
  #countsUnits(k: number): boolean {
    const piece = this.#parts[k];
    return piece !== undefined && piece.to - piece.from === 1 && this.#t.token(piece.from)?.kind === 'number';
  }

  /** `file 3` is a unit, though `file` are leaves in another language: as long as no unit has been named. */
  #isOwnUnit(piece: Piece): boolean {
    return !this.mark?.location && !this.mark?.same && isUnit(this.#t, piece);
  }

  #isUnit(piece: MarkPiece, k: number): boolean {
    const t = this.#t;
    // `f. 5, op. 30`: where a label may be that of a fonds, the units behind it decide
    if (!this.mark?.location && isCollection(t, piece) && (!isUnit(t, piece) || hasUnitBehind(t, this.#parts, k)))
      return false;
    if (isUnit(t, piece) || isClassMark(t, piece)) return true;
    const { mark } = this;
    if (!mark) return false;
    // `Holm Papers, 9`, but no page behind `ibid.`
    const bare =
      piece.to - piece.from === 1 && t.tokens[piece.from]?.kind === 'number' && mark.collection !== undefined;
    return bare || isNumbered(t, piece) || (isLooseSignature(t, piece) && (!mark.same || t.isCapitalised(piece.from)));
  }

  #isCollection(piece: MarkPiece, k: number): boolean {
    if (this.mark?.location) return false;
    const t = this.#t;
    if (!isCollection(t, piece)) return false;
    if (this.mark !== undefined || (t.token(piece.to - 1)?.kind === 'number' && !isNamedCollection(t, piece)))
      return true;
    // `Diary, 3 May 1951, Holm Papers`: without a repository, a day stands before the name or a unit behind it
    const [before, after] = [this.#parts[k - 1], this.#parts[k + 1]];
    return (before !== undefined && endsInDay(t, before)) || (after !== undefined && isUnit(t, after));
  }

  /** `Holm Papers, HL`: initials that close a mark without units are the library's. */
  #closesAsInitials(piece: MarkPiece, k: number): boolean {
    const { mark } = this;
    if (k < this.#parts.length - 1 || piece.to - piece.from !== 1 || !INITIALS.test(this.#t.char(piece.from)))
      return false;
    return (
      mark?.collection !== undefined &&
      !mark.location &&
      !mark.repository &&
      isNamedCollection(this.#t, mark.collection)
    );
  }

  #repository(piece: MarkPiece, k: number): boolean {
    const t = this.#t;
    const known = this.mark;
    if (known && this.#closesAsInitials(piece, k)) {
      known.repository = { from: piece.from, to: piece.to };
      return true;
    }
    const fresh = !known?.location && !known?.collection;
    if (known?.repository && !fresh) return false;
    const found = piece.holder
      ? { from: piece.from, to: piece.to, definition: undefined }
      : (readRepository(t, piece, this.#glossary) ??
        (known ? undefined : unknownRepository(t, this.#glossary, this.#parts, k)));
    if (!found) return false;
    // `HAEU, BAC 3/1978`: letters of a class that are another archive's elsewhere
    if (known?.repository && t.tokens[found.to]?.kind === 'number' && found.to < piece.to) return false;
    const place = isPlaceBefore(t, this.#parts, k) ? this.#parts[0] : undefined;
    const mark = this.#start(place ?? piece);
    if (place) mark.place = place;
    if (mark.repository && !mark.definition) mark.source = mark.repository;
    mark.repository = { from: found.from, to: found.to };
    if (found.definition) mark.definition = found.definition;
    const rest = trim(t, found.to, piece.to);
    const kind = t.tokens[found.to]?.kind;
    if (rest.to <= rest.from || (kind !== 'word' && kind !== 'number')) return true;
    if (isUnit(t, rest) || isSignature(t, rest)) mark.location = rest;
    else mark.collection = rest;
    return true;
  }
}

const INITIALS = /^\p{Lu}{2,}$/u;
const OPENS_SIGNATURE = /^\p{Lu}+\d*$/u;

/** Something that every mark has: the word or initials of an archive, a label, letters beside a figure. A quick look. */
function mayHoldMark(t: NoteText, from: number, to: number, glossary: Glossary): boolean {
  if (t.hasTerm(from, to, 'ibid', 'archive-word', 'archive-collection')) return true;
  const labels = t.mentions('archive-location');
  for (let at = from; at < to; at++) {
    if (labels && t.term(at, 'archive-location')) return true;
    if (!t.isCapitalised(at)) continue;
    const next = t.tokens[at + 1];
    const joined = next?.kind === 'number' || next?.kind === 'dash' || next?.text === '/';
    if ((joined && OPENS_SIGNATURE.test(t.char(at))) || abbreviatedRepository(t, at, glossary)) return true;
  }
  return false;
}

/**
 * The shelf mark in `[from, to)`: repository, collection, unit, in whatever order; `undefined` where nothing of the
 * kind is there. What stands before its start describes the document.
 */
export function readShelfMark(t: NoteText, from: number, to: number, glossary: Glossary): ShelfMark | undefined {
  if (!mayHoldMark(t, from, to, glossary)) return undefined;
  return new Reader(t, glossary, cutMark(t, from, to, glossary), to).read();
}
