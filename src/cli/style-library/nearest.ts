import { wordsOf } from './fold.ts';

/** What a name may be found by: its id, and what else people call it. */
export interface Candidate {
  readonly id: string;
  readonly title?: string;
}

const MOST = 5;
/** Longer names are none: what is beyond is not compared, so that the work is bounded. */
const LONGEST = 60;
/** From here on two names, or two words, are alike. */
const ALIKE = 0.65;
/** How much worse than the best one may be. */
const MARGIN = 0.15;

/** How many letters must be put in, taken out or changed (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** 1 for the same, 0 for nothing in common. Names of very different lengths are not worth the work. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const bound = Math.min(one.length, other.length) / longer;
  return bound < ALIKE ? 0 : 1 - distance(one, other) / longer;
}

/** How well a word is met by a name: it is in it, begins a word of it, is its initials, or is nearly in it. */
function met(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 1;
  const initials = words.map((other) => other.charAt(0)).join('');
  if (word.length > 1 && (initials.startsWith(word) || words.some((other) => other.startsWith(word)))) return 0.95;
  const best = Math.max(0, ...words.map((other) => likeness(word, other)));
  return best >= ALIKE ? best * 0.8 : 0;
}

/** How much of what is asked for a candidate has; a little less for what its id has besides. */
function score(asked: readonly string[], { id, title = '' }: Candidate): number {
  const [inId, inTitle] = [wordsOf(id), wordsOf(title)];
  const best = (word: string) => Math.max(met(word, inId), 0.9 * met(word, inTitle));
  const shared = asked.reduce((sum, word) => sum + best(word), 0) / asked.length;
  const besides = Math.max(0, inId.length - asked.length);
  const whole = likeness(asked.join(' '), inId.join(' '));
  return Math.max(whole >= ALIKE ? whole : 0, shared >= 0.5 ? shared - 0.02 * besides : 0);
}

/** The ids that are most like a name, best first: never more than five, none where nothing is like it. */
export function nearest(name: string, candidates: Iterable<Candidate>): readonly string[] {
  const asked = wordsOf(name.slice(0, LONGEST));
  if (asked.length === 0) return [];
  const scores = new Map<string, number>();
  for (const candidate of candidates) scores.set(candidate.id, score(asked, candidate));
  const found = [...scores].filter(([, points]) => points > 0);
  const best = found.reduce((most, [, points]) => Math.max(most, points), 0);
  return found
    .filter(([, points]) => points > best - MARGIN)
    .sort(([one, a], [other, b]) => b - a || one.length - other.length || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}
