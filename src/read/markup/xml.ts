import { DOMParser, type Element as DomElement, type Node } from '@xmldom/xmldom';
import { InputError } from '../../model/index.ts';
import type { Element } from './element.ts';

/** Beyond this no document nests; a file that does wants to break something. */
const DEEPEST = 500;

/** A book of a thousand pages has some 300,000; a million cost the parser a gigabyte. */
const MOST_TAGS = 500_000;

/** Namespaces declared one within the other cost the parser the square of their number; real files declare some dozens. */
const MOST_NAMESPACES = 2000;

/** In characters: no article is so long. */
const LARGEST = 64 * 2 ** 20;

/** Internal declarations may define entities that grow without end, or name other files. */
const DECLARATIONS = /<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b/;

const ELEMENT = 1;
const TEXT = new Set([3, 4]);

const isElement = (node: Node): node is DomElement => node.nodeType === ELEMENT;

interface Made {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

const made = (node: DomElement): Made => ({
  name: node.localName ?? node.nodeName,
  attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
  children: [],
});

/** The tree in our own terms; what is neither element nor text is left out. */
function convert(root: DomElement): Element {
  const top = made(root);
  let level: (readonly [DomElement, Made])[] = [[root, top]];
  while (level.length > 0) {
    const below: (readonly [DomElement, Made])[] = [];
    for (const [parent, { children }] of level) {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (isElement(node)) {
          const child = made(node);
          children.push(child);
          below.push([node, child]);
        } else if (TEXT.has(node.nodeType)) children.push(node.nodeValue ?? '');
      }
    }
    level = below;
  }
  return top;
}

/** How many tags a text opens, and how deep they nest, about: enough to refuse what would cost the parser minutes. */
function measure(text: string): { readonly tags: number; readonly deepest: number } {
  let [tags, depth, deepest] = [0, 0, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?') {
      tags++;
      const end = text.indexOf('>', at);
      if (end > 0 && text[end - 1] !== '/') depth++;
      deepest = Math.max(deepest, depth);
    }
  }
  return { tags, deepest };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 120);

/**
 * Parses XML. Nothing is fetched, no entity but those of XML is known.
 * @param what the document is called in the error: `this DOCX file`
 * @throws InputError where it is too large, not well-formed, declares entities, or nests too deeply
 */
export function parseXml(text: string, what: string): Element {
  if (text.length > LARGEST) throw new InputError(`${what} holds more than ${LARGEST / 2 ** 20} MB of XML`);
  if (DECLARATIONS.test(text)) {
    throw new InputError(`${what} declares entities of its own`, 'Such files can be harmful and are not read.');
  }
  const { tags, deepest } = measure(text);
  if (tags > MOST_TAGS) throw new InputError(`${what} has more than ${MOST_TAGS} elements`);
  if (deepest > DEEPEST || text.split('xmlns').length > MOST_NAMESPACES) {
    throw new InputError(`the elements of ${what} nest more deeply than any document’s`);
  }
  let problem: string | undefined;
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') problem ??= firstLine(message);
    },
  });
  let root: DomElement | null = null;
  try {
    root = parser.parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    problem ??= firstLine(error instanceof Error ? error.message : String(error));
  }
  if (problem !== undefined || !root) {
    throw new InputError(`${what} is damaged: its XML cannot be read`, problem && `The parser says: ${problem}`);
  }
  return convert(root);
}
