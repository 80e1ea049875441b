import type { CslDate, CslItem, CslName, DateParts } from '../model/index.ts';
import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../model/index.ts';
import { block, type YamlNode } from './csl-yaml/block.ts';
import { markdown } from './csl-yaml/markdown.ts';
import { edtf } from './edtf.ts';
import type { Writer } from './writer.ts';

const nameNode = (name: CslName): YamlNode =>
  Object.fromEntries(Object.entries(name as Record<string, string>).map(([part, text]) => [part, markdown(text)]));

const isPlainYear = ([year]: DateParts): boolean => year > 0 && year < 10_000;

/** Dates and ranges as `1969-04-24`; what pandoc does not read so (seasons, a vague range, years BC) in parts. */
function dateNode(date: CslDate): YamlNode {
  const { 'date-parts': parts, season, circa, literal } = date;
  const single = parts?.length === 1;
  if (season === undefined && (single || !circa) && parts?.every(isPlainYear)) return edtf(date) ?? '';
  return {
    ...(parts && { 'date-parts': parts }),
    ...(season !== undefined && { season }),
    ...(circa && { circa }),
    ...(literal !== undefined && { literal: markdown(literal) }),
  };
}

type Entries = Readonly<Record<string, YamlNode>>;

/** Variables in the order of the item; `custom` is ours, and pandoc has no use for it. */
function itemNode(item: CslItem): Entries {
  const node: Record<string, YamlNode> = { id: markdown(item.id), type: item.type };
  for (const variable of NAME_VARIABLES) if (item[variable]?.length) node[variable] = item[variable].map(nameNode);
  for (const variable of DATE_VARIABLES) if (item[variable]) node[variable] = dateNode(item[variable]);
  for (const variable of TEXT_VARIABLES) if (item[variable] !== undefined) node[variable] = markdown(item[variable]);
  return Object.fromEntries(
    ['id', 'type', ...Object.keys(item)].flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]])),
  );
}

/**
 * Items as CSL-YAML, the metadata block that pandoc reads as a bibliography and writes itself: the keys of CSL-JSON, texts
 * as pandoc's Markdown, dates in EDTF where they can be.
 */
export const cslYaml: Writer = {
  name: 'csl-yaml',
  file: 'references.yaml',
  title: 'CSL-YAML',
  *write(items) {
    yield '---\nreferences:\n';
    for (const item of items) yield block([itemNode(item)]);
    yield '---\n';
  },
};
