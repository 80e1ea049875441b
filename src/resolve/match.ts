import type { CslName, CslType, Field, Variable } from '../model/index.ts';
import {
  namesOf,
  otherSurnames,
  surname,
  surnames,
  textOf,
  worksWithWords,
  type State,
  type WorkDraft,
} from './state.ts';
import { plain, words } from './text-key.ts';

/** How well a short form fits a work: 0 to 1. */
export interface Match {
  readonly work: WorkDraft;
  readonly score: number;
}

const SMALL = 3;

/** What has no author and may be called by a word of its name: `Osborn (n 3)`. */
const NAMED_BY_PARTY: ReadonlySet<CslType> = new Set(['legal_case', 'legislation', 'treaty', 'report', 'regulation']);

/** Share of the short title's words found in the full title; short words count less, order not at all. */
function titleFit(short: readonly string[], full: readonly string[]): number {
  if (short.length === 0 || full.length === 0) return 0;
  const present = new Set(full);
  let sum = 0;
  let found = 0;
  for (const word of short) {
    const weight = word.length <= SMALL ? 0.3 : 1;
    sum += weight;
    if (present.has(word)) found += weight;
  }
  return found / sum;
}

function volumeFits(short: ReadonlyMap<Variable, Field>, work: WorkDraft): boolean {
  const [a, b] = [textOf(short, 'volume'), textOf(work.fields, 'volume')];
  return a === undefined || b === undefined || plain(a) === plain(b);
}

const yearOf = (fields: ReadonlyMap<Variable, Field>): number | undefined => {
  const value = fields.get('issued')?.value;
  return typeof value === 'object' && 'date-parts' in value ? value['date-parts'][0][0] : undefined;
};

/** `Doe 1999` cites no work of 2001. */
function yearFits(short: ReadonlyMap<Variable, Field>, work: WorkDraft): boolean {
  const [a, b] = [yearOf(short), yearOf(work.fields)];
  return a === undefined || b === undefined || a === b;
}

/** A short title that opens the full one is a better fit than one picked from its middle. */
const opens = (short: readonly string[], full: readonly string[]): boolean => {
  const start =
    full.length > 0 &&
    short[0] !== full[0] &&
    ['the', 'a', 'an', 'der', 'die', 'das', 'le', 'la', 'les'].includes(full[0] ?? '')
      ? 1
      : 0;
  return short.every((word, k) => full[k + start] === word);
};

/** Works that a short form may mean, the best first; works cited later in the list win over earlier ones. */
export function matches(state: State, short: ReadonlyMap<Variable, Field>): Match[] {
  const people = surnames(short);
  const title = words(textOf(short, 'title') ?? '');
  const defined = state.byShortName.get([...people, ...title].join(' '));
  if (defined && volumeFits(short, defined)) return [{ work: defined, score: 1 }];
  const found = new Map<WorkDraft, number>();
  const search = (index: ReadonlyMap<string, WorkDraft[]>, namesIn: (name: CslName) => readonly string[]): void => {
    const byName = people[0] === undefined ? [] : (index.get(people[0]) ?? []).slice(-60);
    for (const work of byName) {
      if (!volumeFits(short, work) || !yearFits(short, work)) continue;
      const everyone = new Set(
        (['author', 'editor'] as const).flatMap((role) => namesOf(work.fields, role).flatMap(namesIn)),
      );
      if (!people.every((name) => everyone.has(name))) continue;
      const fit = title.length === 0 ? 0.75 : titleFit(title, work.titleWords);
      if (fit >= 0.5) found.set(work, 0.3 + 0.6 * fit + (opens(title, work.titleWords) ? 0.1 : 0));
    }
  };
  search(state.bySurname, (name) => [surname(name)]);
  if (found.size === 0) search(state.byOtherSurname, (name) => [surname(name), ...otherSurnames(name)]);
  if (found.size === 0) {
    // Cited by title alone, or a diary by its diarist, who is named in the title only; a case by one of its parties
    const named = [...title, ...people];
    for (const work of worksWithWords(state, title.length > 0 ? title : people)) {
      if (!volumeFits(short, work) || (title.length === 0 && !NAMED_BY_PARTY.has(work.type))) continue;
      const fit = titleFit(named, work.titleWords);
      // `SW, 3: 5` again: initials are the whole title
      const whole = title.length === work.titleWords.length;
      if (fit >= 0.9 && (people.length > 0 || whole || title.some((word) => word.length > SMALL)))
        found.set(work, 0.75 * fit + (opens(title, work.titleWords) ? 0.1 : 0));
    }
  }
  return [...found].map(([work, score]) => ({ work, score })).sort((a, b) => b.score - a.score);
}
