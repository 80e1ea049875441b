import type { NoteText } from '../../note-text.ts';
import { yearAt } from '../date.ts';
import type { LocatorMention } from '../locator.ts';
import { readLocator } from '../locator.ts';
import type { Piece } from '../pieces.ts';
import { romanValue } from '../roman.ts';
import { isDay } from './description.ts';
import { isSignature } from './signature.ts';

const counts = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'number' || t.tokens[at]?.kind === 'quote' || romanValue(t.norm(at)) > 0;

const LONGEST_NAME = 6;

/** `MS Holm dep. d. 20`, `ms. fr. 15891`: a few words between the label and the number. */
const endsInNumber = (t: NoteText, { from, to }: Piece): boolean =>
  to - from <= LONGEST_NAME && t.token(to - 1)?.kind === 'number' && !t.isCapitalised(from - 1);

/** A box, file or dossier: its label, with something to count or name behind it. */
export function isUnit(t: NoteText, { from, to }: Piece): boolean {
  const after = t.term(from, 'archive-location');
  if (!after || after >= to || t.term(from, 'volume')) return false;
  const at = t.term(after, 'number', 'locator-issue') || after;
  if (at >= to) return false;
  return (
    counts(t, at) ||
    (t.isCapitalised(at) && to - at <= 3) ||
    (t.norm(from).startsWith('m') && endsInNumber(t, { from: at, to }))
  );
}

/** `no. 22375`, `Vol. 24`: the unit, where the collection has been named before. */
export function isNumbered(t: NoteText, { from, to }: Piece): boolean {
  const after = t.term(from, 'number', 'volume', 'archive-location');
  return after > 0 && after < to && (t.tokens[after]?.kind === 'number' || romanValue(t.norm(after)) > 0);
}

const LONGEST_COLLECTION = 9;

/** `fund 12`, `RG 59`, `série Europe`: a label first; or `NSF`, `Country File`, `Holm Papers`: a name that holds one. */
export function isCollection(t: NoteText, { from, to }: Piece): boolean {
  const after = t.term(from, 'archive-collection');
  const name = t.term(after, 'dated') || after;
  if (after && name < to && (counts(t, after) || t.isCapitalised(name))) return true;
  return after === to ? t.isCapitalised(from) && t.char(from).length > 2 : isNamedCollection(t, { from, to });
}

/** `Holm Papers`, `Country File`, `Lot File 83`: a name in capitals with a label in it. */
export function isNamedCollection(t: NoteText, { from, to }: Piece): boolean {
  if (to - from > LONGEST_COLLECTION || !t.isCapitalised(from)) return false;
  for (let at = from + 1; at < to; at++) {
    if (t.norm(at).length > 2 && t.term(at, 'archive-collection') > 0 && (t.isCapitalised(at) || at === to - 1))
      return true;
  }
  return false;
}

const LEAVES = new Set(['folio', 'page', 'line', 'paragraph', 'section', 'note']);

/** `FO 371` is a class, `fo. 371` a leaf. */
const isClass = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** The leaves or pages of a file, with the whole of a list: `ll. 9, 9ob, 12`; or the one meant: `see 84`. */
export function leafAt(t: NoteText, { from, to }: Piece, end: number): LocatorMention | undefined {
  const locator = isClass(t.char(from)) ? undefined : readLocator(t, from, end);
  if (!locator || locator.to < to) return undefined;
  const isLeaf = locator.pinpoint || (locator.labelled && LEAVES.has(locator.label));
  return isLeaf ? asLeaf(locator) : undefined;
}

/** `d. 334, 100–3`: a range without a label at the end of a mark, behind its unit. */
export function bareLeaves(t: NoteText, { from, to }: Piece, end: number): LocatorMention | undefined {
  const dash = t.token(from + 1);
  const isRange = to === end && to - from === 3 && dash?.kind === 'dash' && !dash.spaced && !yearAt(t, from);
  const locator = isRange ? readLocator(t, from, end) : undefined;
  return locator?.to === to ? locator : undefined;
}

/** `l. 3`, `ll. 3–5` count the leaves (листы) of a file, not lines. */
const asLeaf = (locator: LocatorMention): LocatorMention =>
  locator.label === 'line' ? { ...locator, label: 'folio' } : locator;

const NEAR = 5;

/** A unit stands behind a piece: what looks like a leaf (`p. 166` of a series) or a fonds' unit (`f. 5`) is none. */
export const hasUnitBehind = (t: NoteText, parts: readonly Piece[], k: number): boolean =>
  parts.slice(k + 1, k + NEAR).some((piece) => isUnit(t, piece) && !leafAt(t, piece, piece.to));

/** Letters and digits alone, but no day, page or leaf: a signature beside a repository or collection. */
export const isLooseSignature = (t: NoteText, piece: Piece): boolean =>
  isSignature(t, piece) && !isDay(t, piece) && !leafAt(t, piece, piece.to);
