import { elementsIn, type Element } from '../markup/element.ts';

/** Where pages say what their links mean when a script follows them, the usual place first. */
const LINKS = ['href', 'data-rid', 'rid', 'reveal-id', 'data-open', 'data-target', 'aria-controls', 'aria-describedby', 'data-fn'] as const; // prettier-ignore
const IDS = ['id', 'xml:id', 'content-id', 'data-id'] as const;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** `page.html#fn1`, `#fn1`, `fn1` → `fn1` */
const fragmentOf = (value: string): string => decoded(value.slice(value.indexOf('#') + 1).trim());

/** What a link leads to. */
export type TargetOf = (link: Element) => Element | undefined;

/** Finds what a link leads to within its document; of several elements of an id the first. */
export function targetsIn(root: Element): TargetOf {
  const targets = new Map<string, Element>();
  const add = (id: string | undefined, element: Element): void => {
    if (id !== undefined && id !== '' && !targets.has(id)) targets.set(id, element);
  };
  for (const element of elementsIn(root)) {
    for (const attribute of IDS) add(element.attributes[attribute], element);
    if (element.name === 'a') add(element.attributes.name, element);
  }
  return ({ name, attributes }) => {
    for (const attribute of LINKS) {
      const value = attributes[attribute];
      // What is no anchor is a link only where a script makes it one.
      if (value === undefined || (attribute === 'href' && !value.includes('#'))) continue;
      if (name !== 'a' && name !== 'sup' && name !== 'span' && name !== 'button') continue;
      const target = targets.get(fragmentOf(value));
      if (target) return target;
    }
    return undefined;
  };
}
