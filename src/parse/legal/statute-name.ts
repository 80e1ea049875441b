import { readDate, yearAt, type DateMention } from '../fields/date.ts';
import { romanValue } from '../fields/roman.ts';
import type { Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

/** A statute's name, and the year in it. */
export interface StatuteName extends Piece {
  readonly year?: DateMention;
}

const LONGEST_NAME = 24;
const SMALL =
  /^(?:of|and|the|on|for|in|to|with|by|from|relating|&|,|-|–|de|du|des|la|le|et|del|della|sobre|über|zur|zum|des|der)$/;

/** `Act 1998`, `Act of 1964`: the year behind the word at `at`. */
function yearBehind(t: NoteText, at: number): number {
  const next = t.norm(at) === 'of' || t.char(at) === ',' ? at + 1 : at;
  // `Acts of Salt 1998–2003` is a book
  return yearAt(t, next) && readDate(t, next)?.to === next + 1 ? next : 0;
}

/** `Human Rights Act 1998`, `Civil Rights Act of 1964`, `Fisheries (Salt Duties) Amendment Act 1981`, `Penal Code`. */
function namedStatute(t: NoteText, from: number, to: number): StatuteName | undefined {
  let named = 0;
  for (let at = from; at < Math.min(to, from + LONGEST_NAME); at++) {
    const token = t.tokens[at];
    const word = t.isCapitalised(at) ? t.term(at, 'statute-word') : 0;
    if (word && !t.term(at, 'regnal')) {
      const year = yearBehind(t, word);
      if (year) return { from, to: year + 1, ...withYear(t, year) };
      named = word;
    }
    // `Charter of Salt 1689`
    if (named && at >= named && yearBehind(t, at) === at) return { from, to: at + 1, ...withYear(t, at) };
    if (token?.kind === 'bracket') {
      if (!t.isCapitalised(at + 1) && !t.term(at + 1, 'number')) break;
      at = t.skip(at) - 1;
    } else if (
      !t.isCapitalised(at) &&
      !SMALL.test(token?.text ?? '') &&
      !(token?.kind === 'number' && token.text.length < 3)
    )
      break;
  }
  return named ? { from, to: named } : undefined;
}

const withYear = (t: NoteText, at: number): { year: DateMention } | undefined => {
  const year = readDate(t, at);
  return year && { year };
};

/** `13 Eliz. I c. 5`, `5 & 6 Will. IV, c. 76`: the years of a reign and the chapter. */
function regnalStatute(t: NoteText, from: number, to: number): StatuteName | undefined {
  let at = from;
  while (t.tokens[at]?.kind === 'number' && t.tokens[at]?.text.length !== 4) {
    at++;
    if (t.term(at, 'and') || t.tokens[at]?.kind === 'dash') at++;
  }
  const reign = at > from ? t.term(at, 'regnal') : 0;
  if (!reign) return undefined;
  at = reign;
  if (romanValue(t.norm(at)) > 0 || t.tokens[at]?.kind === 'number') at++;
  for (let chapters = 0; chapters < 3; chapters++) {
    const label = t.term(t.char(at) === ',' ? at + 1 : at, 'statute-number', 'locator-chapter', 'locator-paragraph');
    const loose = label || (/^(?:st|stat|sess)$/.test(t.norm(t.char(at) === ',' ? at + 1 : at)) ? at + 2 : 0);
    if (!loose || !(t.tokens[loose]?.kind === 'number' || romanValue(t.norm(loose)) > 0)) break;
    at = loose + 1;
  }
  return at > reign + 1 && at <= to ? { from, to: at } : undefined;
}

/** The statute whose name starts at a token. */
export const readStatuteName = (t: NoteText, from: number, to: number): StatuteName | undefined =>
  t.tokens[from]?.kind === 'number' ? regnalStatute(t, from, to) : namedStatute(t, from, to);
