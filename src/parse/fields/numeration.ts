import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { readDate, yearAt, type DateMention } from './date.ts';
import type { Piece } from './pieces.ts';
import { romanValue } from './roman.ts';

/** Volume and issue of a journal; token ranges of the numbers themselves, without labels. */
export interface Numeration {
  /** Where the numeration starts: before it stands the journal's title. */
  readonly from: number;
  readonly volume?: Piece;
  readonly issue?: Piece;
  /** `n. 3/2014`: the year stands with the number. */
  readonly year?: DateMention;
}

interface Item extends Piece {
  readonly label: 'volume' | 'issue' | undefined;
  readonly year: DateMention | undefined;
}

const JOINTS = new Set([',', ':', ';', '/', '(', ')', '.']);

const isNumeral = fact(({ kind, text, norm }) => {
  if (kind === 'number') return /^\d{1,4}[a-z]?$/i.test(text);
  return kind === 'word' && romanValue(norm) > 0 && (text === norm || text === text.toUpperCase());
});

/** `24`, `1–2`, `XLIII`, `3bis`: index after it, or 0. */
function numberAt(t: NoteText, at: number, end: number): number {
  const token = t.tokens[at];
  if (at >= end || !token || !isNumeral(token.word)) return 0;
  const joint = t.tokens[at + 1];
  const isRange = joint?.kind === 'dash' || (joint?.text === '/' && !joint.spaced && !yearBehind(t, at + 1));
  return isRange && at + 2 < end && (t.tokens[at + 2]?.kind === 'number' || romanValue(t.norm(at + 2)) > 0)
    ? at + 3
    : at + 1;
}

/** `/2014` behind a number that is none itself. */
const yearBehind = (t: NoteText, at: number): DateMention | undefined =>
  t.char(at) === '/' && yearAt(t, at + 1) > 0 && yearAt(t, at - 1) === 0 ? readDate(t, at + 1) : undefined;

/** The items of a run of numbers, labels and joints that covers `[from, end)` whole; `undefined` where it does not. */
function itemsOf(t: NoteText, from: number, end: number): Item[] | undefined {
  const items: Item[] = [];
  let at = from;
  while (at < end) {
    const volume = t.term(at, 'volume', 'locator-volume');
    const issue = t.term(at, 'issue', 'locator-issue', 'number');
    const labelled = issue || volume;
    const numbersFrom = labelled || at;
    const to = numberAt(t, numbersFrom, end);
    if (to) {
      const year = yearBehind(t, to);
      const label = issue || (year && !volume) ? 'issue' : volume ? 'volume' : undefined;
      items.push({ from: numbersFrom, to, label, year });
      at = year?.to ?? to;
    } else if (JOINTS.has(t.char(at)) && !labelled) at++;
    else return undefined;
  }
  return items;
}

const isRange = ({ from, to }: Piece): boolean => to - from > 1;

/** The highest issue number of a quarterly. */
const QUARTERS = 4;

/** `57-1`: volume and issue, where `27-28` and `27-8` are a double number. */
function isDescending(t: NoteText, { from, to }: Piece): boolean {
  const [first, second] = [Number(t.char(from)), Number(t.char(to - 1))];
  return second < first && (second <= QUARTERS || !String(first + 1).endsWith(String(second)));
}

/** `(Oslo, 1911), II`: the run would reach into a bracket that opens before it. */
function leavesBracket(t: NoteText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (t.tokens[at]?.kind === 'bracket' && (t.partner[at] ?? at) < from) return true;
  return false;
}

/**
 * The numeration at the end of `[from, end)`: `24 no. 2`, `54, 1`, `XLIII`, `1–2`, `24:2`, `12 (3)`, `Jg. 12, H. 3`.
 * A double number without volume (`1–2`) is an issue, a single one the volume.
 */
export function readNumeration(t: NoteText, from: number, end: number): Numeration | undefined {
  let start = end;
  let best: { from: number; items: Item[] } | undefined;
  // Grow to the left while the run stays whole; labels of several words make some steps fail on the way.
  for (let misses = 0; start > from && end - start < 14 && misses < 3;) {
    start--;
    const partner = t.partner[start] ?? -1;
    if (t.tokens[start]?.kind === 'bracket' && (partner < from || partner >= end)) break;
    if (JOINTS.has(t.char(start)) && t.char(start) !== '(') continue;
    const items = itemsOf(t, start, end);
    const whole = !leavesBracket(t, start, end);
    if (whole && items && items.length > 0 && items.length <= 3) {
      best = { from: start, items };
      misses = 0;
    } else if (whole) misses++;
  }
  if (!best) return undefined;
  const { items } = best;
  const labelled = (label: Item['label']): Item | undefined => items.find((item) => item.label === label);
  // `64. 2014, H. 1`: the year of the volume
  const dated = items.find(
    (item, k) => k > 0 && item.label === undefined && item.to === item.from + 1 && yearAt(t, item.from),
  );
  const loose = items.filter((item) => item.label === undefined && item !== dated);
  const double = items.length === 1 && loose[0] && isRange(loose[0]) ? loose[0] : undefined;
  if (double && isDescending(t, double))
    return {
      from: best.from,
      volume: { from: double.from, to: double.from + 1 },
      issue: { from: double.to - 1, to: double.to },
    };
  // `Review (216)`: what alone stands in a bracket is an issue
  const alone = items.length === 1 && loose[0] && t.char(loose[0].from - 1) === '(' ? loose[0] : undefined;
  const volume = labelled('volume') ?? ((double ?? alone) ? undefined : loose[0]);
  const issue = labelled('issue') ?? double ?? alone ?? loose.find((item) => item !== volume);
  const year = items.find((item) => item.year)?.year ?? (dated && readDate(t, dated.from));
  return { from: best.from, ...(volume && { volume }), ...(issue && { issue }), ...(year && { year }) };
}
