import type { LocatorLabel } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import { readLocator, type LocatorMention } from './locator.ts';
import type { Piece } from './pieces.ts';
import { romanValue } from './roman.ts';
import { isBareVolume } from './volume.ts';

/** What stands at the end of a citation, taken off from the right: places, addresses, access dates. */
export interface Tail {
  /** The body ends here. */
  readonly from: number;
  /** In printed order. */
  readonly locators: readonly LocatorMention[];
  readonly url?: Piece;
  readonly doi?: Piece;
  readonly accessed?: DateMention;
  /** `passim`: everywhere in the work. */
  readonly passim?: true;
}

/** Labels that count parts of a series or journal rather than places in a work. */
const NO_PLACE: ReadonlySet<LocatorLabel> = new Set([
  'issue',
  'volume',
  'version',
  'supplement',
  'part',
  'book',
  'appendix',
  'title-locator',
  'opus',
  'timestamp',
]);
/** Labels of a place in brackets; `(n. 4)` and `(wie Anm. 4)` name another note. */
const IN_BRACKETS: ReadonlySet<LocatorLabel> = new Set(['page', 'folio', 'paragraph', 'section', 'column', 'line']);
const STOPS = new Set([',', ';', ':', '.']);
const FIRST_CONGRESS = 1774;
const MOST_LOCATORS = 8;
const FARTHEST = 40;
const LONGEST_OP_CIT = 4;

/** `(accessed 3 June 2017)`, `[consulté le 3 mai 2018]`, `, abgerufen am 3.5.2018`: where it starts and its date. */
function readAccess(t: NoteText, from: number, end: number): { from: number; date: DateMention } | undefined {
  const closed = t.partner[end - 1] ?? -1;
  const start = closed >= from && closed < end - 1 ? closed : undefined;
  const inside = start === undefined ? end : end - 1;
  for (
    let at = start === undefined ? inside - 1 : start + 1;
    at >= from && inside - at < 14;
    start === undefined ? at-- : at++
  ) {
    if (start !== undefined && at >= inside) return undefined;
    const to = t.term(at, 'accessed');
    if (!to) continue;
    for (let k = to; k < inside && k < to + 4; k++) {
      const date = readDate(t, k);
      if (date?.to === inside) return { from: start ?? at, date };
    }
    if (start !== undefined) return undefined;
  }
  return undefined;
}

/** A locator may start after a comma, a colon, a bracket, or with a label of its own. */
function canStart(t: NoteText, at: number, from: number): boolean {
  const before = t.token(at - 1);
  if (at === from || !before || t.char(at) === '[') return true;
  if (',:;'.includes(before.text) || before.kind === 'bracket' || before.kind === 'quote' || before.kind === 'url')
    return true;
  if (before.dot && isBareVolume(t, at - 1)) return true;
  return t.hits(at).some(({ term, label }) => label !== undefined || term === 'here');
}

/** A bare number can be a year or part of a title: what stands before it decides. */
function isPlausible(t: NoteText, locator: LocatorMention, from: number, labelledBehind: boolean): boolean {
  if (NO_PLACE.has(locator.label)) return false;
  if (locator.label === 'note' && t.term(locator.from, 'issue') && countsIssues(t, locator)) return false;
  if (locator.labelled) return true;
  // `Köln u. a. 2003`: the abbreviation stands for other places here
  if (locator.pinpoint) return !yearAt(t, locator.to - 1) || ',:'.includes(t.char(locator.from - 1) || ' ');
  const before = t.token(locator.from - 1);
  if (!before || locator.from === from) return false;
  // `2nd Session, 1266`: no Congress sat that year
  const session =
    yearAt(t, locator.from) < FIRST_CONGRESS && t.term(locator.from - 2, 'legislature-session') === locator.from - 1;
  if (yearAt(t, locator.from) && before.text === ',' && !session) return false;
  // `27-28, 1990`, `2000, 99`: a journal's number and year
  if (locator.to > locator.from + 1 && yearAt(t, locator.to - 1) && t.char(locator.to - 2) === ',') return false;
  if (before.text === ',' && yearAt(t, locator.from - 2) && t.char(locator.from - 3) === ',' && labelledBehind)
    return false;
  if (before.kind === 'bracket' || before.kind === 'quote' || before.kind === 'url') return true;
  if (before.dot && isBareVolume(t, locator.from - 1)) return true;
  const beforeThat = t.token(locator.from - 2);
  if (beforeThat?.kind === 'bracket' || beforeThat?.kind === 'quote') return ',:;'.includes(before.text);
  if (!',:;'.includes(before.text)) return false;
  if (readDate(t, locator.from) && !session) return false;
  return !isDescending(locator.text);
}

