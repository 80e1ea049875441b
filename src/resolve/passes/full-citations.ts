import type { CslName, CslType, Field, Origin, Variable } from '../../model/index.ts';
import type { Pass } from '../pass.ts';
import { describeSameWork, kindOf, makers } from '../same-work.ts';
import {
  addWork,
  surname,
  surnames,
  textOf,
  worksWithWords,
  type Mention,
  type State,
  type WorkDraft,
} from '../state.ts';
import { plain, words } from '../text-key.ts';

/** Variables that tell one work from another; the same title in another file or of another day is another document. */
const IDENTITY = [
  'archive',
  'archive_collection',
  'archive_location',
  'volume',
  'container-title',
  'number',
  'edition',
] as const;

/** `a holm`: namesakes are told apart. */
const shortName = (name: CslName): string => `${plain(name.given ?? '').slice(0, 1)} ${surname(name)}`;

/** Equal for two citations in full of one work, whatever place they cite. */
function identity(type: CslType, fields: ReadonlyMap<Variable, Field>, titleWords: readonly string[]): string {
  const title = titleWords.join(' ');
  const date = fields.get('issued')?.value;
  const rest = IDENTITY.map((variable) => plain(textOf(fields, variable) ?? ''));
  return [kindOf(type), title, makers(fields).map(shortName).join(' '), JSON.stringify(date ?? null), ...rest].join(
    '|',
  );
}

/** Words that went into no field are kept in the item's note, so that they are not lost on the way. */
function withRemainder({ note, text, citation, fields }: Mention): Map<Variable, Field> {
  const [first] = citation.reading.unexplained;
  const last = citation.reading.unexplained.at(-1);
  if (!first || !last || fields.has('note')) return fields;
  const value = citation.reading.unexplained.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const origin: Origin = { from: 'printed', note, span: { start: first.start, end: last.end } };
  return fields.set('note', { variable: 'note', value, origin });
}

const NEAREST = 20;

/** A work that an earlier citation describes in other words. */
function described(state: State, type: CslType, fields: ReadonlyMap<Variable, Field>, titleWords: readonly string[]) {
  const [name] = surnames(fields);
  const candidates = name === undefined ? worksWithWords(state, titleWords) : (state.bySurname.get(name) ?? []);
  return candidates.slice(-NEAREST).findLast((work) => describeSameWork(work, { type, fields }));
}

/**
 * The file of a document: its archive and the figures of its mark, whatever labels and explanations stand between
 * (`fond 776 (Otdelenie …), op. 8, d. 2015`, `f. 776, op. 8, d. 2015`); `undefined` where there is none.
 */
function fileOf(fields: ReadonlyMap<Variable, Field>): string | undefined {
  const archive = textOf(fields, 'archive');
  const mark = `${textOf(fields, 'archive_collection') ?? ''} ${textOf(fields, 'archive_location') ?? ''}`;
  const figures = mark.replace(/\([^()]*\)/g, ' ').match(/\d+/g);
  return archive === undefined || !figures ? undefined : `${plain(archive)} ${figures.join(' ')}`;
}

/** Nothing but the mark: it cites the file, or the one document that the notes cite from it. */
const isMarkAlone = (fields: ReadonlyMap<Variable, Field>): boolean =>
  !fields.has('title') && !fields.has('issued') && makers(fields).length === 0;

/** How much a title or a list of authors says; 0 for other values, of which the first one printed stays. */
function fullness({ variable, value }: Field): number {
  if (variable === 'title') return value.length;
  return variable === 'author' ? value.length : 0;
}

/** What only a later citation says completes the work: fields, the subtitle, the authors behind `et al.` */
function complete(known: Map<Variable, Field>, later: ReadonlyMap<Variable, Field>): void {
  for (const [variable, field] of later) {
    const before = known.get(variable);
    if (!before || fullness(field) > fullness(before)) known.set(variable, field);
  }
}

/** Each work given in full, once, in order; citations of the same work again go to it. */
export const fullCitations: Pass = {
  name: 'full-citations',
  run(state) {
    const known = new Map<string, WorkDraft>();
    const files = new Map<string, Set<WorkDraft>>();
    for (const mention of state.mentions) {
      const { reading } = mention.citation;
      if (mention.reference) continue;
      const fields = withRemainder(mention);
      const titleWords = words(textOf(fields, 'title') ?? '');
      const key = identity(reading.type, fields, titleWords);
      const file = fileOf(fields);
      const inFile = file === undefined ? undefined : files.get(file);
      const [onlyOne] = inFile?.size === 1 && isMarkAlone(fields) ? inFile : [];
      const same = mention.work ?? known.get(key) ?? described(state, reading.type, fields, titleWords) ?? onlyOne;
      if (same) {
        if (!mention.work) complete(same.fields, fields);
        known.set(key, same);
        mention.work = same;
      } else {
        mention.work = addWork(state, reading.type, fields, false, titleWords);
        known.set(key, mention.work);
      }
      if (file !== undefined) files.set(file, (inFile ?? new Set()).add(mention.work));
    }
  },
};
