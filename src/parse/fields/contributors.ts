import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { bodyBeforeRole, bodyBeforeTitle } from './body.ts';
import { isGivenName, isKnownByGiven } from './given-names.ts';
import { readInvertedPeople } from './inverted-people.ts';
import { readInvertedPerson } from './inverted-person.ts';
import { readPerson, type PersonMention } from './person.ts';
import { readSharedSurname } from './shared-surname.ts';

/** Names and what they did; token indices. `to` is the token after the names and their role mark. */
export interface Contributors {
  readonly from: number;
  /** After the last name, before a role mark. */
  readonly namesTo: number;
  readonly to: number;
  readonly names: readonly CslName[];
  readonly role: 'author' | 'editor' | 'translator';
  /** `et al.` stands after the names. */
  readonly more: boolean;
  /** Surnames alone: the way short forms name authors. */
  readonly bare: boolean;
  /** Ends of shorter readings of the list (after the first name, …): a list without `and` may run into the title. */
  readonly shorter: readonly number[];
  /** The same whatever closes the list: where it leaves nothing for a title, `Salt and Civil Rights` was no pair of names. */
  readonly ends: readonly number[];
  /** An `and`, `et al.` or a role mark says that the list ends here. */
  readonly closed: boolean;
  /** Surname first: the given name shows where the list ends, whatever stands behind it (`SOUZA, L. Título`). */
  readonly inverted: boolean;
}

/** More names than any note prints: keeps hostile lists from costing more than they are long. */
const MOST_NAMES = 100;

const SEPARATORS = new Set([',', ';', '/']);

/** `N. Berg – A. Holm, Il sale`: a dash between blanks, and initials behind it. */
const dashJoins = (t: NoteText, at: number): boolean =>
  t.token(at)?.kind === 'dash' &&
  t.token(at)?.spaced === true &&
  t.token(at + 1)?.spaced === true &&
  t.isInitial(at + 1);

/** A name must be followed by something that can follow a name. */
function endsAsName(t: NoteText, to: number, end: number): boolean {
  if (to >= end) return true;
  const token = t.tokens[to];
  if (!token) return true;
  if (t.token(to - 1)?.dot && !t.isInitial(to - 1)) return true;
  if (token.kind === 'bracket' || token.kind === 'quote' || dashJoins(t, to)) return true;
  if (token.kind === 'mark') return ',:;/&+=.'.includes(token.text);
  return t.term(to, 'and', 'et-al', 'editor', 'editor', 'translator') > 0;
}

/** `Thatcher Foundation`: words in capitals that end like the name of a body are one. */
const asBody = (t: NoteText, person: PersonMention): PersonMention =>
  person.words > 1 &&
  person.initials === 0 &&
  t.term(person.to - 1, 'corporate-word') > 0 &&
  !isGivenName(t.char(person.from))
    ? { ...person, name: { literal: t.slice(person.from, person.to) } }
    : person;

function personAt(t: NoteText, at: number, end: number): PersonMention | undefined {
  const inverted = readInvertedPerson(t, at, end);
  if (inverted) return inverted;
  const person = readPerson(t, at, end);
  return person && endsAsName(t, person.to, end) ? asBody(t, person) : undefined;
}

/** A whole name and a mark behind it: `ed. Karl Ek, Oslo`. */
export function nameFollows(t: NoteText, at: number): boolean {
  const next = readPerson(t, at, t.length);
  if (!next || next.words + next.initials < 2) return false;
  return (
    ',.(;'.includes(t.char(next.to) || ',') || t.token(next.to - 1)?.dot === true || t.term(next.to, 'and', 'et-al') > 0
  );
}

/**
 * The role mark after names: `, eds.,` `(eds)` `(Hg.):`; its kind and end. Behind whole names (`named`) a title may follow
 * it without a mark: `In J. Holm and A. Ek, eds. Salt and Ships`.
 */
