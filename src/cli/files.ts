import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file's content, or how to make it: in pieces, when it is written and not before. */
export type FileContent = string | Uint8Array | (() => Iterable<string>);

/** Files by their paths in a folder, in the order in which they are written. */
export type Files = ReadonlyMap<string, FileContent>;

/** So many characters go to the disk at once. */
const CHUNK = 2 ** 18;

/** Small pieces put together. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'wx');
  try {
    for (const chunk of inChunks(pieces)) writeAll(file, new TextEncoder().encode(chunk));
  } finally {
    closeSync(file);
  }
}

/** The system may take less than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Writes a new file, in a folder that may be new, too. */
export function writeContent(path: string, content: FileContent): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'function') writePieces(path, content());
  else writeFileSync(path, content, { flag: 'wx' });
}
