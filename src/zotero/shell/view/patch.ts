import type { DomElement, DomEvent } from '../dom.ts';
import type { Element, Handlers } from './element.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** What each element does now; the listener stays the same. */
const handlers = new WeakMap<DomElement, Handlers>();

/** The attributes that each element was given here; Fluent gives it others. */
const given = new WeakMap<DomElement, ReadonlyMap<string, string>>();

function listen(node: DomElement, on: Handlers): void {
  const known = handlers.get(node);
  handlers.set(node, { ...known, ...on });
  for (const type of Object.keys(on)) {
    if (known?.[type]) continue;
    node.addEventListener(type, ({ currentTarget }: DomEvent) => handlers.get(currentTarget)?.[type]?.(currentTarget));
  }
}

const attributesOf = ({ attributes = {}, says }: Element): Map<string, string> =>
  new Map(
    Object.entries<string | boolean | undefined>({
      ...attributes,
      'data-l10n-id': says?.id,
      'data-l10n-args': says?.args && JSON.stringify(says.args),
    }).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, value === true ? '' : value] as const],
    ),
  );

function update(node: DomElement, element: Element): void {
  const wanted = attributesOf(element);
  for (const name of given.get(node)?.keys() ?? []) if (!wanted.has(name)) node.removeAttribute(name);
  given.set(node, wanted);
  for (const [name, value] of wanted) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  if (element.on) listen(node, element.on);
  if (element.text !== undefined) {
    if (node.textContent !== element.text) node.textContent = element.text;
  } else if (!element.says) patch(node, element.children ?? []);
}

const fits = (node: DomElement, { tag, attributes }: Element): boolean =>
  node.localName === tag && (node.getAttribute('id') ?? undefined) === attributes?.id;

/**
 * Makes the children of a node those that are wanted. What is there already stays, so that neither the focus nor what a
 * person has filled in is lost, and screen readers hear only what has changed. Texts are only ever texts.
 */
export function patch(parent: DomElement, elements: readonly Element[]): void {
  for (const [i, element] of elements.entries()) {
    const old = parent.children[i];
    const node = old && fits(old, element) ? old : parent.ownerDocument.createElementNS(HTML, element.tag);
    update(node, element);
    if (!old) parent.append(node);
    else if (old !== node) old.replaceWith(node);
  }
  for (const rest of Array.from(parent.children).slice(elements.length)) rest.remove();
}
