import type { Field, TextVariable, Variable } from '../../model/index.ts';
import { inherited } from '../inherit.ts';
import { alike, goOn, locusClass, type Locus } from '../locus.ts';
import type { Pass } from '../pass.ts';
import { textOf, type Mention } from '../state.ts';

type Fields = ReadonlyMap<Variable, Field>;

const REPOSITORY = ['archive', 'archive-place'] as const;
const LOCUS = ['archive_collection', 'archive_location'] as const;
const DESCRIPTION = ['title', 'author', 'recipient'] as const;

const isPlaced = (fields: Fields): boolean => [...REPOSITORY, ...LOCUS].some((variable) => fields.has(variable));

const locusOf = (fields: Fields): Locus => ({
  archive_collection: textOf(fields, 'archive_collection'),
  archive_location: textOf(fields, 'archive_location'),
});

/** Takes a field over where there is none of its own. */
function take(fields: Map<Variable, Field>, from: Fields, variables: readonly Variable[]): void {
  for (const variable of variables) {
    const field = from.get(variable);
    if (field && !fields.has(variable)) fields.set(variable, inherited(field));
  }
}

/** The parts that are not printed come from where the document before lies. */
function takeLocus(fields: Map<Variable, Field>, from: Fields): void {
  const locus = goOn(locusOf(from), locusOf(fields));
  for (const variable of LOCUS) {
    const value = locus[variable];
    const source = from.get(variable) ?? fields.get(variable);
    if (value === undefined) fields.delete(variable);
    else if (value !== textOf(fields, variable) && source) fields.set(variable, withText(source, variable, value));
  }
}

const withText = (source: Field, variable: TextVariable, value: string): Field => {
  const { origin } = inherited(source);
  return { variable, value, origin };
};

/** `RG 59` is always in NARA where the notes name its archive: the archive by the letters of the class. */
function archivesByClass(mentions: readonly Mention[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields | undefined>();
  for (const { fields } of mentions) {
    const mark = locusClass(locusOf(fields));
    const archive = textOf(fields, 'archive');
    if (mark === '' || archive === undefined) continue;
    const known = found.has(mark) ? found.get(mark) : fields;
    found.set(mark, known && textOf(known, 'archive') === archive ? known : undefined);
  }
  return new Map([...found].flatMap(([mark, fields]) => (fields ? [[mark, fields] as const] : [])));
}

/** The next citation of the note that says where it lies, for those joined to it. */
function sharedAhead(mentions: readonly Mention[], at: number): Fields | undefined {
  const start = mentions[at];
  for (let k = at + 1; k < mentions.length; k++) {
    const mention = mentions[k];
    if (!mention || mention.note !== start?.note) return undefined;
    const { reading, joined } = mention.citation;
    if (reading.file === 'none') continue;
    return reading.file === 'shared' || (joined && k === at + 1) ? mention.fields : undefined;
  }
  return undefined;
}

/**
 * Where documents lie that do not say so themselves: `ibid., note by X` in the file of the document before; `f. 3,
 * op. 4` behind another fonds in the same archive; several letters before one mark.
 */
export const inheritedFiles: Pass = {
  name: 'inherited-files',
  run({ mentions }) {
    const archives = archivesByClass(mentions);
    let before: Mention | undefined;
    mentions.forEach((mention, at) => {
      const { fields, citation, note } = mention;
      const { file } = citation.reading;
      const beside = before?.note === note ? before.fields : undefined;
      if (mention.reference?.kind === 'ibid' && file !== 'same') return;
      if (file === 'same' && before) {
        if (!fields.has('archive')) take(fields, before.fields, REPOSITORY);
        if (!textOf(fields, 'title') && fields.has('issued')) take(fields, before.fields, DESCRIPTION);
        takeLocus(fields, before.fields);
        mention.reference = undefined;
      } else if (file === 'none') {
        const place = sharedAhead(mentions, at) ?? beside;
        if (place) take(fields, place, [...REPOSITORY, ...LOCUS]);
      } else if (isPlaced(fields) && !fields.has('archive')) {
        const known = archives.get(locusClass(locusOf(fields)));
        const source = beside && alike(locusOf(beside), locusOf(fields)) ? beside : known;
        if (source) take(fields, source, REPOSITORY);
      }
      before = isPlaced(fields) ? mention : undefined;
    });
  },
};
