import { FAILSAFE_SCHEMA, load, nullCoreTag, YAMLException } from 'js-yaml';
import { isAddressVariable } from '../../formats/variables.ts';
import { InputError } from '../../model/index.ts';
import { cslList } from './csl-list.ts';
import { markdownToText } from './markdown.ts';
import { isRecord, type ReadRecords } from './reader.ts';

/** Text is all that CSL needs: with any other schema 007 is 7, 1e3 is 1000 and 1969-04-24 a moment in time. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag);

/** Without aliases, a document has fewer nodes than characters. This is more than anybody repeats by hand. */
const EXPANSION = 10;
const MOST_ALIASES = 1000;

/** The fence around pandoc's metadata; what follows it in a Markdown file is prose. */
const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/m;

function withoutFences(text: string): string {
  const fence = FENCE.exec(text.trimStart());
  if (!fence) return text;
  const inside = text.trimStart().slice(fence[0].length);
  return inside.slice(0, CLOSING_FENCE.exec(inside)?.index);
}

/** The number of nodes with every alias written out; endless where a node holds itself. */
function expandedSize(value: unknown, known = new Map<unknown, number>()): number {
  if (typeof value !== 'object' || value === null) return 1;
  const size = known.get(value);
  if (size !== undefined) return size;
  known.set(value, Infinity);
  const total = Object.values(value).reduce((sum: number, part: unknown) => sum + expandedSize(part, known), 1);
  known.set(value, total);
  return total;
}

function parse(text: string): unknown {
  try {
    return load(withoutFences(text), { schema: SCHEMA, json: true, maxAliases: MOST_ALIASES });
  } catch (error) {
    const reason = error instanceof YAMLException ? error.toString(true).replace(/\s+/g, ' ') : String(error);
    throw new InputError('this is not valid YAML', `The parser says: ${reason}`);
  }
}

/** The values of an item as text; `custom` belongs to whoever wrote it. */
function fromMarkdown(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return markdownToText(value, isAddressVariable(key));
  if (Array.isArray(value)) return value.map((part: unknown) => fromMarkdown(part, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'custom' ? part : fromMarkdown(part, name)]),
  );
}

/** CSL-YAML: CSL items as YAML, or the metadata of a pandoc document with `references`, fenced by `---` or not. */
export const read: ReadRecords = (text) => {
  const data = parse(text);
  if (expandedSize(data) > text.length * EXPANSION) {
    throw new InputError('the aliases in this YAML make it endless', 'Write the repeated parts out.');
  }
  return {
    items: cslList(data).map(({ data: item, place }) => ({ data: fromMarkdown(item), place })),
    diagnostics: [],
  };
};
