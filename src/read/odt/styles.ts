import { childrenNamed, named, type Element } from '../markup/element.ts';
import type { Look } from '../markup/runs.ts';

/** What a style says of the letters that it is given to. */
export interface Letters extends Look {
  readonly hidden?: boolean;
}

const MOST_ANCESTORS = 50;

/** What properties say outright (OpenDocument 1.3, part 3, 20.201, 20.206, 20.416). */
function lettersOf(style: Element): Letters {
  const [properties] = childrenNamed(style, 'text-properties');
  const { 'fo:font-style': slant, 'fo:font-variant': variant, 'text:display': display } = properties?.attributes ?? {};
  return {
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(variant === undefined ? {} : { smallCaps: variant === 'small-caps' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  };
}

const key = (family: string, name: string): string => `${family} ${name}`;

/** Tells what a style of a family (`text`, `paragraph`) says, with all that it inherits. */
export type Styles = (family: string, name: string | undefined) => Letters;

/** @param roots the documents that hold styles; the later ones have the last word */
export function stylesOf(roots: readonly Element[]): Styles {
  const styles = new Map<string, Element>();
  for (const root of roots) {
    for (const style of named(root, 'style')) {
      const { 'style:name': name = '', 'style:family': family = '' } = style.attributes;
      styles.set(key(family, name), style);
    }
  }
  const known = new Map<string, Letters>();
  const lettersOfStyle = (family: string, name: string | undefined, ancestors: number): Letters => {
    const style = name === undefined ? undefined : styles.get(key(family, name));
    if (name === undefined || !style || ancestors > MOST_ANCESTORS) return {};
    const before = known.get(key(family, name));
    if (before) return before;
    const inherited = lettersOfStyle(family, style.attributes['style:parent-style-name'], ancestors + 1);
    const letters = { ...inherited, ...lettersOf(style) };
    known.set(key(family, name), letters);
    return letters;
  };
  return (family, name) => lettersOfStyle(family, name, 0);
}
