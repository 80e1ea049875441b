import type { Glossary } from '../../glossary.ts';
import type { NoteText } from '../../note-text.ts';
import { isPlace } from '../imprint.ts';
import type { Piece } from '../pieces.ts';
import { describes, endsInDay, isDay, namesGenre } from './description.ts';
import { isCapitals, readRepository, type RepositoryMention } from './repository.ts';
import { isSignature } from './signature.ts';
import { hasUnitBehind, isCollection, isLooseSignature, isNamedCollection, isNumbered, isUnit } from './unit.ts';

const LONGEST_NAME = 6;
const FARTHEST = 8;

/** `Salt College, fund 3`, `AD Sel, C 3311`, `AGS, sección sal, tomo 3`: a name at the start, and what only an archive has. */
function opensMark(t: NoteText, parts: readonly Piece[], piece: Piece): boolean {
  const after = parts[1];
  const capitals = isCapitals(t.char(piece.from)) && !/\d/.test(t.char(piece.from));
  if (!after || (piece.to - piece.from === 1 && !capitals) || namesGenre(t, piece)) return false;
  if (isCollection(t, after)) return !isNamedCollection(t, after) && !t.term(after.from, 'series-word');
  if (!capitals || t.tokens[after.from]?.kind !== 'word' || isNumbered(t, after) || describes(t, after)) return false;
  return (
    isLooseSignature(t, after) || (hasUnitBehind(t, parts, 0) && !t.term(after.from, 'series-word', 'number', 'issue'))
  );
}

const LONGEST_PLACE = 3;
const INITIALS = /^\p{Lu}[\p{L}-]*\p{Lu}$/u;

/** `Bergen, ASB, 1 C 487`: the place before the initials of an archive and a signature; nothing else stands before. */
export function isPlaceBefore(t: NoteText, parts: readonly Piece[], k: number): boolean {
  const [place, name, mark] = parts;
  if (k !== 1 || !place || !name || !mark) return false;
  if (place.to - place.from > LONGEST_PLACE || !t.isCapitalised(place.from) || t.hits(place.from).length > 0)
    return false;
  for (let at = place.from; at < place.to; at++) if (!['word', 'dash'].includes(t.token(at)?.kind ?? '')) return false;
  const initials = name.to - name.from === 1 && INITIALS.test(t.char(name.from));
  return initials && !INITIALS.test(t.char(place.from)) && t.token(mark.to - 1)?.kind === 'number' && !isDay(t, mark);
}

const isMark = (t: NoteText, part: Piece | undefined): boolean =>
  part !== undefined && (isCollection(t, part) || isUnit(t, part) || isLooseSignature(t, part));

/**
 * A repository that neither the notes nor the vocabulary know, by its place: between the day and the collection, or at
 * the start. `3 May 1951, Salt College, Holm Papers, Box 2`
 */
export function unknownRepository(
  t: NoteText,
  glossary: Glossary,
  parts: readonly Piece[],
  k: number,
): RepositoryMention | undefined {
  const [before, piece, after] = [parts[k - 1], parts[k], parts[k + 1]];
  if (!piece || !after || piece.to - piece.from > LONGEST_NAME) return undefined;
  if (isPlaceBefore(t, parts, k)) return { from: piece.from, to: piece.to, definition: undefined };
  if (before ? !endsInDay(t, before) : !opensMark(t, parts, piece)) return undefined;
  if (parts.slice(k + 1, k + FARTHEST).some((part) => readRepository(t, part, glossary))) return undefined;
  const name = t.isCapitalised(piece.from) && !describes(t, piece) && !isPlace(t, piece) && !isCollection(t, piece);
  if (!name || isUnit(t, piece) || isSignature(t, piece)) return undefined;
  const marked = isMark(t, after) || isMark(t, parts[k + 2]) || hasUnitBehind(t, parts, k);
  return marked ? { from: piece.from, to: piece.to, definition: undefined } : undefined;
}
