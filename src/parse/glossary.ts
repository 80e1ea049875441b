import { repositories } from '../../locales/index.ts';
import type { Abbreviation, Origin } from '../model/index.ts';
import { citeByYear } from './author-years.ts';
import { readContributors } from './fields/contributors.ts';
import { isParticle } from './fields/person.ts';
import { trim, type Piece } from './fields/pieces.ts';
import { worksByInitials } from './initials.ts';
import type { NoteText } from './note-text.ts';
import { skipSignals } from './signals.ts';
import { fold } from './tokens.ts';

/** What an abbreviation stands for, and where the notes (or the world) say so. */
export interface Definition {
  readonly name: string;
  readonly place?: string;
  /** The name is that of an archive or library. */
  readonly repository: boolean;
  /** The words that define it, from the name to its short form; absent for those that the notes do not define. */
  readonly phrase?: string;
  readonly origin: Origin;
}

/** What must be known of all the notes before one of them can be read. */
export interface Glossary {
  /** Names that the notes define: `– onwards ANR`, `[henceforth X]`. */
  readonly abbreviations: ReadonlyMap<string, Definition>;
  /** Abbreviations of repositories that historians use without defining them. */
  readonly known: ReadonlyMap<string, Definition>;
  /** The first words of both. */
  readonly openers: ReadonlySet<string>;
  /** Initials that stand for a work of several volumes, though no note says which: `SW, 3: 5`. */
  readonly initials: ReadonlySet<string>;
  /** Surnames of those whom some note names in full before a title: `Doe, 16` cites one of them. */
  readonly surnames: ReadonlySet<string>;
  /** Authors, and titles by `titleKey`, that the notes cite; once all notes have been read. */
  readonly cited?: { readonly surnames: ReadonlySet<string>; readonly titles: ReadonlySet<string> };
  /** The notes print whole page ranges and the page meant after them (`pp. 25–44, here p. 35`). */
  readonly extents: boolean;
  /** The notes cite by author and year, with a comma between (`Holm, 1999, p. 12`). */
  readonly citesByYear: boolean;
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
    const token = t.token(at - 1);
    if (!token || ENDS.has(token.text) || token.kind === 'bracket') break;
    at--;
  }
  return at;
}

/** The abbreviation after `hereafter`: a few words or a quoted phrase. */
function shortName(t: NoteText, at: number): Piece | undefined {
  let from = at;
  while (t.tokens[from]?.kind === 'quote' || t.char(from) === ':') from++;
  let to = from;
  while (to < t.length && to - from < 6 && t.tokens[to]?.kind !== 'quote' && !ENDS.has(t.char(to))) {
    if (to > from && t.token(to - 1)?.dot) break;
    to++;
  }
  return to > from && t.isCapitalised(from) ? { from, to } : undefined;
}

const LONGEST_CAPITALS = 10;

/** `National Archives and Records Administration (NARA)`: capitals alone in a bracket; the bracket's opening or -1. */
const bracketedCapitals = (t: NoteText, at: number): boolean =>
  t.char(at) === '(' &&
  t.char(at + 2) === ')' &&
  /^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(t.char(at + 1)) &&
  t.char(at + 1).length <= LONGEST_CAPITALS;

/**
 * The name that ends before `to`. Where places stand between (`National Archives, College Park, MD`), the piece that
 * names an archive is the name.
 */
function nameBefore(t: NoteText, to: number): Piece | undefined {
  const name = nearestName(t, to);
  // `Arkhiv soli (Archive of Salt, hereafter AS)`: a translation in a bracket gives way to the name before it
  const open = (name?.from ?? 0) - 1;
  const outer = t.token(open)?.kind === 'bracket' ? nearestName(t, open) : undefined;
  return outer?.to === open && t.hasTerm(outer.from, outer.to, 'archive-word') ? outer : name;
}

function nearestName(t: NoteText, to: number): Piece | undefined {
  let end = to;
  for (let pieces = 0; pieces < 4 && end > 0; pieces++) {
    const name = trim(t, nameStart(t, end), end);
    // A translation in brackets is not part of the name.
    let nameTo = name.to;
    while (nameTo > name.from && t.token(nameTo - 1)?.kind === 'bracket') nameTo = t.partner[nameTo - 1] ?? name.from;
    if (nameTo <= name.from) return undefined;
    const isName = t.isCapitalised(name.from);
    if (isName && (t.hasTerm(name.from, nameTo, 'archive-word') || !t.hasTerm(0, name.from, 'archive-word')))
      return { from: name.from, to: nameTo };
    if (t.char(name.from - 1) !== ',') return isName ? { from: name.from, to: nameTo } : undefined;
    end = name.from - 1;
  }
  return undefined;
}

/** The end of a definition whose short form ends at `to`: quotation marks and brackets that it opened belong to it. */
function phraseEnd(t: NoteText, from: number, to: number): number {
  let end = to;
  while (end < t.length && (t.partner[end] ?? -1) >= from && (t.partner[end] ?? end) < end) end++;
  return end;
}

