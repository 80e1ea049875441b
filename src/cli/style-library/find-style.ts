import { basename, dirname, join } from 'node:path';
import { InputError } from '../../model/error.ts';
import type { Style } from '../../render/style.ts';
import type { StyleFile } from '../../render/style-file.ts';
import { about } from '../errors.ts';
import { readInput } from '../input.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import type { StyleRow } from './pack.ts';
import type { Shelves } from './shelves.ts';
import { isFile, stylesIn } from './zotero.ts';

const EXTENSION = '.csl';

export interface FoundStyle extends Style {
  /** One line on what the style is not good for, where that is known. */
  readonly remark?: string;
}

/** `http://www.zotero.org/styles/apa` → `apa`; other names are as they are. */
const keyOf = (name: string): string => (/^https?:\/\//.test(name) ? (name.split('/').at(-1) ?? name) : name);

const isPath = (name: string): boolean => /[\\/]/.test(name) || name.endsWith(EXTENSION);

async function readFile(path: string): Promise<StyleFile> {
  const { readStyleFile } = await import('../../render/style-file.ts');
  const bytes = await readInput(path);
  try {
    return readStyleFile(new TextDecoder().decode(bytes));
  } catch (error) {
    throw about(path, error);
  }
}

function openRow(row: StyleRow, { pack }: Shelves): FoundStyle {
  if (row.unfit?.kind === 'broken')
    throw new InputError(`the style ${row.id} cannot be used: it ${row.unfit.reason}`, 'Others: ibidem styles <words>');
  const remark = row.unfit?.kind === 'sparse' ? { remark: `the style ${row.id} ${row.unfit.reason}` } : {};
  return { id: row.id, title: row.title, root: pack().style(row), ...remark };
}

const packed = (key: string, { pack }: Shelves): StyleRow | undefined => pack().styles.find(({ id }) => id === key);

const fileIn = (folders: readonly string[], key: string): string | undefined =>
  folders.map((folder) => join(folder, key + EXTENSION)).find(isFile);

/** The style that a dependent one is set like. */
async function parentOf(path: string, id: string, shelves: Shelves): Promise<FoundStyle> {
  const key = keyOf(id);
  const beside = fileIn([dirname(path)], key);
  const row = beside === undefined ? packed(key, shelves) : undefined;
  if (row) return openRow(row, shelves);
  const file = beside ?? fileIn(shelves.zotero(), key);
  if (file === undefined)
    throw new InputError(
      `${path}: it is set like the style ${id}, which is not here`,
      `Put ${key}${EXTENSION} into the same folder.`,
    );
  const parent = await readFile(file);
  if (parent.kind === 'dependent')
    throw new InputError(`${path}: it is set like ${id}, which is set like another style itself`, 'Name that one.');
  return { id: key, title: parent.title, root: parent.root };
}

async function openFile(path: string, shelves: Shelves): Promise<FoundStyle> {
  const file = await readFile(path);
  const id = basename(path, EXTENSION);
  const title = file.title || id;
  if (file.kind === 'independent') return { id, title, root: file.root };
  const parent = await parentOf(path, file.parent, shelves);
  const { root } = parent;
  const locale = file.defaultLocale;
  return {
    ...parent,
    id,
    title,
    root: locale === undefined ? root : { ...root, attrs: { ...root.attrs, 'default-locale': locale } },
  };
}

function unknown(name: string, { pack, zotero }: Shelves): InputError {
  const own = zotero()
    .flatMap(stylesIn)
    .map((id) => ({ id }));
  const near = nearest(name, [...own, ...pack().styles]);
  const hint = near.length > 0 ? `Perhaps ${near.join(', ')}? ` : '';
  return new InputError(`there is no style ${name}`, `${hint}Search with: ibidem styles <words>`);
}

/**
 * The style of a name: a file (a path, or what ends in .csl), the id or title of a style that Ibidem brings along, or
 * the id of one in Zotero's folders. An id may be the whole address. A dependent style comes as its parent under its
 * own name.
 * @throws InputError where there is none, its file cannot be read, or it is known to be broken
 */
export async function findStyle(name: string, shelves: Shelves): Promise<FoundStyle> {
  if (isFile(name)) return openFile(name, shelves);
  const key = keyOf(name);
  const title = fold(name);
  const row = packed(key, shelves) ?? shelves.pack().styles.find((style) => fold(style.title) === title);
  if (row) return openRow(row, shelves);
  // No such file, which is then said
  if (key === name && isPath(name)) return openFile(name, shelves);
  const file = fileIn(shelves.zotero(), key);
  if (file !== undefined) return openFile(file, shelves);
  throw unknown(key, shelves);
}
