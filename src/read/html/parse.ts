import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '../../model/index.ts';
import type { Element } from '../markup/element.ts';

/** Browsers stop at 512 levels; unclosed tags of formatting take some. */
const DEEPEST = 1000;
/** Formatting that is never closed is opened anew in each paragraph: a small file can ask for any number of elements. */
const MOST_ELEMENTS = 1_000_000;

/** In characters: a page of this size holds pictures or data in its text. */
const LARGEST = 64 * 2 ** 20;

/** In XHTML any element may close itself; HTML would leave it open. */
const SELF_CLOSED = /<([a-z][a-z0-9]*)((?:\s[^<>]{0,2000})?)\/>/gi;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const isXhtml = (text: string): boolean => /^\s*<\?xml\s|<html[^>]{0,500}\sxmlns=/i.test(text.slice(0, 5000));
const withEndTags = (text: string): string =>
  text.replace(SELF_CLOSED, (tag, name: string, attributes: string) =>
    VOID.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );

/** A tree builder that gives up in time. */
function boundedAdapter(what: string): typeof defaultTreeAdapter {
  let [depth, count] = [0, 0];
  const check = (fits: boolean, problem: string): void => {
    if (!fits) throw new InputError(`${what} ${problem}`, 'Such files can be harmful and are not read.');
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      check(++count <= MOST_ELEMENTS, `has more than ${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush: () => check(++depth <= DEEPEST, 'nests more deeply than any document'),
    onItemPop: () => void depth--,
  };
}

type Node = DefaultTreeAdapterTypes.ChildNode;
interface Made extends Element {
  readonly children: (Element | string)[];
}

function made(node: DefaultTreeAdapterTypes.Element): Made {
  const attributes = Object.fromEntries(
    node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  return { name: node.tagName, attributes, children: [] };
}

/**
 * Parses HTML and XHTML as browsers do: whatever is wrong in it is mended. Scripts, comments and templates are no text.
 * @param what the document is called in errors: `this web page`
 * @throws InputError where it nests too deeply or grows too large
 */
export function parseHtml(text: string, what: string): Element {
  if (text.length > LARGEST) {
    throw new InputError(`${what} is larger than ${LARGEST / 2 ** 20} MB`, 'Save it without its pictures and scripts.');
  }
  const { childNodes } = parse(isXhtml(text) ? withEndTags(text) : text, {
    treeAdapter: boundedAdapter(what),
    // `noscript` is what a page shows without scripts: it is read as text, and left out.
    scriptingEnabled: true,
  });
  const root: Made = { name: '#document', attributes: {}, children: [] };
  const open: (readonly [Made, readonly Node[]])[] = [[root, childNodes]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [{ children }, nodes] = next;
    for (const node of nodes) {
      if ('value' in node) children.push(node.value);
      else if ('tagName' in node) {
        const child = made(node);
        children.push(child);
        open.push([child, node.childNodes]);
      }
    }
  }
  return root;
}
