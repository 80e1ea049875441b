import type { Element } from '../markup/element.ts';
import type { Look } from '../markup/runs.ts';
import type { Meaning } from '../markup/walk.ts';
import { isFurniture } from './furniture.ts';
import { BLOCKS, purposesOf, styleOf } from './vocabulary.ts';

const ITALIC_NAMES = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const ITALIC_CLASSES = new Set(['italic', 'italics', 'it', 'emphasis-italic', 'html-italic', 'c11']);
const SMALL_CAPS_CLASSES = new Set(['small-caps', 'smallcaps', 'smallcap', 'sc']);

function lookOf(element: Element): Look | undefined {
  const { name, attributes } = element;
  const classes = purposesOf(element);
  const slant = styleOf(element, 'font-style');
  const italic =
    slant === undefined
      ? ITALIC_NAMES.has(name) || classes.some((word) => ITALIC_CLASSES.has(word))
      : slant === 'italic' || slant === 'oblique';
  const smallCaps =
    styleOf(element, 'font-variant')?.includes('small-caps') ?? classes.some((word) => SMALL_CAPS_CLASSES.has(word));
  const link = name === 'a' && /^(?:https?|ftp):\/\//i.test(attributes.href ?? '') ? attributes.href : undefined;
  // What is set upright in italics is set apart by that, but no title.
  const upright = slant === 'normal' && ITALIC_NAMES.has(name);
  if (!italic && !smallCaps && link === undefined && !upright) return undefined;
  return {
    ...(italic ? { italic } : upright ? { italic: false } : {}),
    ...(smallCaps ? { smallCaps } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** How an element looks, whether or not it is furniture. */
export function appearanceOf(element: Element): Meaning | undefined {
  const { name } = element;
  if (name === 'br') return { text: ' ' };
  // A quotation's marks are the browser's.
  if (name === 'q') return { content: ['“', ...element.children, '”'] };
  if (BLOCKS.has(name)) return 'block';
  const look = lookOf(element);
  return look && { look };
}

/** What the elements of HTML mean where nothing else is known of them. */
export const meaningOf = (element: Element): Meaning | undefined =>
  isFurniture(element) ? 'skip' : appearanceOf(element);