/** `«Studi», XII, n. 62, pp. 3–20`: behind a number, a year or a name in quotation marks, or before pages, `n.` is no note. */
function countsIssues(t: NoteText, { from, to }: LocatorMention): boolean {
  if (t.char(to) === ',' && t.term(to + 1, 'locator-page')) return true;
  const last = t.token(from - 2);
  if (t.char(from - 1) !== ',' || !last) return false;
  return last.kind === 'number' || last.kind === 'quote' || romanValue(last.norm) > 0;
}

/** `1998, 12`: a list of places climbs, so this is none. */
function isDescending(text: string): boolean {
  let last = 0;
  for (const part of text.split(/[,;]/)) {
    const value = Number.parseInt(part.replace(/^\D+/, ''), 10);
    if (value < last) return true;
    last = value;
  }
  return false;
}

const LONGEST_PHRASE = 5;
const LONGEST_SIDE = 5;

/** What the last token of a place can be: a number, a side, the end of a phrase, a bracket around one number. A quick look. */
function canClose(t: NoteText, end: number): boolean {
  const last = t.token(end - 1);
  if (last?.kind === 'bracket') return t.partner[end - 1] === end - 3;
  if (last?.kind !== 'word') return last?.kind === 'number' || last?.text === '°';
  return last.text.length <= LONGEST_SIDE || romanValue(last.norm) > 0 || t.hasPhrase(end - LONGEST_PHRASE, end);
}

/** The longest locator that ends at `end`, looked for from the right within a bounded distance. */
function readClosingLocator(
  t: NoteText,
  from: number,
  end: number,
  labelledBehind: boolean,
): LocatorMention | undefined {
  if (!canClose(t, end)) return undefined;
  let best: LocatorMention | undefined;
  for (let at = end - 1, tried = 0; at >= from && tried < MOST_LOCATORS && end - at < FARTHEST; at--) {
    const partner = t.partner[at] ?? -1;
    if (partner >= from && partner < at && at < end - 1) break; // no locator reaches over a bracket or quotation
    if (!canStart(t, at, from)) continue;
    tried++;
    const locator = readLocator(t, at, end);
    if (locator?.to === end && isPlausible(t, locator, from, labelledBehind)) best = locator;
    else if (best && (t.char(at - 1) === ',' || at === from)) break;
  }
  return best;
}

