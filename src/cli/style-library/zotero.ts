import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where Zotero keeps its profiles, from the home folder: Linux, macOS, Windows. */
const PROFILES = [
  ['.zotero', 'zotero'],
  ['Library', 'Application Support', 'Zotero', 'Profiles'],
  ['AppData', 'Roaming', 'Zotero', 'Zotero', 'Profiles'],
] as const;

const DATA_FOLDER = /^user_pref\("extensions\.zotero\.dataDir", (".*")\);\s*$/;

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function lines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function value(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The data folder that a profile names, where a person has moved it. */
function movedFolder(profile: string): string | undefined {
  const preference = lines(join(profile, 'prefs.js')).find((line) => DATA_FOLDER.test(line));
  const folder = preference && value(preference.replace(DATA_FOLDER, '$1'));
  return typeof folder === 'string' ? folder : undefined;
}

/**
 * Zotero's own folders of styles, of which dependent ones find their parents in the hidden one
 * (https://www.zotero.org/support/zotero_data). That there is none is no error.
 */
export function zoteroStyleFolders(home: string): readonly string[] {
  const profiles = PROFILES.map((parts) => join(home, ...parts)).flatMap((folder) =>
    names(folder).map((name) => join(folder, name)),
  );
  const moved = profiles.flatMap((profile) => movedFolder(profile) ?? []);
  const data = [...new Set([...moved, join(home, 'Zotero')])];
  return data.flatMap((folder) => [join(folder, 'styles'), join(folder, 'styles', 'hidden')]);
}

/** The styles in a folder, by the names of their files. */
export const stylesIn = (folder: string): readonly string[] =>
  names(folder).flatMap((name) => (name.endsWith('.csl') ? [name.slice(0, -'.csl'.length)] : []));

/** No file where the system does not take it for a path at all: it is too long, or goes through a file. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
