import type { NoteText } from '../note-text.ts';
import { withCommas } from './commas.ts';
import { possiblePartEnds } from './possible.ts';
import { surePartEnds } from './sure.ts';

/**
 * Some styles set full stops where others set commas: `Holm A. B. Salt. Oslo: Skip, 1999. P. 12` (GOST, ISO 690, ABNT,
 * bibliographies). A full stop that separates the parts of a citation is therefore read as a comma, and the grammar of
 * all other styles applies. Two readings compete: in one, such stops alone are commas as can be nothing else by what
 * follows; in the other (`inParts`), all that may be.
 */
const read = (t: NoteText, ends: readonly number[]): NoteText | undefined =>
  ends.length === 0 ? undefined : t.withTokens(withCommas(t, ends));

/** The note with commas for the stops that end parts for certain. */
export const separateParts = (t: NoteText): NoteText => read(t, surePartEnds(t)) ?? t;

/** The note with commas for all stops that may end parts; `undefined` where there are none. */
export const inAllParts = (t: NoteText): NoteText | undefined => read(t, possiblePartEnds(t));
