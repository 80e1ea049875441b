import type { Element } from '../markup/element.ts';

/** What stands in lines of its own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody',
  'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]); // prettier-ignore

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const words = (value: string | undefined): readonly string[] => (value ?? '').toLowerCase().split(/\s+/);

/** The words that say what an element is for: those of `class`, `role` (DPUB-ARIA) and `epub:type`. */
export const purposesOf = ({ attributes }: Element): readonly string[] => [
  ...words(attributes.class),
  ...words(attributes.role),
  ...words(attributes['epub:type']),
];

/** One of the words says that an element is for what they name. */
export const isFor = (element: Element, words: ReadonlySet<string>): boolean =>
  purposesOf(element).some((purpose) => words.has(purpose));

/** `display: none`, `font-style: italic` */
export function styleOf({ attributes: { style } }: Element, property: string): string | undefined {
  if (!style?.includes(property)) return undefined;
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  const found = declarations.find(([name = '']) => name.trim().toLowerCase() === property);
  return found?.[1]?.trim().toLowerCase();
}
