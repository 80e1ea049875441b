import { oneLine } from '../plain.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and for attributes, which are written in double quotes. */
export const escapeText = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; `content` is HTML. */
export function element(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeText(value)}"`))
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}
