import type { Field, Origin, Variable } from '../../model/index.ts';
import type { Pass } from '../pass.ts';
import { addWork, fieldsOf, surnames, textOf, type Mention, type WorkDraft } from '../state.ts';
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
const PERIODICAL = ['article-journal', 'article-magazine', 'article-newspaper'];

/** Equal for two citations in full of one work, whatever place they cite. */
function identity(type: string, fields: ReadonlyMap<Variable, Field>, titleWords: readonly string[]): string {
  const title = titleWords.join(' ');
  const date = fields.get('issued')?.value;
  const rest = IDENTITY.map((variable) => plain(textOf(fields, variable) ?? ''));
  const kind = PERIODICAL.includes(type) ? 'article' : type;
  return [kind, title, surnames(fields).join(' '), JSON.stringify(date ?? null), ...rest].join('|');
}

/** Words that went into no field are kept in the item's note, so that they are not lost on the way. */
function withRemainder({ note, text, citation }: Mention): Map<Variable, Field> {
  const fields = fieldsOf(citation);
  const [first] = citation.reading.unexplained;
  const last = citation.reading.unexplained.at(-1);
  if (!first || !last || fields.has('note')) return fields;
  const value = citation.reading.unexplained.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const origin: Origin = { from: 'printed', note, span: { start: first.start, end: last.end } };
  return fields.set('note', { variable: 'note', value, origin });
}

/** Each work given in full, once, in order; citations of the same work again go to it. */
export const fullCitations: Pass = {
  name: 'full-citations',
  run(state) {
    const known = new Map<string, WorkDraft>();
    for (const mention of state.mentions) {
      const { reading } = mention.citation;
      if (reading.reference) continue;
      const fields = withRemainder(mention);
      const titleWords = words(textOf(fields, 'title') ?? '');
      const key = identity(reading.type, fields, titleWords);
      const same = known.get(key);
      if (same) {
        // What only the later citation says completes the work.
        for (const [variable, field] of fields) if (!same.fields.has(variable)) same.fields.set(variable, field);
        mention.work = same;
      } else {
        mention.work = addWork(state, reading.type, fields, false, titleWords);
        known.set(key, mention.work);
      }
    }
  },
};
