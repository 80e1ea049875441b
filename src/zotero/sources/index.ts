import { DOCUMENT_FORMATS } from '../../read/index.ts';
import type { Item, Zotero } from '../api.ts';
import type { Host } from '../host.ts';
import type { NotesSource } from '../import/report.ts';
import { Problem } from '../messages.ts';
import { noteText } from './note-text.ts';

/** Of PDFs Zotero makes text already. */
const PDF = 'application/pdf';

/** Files that Ibidem reads itself, by their media types: their notes are notes there. */
const READ_BY_US: ReadonlySet<string> = new Set(
  Object.values(DOCUMENT_FORMATS).flatMap(({ mediaType }) => (mediaType === PDF ? [] : [mediaType])),
);

/** Files of which Zotero makes text; the better ones first. */
const READ_BY_ZOTERO = ['text/html', 'application/xhtml+xml', 'text/plain', PDF, 'application/epub+zip'];

const RANKING: readonly string[] = [
  ...new Set([...READ_BY_US].filter((type) => type !== 'text/plain').concat(READ_BY_ZOTERO)),
];

const isReadableFile = (item: Item): boolean => item.isAttachment() && RANKING.includes(item.attachmentContentType);

/** Whether there may be notes in an item: a note, a file with text, or a work that has such. */
export const isReadable = (item: Item): boolean =>
  item.isNote() ||
  isReadableFile(item) ||
  (item.isRegularItem() && item.getAttachments().length + item.getNotes().length > 0);

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/**
 * A file's bytes, in whatever format they are.
 * @throws Problem where it cannot be read
 */
async function bytesOf({ File, logError }: Zotero, path: string): Promise<Uint8Array> {
  try {
    const binary = await File.getBinaryContentsAsync(path);
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch (error) {
    logError(error);
    throw new Problem('ibidem-error-no-file', { name: nameOf(path) });
  }
}

export const fromFile = async ({ zotero }: Host, path: string): Promise<NotesSource> => ({
  content: await bytesOf(zotero, path),
  name: nameOf(path),
});

export const fromText = (text: string, name: string): NotesSource => ({ content: text, name });

/** What a note or a file belongs to: the article, or at least the place in the library. */
function belonging(item: Item): Pick<NotesSource, 'article' | 'libraryID' | 'collectionID'> {
  if (typeof item.parentID === 'number') return { article: item.parentID };
  const [collectionID] = item.getCollections();
  return { libraryID: item.libraryID, ...(collectionID !== undefined && { collectionID }) };
}

/** Our own reading of a file goes before Zotero's, which goes for all that we cannot read. */
async function contentOf(
  zotero: Zotero,
  item: Item,
  name: string,
): Promise<Pick<NotesSource, 'content' | 'otherwise'>> {
  if (item.isNote()) return { content: noteText(item.getNote()) };
  const path = READ_BY_US.has(item.attachmentContentType) && (await item.getFilePathAsync());
  const text = await item.attachmentText;
  if (path) return { content: await bytesOf(zotero, path), ...(text !== '' && { otherwise: text }) };
  if (text === '') throw new Problem('ibidem-error-no-full-text', { name });
  return { content: text };
}

/** The best file of a work; where it has none, its only note. */
async function bestChild({ Items }: Zotero, item: Item): Promise<Item | undefined> {
  const rank = (file: Item): number => RANKING.indexOf(file.attachmentContentType);
  const files = (await Items.getAsync(item.getAttachments())).filter(isReadableFile);
  const [best] = files.toSorted((one, other) => rank(one) - rank(other));
  const [note, ...others] = await Items.getAsync(item.getNotes());
  return best ?? (others.length === 0 ? note : undefined);
}

/**
 * The text with the notes of an item: of a note, of a file as Zotero or we read it, of a work that of its best file.
 * @throws Problem where there is none
 */
export async function fromItem(host: Host, item: Item): Promise<NotesSource> {
  const { zotero } = host;
  const name = item.getDisplayTitle();
  if (item.isRegularItem()) {
    const child = await bestChild(zotero, item);
    if (!child) throw new Problem('ibidem-error-no-full-text', { name });
    return { ...(await fromItem(host, child)), article: item.id };
  }
  return { ...(await contentOf(zotero, item, name)), name, ...belonging(item) };
}
