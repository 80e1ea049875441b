/** What XML and HTML have in common once they are parsed: all that readers of documents look at. */
export interface Element {
  /** Without a prefix: `p` of `w:p`. */
  readonly name: string;
  /** By their names as written: `id`, `w:id`, `xlink:href`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The elements in an element, however deep, in the order of the document; it comes first itself. */
export function* elementsIn(root: Element): Generator<Element> {
  const open: Element[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string') open.push(child);
    }
  }
}

/** The elements of a name in an element, however deep. */
export function* named(root: Element, name: string): Generator<Element> {
  for (const element of elementsIn(root)) if (element.name === name) yield element;
}

/** The first element of a name, however deep. */
export function firstNamed(root: Element, name: string): Element | undefined {
  for (const element of named(root, name)) return element;
  return undefined;
}

/** Its own children of a name. */
export const childrenNamed = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child): child is Element => typeof child !== 'string' && child.name === name);

/** All text in an element, to the letter. */
export function rawTextOf(root: Element): string {
  const pieces: string[] = [];
  const open: (Element | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '');
  }
  return pieces.join('');
}

/** All text in an element, with single spaces. */
export const textOf = (root: Element): string => rawTextOf(root).replace(/\s+/g, ' ').trim();

/** The element with text in elements of some names only: in others it is for programs, or mere layout of the file. */
export function keepTextOf(names: ReadonlySet<string>, { name, attributes, children }: Element): Element {
  const kept = children.filter((child) => typeof child !== 'string' || names.has(name));
  return {
    name,
    attributes,
    children: kept.map((child) => (typeof child === 'string' ? child : keepTextOf(names, child))),
  };
}
