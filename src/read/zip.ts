import { unzipSync, type UnzipFileInfo } from 'fflate';
import { InputError } from '../model/index.ts';

/** What one file in an archive, and all that are read of it, may come to. */
const MEGABYTE = 2 ** 20;
const LARGEST = 128 * MEGABYTE;
const MOST_ENTRIES = 20_000;

const DAMAGED = 'Save or download it again.';

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The names in a ZIP archive; none where it is none, or is damaged. */
export function entryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (!isZip(bytes)) return names;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size < MOST_ENTRIES) names.add(name);
        return false;
      },
    });
  } catch {
    names.clear();
  }
  return names;
}

/**
 * Unpacks those files of a ZIP archive that are wanted.
 * @param what the archive is called in errors: `this DOCX file`
 * @throws InputError where it is damaged, encrypted, or unpacks to more than any article
 */
export function unpack(
  bytes: Uint8Array,
  what: string,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const check = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted(name)) return false;
    // Files that are stored take their size in the archive, whatever they declare.
    total += Math.max(size, originalSize);
    if (total > LARGEST) throw new InputError(`${what} unpacks to more than ${LARGEST / MEGABYTE} MB`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: check })));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${what} is damaged, or locked with a password: it cannot be unpacked`, DAMAGED);
  }
}
