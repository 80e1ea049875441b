import type { LocatorLabel, Span } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import { isInside } from './page-range.ts';
import { romanValue } from './roman.ts';

/** A place in a work, as printed. Token indices; `text` is the span from the first number to the last. */
export interface LocatorMention {
  readonly from: number;
  readonly to: number;
  readonly label: LocatorLabel;
  /** A label (`p.`, `fol.`) is printed, so that it can be nothing else. */
  readonly labelled: boolean;
  /** `here`, `hier`: the page meant, after the pages of the whole. */
  readonly pinpoint: boolean;
  readonly text: string;
  readonly span: Span;
}

const LEAF = /^\d{1,5}(?:[rvab]|ob|об|bis|ter|nn?\d{1,4})?$/;
/** `66ff`, `12f`: the following pages, written on to the number. */
const LEAF_FOLLOWING = /^\d{1,5}(?:f{1,2}|sqq?|n)?$/;

/** `402A`, `2000e`, `701F`: lawyers' sections and places on a page carry letters. */
const LETTERED = /^\d{1,5}[A-Za-z]{1,2}$/;
/** `s 3`, `art 8`: labels that need no full stop in Britain; capitalised, they are words (`Art 12`). */
const UNSTOPPED = /^(?:ss?|rr?|arts?|cls?|sch|regs?)$/;

const PLURAL_NOTES = /^(?:nn|fns|notes|footnotes|endnotes|anmerkungen|notas)$/;
/** The side of a leaf, set apart from its number: `4–5 об.` */
const LEAF_SIDE = /^(?:об|ob|verso|recto)$/;

/** Which label a phrase stands for, and where it ends. Page wins over folio where `ff.` could be either. */
function labelAt(t: NoteText, at: number): { label: LocatorLabel; to: number } | undefined {
  let found: { label: LocatorLabel; to: number } | undefined;
  // `H. 3` is a Heft, `h. 3` an hoja
  const hits = t.hits(at);
  if (hits.length === 0) return undefined;
  if (t.isCapitalised(at) && t.term(at, 'issue') > 0 && !t.term(at, 'locator-page')) return undefined;
  if (t.isCapitalised(at) && !t.tokens[at]?.dot && UNSTOPPED.test(t.norm(at))) return undefined;
  for (const { label, length } of hits) {
    if (label === undefined) continue;
    const to = at + length;
    if (!found || to > found.to || (to === found.to && rank(label) < rank(found.label))) found = { label, to };
  }
  return found;
}

/** Where one abbreviation stands for several labels in the languages together, the commonest in notes wins. */
const PREFERENCE: readonly LocatorLabel[] = [
  'page',
  'folio',
  'paragraph',
  'section',
  'column',
  'chapter',
  'line',
  'note',
  'figure',
  'table',
  'part',
  'book',
  'verse',
];
const rank = (label: LocatorLabel): number => {
  const at = PREFERENCE.indexOf(label);
  return at < 0 ? PREFERENCE.length : at;
};

const [NEVER, LABELLED, ALONE] = [0, 1, 2];

/** Whether a number can be that of a place by itself, behind a label only, or not at all. */
const numberForm = fact(({ text }) => {
  if (LEAF.test(text) || LEAF_FOLLOWING.test(text)) return ALONE;
  if (!LETTERED.test(text)) return NEVER;
  return /^\d{2,4}[A-H]$/.test(text) ? ALONE : LABELLED;
});

/** One number, arabic or (lower case, or labelled) roman, or a letter and a number (`D 10`); index after it or 0. */
function numberAt(t: NoteText, at: number, labelled: boolean): number {
  const token = t.tokens[at];
  if (!token) return 0;
  if (token.kind === 'number') {
    const form = numberForm(token.word);
    if (form === NEVER || (form === LABELLED && !labelled)) return 0;
    return LEAF_SIDE.test(t.norm(at + 1)) ? at + 2 : at + 1;
  }
  if (token.kind !== 'word') return 0;
  // `chapters seven and eight`
  if (labelled && t.term(at, 'number-word') === at + 1) return at + 1;
  if ((token.text === token.norm || labelled) && romanValue(token.norm) > 0) return at + 1;
  if (!token.word.capital) return 0;
  // `A1`, `B2v`: a newspaper's page, after a label or the day, or a leaf by its signature
  if (labelled && /^[A-Z]{1,2}\d{1,2}[rv]$/.test(token.text)) return at + 1;
  if ((labelled || (t.char(at - 1) === ',' && yearAt(t, at - 2) > 0)) && /^[A-Z]\d{1,3}$/.test(token.text))
    return at + 1;
  if (
    token.text.length === 1 &&
    !token.dot &&
    token.text !== token.norm &&
    labelled &&
    t.tokens[at + 1]?.kind === 'number'
  )
    return at + 2;
  return 0;
}

