import { repositories } from '../../locales/index.ts';
import type { Origin } from '../model/index.ts';
import { trim } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** What an abbreviation stands for, and where the notes (or the world) say so. */
export interface Definition {
  readonly name: string;
  readonly place?: string;
  /** The name is that of an archive or library. */
  readonly repository: boolean;
  readonly origin: Origin;
}

/** What must be known of all the notes before one of them can be read. */
export interface Glossary {
  /** Names that the notes define: `– onwards ANR`, `[henceforth X]`. */
  readonly abbreviations: ReadonlyMap<string, Definition>;
  /** Abbreviations of repositories that historians use without defining them. */
  readonly known: ReadonlyMap<string, Definition>;
  /** The notes print whole page ranges and the page meant after them (`pp. 25–44, here p. 35`). */
  readonly extents: boolean;
}

const KNOWN: ReadonlyMap<string, Definition> = new Map(
  repositories.map(({ short, name, place }) => [
    short,
    {
      name,
      ...(place !== undefined && { place }),
      repository: true,
      origin: { from: 'derived', rule: 'known-repository' },
    },
  ]),
);

const ENDS = new Set([',', ';', ')', ']', '.', ':']);

/** Start of the name that stands before `to`: back to a comma, bracket or the start of the note. */
function nameStart(t: NoteText, to: number): number {
  let at = to;
  while (at > 0) {
    const partner = t.partner[at - 1] ?? -1;
    if (partner >= 0 && partner < at - 1) {
      at = partner;
      continue;
    }
    const token = t.tokens[at - 1];
    if (!token || ENDS.has(token.text) || token.kind === 'bracket') break;
    at--;
  }
  return at;
}

/** The abbreviation after `hereafter`: a few words or a quoted phrase. */
function shortName(t: NoteText, at: number): { from: number; to: number } | undefined {
  let from = at;
  while (t.tokens[from]?.kind === 'quote' || t.char(from) === ':') from++;
  let to = from;
  while (to < t.length && to - from < 6 && t.tokens[to]?.kind !== 'quote' && !ENDS.has(t.char(to))) {
    if (to > from && t.tokens[to - 1]?.dot) break;
    to++;
  }
  return to > from && t.isCapitalised(from) ? { from, to } : undefined;
}

function definitionsIn(t: NoteText, found: Map<string, Definition>): void {
  for (let at = 0; at < t.length; at++) {
    const after = t.term(at, 'hereafter');
    const short = after ? shortName(t, after) : undefined;
    if (!short) continue;
    const before = at - 1;
    const opens = t.tokens[before]?.kind === 'bracket' || t.tokens[before]?.kind === 'dash' || t.char(before) === ',';
    const end = opens ? before : at;
    const name = trim(t, nameStart(t, end), end);
    const { from } = name;
    let { to } = name;
    // A translation in brackets is not part of the name.
    while (to > from && t.tokens[to - 1]?.kind === 'bracket') to = t.partner[to - 1] ?? from;
    if (to <= from || !t.isCapitalised(from)) continue;
    const abbreviation = t.slice(short.from, short.to);
    if (found.has(abbreviation)) continue;
    const origin: Origin = { from: 'inherited', note: t.note.position, span: t.span(from, to) };
    found.set(abbreviation, { name: t.slice(from, to), repository: t.hasTerm(from, to, 'archive-word'), origin });
  }
}

/** A page range with the page meant behind it: `pp. 25–44, here p. 35`. */
function printsExtents(t: NoteText): boolean {
  for (let at = 4; at < t.length; at++) {
    if (t.char(at - 1) !== ',' && t.char(at - 1) !== ':') continue;
    const isHere = t.term(at, 'here') > 0 && t.tokens[at - 2]?.kind === 'number' && t.tokens[at - 3]?.kind === 'dash';
    if (isHere && t.tokens[at - 4]?.kind === 'number') return true;
  }
  return false;
}

export function readGlossary(notes: readonly NoteText[]): Glossary {
  const abbreviations = new Map<string, Definition>();
  for (const t of notes) definitionsIn(t, abbreviations);
  return { abbreviations, known: KNOWN, extents: notes.some(printsExtents) };
}
