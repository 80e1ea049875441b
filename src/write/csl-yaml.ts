import { isAddressVariable, isDateVariable, isNameVariable, isTextVariable } from '../formats/variables.ts';
import type { CslDate, CslItem, CslName, DateParts } from '../model/index.ts';
import { block, type YamlNode } from './csl-yaml/block.ts';
import { markdown, plainMarkdown } from './csl-yaml/markdown.ts';
import { edtf } from './edtf.ts';
import type { Writer } from './writer.ts';

const nameNode = (name: CslName): YamlNode =>
  Object.fromEntries(Object.entries(name as Record<string, string>).map(([part, text]) => [part, plainMarkdown(text)]));

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
    ...(literal !== undefined && { literal: plainMarkdown(literal) }),
  };
}

function valueNode(item: CslItem, key: string): YamlNode | undefined {
  if (isNameVariable(key)) return item[key]?.length ? item[key].map(nameNode) : undefined;
  if (isDateVariable(key)) return item[key] && dateNode(item[key]);
  if (!isTextVariable(key) || item[key] === undefined) return undefined;
  return isAddressVariable(key) ? plainMarkdown(item[key]) : markdown(item[key]);
}

/** Variables in the order of the item; `custom` is ours, and pandoc has no use for it. */
function itemNode(item: CslItem): YamlNode {
  const variables = Object.keys(item).flatMap((key) => {
    const node = valueNode(item, key);
    return node === undefined ? [] : [[key, node] as const];
  });
  return { id: plainMarkdown(item.id), type: item.type, ...Object.fromEntries(variables) };
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
    let before = '---\nreferences:\n';
    for (const item of items) {
      yield before + block([itemNode(item)]);
      before = '';
    }
    yield before === '' ? '---\n' : '---\nreferences: []\n---\n';
  },
};
