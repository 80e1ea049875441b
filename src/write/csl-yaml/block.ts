import { scalar } from './scalar.ts';

export type YamlNode = string | number | boolean | readonly YamlNode[] | { readonly [key: string]: YamlNode };

const isScalar = (node: YamlNode): node is string | number | boolean => typeof node !== 'object';
const isList = (node: YamlNode): node is readonly YamlNode[] => Array.isArray(node);

/** `first` is what stands before the first line, as wide as `indent`, which stands before the others. */
function lines(node: YamlNode, indent: string, first: string): string {
  if (isScalar(node)) return `${first}${typeof node === 'string' ? scalar(node) : String(node)}\n`;
  const before = (index: number): string => (index === 0 ? first : indent);
  return isList(node)
    ? node.map((child, index) => lines(child, `${indent}  `, `${before(index)}- `)).join('')
    : Object.entries(node)
        .map(([key, child], index) => entry(`${before(index)}${key}:`, child, indent))
        .join('');
}

/** A list stands under its key, and not further in, as pandoc writes it. */
function entry(key: string, node: YamlNode, indent: string): string {
  if (isScalar(node)) return lines(node, indent, `${key} `);
  const inner = isList(node) ? indent : `${indent}  `;
  return `${key}\n${lines(node, inner, inner)}`;
}

/** A value in YAML's block style (YAML 1.2, 8.2). The keys are plain words; no list or object is empty. */
export const block = (node: YamlNode): string => lines(node, '', '');