export function readRole(
  t: NoteText,
  at: number,
  named = false,
): { role: 'editor' | 'translator'; to: number } | undefined {
  let from = at;
  if (t.char(from) === ',') from++;
  const bracket = t.char(from) === '(' || t.char(from) === '[' ? from : -1;
  if (bracket >= 0) from++;
  for (const role of ['editor', 'translator'] as const) {
    const to = t.term(from, role) || t.term(from, role === 'editor' ? 'edited-and-translated-by' : 'translated-by');
    if (!to) continue;
    if (bracket < 0) {
      // `ed.` without bracket is a role mark only where no name follows it: `eds., Title`.
      const next = t.tokens[to];
      const opensTitle =
        named && t.char(at) === ',' && t.token(to - 1)?.dot === true && t.isCapitalised(to) && !nameFollows(t, to);
      if (next && !opensTitle && !['mark', 'quote', 'bracket', 'number'].includes(next.kind)) continue;
      return { role, to };
    }
    if (t.partner[bracket] === to) return { role, to: to + 1 };
  }
  return undefined;
}

const isBare = (person: PersonMention): boolean =>
  person.initials === 0 && person.name.given === undefined && person.name.literal === undefined;

const MOST_SURNAMES = 6;

/** `Holm, Dahl, Lund, and Berg`: behind one of several surnames, more of them and `and` or `et al.` before the last. */
function leadsToAnd(t: NoteText, from: number, end: number): boolean {
  let to = from;
  for (let count = 0; count < MOST_SURNAMES; count++) {
    const joint = t.char(to) === ',' ? to + 1 : to;
    const and = t.term(joint, 'and');
    if (t.term(joint, 'et-al')) return true;
    const next = personAt(t, and || joint, end);
    if (!next || !isBare(next) || (joint === to && !and)) return false;
    if (and) return true;
    to = next.to;
  }
  return false;
}

/** `[Nils Lund], Title`: authors that the title page does not name; the bracket closes behind them. */
function readSupplied(t: NoteText, at: number, end: number): Contributors | undefined {
  const close = t.char(at) === '[' ? (t.partner[at] ?? -1) : -1;
  if (close <= at + 1 || close >= end || !endsAsName(t, close + 1, end)) return undefined;
  const inner = readContributors(t, at + 1, close);
  return inner?.to === close ? { ...inner, from: at, namesTo: close + 1, to: close + 1, bare: false } : undefined;
}

/** `Holm, Anna, and Jon Berg`, with what follows the names. */
function invertedContributors(t: NoteText, at: number, end: number): Contributors | undefined {
  const list = readInvertedPeople(t, at, end);
  if (!list) return undefined;
  const joint = SEPARATORS.has(t.char(list.to)) ? list.to + 1 : list.to;
  const etAl = list.closed ? 0 : t.term(joint, 'et-al');
  const to = etAl && etAl <= end ? etAl : list.to;
  const role = readRole(t, to, true);
  return {
    from: at,
    namesTo: to,
    to: role && role.to <= end ? role.to : to,
    names: list.people.map(({ name }) => name),
    role: role && role.to <= end ? role.role : 'author',
    more: etAl > 0,
    bare: false,
    shorter: [],
    ends: [],
    closed: true,
    inverted: true,
  };
}

/** The list of names that starts at a token; `undefined` where no name does. */
export function readContributors(t: NoteText, at: number, end: number): Contributors | undefined {
  const list = readPeople(t, at, end);
  if (list?.role === 'editor') return list;
  const [first] = list?.names ?? [];
  const named = first && isKnownByGiven(first);
  return readBodyAsEditor(t, at, end) ?? (named ? list : (readBodyAsAuthor(t, at, end) ?? list));
}

/** One person or body, and nobody else. */
export const soleName = (
  name: CslName,
  { from, namesTo, to }: Pick<Contributors, 'from' | 'namesTo' | 'to'>,
  role: Contributors['role'] = 'author',
): Contributors => ({
  from,
  namesTo,
  to,
  names: [name],
  role,
  more: false,
  bare: name.family !== undefined && name.given === undefined,
  shorter: [],
  ends: [],
  closed: true,
  inverted: false,
});

/** A body by all its words. */
export const soleBody = (
  t: NoteText,
  range: Pick<Contributors, 'from' | 'namesTo' | 'to'>,
  role?: Contributors['role'],
): Contributors => soleName({ literal: t.slice(range.from, range.namesTo) }, range, role);

