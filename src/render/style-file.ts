import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { InputError } from '../model/error.ts';
import { checkMacros } from './macros.ts';
import { elements, textOf } from './style-node.ts';
import type { StyleNode } from './style.ts';

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';
const VERSION = /^1\.0(?:\.\d+)?$/;

/*
 * Bounds far beyond any real file: the largest style of the CSL project has 200 KB, 20 levels and two namespaces.
 * The parser's work grows with the square of the number of namespaces that are nested.
 */
const MAX_MEGABYTES = 2;
const MAX_DEPTH = 100;
/** How often may occur what tags, attributes and namespaces are made with. */
const MAX_OCCURRENCES = { '<': 100_000, '=': 100_000, xmlns: 50 } as const;

/** What a style file holds: a style, or only the name of the one it is set like. */
export type StyleFile = {
  /** Mostly an address: `http://www.zotero.org/styles/apa`. */
  readonly id: string;
  readonly title: string;
} & (
  | { readonly kind: 'independent'; readonly root: StyleNode }
  | {
      readonly kind: 'dependent';
      /** The id of the independent style. */
      readonly parent: string;
      /** The one thing that a dependent style may set itself. */
      readonly defaultLocale: string | undefined;
    }
);

const AGAIN = 'Download it again, for instance from https://www.zotero.org/styles.';

function checkText(text: string): void {
  if (text.length > MAX_MEGABYTES * 2 ** 20) throw new InputError(`the file is larger than ${MAX_MEGABYTES} MB`, AGAIN);
  if (/^\s*<(?:!doctype )?html\b/i.test(text)) throw new InputError('this is a web page, not a CSL file', AGAIN);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new InputError(
      'the file has a DOCTYPE, or defines entities, which no CSL file needs',
      'Remove them from it.',
    );
  for (const [part, most] of Object.entries(MAX_OCCURRENCES))
    if (text.split(part).length > most) throw new InputError(`the file has more of ${part} than any CSL file`, AGAIN);
}

interface ParserState {
  readonly locator?: { readonly lineNumber?: number };
}

/** The root element. Whatever the parser finds fault with ends it: it would mend what no other program reads. */
function parse(file: string): Element {
  const text = file.replace(/^\uFEFF/, '');
  checkText(text);
  let fault = new InputError('this is not XML', AGAIN);
  const onError = (_: string, message: string, state: ParserState | undefined) => {
    const line = state?.locator?.lineNumber;
    fault = new InputError(
      `this is not valid XML${line ? ` (line ${line})` : ''}`,
      `The parser says: ${message.slice(0, 100)}`,
    );
    throw fault;
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch {
    // The parser wraps what it threw and what was thrown at it.
  }
  throw fault;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** Empty text is dropped, as are comments and the elements of other namespaces: they print nothing. */
function* childrenOf(element: Element, depth: number): Generator<StyleNode | string> {
  for (const child of element.childNodes) {
    if (isElement(child)) {
      if (child.namespaceURI === NAMESPACE) yield nodeOf(child, depth + 1);
    } else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) {
      const text = child.nodeValue ?? '';
      if (/\S/.test(text)) yield text.replace(/[\r\n]/g, ' ');
    }
  }
}

function nodeOf(element: Element, depth = 0): StyleNode {
  if (depth > MAX_DEPTH) throw new InputError(`its elements are nested more than ${MAX_DEPTH} deep`, AGAIN);
  const name = element.localName ?? element.nodeName;
  const attrs = [...element.attributes].filter(
    (attribute) => attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns',
  );
  const children = [...childrenOf(element, depth)];
  return {
    name,
    attrs: Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value])),
    // An empty term is a term all the same: citeproc-js wants to see its text.
    children: name === 'term' && children.length === 0 ? [''] : children,
  };
}

/** The root element as citeproc-js takes it. */
function readRoot(text: string, name: 'style' | 'locale'): StyleNode {
  const element = parse(text);
  if (element.namespaceURI !== NAMESPACE || element.localName !== name) {
    const found = `its root element is <${element.nodeName.slice(0, 50)}>`;
    throw new InputError(`this is not a CSL ${name}: ${found}`, `It should be <${name} xmlns="${NAMESPACE}">.`);
  }
  const version = element.getAttribute('version') ?? '';
  if (!VERSION.test(version)) {
    const found = version === '' ? 'it names no version of CSL' : `it is written in CSL ${version.slice(0, 20)}`;
    throw new InputError(found, 'Only CSL 1.0, 1.0.1 and 1.0.2 can be read.');
  }
  return nodeOf(element);
}

/**
 * A `.csl` file (CSL 1.0.2, https://docs.citationstyles.org/en/stable/specification.html).
 * @throws InputError for what is not XML, has a DOCTYPE, is no style, is of another version of CSL, or is absurdly large
 */
export function readStyleFile(text: string): StyleFile {
  const root = readRoot(text, 'style');
  const [info] = elements(root, 'info');
  const about = { id: textOf(elements(info, 'id')[0]), title: textOf(elements(info, 'title')[0]) };
  const links = elements(info, 'link').map(({ attrs }) => attrs);
  const parent = links.find(({ rel }) => rel === 'independent-parent')?.href;
  if (parent) return { ...about, kind: 'dependent', parent, defaultLocale: root.attrs['default-locale'] };

  const [citation] = elements(root, 'citation');
  if (elements(citation, 'layout').length === 0)
    throw new InputError('the style does not say how to set a citation: it has no <citation> with a <layout>', AGAIN);
  checkMacros(root);
  return { ...about, kind: 'independent', root };
}

/**
 * A locale file.
 * @returns its `locale` element, whose `xml:lang` is there
 * @throws InputError as `readStyleFile`, and where it does not name its language
 */
export function readLocaleFile(text: string): StyleNode {
  const root = readRoot(text, 'locale');
  if (!root.attrs['xml:lang']) throw new InputError('the locale does not name its language', 'Add xml:lang="…" to it.');
  return root;
}
