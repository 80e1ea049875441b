import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const PREFIXES: Readonly<Record<string, string>> = {
  [RDF]: 'rdf',
  'http://www.zotero.org/namespaces/export#': 'z',
  'http://purl.org/net/biblio#': 'bib',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://xmlns.com/foaf/0.1/': 'foaf',
  'http://purl.org/rss/1.0/modules/link/': 'link',
  'http://schema.org/': 'schema',
  'http://ogp.me/ns/video#': 'video',
};

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  /** A literal, or the name of a resource. */
  readonly object: { readonly literal: string } | { readonly resource: string };
}

/** @throws Error where the text is not well-formed */
export function parseXml(xml: string): Element {
  const complain = (_level: string, message: string) => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: complain }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root element');
  return root;
}

/** By the prefixes of this file, whatever those of the document. */
function nameOf({ namespaceURI, localName, nodeName }: Element): string {
  const prefix = PREFIXES[namespaceURI ?? ''];
  if (prefix === undefined) throw new Error(`${nodeName} is in no known namespace`);
  return `${prefix}:${localName ?? ''}`;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The elements in an element. White space between them is no text; other text next to them is against RDF/XML. */
function elementsIn(parent: Element): Element[] {
  const elements: Element[] = [];
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) elements.push(node);
    else text += node.nodeValue ?? '';
  }
  if (elements.length > 0 && text.trim() !== '') throw new Error(`${parent.nodeName} mixes text and elements`);
  return elements;
}

function rdfAttribute(element: Element, name: string): string | undefined {
  const others = Array.from(element.attributes).filter(({ namespaceURI }) => namespaceURI !== RDF);
  if (others.length > 0) throw new Error(`${element.nodeName} has attributes that are not RDF's`);
  return element.getAttributeNS(RDF, name) ?? undefined;
}

/** The triples of an RDF/XML document, as far as Zotero's has any: typed nodes, literals, resources, `rdf:li`. */
export function readTriples(xml: string): Triple[] {
  const root = parseXml(xml);
  if (nameOf(root) !== 'rdf:RDF') throw new Error('not RDF/XML');
  const triples: Triple[] = [];
  let blank = 0;

  function node(element: Element): string {
    const subject = rdfAttribute(element, 'about') ?? `_:${String((blank += 1))}`;
    const add = (predicate: string, object: Triple['object']) => triples.push({ subject, predicate, object });
    const type = nameOf(element);
    if (type !== 'rdf:Description') add('rdf:type', { resource: type });
    let item = 0;
    for (const property of elementsIn(element)) {
      const name = nameOf(property) === 'rdf:li' ? `rdf:_${String((item += 1))}` : nameOf(property);
      add(name, value(property));
    }
    return subject;
  }

  function value(property: Element): Triple['object'] {
    const resource = rdfAttribute(property, 'resource');
    if (resource !== undefined) return { resource };
    const [inner, second] = elementsIn(property);
    if (second) throw new Error(`${property.nodeName} has two values`);
    return inner ? { resource: node(inner) } : { literal: property.textContent ?? '' };
  }

  for (const element of elementsIn(root)) node(element);
  return triples;
}

/** Triples by subject and predicate. */
export class Graph {
  readonly #triples = new Map<string, Map<string, Triple['object'][]>>();

  constructor(triples: readonly Triple[]) {
    for (const { subject, predicate, object } of triples) {
      const node = this.#triples.get(subject) ?? new Map<string, Triple['object'][]>();
      node.set(predicate, [...(node.get(predicate) ?? []), object]);
      this.#triples.set(subject, node);
    }
  }
  get subjects(): string[] {
    return [...this.#triples.keys()];
  }
  predicates(subject: string): string[] {
    return [...(this.#triples.get(subject)?.keys() ?? [])];
  }
  objects(subject: string, predicate: string): readonly Triple['object'][] {
    return this.#triples.get(subject)?.get(predicate) ?? [];
  }
  literals(subject: string, predicate: string): string[] {
    return this.objects(subject, predicate).flatMap((object) => ('literal' in object ? [object.literal] : []));
  }
  literal(subject: string, predicate: string): string | undefined {
    return this.literals(subject, predicate)[0];
  }
  resources(subject: string, predicate: string): string[] {
    return this.objects(subject, predicate).flatMap((object) => ('resource' in object ? [object.resource] : []));
  }
  has(subject: string): boolean {
    return this.#triples.has(subject);
  }
}
