import { readCorrespondents } from '../fields/correspondents.ts';
import { readDate, yearAt, type DateMention } from '../fields/date.ts';
import { readImprint } from '../fields/imprint.ts';
import type { NoteText } from '../note-text.ts';
import { COST, type Proposal } from './boundary.ts';
import { startsWithName } from './names.ts';
import { smallWords } from './words.ts';

/**
 * `Sul porto di Roma v. G. Spina, Il sale`: one letter is a signal behind prose and before initials and a title;
 * `Office of Salt v. Holm [1932] AC 562` has neither.
 */
function leadsTo(t: NoteText, at: number, to: number, from: number): boolean {
  if (!t.tokens[at]?.dot || t.isCapitalised(at) || !t.isInitial(to) || smallWords(t, from, at) < 2) return false;
  const comma = t.find(',', to, Math.min(t.length, to + LONGEST_NAME));
  return comma > 0 && t.isCapitalised(comma + 1);
}

const LONGEST_NAME = 12;

/** A signal inside running text: `; see`, `, see also`, `cited in`. */
export function signal(t: NoteText, at: number, from: number): Proposal | undefined {
  const before = t.token(at - 1);
  if (!before || t.hits(at).length === 0) return undefined;
  const to = t.term(at - 1, 'signal') > at || t.term(at - 2, 'signal') > at ? 0 : t.term(at, 'signal');
  const marked =
    to > 0 &&
    (before.text === ',' || before.kind === 'bracket' || (before.kind === 'dash' && before.spaced)) &&
    !t.term(at, 'here', 'in', 'and');
  // `see, for example, N. Lund`
  const next = ',:'.includes(t.char(to) || ' ') && !t.term(at, 'et-al') ? to + 1 : to;
  const named = to > 0 && (to > at + 1 || t.norm(at).length > 2 || leadsTo(t, at, to, from)) && startsWithName(t, next);
  const quoted = t.term(at, 'quoted-in');
  if (!marked && !named && quoted <= at + 1 && !(quoted && before.text === ',')) return undefined;
  const cost = quoted ? COST.quotedIn : named ? COST.namedSignal : COST.signal;
  return { left: before.text === ',' ? at - 1 : at, right: at, cost, ...(named && { lead: true }) };
}

const LONGEST_LETTER = 12;

/** `… Box 4 and Holm to Lund, 3 May 1951`: who wrote to whom, and a day. */
function opensLetter(t: NoteText, at: number): boolean {
  const comma = t.find(',', at, Math.min(t.length, at + LONGEST_LETTER));
  return comma > 0 && readDate(t, comma + 1)?.precision === 'day' && readCorrespondents(t, at, comma) !== undefined;
}

const LONGEST_DATE = 12;

/** A date runs over the token: `June 22, July 13, and August 24, 1860`. */
function isInDate(t: NoteText, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_DATE); from--)
    if ((readDate(t, from)?.to ?? 0) > at) return true;
  return false;
}

const isSameDay = (one: DateMention, other: DateMention): boolean =>
  String(one.date['date-parts']?.[0]) === String(other.date['date-parts']?.[0]);

/** `3 May 1951, 4 May 1951 and 5 June 1952`: a comma or `and` between two days, each with its year. */
export function days(t: NoteText, at: number): Proposal | undefined {
  if (!yearAt(t, at - 1)) return undefined;
  const comma = t.char(at) === ',' ? at + 1 : at;
  const right = t.term(comma, 'and') || comma;
  const next = right === at ? undefined : readDate(t, right);
  if (next?.precision !== 'day') return undefined;
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_DATE); from--) {
    const date = readDate(t, from);
    // `31 iulie 1972, 31 July 1972` is one day in two languages
    if (date?.to === at && date.precision === 'day')
      return isSameDay(date, next) ? undefined : { left: at, right, cost: COST.and };
  }
  return undefined;
}

/** `…, 94–7, and Gökay`, `… 2012). und X`: a conjunction after what ends a citation. */
export function conjunction(t: NoteText, at: number): Proposal | undefined {
  const after = t.term(at, 'and');
  if (!after || !(t.isCapitalised(after) || t.tokens[after]?.kind === 'quote')) return undefined;
  if (readDate(t, after) && isInDate(t, at)) return undefined;
  const comma = t.char(at - 1) === ',';
  const last = t.token(comma ? at - 2 : at - 1);
  const ends =
    last?.kind === 'bracket' || last?.kind === 'url' || (last?.kind === 'number' && (comma || yearAt(t, at - 1) > 0));
  const letter = last?.kind === 'number' && opensLetter(t, after);
  // `Holm, ‘Salt’, and Ida Dahl, Tar (Oslo, 1976)`
  const next = last?.kind === 'quote' && comma && startsWithName(t, after);
  return ends || letter || next ? { left: comma ? at - 1 : at, right: after, cost: COST.and } : undefined;
}

const LONGEST_TITLE = 16;

const isDated = (t: NoteText, open: number, close: number): boolean =>
  t.char(open) === '(' && close > open && readImprint(t, open + 1, close)?.date !== undefined;

/** `Salt (2 vols., 1700), A Pacquet from Oslo (1705)`: titles after each other, each with its year in a bracket. */
export function enumeration(t: NoteText, at: number): Proposal | undefined {
  if (t.char(at) !== ',' || t.char(at - 1) !== ')' || !t.isCapitalised(at + 1)) return undefined;
  let open = at + 1;
  while (open < at + LONGEST_TITLE && t.char(open) !== '(' && !',;:'.includes(t.char(open) || ',')) open = t.skip(open);
  const listed =
    open > at + 2 && isDated(t, open, t.partner[open] ?? -1) && isDated(t, t.partner[at - 1] ?? at, at - 1);
  return listed ? { left: at, right: at + 1, cost: COST.and } : undefined;
}
