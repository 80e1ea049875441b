import type { Conversion, CslItem } from '../../model/index.ts';
import { serialise, type XmlElement } from '../xml.ts';
import { citingNotes } from './citing-notes.ts';
import { articleCollection, type Collection } from './collections.ts';
import { fileName } from './file-name.ts';
import { identifiers, type Identifier } from './identifiers.ts';
import { zoteroItem } from './item.ts';
import { noteHtml } from './note.ts';
import { attachmentElement, collectionElement, itemElement, noteElement, rdfDocument } from './rdf.ts';
import { articleTags, tagger } from './tags.ts';
import type { Bundle } from './zip.ts';

/** The file that the notes were read from. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export type BundleContent = Pick<Conversion, 'source' | 'notes' | 'references' | 'citations' | 'diagnostics'>;

type Identify = (item: CslItem) => Identifier;

/** A collection and those in it. */
function collectionElements(
  { title, collections, items }: Collection,
  about: Identifier,
  identify: Identify,
): XmlElement[] {
  const inner = collections.map((collection, k) => [`${about}_${String(k + 1)}` as const, collection] as const);
  return [
    collectionElement(about, title, [...inner.map(([id]) => id), ...items.map(identify)]),
    ...inner.flatMap(([id, collection]) => collectionElements(collection, id, identify)),
  ];
}

/**
 * All of a conversion for Zotero's File → Import: the RDF file with the works, their notes and collections, and the
 * article with the file it was read from.
 */
export function zoteroBundle(content: BundleContent, input: InputFile): Bundle {
  const { source, references } = content;
  const name = fileName(source.id, 'article');
  const attached = fileName(input.name, 'notes');
  const path = `files/1/${attached}`;

  const give = identifiers('item');
  const article: Identifier = '#article';
  const attachment: Identifier = '#attachment_1';
  const abouts = new Map(references.map((item) => [item, give(item.id)]));
  const identify: Identify = (item) => abouts.get(item) ?? article;

  const citing = citingNotes(content);
  const tagsOf = tagger(content);
  const works = references.flatMap((item) => {
    const about = identify(item);
    const notes = citing.get(item.id) ?? [];
    const memo: Identifier = `#note${about.slice('#item'.length)}`;
    const surroundings = { tags: tagsOf(item, notes), notes: notes.length === 0 ? [] : [memo], attachments: [] };
    return [
      itemElement(about, zoteroItem(item), surroundings),
      ...(notes.length === 0 ? [] : [noteElement(memo, noteHtml(notes))]),
    ];
  });

  const rdf = rdfDocument([
    itemElement(article, zoteroItem(source), { tags: articleTags(source), notes: [], attachments: [attachment] }),
    attachmentElement(attachment, attached, path, input.mediaType),
    ...works,
    ...collectionElements(articleCollection(source, references), '#collection', identify),
  ]);
  return {
    name,
    files: new Map<string, string | Uint8Array>([
      [`${name}.rdf`, serialise(rdf)],
      [path, input.bytes],
    ]),
  };
}