/** `Royal Commission on Ports, Salt`: a body before a title. */
function readBodyAsAuthor(t: NoteText, at: number, end: number): Contributors | undefined {
  const to = bodyBeforeTitle(t, at, end);
  return to < 0 ? undefined : soleBody(t, { from: at, namesTo: to, to });
}

/** `Salzkommission Lund – Bergen (Hg.)`: a body that no reading as people explains. */
function readBodyAsEditor(t: NoteText, at: number, end: number): Contributors | undefined {
  const namesTo = bodyBeforeRole(t, at, end);
  const role = namesTo < 0 ? undefined : readRole(t, namesTo);
  if (!role || role.to > end) return undefined;
  return soleBody(t, { from: at, namesTo, to: role.to }, role.role);
}

function readPeople(t: NoteText, at: number, end: number): Contributors | undefined {
  const supplied = readSupplied(t, at, end);
  if (supplied) return supplied;
  const inverted = invertedContributors(t, at, end);
  if (inverted) return inverted;
  const pair = readSharedSurname(t, at, end);
  const first = pair?.[0] ?? personAt(t, at, end);
  if (!first) return undefined;
  const people = pair ? [...pair] : [first];
  const ends = people.map((person) => person.to);
  let to = skipPseudonym(t, pair?.[1].to ?? first.to);
  let closed = pair !== undefined;
  let more = false;
  while (to < end && people.length < MOST_NAMES) {
    // `Holm A. B. Salt`: the full stop behind the last name closes the list
    if (t.isStop(to) && people.at(-1)?.inverted) {
      closed = true;
      break;
    }
    const joint = SEPARATORS.has(t.char(to)) || dashJoins(t, to) ? to + 1 : to;
    const etAl = t.term(joint, 'et-al');
    if (etAl && etAl <= end) {
      more = closed = true;
      to = etAl;
      break;
    }
    const and = t.char(joint) === '&' ? joint + 1 : t.term(joint, 'and');
    if (!and && joint === to) break;
    const next = personAt(t, and || joint, end);
    if (!next || isBare(next) !== isBare(first)) break;
    // One style of names a list: `M. Foucault, Der Wille` is one name and a title; `N. Piers Ludlow` goes with either.
    const mixed = next.initials > 0 && next.words > 1;
    if (!and && !mixed && t.isInitial(next.from) !== t.isInitial(first.from)) break;
    // Surnames alone are joined by `and` only: `Smith, State and Revolution` names one author.
    if (isBare(first) && !and && t.char(to) !== '/' && !leadsToAnd(t, next.to, end)) break;
    people.push(next);
    to = skipPseudonym(t, next.to);
    ends.push(to);
    if (and) {
      closed = true;
      if (!SEPARATORS.has(t.char(to)) || !t.term(to + 1, 'and')) break;
    }
  }
  const role = readRole(t, to, !isBare(first));
  const editors = role !== undefined && role.to <= end;
  return {
    from: at,
    namesTo: to,
    to: editors ? role.to : to,
    names: people.map(({ name }) => name),
    role: editors ? role.role : 'author',
    more,
    bare: isBare(first),
    // `Doe, Money and Power`: surnames alone may be a name and a title, whatever joins them
    shorter: editors || more || (closed && !isBare(first)) ? [] : ends.slice(0, -1),
    ends: editors || more ? [] : ends.slice(0, -1),
    closed: closed || editors,
    inverted: people.every(({ inverted }) => inverted),
  };
}

/** `T. Gabelmann [Egon Grübel]`, `X [= Y]`: the name behind a pseudonym is passed over. */
function skipPseudonym(t: NoteText, at: number): number {
  return t.char(at) === '[' &&
    (t.partner[at] ?? -1) > at &&
    (t.partner[at] ?? 0) - at < 8 &&
    t.isCapitalised(t.char(at + 1) === '=' ? at + 2 : at + 1)
    ? t.skip(at)
    : at;
}

/** The same list, ended after an earlier name. */
export function shorten(list: Contributors, to: number): Contributors {
  const count = list.ends.indexOf(to) + 1;
  return {
    ...list,
    names: list.names.slice(0, count),
    namesTo: to,
    to,
    shorter: list.ends.slice(0, count - 1),
    ends: list.ends.slice(0, count - 1),
    closed: false,
    role: 'author',
  };
}
