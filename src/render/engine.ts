import CSL, { type Engine } from 'citeproc';
import type { Diagnostic } from '../model/index.ts';
import { itemsFor, type SettableItem } from './items.ts';
import type { EngineOptions } from './options.ts';
import { skipPlainText, withCollator } from './quicken.ts';
import { RICH } from './rich-format.ts';
import type { Style, StyleNode } from './style.ts';

/** An engine with its items, and what went wrong with some of them. */
export interface Prepared {
  readonly engine: Engine;
  /** The items that can be set. */
  readonly items: ReadonlyMap<string, SettableItem>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What every style falls back on. */
const FALLBACK = 'en-US';

function start(root: StyleNode, items: ReadonlyMap<string, SettableItem>, { locales, locale }: EngineOptions): Engine {
  const system = {
    retrieveLocale: (tag: string) => locales(tag) ?? locales(FALLBACK),
    retrieveItem: (id: string) => items.get(id),
  };
  const language = locale ?? root.attrs['default-locale'] ?? FALLBACK;
  const engine = withCollator(language, () => new CSL.Engine(system, root, locale, locale !== undefined));
  skipPlainText(engine);
  engine.setOutputFormat(RICH);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  return engine;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Items that citeproc-js throws over, found by halves: few are at fault where any are. */
function faulty(
  root: StyleNode,
  items: readonly (readonly [string, SettableItem])[],
  options: EngineOptions,
): Map<string, string> {
  try {
    start(root, new Map(items), options).updateItems(items.map(([id]) => id));
    return new Map();
  } catch (error) {
    const [only] = items;
    if (items.length === 1 && only) return new Map([[only[0], reasonOf(error)]]);
    const half = items.length >> 1;
    return new Map([...faulty(root, items.slice(0, half), options), ...faulty(root, items.slice(half), options)]);
  }
}

/**
 * citeproc-js with a style and its items. An item that it throws over is left out and reported, so that the others can
 * be set.
 * @throws what citeproc-js throws over the style itself
 */
export function prepare(style: Style, references: readonly SettableItem[], options: EngineOptions): Prepared {
  const items = itemsFor(style.root, references);
  try {
    const engine = start(style.root, items, options);
    engine.updateItems([...items.keys()]);
    return { engine, items, diagnostics: [] };
  } catch (error) {
    const bad = faulty(style.root, [...items], options);
    // Where all of them are at fault, the style is.
    if (bad.size === 0 || (bad.size === items.size && bad.size > 1)) throw error;
    const sound = new Map([...items].filter(([id]) => !bad.has(id)));
    const engine = start(style.root, sound, options);
    engine.updateItems([...sound.keys()]);
    return {
      engine,
      items: sound,
      diagnostics: [...bad].map(([id, reason]) => ({
        code: 'not-set',
        severity: 'error',
        item: id,
        message: `${id} cannot be set in the style ${style.id}: ${reason}.`,
        hint: 'Look at its dates and names.',
      })),
    };
  }
}
