import type {
  Citation,
  CslName,
  CslType,
  Doubt,
  Field,
  NameVariable,
  ParsedNote,
  Reference,
  TextVariable,
  Variable,
} from '../model/index.ts';
import { plain, words } from './text-key.ts';

/** A work in the making. */
export interface WorkDraft {
  type: CslType;
  readonly fields: Map<Variable, Field>;
  partial: boolean;
  /** Title words, for comparing short titles. */
  readonly titleWords: readonly string[];
}

/** A citation on its way to its work. */
export interface Mention {
  readonly note: number;
  /** The note's printed number. */
  readonly printed: string;
  /** The note's text. */
  readonly text: string;
  readonly citation: Citation;
  /** The citation before it in the same note. */
  readonly previous: Mention | undefined;
  /** What the citation says, and what it takes over from others. */
  readonly fields: Map<Variable, Field>;
  /** How it points to its work; `ibid.` may turn out to name the file alone. */
  reference: Reference | undefined;
  work: WorkDraft | undefined;
  confidence: number;
  doubt: Doubt | undefined;
}

/** What the passes hand on; each pass fills in what it can tell. */
export interface State {
  readonly mentions: readonly Mention[];
  readonly works: WorkDraft[];
  readonly bySurname: Map<string, WorkDraft[]>;
  readonly byOtherSurname: Map<string, WorkDraft[]>;
  readonly byTitleWord: Map<string, WorkDraft[]>;
  /** By the words of the short name that a note gives a work: `(‘Trial Decision’)`. */
  readonly byShortName: Map<string, WorkDraft>;
}

export function startState(notes: readonly ParsedNote[]): State {
  const mentions: Mention[] = [];
  for (const { note, printed, text, citations } of notes) {
    let previous: Mention | undefined;
    for (const citation of citations) {
      previous = {
        note,
        printed,
        text,
        citation,
        previous,
        fields: fieldsOf(citation),
        reference: citation.reading.reference,
        work: undefined,
        confidence: citation.confidence,
        doubt: undefined,
      };
      mentions.push(previous);
    }
  }
  return {
    mentions,
    works: [],
    bySurname: new Map(),
    byOtherSurname: new Map(),
    byTitleWord: new Map(),
    byShortName: new Map(),
  };
}

export const fieldsOf = ({ reading }: Citation): Map<Variable, Field> =>
  new Map(reading.fields.map((field) => [field.variable, field]));

export function textOf(fields: ReadonlyMap<Variable, Field>, variable: TextVariable): string | undefined {
  const field = fields.get(variable);
  return field && typeof field.value === 'string' ? field.value : undefined;
}

export function namesOf(fields: ReadonlyMap<Variable, Field>, variable: NameVariable): readonly CslName[] {
  const field = fields.get(variable);
  return field && Array.isArray(field.value) ? (field.value as readonly CslName[]) : [];
}

/** `De Vries` of a short form is `J. de Vries`, and `Le Brun` `M. Le Brun`. */
const PARTICLE = /^(?:de|del|della|di|du|la|le|van|von|zu) (?=.)/;

/** The name under which a person is cited again, without its particle. */
export const surname = (name: CslName): string => plain(name.family ?? name.literal ?? '').replace(PARTICLE, '');

const SHORTEST_NAME = 3;

/**
 * Where a person has two surnames, either may stand for them: `Ariza` for `Juan Ariza Vidal`, `Vidal` for
 * `ARIZA VIDAL, Juan`. Weaker than the surname proper, since `Juan Pablo Ariza` has two given names.
 */
export function otherSurnames({ family = '', given = '' }: CslName): string[] {
  const parts = words(family);
  const before = words(given).slice(1).at(-1) ?? '';
  return [...(parts.length > 1 ? parts : []), before].filter((word) => word.length >= SHORTEST_NAME);
}

/** Surnames by which a work can be cited: of its authors, or of its editors. */
export function surnames(fields: ReadonlyMap<Variable, Field>): string[] {
  const authors = namesOf(fields, 'author');
  return (authors.length > 0 ? authors : namesOf(fields, 'editor')).map(surname);
}

const COMMONEST = 60;

function index(map: Map<string, WorkDraft[]>, key: string, work: WorkDraft): void {
  const list = map.get(key);
  if (list) list.push(work);
  else map.set(key, [work]);
}

export function addWork(
  state: State,
  type: CslType,
  fields: Map<Variable, Field>,
  partial: boolean,
  titleWords = words(textOf(fields, 'title') ?? ''),
): WorkDraft {
  const work: WorkDraft = { type, fields, partial, titleWords };
  state.works.push(work);
  const shortName = words(textOf(fields, 'title-short') ?? '').join(' ');
  if (shortName !== '' && !state.byShortName.has(shortName)) state.byShortName.set(shortName, work);
  for (const name of new Set([...surnames(fields), ...namesOf(fields, 'editor').map(surname)]))
    index(state.bySurname, name, work);
  const people = [...namesOf(fields, 'author'), ...namesOf(fields, 'editor')];
  for (const name of new Set(people.flatMap(otherSurnames))) index(state.byOtherSurname, name, work);
  for (const word of new Set(work.titleWords)) index(state.byTitleWord, word, work);
  return work;
}

/** Works whose title shares the rarest of the given words; the newest `COMMONEST` of them. */
export function worksWithWords(state: State, titleWords: readonly string[]): readonly WorkDraft[] {
  let rarest: WorkDraft[] | undefined;
  for (const word of titleWords) {
    const list = word.length > 2 || titleWords.length === 1 ? (state.byTitleWord.get(word) ?? []) : undefined;
    if (list && list.length > 0 && (!rarest || list.length < rarest.length)) rarest = list;
  }
  return rarest?.slice(-COMMONEST) ?? [];
}