/** `3`, and behind a label `9.32`, `67(1)(d)`, too: index after it, or 0. */
function wholeNumberAt(t: NoteText, at: number, labelled: boolean): number {
  let to = numberAt(t, at, labelled);
  if (!to || !labelled || readDate(t, at)?.precision === 'day') return to;
  while (t.token(to - 1)?.dot && t.tokens[to]?.kind === 'number' && !t.tokens[to]?.spaced) to++;
  while (t.char(to) === '(' && t.tokens[to]?.spaced === false && t.skip(to) === to + 3) to = t.skip(to);
  return to;
}

/** `[42]`, `[12]–[14]`: a judgment's paragraphs; index after it, or 0. */
function bracketedAt(t: NoteText, at: number): number {
  const single = (from: number): number =>
    t.char(from) === '[' && t.char(from + 2) === ']' && /^\d{1,3}$/.test(t.char(from + 1)) ? from + 3 : 0;
  const to = single(at);
  return to && t.tokens[to]?.kind === 'dash' ? single(to + 1) || to : to;
}

const SIDE = /^(?:[rv]|[rv]º|ro|vo|recto|verso)$/;

/** `45 r°`, `112 vo`: the side of a leaf behind its number; index after it. */
function afterSide(t: NoteText, at: number): number {
  // `985r-v`, `18r/v`: both sides
  const joint = t.token(at);
  if (
    (joint?.kind === 'dash' || joint?.text === '/') &&
    !joint.spaced &&
    t.norm(at + 1) === 'v' &&
    t.char(at - 1).endsWith('r')
  )
    return at + 2;
  if (!SIDE.test(t.norm(at))) return at;
  return t.char(at + 1) === '°' ? at + 2 : at + 1;
}

/** `94–7`, `66ff.`, `xii–xiv`, `58r–60v`, `67(1)(d)`: index after it, or 0. */
function rangeAt(t: NoteText, at: number, labelled: boolean): number {
  const leafAt = (from: number): number => {
    const after = wholeNumberAt(t, from, labelled);
    return after && labelled ? afterSide(t, after) : after;
  };
  let to = leafAt(at);
  if (!to) return 0;
  const single = to;
  // `p. 91 a 108`
  const joined =
    t.tokens[to]?.kind === 'dash' || (labelled && t.char(to) === 'a' && t.tokens[to + 1]?.kind === 'number');
  if (joined) to = leafAt(to + 1) || to;
  const following = t.term(to, 'following');
  if (following) to = following;
  return noteOnPage(t, to, labelled && to === single) || to;
}

/** `55 n. 30`, `640 and n. 12`, `p. 215, n. 3`, `430 n.`, `p. 92 e nota`: a note on that page; index after it, or 0. */
function noteOnPage(t: NoteText, at: number, onePage: boolean): number {
  const and = t.term(at, 'and');
  const comma = t.char(at) === ',' ? at + 1 : 0;
  const from = and || comma || at;
  const note = t.term(from, 'locator-note', 'note-reference');
  if (!note) return 0;
  if (t.tokens[note]?.kind !== 'number') {
    const alone = and ? t.norm(from).length > 2 : t.norm(from) === 'n' && (t.tokens[from]?.dot ?? false);
    return alone && !comma && note === from + 1 ? note : 0;
  }
  // `pp. 3–20, n. 4` may be the number of a journal
  return comma && !onePage && t.term(from, 'issue') ? 0 : rangeAt(t, note, true);
}