/** `pp. 589–621 (p. 600)`, `(quotation at p. 12)`: the place meant, in brackets behind the whole (MHRA 10.2). */
function readBracketed(t: NoteText, from: number, end: number): LocatorMention | undefined {
  const open = t.partner[end - 1] ?? -1;
  if (t.char(end - 1) !== ')' || open <= from || end - open > FARTHEST) return undefined;
  for (let at = open + 1; at < Math.min(end - 1, open + 4); at++) {
    const locator = readLocator(t, at, end - 1);
    if (locator?.to === end - 1 && locator.labelled && IN_BRACKETS.has(locator.label))
      return { ...locator, from: open, to: end, pinpoint: true };
    if (t.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `(désormais Morin, Le Sel)`, `[En ligne]`: a bracket that says nothing of the work; where it opens, or -1. */
function readRemark(t: NoteText, from: number, end: number): number {
  const open = t.partner[end - 1] ?? -1;
  if (t.token(end - 1)?.kind !== 'bracket' || open <= from) return -1;
  return t.term(open + 1, 'hereafter') || t.term(open + 1, 'available-at') === end - 1 ? open : -1;
}

/** `s. v. « commis »`, `art. « Police »`: the entry of a work of reference. */
function readEntryWord(t: NoteText, from: number, end: number): LocatorMention | undefined {
  if (!t.mentions('locator-sub-verbo')) return undefined;
  const open = t.token(end - 1)?.kind === 'quote' ? (t.partner[end - 1] ?? -1) : end - 1;
  for (let at = open - 1; at > from && at >= open - 4; at--) {
    if (t.term(at, 'locator-sub-verbo') !== open || !',.'.includes(t.char(at - 1))) continue;
    const { start, end: to } = t.span(open, end);
    return {
      from: at,
      to: end,
      label: 'sub-verbo',
      labelled: true,
      pinpoint: false,
      text: t.text.slice(start, to),
      span: { start, end: to },
    };
  }
  return undefined;
}

/** Takes the tail of `[from, to)` off; linear in the tail, bounded look to the left. */
export function readTail(t: NoteText, from: number, to: number): Tail {
  const tail: { -readonly [K in keyof Tail]: Tail[K] } = { from: to, locators: [] };
  const locators: LocatorMention[] = [];
  const mayAccess = t.mentions('accessed');
  let end = to;
  for (;;) {
    while (end > from && STOPS.has(t.char(end - 1))) end--;
    const last = t.token(end - 1);
    if (end <= from || !last) break;
    // `34 et passim` says where the place goes on
    if (t.norm(end - 1) === 'passim' && t.term(end - 2, 'following') !== end) {
      tail.passim = true;
      end--;
      continue;
    }
    // `1999. 245 с.`: how many pages there are is no place
    if (
      t.token(end - 2)?.kind === 'number' &&
      last.dot &&
      (t.isStop(end - 3) || (t.token(end - 3)?.kind === 'dash' && t.isStop(end - 4))) &&
      t.term(end - 1, 'locator-page') === end
    ) {
      end -= 2;
      continue;
    }
    const remark = readRemark(t, from, end);
    if (remark >= 0) {
      end = remark;
      continue;
    }
    const pinned = readBracketed(t, from, end) ?? readEntryWord(t, from, end);
    if (pinned) {
      locators.unshift(pinned);
      end = pinned.from;
      continue;
    }
    const access = tail.accessed || !mayAccess ? undefined : readAccess(t, from, end);
    if (access) {
      tail.accessed = access.date;
      end = access.from;
      continue;
    }
    const wrapped =
      (last.text === '>' || last.text === ')' || last.text === ']') && t.token(end - 2)?.kind === 'url' ? 1 : 0;
    const address = end - 1 - wrapped;
    if (t.tokens[address]?.kind === 'url' && address > from) {
      const piece = { from: address, to: address + 1 };
      if (/^(?:doi|10\.)/i.test(t.char(address)) || t.char(address).includes('doi.org/10.')) tail.doi ??= piece;
      else tail.url ??= piece;
      end = address;
      if (['<', '(', '['].includes(t.char(end - 1))) end--;
      end = beforeLabel(t, from, end);
      continue;
    }
    // `ii, p. 44`, `ii. 44`: the volume before the page is no page
    const [next] = locators;
    if (next && (next.labelled || last.dot) && isBareVolume(t, end - 1)) break;
    const locator = readClosingLocator(t, from, end, locators[0]?.labelled ?? false);
    if (!locator || locators.length >= MOST_LOCATORS || namesANote(t, from, locator, locators)) break;
    locators.unshift(locator);
    end = locator.from;
  }
  tail.from = end;
  tail.locators = locators;
  return tail;
}

/** `op. cit., n. 18, p. 52`, `supra n. 4`: the number of another note, no place in a work. */
function namesANote(
  t: NoteText,
  from: number,
  { label, from: at }: LocatorMention,
  after: readonly unknown[],
): boolean {
  if (label !== 'note') return false;
  if (after.length > 0) return true;
  const comma = t.char(at - 1) === ',' ? at - 1 : at;
  // `op. cit. (1995), n. 4`
  const end = t.char(comma - 1) === ')' ? (t.partner[comma - 1] ?? comma) : comma;
  for (let start = Math.max(from, end - LONGEST_OP_CIT); start < end; start++)
    if (t.term(start, 'op-cit', 'loc-cit', 'above', 'ibid') === end) return true;
  return false;
}

/** Takes off `available at`, `URL:`, `DOI:` before an address. */
function beforeLabel(t: NoteText, from: number, end: number): number {
  let at = end;
  if (t.char(at - 1) === ':') at--;
  if (
    /^(?:url|doi|online|in|at|see|on|unter|sur)$/.test(t.norm(at - 1)) &&
    at - 1 > from &&
    (t.char(at - 2) === ',' || at < end)
  )
    return at - 1;
  for (let start = at - 1; start >= Math.max(from + 1, at - 4); start--)
    if (t.term(start, 'available-at') === at) return start;
  return end;
}

/**
 * What follows a mark such as `ibid.` or `(n 5)`: nothing but places, with or without a comma or `at` before them
 * (`ibid 57`, `Id. at 178`, `(n 5) 34`), or another tail.
 */
export function readTailAfter(t: NoteText, mark: number, to: number): Tail {
  const direct = readLocator(t, t.norm(mark) === 'at' ? mark + 1 : mark, to);
  return direct?.to === to ? { from: mark, locators: [direct] } : readTail(t, mark, to);
}
