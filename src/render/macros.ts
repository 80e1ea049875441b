import { InputError } from '../model/error.ts';
import { elements } from './style-node.ts';
import type { StyleNode } from './style.ts';

/**
 * citeproc-js puts macros in where they are called: a style may grow to so many elements. The largest real ones, for the
 * 18th edition of the Chicago manual, have some 1,600,000.
 */
const MOST_ELEMENTS = 4_000_000;

/**
 * Looks at what a style's macros come to.
 * @throws InputError where one that is called does not exist, where they call each other in a circle, or where macros in
 * macros make the style absurdly large
 */
export function checkMacros(root: StyleNode): void {
  const macros = new Map(elements(root, 'macro').map((macro) => [macro.attrs.name ?? '', macro]));
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  const sizeOf = ({ attrs, children }: StyleNode): number => {
    const called = attrs.macro === undefined ? 0 : macroSize(attrs.macro);
    return children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : sizeOf(child)), 1 + called);
  };
  function macroSize(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const macro = macros.get(name);
    const quoted = name.slice(0, 50);
    if (!macro) throw new InputError(`the style calls the macro “${quoted}”, which it does not have`);
    if (open.has(name)) throw new InputError(`the macro “${quoted}” of the style calls itself`);
    open.add(name);
    const size = macro.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : sizeOf(child)), 0);
    open.delete(name);
    if (size > MOST_ELEMENTS) throw new InputError(`the macro “${quoted}” of the style is absurdly large`);
    sizes.set(name, size);
    return size;
  }
  for (const part of ['citation', 'bibliography'])
    for (const element of elements(root, part))
      if (sizeOf(element) > MOST_ELEMENTS) throw new InputError(`the ${part} of the style is absurdly large`);
}
