import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '../../model/error.ts';
import type { StyleNode } from '../../render/style.ts';
import { systemReason } from '../errors.ts';
import type { StyleFacts } from './catalogue.ts';

/** Where a document stands in the data file. */
type Slice = readonly [offset: number, length: number];

export interface StyleRow extends StyleFacts {
  readonly at: Slice;
}

interface Catalogue {
  /** Of the data file: what all documents were deflated with. */
  readonly dictionary: Slice;
  readonly styles: readonly StyleRow[];
  readonly locales: Readonly<Record<string, Slice>>;
}

/** An element with short names and without what is empty, as it stands in the pack. */
interface Compact {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Compact | string)[];
}

function compact({ name, attrs, children }: StyleNode): Compact {
  return {
    n: name,
    ...(Object.keys(attrs).length > 0 ? { a: attrs } : {}),
    ...(children.length > 0
      ? { c: children.map((child) => (typeof child === 'string' ? child : compact(child))) }
      : {}),
  };
}

/** citeproc-js changes the elements that it is handed, so that each time they must be fresh ones. */
export function expand({ n, a, c }: Compact): StyleNode {
  // An empty term is a term all the same: it has the text ''.
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a ?? {},
    children: children.map((child) => (typeof child === 'string' ? child : expand(child))),
  };
}

export const PACK_FILES = { catalogue: 'catalogue.json', data: 'styles.pack' } as const;

/** All that a pack is made of. */
export interface PackContent {
  readonly styles: readonly { readonly facts: StyleFacts; readonly root: StyleNode }[];
  readonly locales: ReadonlyMap<string, StyleNode>;
  /** Ids of styles that are like many others: what occurs in them costs the others next to nothing. */
  readonly typical: readonly string[];
}

/** Of deflate: how far back it sees (RFC 1951). */
const WINDOW = 32_768;

/**
 * Every style and locale deflated on its own, so that one is opened without the others, and against one dictionary,
 * so that they are small all the same. The same content gives the same bytes.
 * @returns the files of the pack by their names
 */
export function writePack({ styles, locales, typical }: PackContent): ReadonlyMap<string, Uint8Array> {
  const texts = new Map(styles.map(({ facts, root }) => [facts.id, JSON.stringify(compact(root))]));
  const dictionary = Buffer.from(typical.map((id) => texts.get(id) ?? '').join('')).subarray(-WINDOW);
  const pieces: Uint8Array[] = [];
  let end = 0;
  const add = (piece: Uint8Array): Slice => {
    const offset = end;
    pieces.push(piece);
    end += piece.length;
    return [offset, piece.length];
  };
  const deflated = (text: string) => add(deflateRawSync(text, { level: 9, dictionary }));

  const catalogue: Catalogue = {
    dictionary: add(dictionary),
    styles: styles.map(({ facts }) => ({ ...facts, at: deflated(texts.get(facts.id) ?? '') })),
    locales: Object.fromEntries([...locales].map(([tag, root]) => [tag, deflated(JSON.stringify(compact(root)))])),
  };
  return new Map([
    [PACK_FILES.catalogue, Buffer.from(JSON.stringify(catalogue))],
    [PACK_FILES.data, Buffer.concat(pieces)],
  ]);
}

/** A pack on the disk. Of its data only what is asked for is read. */
export interface Pack {
  readonly styles: readonly StyleRow[];
  /** The tags of the locales. */
  readonly locales: readonly string[];
  readonly style: (row: StyleRow) => StyleNode;
  readonly locale: (tag: string) => StyleNode | undefined;
}

function readSlice(path: string, [offset, length]: Slice): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return bytes;
  } finally {
    closeSync(file);
  }
}

function readCatalogue(folder: string): Catalogue {
  try {
    return JSON.parse(readFileSync(join(folder, PACK_FILES.catalogue), 'utf8')) as Catalogue;
  } catch (error) {
    if (systemReason(error) === undefined) throw error;
    throw new InputError(
      'the styles that belong to Ibidem are missing',
      'Install it again; in a clone: npm run build.',
    );
  }
}

/** @throws InputError where there is no pack */
export function openPack(folder: string): Pack {
  const catalogue = readCatalogue(folder);
  const data = join(folder, PACK_FILES.data);
  let dictionary: Uint8Array | undefined;
  const open = (at: Slice): StyleNode => {
    dictionary ??= readSlice(data, catalogue.dictionary);
    const text = inflateRawSync(readSlice(data, at), { dictionary }).toString();
    return expand(JSON.parse(text) as Compact);
  };
  return {
    styles: catalogue.styles,
    locales: Object.keys(catalogue.locales),
    style: ({ at }) => open(at),
    locale: (tag) => {
      const at = Object.hasOwn(catalogue.locales, tag) ? catalogue.locales[tag] : undefined;
      return at && open(at);
    },
  };
}