const LAST_SMALL_PAGE = 999;

/** `p. 45–67, 2018`: the year of a journal behind its pages, since the pages are far from it. */
const isYearBehind = (t: NoteText, to: number, { from }: DateMention): boolean =>
  yearAt(t, from) > 1600 && Number.parseInt(t.char(to - 1), 10) <= LAST_SMALL_PAGE;

/**
 * The locator that starts at a token and reaches no further than `end`: labels, numbers, ranges, lists
 * (`27, 40`, `S. 142f., S. 147f.`, `159 u. 152ff.`).
 */
export function readLocator(t: NoteText, at: number, end: number): LocatorMention | undefined {
  let from = at;
  // `fol. 58–180, see 84`
  const here = t.term(from, 'here') || (t.norm(from).length > 2 ? t.term(from, 'signal') : 0);
  if (here && here < end) from = t.char(here) === ':' ? here + 1 : here;
  if (t.char(from) === '[') return readParagraphs(t, at, from, end);
  if (t.term(from, 'no-date')) return undefined;
  const first = labelAt(t, from);
  const numbersFrom = first ? (t.char(first.to) === ':' ? first.to + 1 : first.to) : from;
  const label = first?.label ?? 'page';
  let to = rangeAt(t, numbersFrom, first !== undefined);
  if (!to || to > end) return undefined;
  for (;;) {
    const joint = t.char(to) === ',' || t.char(to) === ';' ? to + 1 : 0;
    const and = t.term(joint || to, 'and');
    let next = and || joint;
    if (!next) break;
    if (t.term(next, 'here')) break;
    // `fol. 3, 4 May 1951`
    const date = readDate(t, next);
    if (date && (date.precision !== 'year' || (first && joint && isYearBehind(t, to, date)))) break;
    const again = labelAt(t, next);
    // `note 4, 12`: the page comes after the note's number
    if (label === 'note' && !and && !PLURAL_NOTES.test(t.norm(from))) break;
    // A label may come again where the first number had it: `S. 3, S. 5`, but not `1976, p. 488`
    if (again && (again.label !== label || !first)) break;
    if (again) next = again.to;
    const after = rangeAt(t, next, first !== undefined);
    if (!after || after > end) break;
    // `pp. 12–30, p. 14`, `12–30, 14–15`: a list of places climbs, so the first are the pages of the whole
    if (label === 'page' && isInside(t.slice(next, after), t.slice(numbersFrom, to))) break;
    to = after;
  }
  const last = t.token(to - 1);
  const { start } = t.span(numbersFrom, to);
  // The full stop of `66ff.` belongs to the locator; one that ends the sentence after a number does not.
  const stop =
    last?.dot &&
    !t.term(to - 1, 'locator-note', 'number-word') &&
    (/^\d+(?![rvab]$)[a-z]+$/.test(last.text) ||
      (/^\p{Ll}{1,5}$/u.test(last.text) && (romanValue(last.norm) === 0 || t.term(to - 2, 'following') === to)))
      ? 1
      : 0;
  const span: Span = { start, end: (last?.end ?? start) + stop };
  return {
    from: at,
    to,
    label,
    labelled: first !== undefined,
    pinpoint: here > 0,
    text: t.text.slice(span.start, span.end),
    span,
  };
}

/** `[42]`, `[12]–[14], [20]`: paragraphs of a judgment, the brackets their label. */
function readParagraphs(t: NoteText, at: number, from: number, end: number): LocatorMention | undefined {
  let to = bracketedAt(t, from);
  if (!to || to > end) return undefined;
  for (;;) {
    const next = t.term(t.char(to) === ',' ? to + 1 : to, 'and') || (t.char(to) === ',' ? to + 1 : 0);
    const after = next ? bracketedAt(t, next) : 0;
    if (!after || after > end) break;
    to = after;
  }
  const span = to - from === 3 ? t.span(from + 1, to - 1) : t.span(from, to);
  return {
    from: at,
    to,
    label: 'paragraph',
    labelled: true,
    pinpoint: from > at,
    text: t.text.slice(span.start, span.end),
    span,
  };
}
