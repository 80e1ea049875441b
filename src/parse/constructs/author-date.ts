import type { Reading } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors, type Contributors } from '../fields/contributors.ts';
import type { DateMention } from '../fields/date.ts';
import { yearOfWork } from '../fields/head-date.ts';
import { isBlank, trim } from '../fields/pieces.ts';
import { readTailAfter } from '../fields/tail.ts';
import { areKnown, putTail, withTail, type Frame } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_NAMES = 12;

/** Kinds of documents, newspapers and months stand before years, too: `Report 1951`. */
const mentionsVocabulary = (t: NoteText, { from, namesTo }: Contributors): boolean => {
  for (let at = from; at < namesTo; at++)
    if (
      t.isCapitalised(at) &&
      t.hits(at).some(({ term }) => /^(?:genre|month|season|archive|locator)-|-word$|^volume/.test(term))
    )
      return true;
  return false;
};

const inCapitals = (t: NoteText, { from, namesTo }: Contributors): boolean => {
  const printed = t.slice(from, namesTo);
  return printed === printed.toUpperCase();
};

/** The year that stands behind the names, perhaps behind a comma or in a bracket. */
function findYear(t: NoteText, from: number, to: number): DateMention | undefined {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_NAMES); at++) {
    const date = yearOfWork(t, at);
    if (date) return date;
  }
  return undefined;
}

function readAuthorDate(frame: Frame): Reading | undefined {
  const { t, from, to } = frame;
  const date = findYear(t, from, to);
  if (!date) return undefined;
  const open = t.char(date.from - 1) === '(' ? date.from - 1 : -1;
  const namesTo = trim(t, from, open >= 0 ? open : date.from).to;
  const names = namesTo > from ? readContributors(t, from, namesTo) : undefined;
  if (names?.to !== namesTo || names.role !== 'author') return undefined;
  // `Doe (1999, 12)` holds the place in its bracket, `Doe (1999), 12` behind it
  const close = open >= 0 ? (t.partner[open] ?? to) : to;
  const after = close === date.to ? close + 1 : date.to;
  const places = t.char(after) === ':' ? after + 1 : after;
  const inside = close > date.to ? close : to;
  const tail = readTailAfter(t, places, inside);
  if (!isBlank(t, places, tail.from) || (inside < to && !isBlank(t, inside + 1, to))) return undefined;
  // `Anna Holm, 1905. Salt and Ships`: a whole name and a year without a place are more likely to go on
  const habit = frame.glossary.citesByYear;
  if (tail.locators.length === 0 && !names.bare && !habit) return undefined;
  const known = areKnown(frame, names);
  // `Message, 1861, p. 4`: a title, as long as nobody knows it for a name
  if (!known && (mentionsVocabulary(t, names) || (t.char(namesTo) === ',' && !habit && !inCapitals(t, names))))
    return undefined;
  const draft = new Draft(t, from, to)
    .names('author', names)
    .date('issued', date)
    .bonus(known || habit ? 0.5 : names.more ? 0.1 : -0.3);
  draft.reference = { kind: 'short' };
  putTail(draft, withTail(frame, tail));
  return draft.finish('author-date', 'document');
}

/** Author and year alone: `Doe 1999, 12`, `Doe and Roe (2001a: 3–4)`, `Doe et al., 1999, p. 3`. */
export const authorDate: Construct = { name: 'author-date', read: readAuthorDate };