const INITIALS = /^\p{Lu}[\p{L}-]*\p{Lu}$/u;

/** `Im Folgenden bedeutet: ASB = Archives du sel de Bergen`: initials and the archive that they stand for. */
function equationsIn(t: NoteText, found: Map<string, Definition>): void {
  if (!t.text.includes('=') || !t.mentions('archive-word')) return;
  for (let at = 1; at < t.length; at++) {
    const short = t.char(at - 1);
    if (t.char(at) !== '=' || !INITIALS.test(short) || short.length > LONGEST_CAPITALS || found.has(short)) continue;
    let to = at + 1;
    while (to < t.length && !ENDS.has(t.char(to)) && !(to > at + 1 && t.token(to - 1)?.dot)) to++;
    if (!t.hasTerm(at + 1, to, 'archive-word')) continue;
    const name = t.slice(at + 1, to);
    const phrase = t.slice(at - 1, to);
    const origin: Origin = { from: 'inherited', note: t.note.position, span: t.span(at + 1, to) };
    found.set(short, { name, repository: true, phrase, origin });
  }
}

function definitionsIn(t: NoteText, found: Map<string, Definition>): void {
  for (let at = 0; at < t.length; at++) {
    const after = t.term(at, 'hereafter');
    const capitals = bracketedCapitals(t, at);
    const short = after ? shortName(t, after) : capitals ? { from: at + 1, to: at + 2 } : undefined;
    if (!short) continue;
    const before = at - 1;
    const opens = t.token(before)?.kind === 'bracket' || t.token(before)?.kind === 'dash' || t.char(before) === ',';
    const name = nameBefore(t, !capitals && opens ? before : at);
    const repository = name !== undefined && t.hasTerm(name.from, name.to, 'archive-word');
    const abbreviation = t.slice(short.from, short.to);
    // Capitals in a bracket may be anything; behind the name of an archive they are its abbreviation.
    if (!name || found.has(abbreviation) || (capitals && !repository)) continue;
    const origin: Origin = { from: 'inherited', note: t.note.position, span: t.span(name.from, name.to) };
    found.set(abbreviation, {
      name: t.slice(name.from, name.to),
      repository,
      phrase: t.slice(name.from, phraseEnd(t, name.from, short.to)),
      origin,
    });
  }
}

/** A page range with the page meant behind it: `pp. 25–44, here p. 35`. */
function printsExtents(t: NoteText): boolean {
  for (let at = 4; at < t.length; at++) {
    if (t.char(at - 1) !== ',' && t.char(at - 1) !== ':') continue;
    const isHere = t.term(at, 'here') > 0 && t.token(at - 2)?.kind === 'number' && t.token(at - 3)?.kind === 'dash';
    if (isHere && t.token(at - 4)?.kind === 'number') return true;
  }
  return false;
}

/** Authors named in full at the start of a note or behind a semicolon. */
function surnamesIn(t: NoteText, found: Set<string>): void {
  for (let at = 0; at < t.length; at = nextStart(t, at)) {
    const signal = skipSignals(t, t.term(at, 'and') || at, t.length);
    const list = t.isCapitalised(signal) || isParticle(t, signal) ? readContributors(t, signal, t.length) : undefined;
    if (!list || list.bare || !',:('.includes(t.char(list.to) || ' ')) continue;
    for (const { family } of list.names) if (family !== undefined) found.add(fold(family));
  }
}

/** The token behind the next semicolon, or the end. */
function nextStart(t: NoteText, from: number): number {
  const semicolon = t.find(';', from, t.length);
  return semicolon < 0 ? t.length : semicolon + 1;
}

/** What the notes themselves define. */
export const definedNames = ({ abbreviations }: Glossary): Abbreviation[] =>
  [...abbreviations].flatMap(([short, { name, phrase }]) => (phrase === undefined ? [] : [{ short, name, phrase }]));

const FIRST_WORD = /^[\p{L}\p{M}\d'’-]+/u;

const firstWord = (name: string): string => FIRST_WORD.exec(name)?.[0] ?? name;

const KNOWN_OPENERS: readonly string[] = [...KNOWN.keys()].map(firstWord);

export function readGlossary(notes: readonly NoteText[]): Glossary {
  const abbreviations = new Map<string, Definition>();
  for (const t of notes) {
    definitionsIn(t, abbreviations);
    equationsIn(t, abbreviations);
  }
  const surnames = new Set<string>();
  for (const t of notes) surnamesIn(t, surnames);
  const openers = new Set([...KNOWN_OPENERS, ...[...abbreviations.keys()].map(firstWord)]);
  return {
    abbreviations,
    openers,
    surnames,
    initials: worksByInitials(notes),
    known: KNOWN,
    extents: notes.some(printsExtents),
    citesByYear: citeByYear(notes),
  };
}
