import { element, type XmlElement } from '../xml.ts';
import type { CreatorType } from './creators.ts';
import type { Field } from './fields.ts';
import type { Identifier } from './identifiers.ts';
import type { ZoteroItem } from './item.ts';
import type { ZoteroName } from './names.ts';
import { RDF_CLASSES } from './types.ts';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:link': 'http://purl.org/rss/1.0/modules/link/',
  'xmlns:schema': 'http://schema.org/',
  'xmlns:video': 'http://ogp.me/ns/video#',
};

/**
 * What Dublin Core has words for, and Zotero reads without a side effect; all others are `z:FIELD`. (`dcterms:dateSubmitted`
 * would give an undated item its day of access for a date, `prism:edition` a version, `dc:type` three types.)
 */
const PREDICATES: Readonly<Partial<Record<Field, string>>> = {
  title: 'dc:title',
  caseName: 'dc:title',
  nameOfAct: 'dc:title',
  subject: 'dc:title',
  date: 'dc:date',
  dateDecided: 'dc:date',
  dateEnacted: 'dc:date',
  issueDate: 'dc:date',
  abstractNote: 'dcterms:abstract',
};

/** Where Zotero looks for a list of people. */
const LISTS: Readonly<Partial<Record<CreatorType, string>>> = {
  author: 'bib:authors',
  editor: 'bib:editors',
  contributor: 'bib:contributors',
  castMember: 'video:actor',
  producer: 'schema:producer',
  scriptwriter: 'video:writer',
};

const text = (name: string, content: string): XmlElement => element(name, {}, content);
const reference = (name: string, to: string): XmlElement => element(name, { 'rdf:resource': to });

const person = ({ surname, givenName }: ZoteroName): XmlElement =>
  element('foaf:Person', {}, [
    text('foaf:surname', surname),
    ...(givenName === undefined ? [] : [text('foaf:givenName', givenName)]),
  ]);

/** Zotero would put a list that is a `z:` property into Extra, too, but for an empty first value. */
function creatorElements(creator: CreatorType, people: readonly ZoteroName[]): XmlElement[] {
  const list = LISTS[creator];
  if (list === undefined) {
    const name = `z:${creator}s`;
    return [element(name, {}), ...people.map((one) => element(name, {}, [person(one)]))];
  }
  const entries = people.map((one) => element('rdf:li', {}, [person(one)]));
  return [element(list, {}, [element('rdf:Seq', {}, entries)])];
}

export interface Surroundings {
  readonly tags: readonly string[];
  readonly notes: readonly Identifier[];
  readonly attachments: readonly Identifier[];
}

export const itemElement = (
  about: Identifier,
  { type, fields, creators, extra }: ZoteroItem,
  { tags, notes, attachments }: Surroundings,
): XmlElement =>
  element(RDF_CLASSES[type], { 'rdf:about': about }, [
    text('z:itemType', type),
    ...fields.map(([field, value]) => text(PREDICATES[field] ?? `z:${field}`, value)),
    ...creators.flatMap(([creator, people]) => creatorElements(creator, people)),
    ...(extra.length === 0 ? [] : [text('dc:description', extra.join('\n'))]),
    ...tags.map((tag) => text('dc:subject', tag)),
    ...notes.map((note) => reference('dcterms:isReferencedBy', note)),
    ...attachments.map((attachment) => reference('link:link', attachment)),
  ]);

export const noteElement = (about: Identifier, html: string): XmlElement =>
  element('bib:Memo', { 'rdf:about': about }, [text('rdf:value', html)]);

/** `path` is relative to the RDF file. */
export const attachmentElement = (about: Identifier, title: string, path: string, mediaType: string): XmlElement =>
  element('z:Attachment', { 'rdf:about': about }, [
    text('z:itemType', 'attachment'),
    text('dc:title', title),
    text('link:type', mediaType),
    reference('rdf:resource', path.split('/').map(encodeURIComponent).join('/')),
  ]);

export const collectionElement = (about: Identifier, title: string, parts: readonly Identifier[]): XmlElement =>
  element('z:Collection', { 'rdf:about': about }, [
    text('dc:title', title),
    ...parts.map((part) => reference('dcterms:hasPart', part)),
  ]);

export const rdfDocument = (resources: readonly XmlElement[]): XmlElement => element('rdf:RDF', NAMESPACES, resources);
