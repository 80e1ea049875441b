import type { KnownItem } from '../model/index.ts';
import { mendItem } from './references/mend/item.ts';
import { isRecord, type Fields } from './references/reader.ts';

/** How the fields of Zotero and Mendeley begin in a word processor's document. */
const FIELD = /^\s*(?:ADDIN\s+)?(?:ZOTERO_ITEM|(?:Mendeley\s+)?CSL_CITATION)\b/;

/** No document cites that many works in one place. */
const MOST_ITEMS = 500;

const TEXTS = ['locator', 'label', 'prefix', 'suffix'] as const;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** A work is known by its address in the library; numbers are only unique in one. */
function idOf({ uris, id }: Fields, data: Fields): string {
  const [address] = Array.isArray(uris) ? (uris as readonly unknown[]) : [];
  return textOf(address) || textOf(data.id) || textOf(id);
}

function knownItem(citation: unknown): readonly KnownItem[] {
  if (!isRecord(citation) || !isRecord(citation.itemData)) return [];
  const data = citation.itemData;
  const texts = TEXTS.map((name) => [name, textOf(citation[name])] as const);
  const hasLocator = textOf(citation.locator) !== '';
  // Zotero names a label where there is no locator, too.
  const said = texts.filter(([name, text]) => text !== '' && (name !== 'label' || hasLocator));
  const item = { id: idOf(citation, data), ...mendItem(data, () => undefined) };
  return [{ item, ...Object.fromEntries(said) }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The works of CSL citation data (`csl-citation.json` of the CSL schemas), as far as it holds their data. */
export function knownItems(json: string): readonly KnownItem[] | undefined {
  const data = parse(json);
  const citations: unknown = isRecord(data) ? data.citationItems : undefined;
  const items = Array.isArray(citations) ? citations.slice(0, MOST_ITEMS).flatMap(knownItem) : [];
  return items.length > 0 ? items : undefined;
}

/**
 * The works of a citation that a reference manager has put into a document.
 * @param code the instruction of a Word field, the name of an ODT reference mark: `ADDIN ZOTERO_ITEM CSL_CITATION {…}`
 * @returns undefined where it is something else, or does not hold the works' data
 */
export function citationIn(code: string): readonly KnownItem[] | undefined {
  if (!FIELD.test(code)) return undefined;
  return knownItems(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));
}

const BOOKMARK = /^(ZOTERO_BREF_\w+)_(\d+)$/;

/**
 * Zotero may set bookmarks instead of fields: what each cites stands in the document's own properties, in pieces
 * (`ZOTERO_BREF_9hFq_1`, `…_2`).
 * @param properties names and values
 * @returns the codes by the names of the bookmarks
 */
export function bookmarkCodes(
  properties: readonly (readonly [name: string, value: string])[],
): ReadonlyMap<string, string> {
  const pieces = properties.flatMap(([name, value]) => {
    const [, bookmark, number] = BOOKMARK.exec(name) ?? [];
    return bookmark === undefined ? [] : [{ bookmark, number: Number(number), value }];
  });
  const codes = new Map<string, string>();
  for (const { bookmark, value } of pieces.toSorted((one, other) => one.number - other.number))
    codes.set(bookmark, (codes.get(bookmark) ?? '') + value);
  return codes;
}

const MENDELEY_CONTROL = /^MENDELEY_CITATION_v\d+_([A-Za-z0-9+/=]+)$/;

/** The works of Mendeley Cite's content controls, whose tags hold them in Base64. */
export function citationInTag(tag: string): readonly KnownItem[] | undefined {
  const packed = MENDELEY_CONTROL.exec(tag)?.[1];
  if (packed === undefined) return undefined;
  try {
    return knownItems(new TextDecoder().decode(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
