import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { InputError } from '../../model/error.ts';
import { about, UsageError } from '../errors.ts';
import { defaultFolder } from '../output.ts';

/** A file of several, and the folder that it goes to. */
export interface BatchInput {
  readonly file: string;
  readonly folder: string;
}

export const isFolder = (path: string): boolean => path !== '-' && existsSync(path) && statSync(path).isDirectory();

/** The files of a folder, not of those in it; hidden ones are none of a person's articles. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .sort();
  } catch (error) {
    throw about(folder, error);
  }
}

/**
 * The files that operands name, those of folders among them; each once.
 * @throws InputError for a folder with no files, UsageError for standard input among several
 */
export function filesOf(operands: readonly string[]): readonly string[] {
  if (operands.includes('-')) throw new UsageError('standard input cannot be one of several files');
  const files = operands.flatMap((operand) => (isFolder(operand) ? filesIn(operand) : [operand]));
  if (files.length === 0) throw new InputError(`${operands.join(', ')}: there are no files in it`);
  return [...new Set(files)];
}

/** `paper` of `paper.txt`; the whole name where another file shares the rest. */
function namesOf(files: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  const stemOf = (file: string): string => parse(file).name.toLowerCase();
  for (const file of files) count.set(stemOf(file), (count.get(stemOf(file)) ?? 0) + 1);
  const used = new Set<string>();
  return files.map((file) => {
    const name = count.get(stemOf(file)) === 1 ? parse(file).name : basename(file);
    let free = name;
    for (let more = 2; used.has(free.toLowerCase()); more++) free = `${name}-${more}`;
    used.add(free.toLowerCase());
    return free;
  });
}

/**
 * Where each file goes: a folder of its own in `out`, or else beside it.
 * @throws UsageError where two would go to one folder
 */
export function batchInputs(files: readonly string[], out: string | undefined): readonly BatchInput[] {
  const names = namesOf(files);
  const inputs = files.map((file, at) => ({
    file,
    folder: out === undefined ? defaultFolder(file) : join(out, names[at] ?? basename(file)),
  }));
  const folders = inputs.map(({ folder }) => folder);
  const twice = inputs.find(({ folder }, at) => folders.indexOf(folder) !== at);
  if (twice) throw new UsageError(`two files would go to ${twice.folder}`, 'Name a folder for all of them with --out.');
  return inputs;
}
