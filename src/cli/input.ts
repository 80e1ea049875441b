import { open } from 'node:fs/promises';
import { InputError } from '../model/error.ts';
import { about } from './errors.ts';

const MEGABYTE = 2 ** 20;
const LIMIT = 256 * MEGABYTE;

/** What an input is called in messages. */
export const inputName = (file: string): string => (file === '-' ? 'standard input' : file);

const tooLarge = () =>
  new InputError(`the file is larger than ${LIMIT / MEGABYTE} MB`, 'Is it the text of one article? Cut the notes out.');

async function collect(chunks: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMIT) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

async function readPath(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new InputError('it is a folder', 'Name a file in it.');
    if (stats.size > LIMIT) throw tooLarge();
    return await collect(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws InputError for a missing or unreadable file, a folder, or more than 256 MB
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? collect(process.stdin) : readPath(file));
  } catch (error) {
    throw about(inputName(file), error);
  }
}
