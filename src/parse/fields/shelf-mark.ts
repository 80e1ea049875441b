import type { Glossary, Definition } from '../glossary.ts';
import type { NoteText } from '../note-text.ts';
import { readDate } from './date.ts';
import { isPlace } from './imprint.ts';
import { pieces, trim, type Piece } from './pieces.ts';
import { romanValue } from './roman.ts';

/** Where an archival document lies; token ranges. */
export interface ShelfMark extends Piece {
  /** The repository as printed, or its abbreviation. */
  readonly repository?: Piece;
  /** What the abbreviation stands for, where the notes define it. */
  readonly definition?: Definition;
  /** A digital archive or publisher through which the document is had, named before the repository. */
  readonly source?: Piece;
  readonly place?: Piece;
  readonly collection?: Piece;
  readonly location?: Piece;
  /** What the document is, where the mark stands before it: `TNA, FO 371/1234, Eden to Churchill, 3 May 1951`. */
  readonly description?: Piece;
  /** A sentence behind the mark: `Obtained by …`. */
  readonly remark?: Piece;
}

const isCapitals = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}\p{Ll}*$|^\p{Lu}{2,}$/u.test(text);

interface Abbreviation {
  readonly to: number;
  readonly definition: Definition | undefined;
}

/** An abbreviation of a repository that the notes define or historians know: `ANR`, `TNA`, `SAPMO-BArch`. */
function abbreviationAt(t: NoteText, at: number, glossary: Glossary): Abbreviation | undefined {
  const token = t.tokens[at];
  if (token?.kind !== 'word' || !t.isCapitalised(at)) return undefined;
  for (let to = Math.min(t.length, at + 3); to > at; to--) {
    const text = t.slice(at, to);
    const defined = glossary.abbreviations.get(text);
    if (defined?.repository) return { to, definition: defined };
    if (glossary.known.has(text) && isCapitals(token.text)) return { to, definition: undefined };
  }
  return undefined;
}

/** `FO 371/1234`, `PREM 3/1`, `SgY 30/1275/1`, `DY 30/IV 2/1`: a class in capitals and numbers. */
function isClassMark(t: NoteText, { from, to }: Piece): boolean {
  const [first, second] = [t.tokens[from], t.tokens[from + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'number' || to - from > 14) return false;
  return first.text.length <= 6 && isCapitals(first.text);
}

/** A label of a collection or unit, with something to count or name behind it. */
function isLabelled(t: NoteText, { from, to }: Piece, kind: 'archive-collection' | 'archive-location'): boolean {
  const after = t.term(from, kind);
  if (!after || after >= to || (kind === 'archive-location' && t.term(from, 'volume'))) return false;
  if (kind === 'archive-collection')
    return t.tokens[after]?.kind === 'number' || t.isCapitalised(after) || t.tokens[after]?.kind === 'quote';
  const at = t.term(after, 'number', 'locator-issue') || after;
  return (
    at < to &&
    (t.tokens[at]?.kind === 'number' ||
      romanValue(t.norm(at)) > 0 ||
      (t.isCapitalised(at) && to - at <= 3) ||
      t.tokens[at]?.kind === 'quote')
  );
}

/** `no. 22375`, `Vol. 24`: the unit where the collection has been named before. */
const isNumbered = (t: NoteText, { from, to }: Piece): boolean => {
  const after = t.term(from, 'number', 'volume', 'archive-location');
  return after > 0 && after < to && (t.tokens[after]?.kind === 'number' || romanValue(t.norm(after)) > 0);
};

/** A name with `archive`, `Archiv`, `record office` in it that reads like a name, not like prose. */
function namesRepository(t: NoteText, { from, to }: Piece): boolean {
  if (to - from > 18 || !t.isCapitalised(from) || !t.mentions('archive-word')) return false;
  for (let at = from; at < to; at = t.skip(at)) if (t.isCapitalised(at) && t.term(at, 'archive-word')) return true;
  return false;
}

/** The end of a repository's name: before a bracketed translation or the definition of its abbreviation. */
function nameEnd(t: NoteText, { from, to }: Piece): number {
  for (let at = from + 1; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind === 'bracket' || (token?.kind === 'dash' && token.spaced)) return at;
  }
  return to;
}

/**
 * The shelf mark in `[from, to)`: repository, collection, unit, in whatever order; `undefined` where nothing of the
 * kind is there. What stands before its start describes the document.
 */
