import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';
import { InputError } from '../model/error.ts';
import { about, systemReason } from './errors.ts';
import { writeContent, type Files } from './files.ts';

/** What may be done with a folder that is there already. */
export interface FolderRules {
  readonly force: boolean;
  /** Files that are read from: the folder must not hold them, since it is replaced as a whole. */
  readonly inputs: readonly string[];
}

/** The folder for a file's references: beside it, named after it. */
export function defaultFolder(file: string): string {
  return file === '-' ? 'ibidem-references' : join(dirname(file), `${parse(file).name}-references`);
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/**
 * Nothing of a person's own is ever replaced by mistake.
 * @throws InputError where the folder must not be written to
 */
export function checkFolder(folder: string, { force, inputs }: FolderRules): void {
  try {
    if (!existsSync(folder)) return;
    const elsewhere = 'Choose another folder with --out.';
    if (!statSync(folder).isDirectory()) throw new InputError('there is a file of that name', elsewhere);

    const real = realpathSync(folder);
    const kept = [
      { path: process.cwd(), what: 'it holds the folder you are in' },
      { path: homedir(), what: 'it holds your home folder' },
      ...inputs.map((path) => ({ path, what: `it holds ${path}, which is read` })),
    ];
    const found = kept.find(({ path }) => holds(real, realPath(path)));
    if (found) throw new InputError(found.what, elsewhere);
    if (!force && readdirSync(folder).length > 0) {
      throw new InputError('the folder is not empty', 'Add --force to replace it, or choose another one with --out.');
    }
  } catch (error) {
    throw about(folder, error);
  }
}

/**
 * Puts the folder `fresh` in the place of `target`, which may exist; both lie in the same folder.
 * If that fails, `target` is again what it was.
 * @returns where the former folder is now, if there was one
 */
export function swapFolder(fresh: string, target: string): string | undefined {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return undefined;
  }
  const former = besides(target, 'former');
  renameSync(target, former);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(former, target);
    throw error;
  }
  return former;
}

/** A hidden name beside a folder; of its own, since the folder's may be as long as a name can be. */
const besides = (target: string, what: string): string => join(dirname(target), `.ibidem-${what}-${randomUUID()}`);

/**
 * Writes files into a folder: all of them, or none. They are made in a folder beside it, which is then renamed; every
 * call is synchronous, so no signal comes in between (see `uninterrupted`).
 * @throws InputError where the folder cannot be written to
 */
export function writeFolder(folder: string, files: Files, rules: FolderRules): void {
  checkFolder(folder, rules);
  const target = realPath(folder);
  const fresh = besides(target, 'new');
  let former: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(fresh);
    for (const [name, content] of files) writeContent(join(fresh, name), content);
    former = swapFolder(fresh, target);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh, { recursive: true });
    throw about(folder, error);
  }
  if (former) removeFormer(folder, former);
}

function removeFormer(folder: string, former: string): void {
  try {
    rmSync(former, { recursive: true });
  } catch (error) {
    const reason = systemReason(error) ?? String(error);
    throw new InputError(
      `${folder}: written, but what was there before could not be removed: ${reason}`,
      `See ${former}`,
    );
  }
}
