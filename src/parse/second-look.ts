import type { Citation, ParsedNote } from '../model/index.ts';
import type { Piece } from './fields/pieces.ts';
import type { Glossary } from './glossary.ts';
import type { NoteText } from './note-text.ts';
import { skipSignals } from './signals.ts';
import { parseNote } from './tile.ts';
import { fold } from './tokens.ts';
import { titleKey } from './title-key.ts';

/** Less sure readings tell nothing of other notes. */
const SURE = 0.5;

/** Where the words of a title end that short forms leave it with: before its subtitle. */
function mainTitle(t: NoteText, { from, to }: Piece): Piece {
  for (let at = from + 1; at < to; at++) if (':.?!'.includes(t.char(at))) return { from, to: at };
  return { from, to };
}

/** What a citation says of its work goes into what is known. */
function learn(t: NoteText, { reading, confidence }: Citation, surnames: Set<string>, titles: Set<string>): void {
  if (confidence < SURE || reading.reference?.kind === 'ibid') return;
  for (const { variable, value, origin } of reading.fields) {
    if (variable === 'author' || variable === 'editor')
      for (const { family } of value) if (family !== undefined) surnames.add(fold(family));
    if (variable !== 'title' || origin.from !== 'printed') continue;
    const title = { from: t.tokenAt(origin.span.start), to: t.tokenAt(origin.span.end) };
    const main = mainTitle(t, title);
    titles.add(titleKey(t, title));
    if (main.to < title.to) titles.add(titleKey(t, main));
  }
}

/** Words left over that begin with the name of an author who is known, or are a title that is. */
function recalls(
  t: NoteText,
  { parts }: ParsedNote,
  surnames: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): boolean {
  return parts.some(({ kind, span }) => {
    if (kind !== 'commentary' && kind !== 'unparsed') return false;
    const to = t.tokenAt(span.end);
    const from = skipSignals(t, t.tokenAt(span.start), to);
    if (titles.has(titleKey(t, { from, to }))) return true;
    for (let at = from; at < Math.min(to, from + FARTHEST_SURNAME); at++)
      if (t.isCapitalised(at) && surnames.has(t.norm(at))) return true;
    return false;
  });
}

const FARTHEST_SURNAME = 4;

/**
 * Notes that say no more than `Holm.` or `Salt and Ships.` can only be read when all the others have been: where such
 * words are left over, the note is read again, with the authors and titles that the notes cite.
 */
export function lookAgain(texts: readonly NoteText[], notes: readonly ParsedNote[], glossary: Glossary): ParsedNote[] {
  const surnames = new Set(glossary.surnames);
  const titles = new Set<string>();
  texts.forEach((t, k) => notes[k]?.citations.forEach((citation) => learn(t, citation, surnames, titles)));
  const known = { ...glossary, cited: { surnames, titles } };
  return notes.map((note, k) => {
    const t = texts[k];
    return t && recalls(t, note, surnames, titles) ? parseNote(t, known) : note;
  });
}
