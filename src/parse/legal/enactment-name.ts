import { readDate, type DateMention } from '../fields/date.ts';
import { readGazette, type Gazette } from '../fields/gazette.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

/** A law as it is named on the continent: what it is called, its number and day, and where it is promulgated. */
export interface EnactmentName {
  readonly title: Piece;
  readonly number?: Piece;
  readonly date?: DateMention;
  readonly gazette?: Gazette;
  /** Behind the title and the day that follows it. */
  readonly to: number;
}

const LONGEST_TITLE = 90;
const FARTHEST_NUMBER = 3;

/** `n° 51-46`, `n. 2.040`, `2001/29/EG`, `(EU) 2019/790`: the number behind the kind of law. */
function readNumber(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = from; at < Math.min(to, from + FARTHEST_NUMBER); at = t.skip(at)) {
    const label = t.term(at, 'number');
    const start = label || at;
    const token = t.tokens[start];
    if (token?.kind === 'number' && (label || t.char(start + 1) === '/')) {
      let end = start + 1;
      while (
        end < to &&
        (t.tokens[end]?.spaced === false || /^\d{3}$/.test(t.char(end))) &&
        /^[\p{L}\d/-]+$/u.test(t.char(end))
      )
        end++;
      return { from: start, to: end };
    }
    if (token?.kind !== 'bracket') return undefined;
  }
  return undefined;
}

/** The day behind `vom`, `du`, `de`, or bare: `legge 3 maggio 1951`. */
const dayAt = (t: NoteText, at: number): DateMention | undefined => {
  const date = readDate(t, t.term(at, 'dated') || at);
  return date?.precision === 'day' ? date : undefined;
};

/** `, in: BGBl.`, `, JORF`, `(RGBl. …)`: the gazette that ends the title. */
const gazetteAt = (t: NoteText, at: number, to: number): Gazette | undefined => {
  const apart = ',(.'.includes(t.char(at) || ' ');
  if (!apart && !t.token(at - 1)?.dot) return undefined;
  const next = apart ? at + 1 : at;
  const inside = t.term(next, 'in') || next;
  return readGazette(t, trim(t, inside, to).from, to);
};

/** The law whose name starts at a token. */
export function readEnactmentName(t: NoteText, from: number, to: number): EnactmentName | undefined {
  const kind = t.term(from, 'enactment');
  if (!kind || kind >= to) return undefined;
  const number = readNumber(t, kind, to);
  let date: DateMention | undefined;
  for (let at = kind; at < Math.min(to, from + LONGEST_TITLE); at++) {
    if (t.char(at) === ';' || t.tokens[at]?.kind === 'quote') return undefined;
    const gazette = gazetteAt(t, at, to);
    const title = { from, to: at };
    if (gazette) return { title, ...(number && { number }), ...(date && { date }), gazette, to: at };
    const apart = t.char(at) === ',';
    const day = dayAt(t, apart ? at + 1 : at);
    if (!day) continue;
    // `Gesetz zu dem Vertrag vom 12. August 1970 vom 23. Mai 1972`: a day that ends the title is the law's own
    const ends = day.to >= to || t.char(day.to) === ',' || t.char(day.to) === '(';
    if (!date || ends) date = day;
    if (apart && ends) {
      const behind = gazetteAt(t, day.to, to);
      if (behind || day.to >= to)
        return { title, ...(number && { number }), date, ...(behind && { gazette: behind }), to: day.to };
    }
    at = day.to - 1;
  }
  return date ? { title: { from, to }, ...(number && { number }), date, to } : undefined;
}