export function readShelfMark(t: NoteText, from: number, to: number, glossary: Glossary): ShelfMark | undefined {
  const parts = pieces(t, from, to);
  let mark: { -readonly [K in keyof ShelfMark]: ShelfMark[K] } | undefined;
  let collectionFrom: number | undefined;
  let collectionTo: number | undefined;
  let locationFrom: number | undefined;
  let end = to;
  let description: Piece | undefined;
  const start = (at: number): NonNullable<typeof mark> => (mark ??= { from: at, to });
  for (const [k, part] of parts.entries()) {
    let piece = trim(t, part.from, part.to);
    if (piece.to <= piece.from) continue;
    if (description) {
      description = { from: description.from, to: piece.to };
      continue;
    }
    const remark = mark ? sentenceIn(t, piece) : undefined;
    if (remark !== undefined) {
      start(piece.from).remark = { from: remark, to };
      end = remark;
      piece = trim(t, piece.from, remark);
    }
    const repository = findRepository(t, piece, glossary);
    const fresh = locationFrom === undefined && collectionFrom === undefined;
    if (repository && (!mark?.repository || fresh)) {
      const known = start(repository.from);
      if (known.repository && !known.definition) known.source = known.repository;
      known.repository = { from: repository.from, to: repository.to };
      if (repository.definition) known.definition = repository.definition;
      const rest = trim(t, repository.to, piece.to);
      if (rest.to > rest.from && t.tokens[repository.to]?.kind === 'word') {
        collectionFrom = rest.from;
        if (isLabelled(t, rest, 'archive-location')) locationFrom = rest.from;
      }
    } else if (mark?.from === from && locationFrom !== undefined && describes(t, piece)) {
      description = piece;
    } else if (isLabelled(t, piece, 'archive-location') || isClassMark(t, piece) || (mark && isNumbered(t, piece))) {
      start(piece.from);
      locationFrom ??= piece.from;
    } else if (isLabelled(t, piece, 'archive-collection')) {
      start(piece.from);
      if (locationFrom === undefined) collectionFrom ??= piece.from;
    } else if (mark?.repository && fresh && k > 0 && !mark.place && isPlace(t, withoutBracket(t, piece)))
      mark.place = withoutBracket(t, piece);
    else if (mark && locationFrom === undefined) collectionFrom ??= piece.from;
    if (collectionFrom !== undefined && locationFrom === undefined) collectionTo = piece.to;
    if (remark !== undefined) break;
  }
  if (!mark) return undefined;
  // A repository named last, after its series: `RG 59, Box 4, NARA`
  const repositoryLast =
    mark.repository && locationFrom !== undefined && mark.repository.from > locationFrom ? mark.repository.from : end;
  if (collectionFrom !== undefined && collectionTo !== undefined && collectionFrom < (locationFrom ?? to))
    mark.collection = { from: collectionFrom, to: Math.min(collectionTo, locationFrom ?? collectionTo) };
  if (locationFrom !== undefined)
    mark.location = { from: locationFrom, to: Math.min(repositoryLast, description?.from ?? to) };
  if (description) mark.description = description;
  // `Box 4, RG 59, National Archives, College Park, MD`: the place closes the mark
  if (mark.repository && repositoryLast !== end && !mark.place) {
    const rest = trim(t, skipBrackets(t, mark.repository.to), end);
    if (rest.to > rest.from) mark.place = withoutBracket(t, rest);
  }
  return mark.repository || (mark.collection && mark.location) || mark.location ? mark : undefined;
}

/** `Kew (hereafter TNA)`: the place alone. */
const withoutBracket = (t: NoteText, { from, to }: Piece): Piece => ({
  from,
  to: t.char(to - 1) === ')' && (t.partner[to - 1] ?? -1) > from ? (t.partner[to - 1] ?? to) : to,
});

const skipBrackets = (t: NoteText, at: number): number => (t.tokens[at]?.kind === 'bracket' ? t.skip(at) : at);

/** A letter, a kind of document, a quoted title or a day: what describes a document rather than where it lies. */
function describes(t: NoteText, { from, to }: Piece): boolean {
  if (t.term(from, 'genre-document', 'genre-letter', 'genre-telegram', 'genre-report', 'genre-manuscript')) return true;
  if (readDate(t, from)?.precision === 'day' || t.tokens[from]?.kind === 'quote') return true;
  for (let at = from + 1; at < to - 1; at++)
    if (t.term(at, 'to') && t.isCapitalised(from) && t.isCapitalised(at + 1)) return true;
  return false;
}

interface RepositoryMention extends Piece {
  readonly definition: Definition | undefined;
}

/** A repository at the start of a piece, or after a date in it (`26 August 1975 ANR`). */
function findRepository(t: NoteText, piece: Piece, glossary: Glossary): RepositoryMention | undefined {
  let at = piece.from;
  for (let k = piece.from; k < piece.to && k < piece.from + 60; k = t.skip(k)) {
    const date = k > piece.from ? dateBefore(t, piece.from, k) : undefined;
    if (date === undefined && k > piece.from) continue;
    const short = abbreviationAt(t, k, glossary);
    if (short && short.to <= piece.to) return { from: k, to: short.to, definition: short.definition };
    if (date !== undefined) at = k;
  }
  if (namesRepository(t, { from: at, to: piece.to }))
    return { from: at, to: nameEnd(t, { from: at, to: piece.to }), definition: undefined };
  return undefined;
}

/** A date that ends right before `at`, or one preposition before it; its end. */
function dateBefore(t: NoteText, from: number, at: number): number | undefined {
  if (t.tokens[at - 1]?.kind !== 'number' && t.tokens[at - 2]?.kind !== 'number') return undefined;
  for (let start = Math.max(from, at - 9); start < at; start++) {
    const date = readDate(t, start);
    if (date && date.to <= at && at - date.to <= 1 && (date.to === at || t.term(date.to, 'in') === at)) return date.to;
  }
  return undefined;
}

/** Where a sentence begins inside a piece: `File 360. Obtained by …`. */
function sentenceIn(t: NoteText, { from, to }: Piece): number | undefined {
  for (let at = from + 1; at < to; at = t.skip(at)) {
    const before = t.tokens[at - 1];
    const stop = before?.text === '.' || (before?.dot && (before.kind === 'number' || before.text.length > 3));
    if (stop && t.isCapitalised(at) && t.tokens[at]?.spaced && to - at > 2) return at;
  }
  return undefined;
}
