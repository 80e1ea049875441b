import type { Definition, Glossary } from '../../glossary.ts';
import type { NoteText } from '../../note-text.ts';
import { proseWords } from '../../prose.ts';
import type { Piece } from '../pieces.ts';

/** A repository as printed, and what its abbreviation stands for where the notes say so. */
export interface RepositoryMention extends Piece {
  readonly definition: Definition | undefined;
}

const OF = /^(?:of|de|du|des|der|della|van)$/;
const LONGEST_ABBREVIATION = 3;
const LONGEST_NAME = 18;

/** `TNA`, `BArch`, `SAPMO-BArch`: more than one capital. */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text);

/** An abbreviation of a repository that the notes define or historians know: `ANR`, `TNA`, `SAPMO-BArch`. */
export function abbreviatedRepository(t: NoteText, at: number, glossary: Glossary): RepositoryMention | undefined {
  const token = t.tokens[at];
  if (token?.word.capital !== true || !glossary.openers.has(token.text)) return undefined;
  for (let to = Math.min(t.length, at + LONGEST_ABBREVIATION); to > at; to--) {
    const text = t.slice(at, to);
    const defined = glossary.abbreviations.get(text);
    if (defined?.repository) return { from: at, to, definition: defined };
    if (glossary.known.has(text) && isCapitals(token.text)) return { from: at, to, definition: undefined };
  }
  return undefined;
}

/** A name with `archive`, `Archiv`, `record office` in it that reads like a name, not like prose. */
function namesRepository(t: NoteText, { from, to }: Piece): boolean {
  if (to - from > LONGEST_NAME || !t.isCapitalised(from) || !t.mentions('archive-word')) return false;
  // `Transactions of the Salt Historical Society` is a journal; `Archives of …` might be either
  const periodical = OF.test(t.norm(t.term(from, 'journal-word')));
  if (periodical && !t.term(from, 'archive-word', 'archive-collection')) return false;
  for (let at = from; at < to; at = t.skip(at)) {
    // `Rossiiskii gosudarstvennyi arkhiv`: small letters in a name that a capital opens
    if (t.term(at, 'archive-word')) return t.isCapitalised(at) || proseWords(t, { from, to }) === 0;
  }
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

/** The repository that a piece begins with. */
export function readRepository(t: NoteText, piece: Piece, glossary: Glossary): RepositoryMention | undefined {
  const short = abbreviatedRepository(t, piece.from, glossary);
  if (short && short.to <= piece.to) return short;
  return namesRepository(t, piece) ? { from: piece.from, to: nameEnd(t, piece), definition: undefined } : undefined;
}
