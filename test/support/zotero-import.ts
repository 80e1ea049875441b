import { creatorsOf } from '../../src/write/zotero/creators.ts';
import { fieldsOf } from '../../src/write/zotero/fields.ts';
import { RDF_CLASSES, type ItemType } from '../../src/write/zotero/types.ts';
import { Graph, readTriples } from './rdf.ts';

export interface ImportedItem {
  readonly type: ItemType;
  readonly fields: Readonly<Record<string, string>>;
  /** `editor: Holm, Anna` */
  readonly creators: readonly string[];
  readonly extra: readonly string[];
  readonly tags: readonly string[];
  /** HTML. */
  readonly notes: readonly string[];
  readonly attachments: readonly { readonly title: string; readonly path: string; readonly mediaType: string }[];
}

export interface ImportedCollection {
  readonly title: string;
  readonly items: readonly string[];
  readonly collections: readonly ImportedCollection[];
}

export interface ImportedLibrary {
  /** By identifier: `#item_holm1999`. */
  readonly items: ReadonlyMap<string, ImportedItem>;
  readonly collections: readonly ImportedCollection[];
}

const LISTS: Readonly<Record<string, string>> = {
  author: 'bib:authors',
  editor: 'bib:editors',
  contributor: 'bib:contributors',
  castMember: 'video:actor',
  producer: 'schema:producer',
  scriptwriter: 'video:writer',
};

const only = <T>(values: readonly T[], what: string): T => {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${String(values.length)} values of ${what}`);
  return value;
};

const isItemType = (type: string): type is ItemType => Object.hasOwn(RDF_CLASSES, type);

const normalised = (label: string): string =>
  label
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]/g, '-');

/**
 * One item as Zotero takes it over. What Zotero would drop, change or put into Extra by itself is an error here.
 * @throws Error
 */
function importItem(graph: Graph, id: string): ImportedItem {
  const type = only(graph.literals(id, 'z:itemType'), 'z:itemType');
  if (!isItemType(type)) throw new Error(`no item type ${type}`);
  const unread = new Set(graph.predicates(id));
  const read = (predicate: string): boolean => unread.delete(predicate);
  ['z:itemType', 'rdf:type', 'dc:description', 'dc:subject', 'dcterms:isReferencedBy', 'link:link'].forEach(read);

  const fields: Record<string, string> = {};
  for (const [field, variables] of fieldsOf(type)) {
    const core = { title: 'dc:title', issued: 'dc:date', abstract: 'dcterms:abstract' } as Record<string, string>;
    const predicate = core[variables[0] ?? ''] ?? `z:${field}`;
    if (!read(predicate)) continue;
    const value = only(graph.literals(id, predicate), predicate);
    if (value.includes('\n') && field !== 'abstractNote') throw new Error(`${field} has several lines`);
    if (field === 'accessDate' && !/^\d{4}-\d\d-\d\d$/.test(value)) throw new Error(`no day of access: ${value}`);
    fields[field] = value.trim();
  }

  const person = (node: string): string => {
    const names = ['foaf:surname', 'foaf:givenName'].flatMap((part) => graph.literals(node, part));
    if (names.length === 0 || names.includes('')) throw new Error(`${id} has a creator without a name`);
    return names.join(', ');
  };
  const creators: string[] = [];
  // `director` and not the author: what stands for what is not asked here.
  for (const [creator] of creatorsOf(type, { id, type: 'book' })) {
    const predicate = LISTS[creator] ?? `z:${creator}s`;
    if (!read(predicate)) continue;
    const nodes = graph.resources(id, predicate);
    const first = graph.objects(id, predicate)[0];
    if (creator in LISTS) {
      const list = only(nodes, predicate);
      const positions = graph.predicates(list).filter((name) => name.startsWith('rdf:_'));
      creators.push(...positions.map((name) => `${creator}: ${person(only(graph.resources(list, name), name))}`));
    } else {
      if (!first || !('literal' in first)) throw new Error(`${predicate} would leave junk in Extra`);
      creators.push(...nodes.map((node) => `${creator}: ${person(node)}`));
    }
  }
  if (unread.size > 0) throw new Error(`${type} does not take ${[...unread].join(', ')}`);

  const taken = new Map(
    fieldsOf(type).flatMap(([field, variables]) =>
      [field, ...variables].map((label) => [normalised(label), field] as const),
    ),
  );
  const extra = (graph.literal(id, 'dc:description') ?? '').split('\n').filter((line) => line !== '');
  for (const line of extra) {
    const label = normalised(/^\{?:?([a-z][^:]*):./i.exec(line)?.[1] ?? '');
    const field = taken.get(label);
    if (label === 'type') {
      if (isItemType(line.slice(line.indexOf(':') + 1).trim())) throw new Error(`“${line}” would change the type`);
    } else if (field !== undefined && fields[field] === undefined) throw new Error(`“${line}” would become ${field}`);
  }

  return {
    type,
    fields,
    creators,
    extra,
    tags: graph.literals(id, 'dc:subject'),
    notes: graph.resources(id, 'dcterms:isReferencedBy').map((note) => {
      if (!graph.resources(note, 'rdf:type').includes('bib:Memo')) throw new Error(`${note} is no note`);
      return only(graph.literals(note, 'rdf:value'), 'rdf:value');
    }),
    attachments: graph.resources(id, 'link:link').map((attachment) => ({
      title: only(graph.literals(attachment, 'dc:title'), 'dc:title'),
      path: decodeURIComponent(only(graph.resources(attachment, 'rdf:resource'), 'rdf:resource')),
      mediaType: only(graph.literals(attachment, 'link:type'), 'link:type'),
    })),
  };
}

function importCollection(graph: Graph, id: string): ImportedCollection {
  const parts = graph.resources(id, 'dcterms:hasPart');
  const isCollection = (part: string): boolean => graph.resources(part, 'rdf:type').includes('z:Collection');
  for (const part of parts) if (!graph.has(part)) throw new Error(`${part} is not there`);
  return {
    title: only(graph.literals(id, 'dc:title'), 'dc:title'),
    items: parts.filter((part) => !isCollection(part)),
    collections: parts.filter(isCollection).map((part) => importCollection(graph, part)),
  };
}

/** What arrives in Zotero of an RDF file, by the rules of its import. */
export function importRdf(xml: string): ImportedLibrary {
  const graph = new Graph(readTriples(xml));
  const isItem = (id: string): boolean => ![undefined, 'attachment'].includes(graph.literal(id, 'z:itemType'));
  const collections = graph.subjects.filter((id) => graph.resources(id, 'rdf:type').includes('z:Collection'));
  const inner = new Set(collections.flatMap((id) => graph.resources(id, 'dcterms:hasPart')));
  return {
    items: new Map(graph.subjects.filter(isItem).map((id) => [id, importItem(graph, id)])),
    collections: collections.filter((id) => !inner.has(id)).map((id) => importCollection(graph, id)),
  };
}
