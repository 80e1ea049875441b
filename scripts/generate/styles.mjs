/** Which styles and locales works are set in, and the elements of both for citeproc-js. */
import { readFileSync } from 'node:fs';
import { load } from '../sources.mjs';
import { gather } from '../styles.mjs';

/** `development` to mend by, `held-out` to measure by: chosen once, before anything was set in them. */
export const LISTS = JSON.parse(readFileSync(new URL('styles.json', import.meta.url), 'utf8'));

const monthNames = (locale) => {
  const terms = locale.children.find(({ name }) => name === 'terms')?.children ?? [];
  return (month) =>
    terms
      .filter(({ attrs }) => attrs?.name === `month-${String(month).padStart(2, '0')}`)
      .map(({ children }) => String(children[0]));
};

/** @returns what `writeArticle` needs of a style and a locale; citeproc-js changes elements, so each gets copies */
export async function makeLibrary() {
  const [{ styles, locales }, { withoutNoteStop }] = [await gather(), await load('src/render/trim-style.ts')];
  const roots = new Map(styles.map(({ id, root }) => [id, root]));
  const byTag = new Map(locales);
  return (style, locale) => {
    const root = roots.get(style);
    if (!root) throw new RangeError(`There is no style ${style}.`);
    return {
      style,
      locale,
      root: withoutNoteStop(structuredClone(root)),
      locales: (tag) => (byTag.has(tag) ? structuredClone(byTag.get(tag)) : undefined),
      months: monthNames(byTag.get(locale)),
    };
  };
}
