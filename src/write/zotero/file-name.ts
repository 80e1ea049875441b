/** In characters of four bytes at most: file systems take 255. */
const LONGEST = 50;
const LONGEST_EXTENSION = 10;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Letters, digits and a few marks; no white space at the ends, no full stop there, either: that would hide the file. */
function clean(text: string, longest: number): string {
  const characters = Array.from(text.normalize('NFC'), (character) =>
    /[\p{L}\p{M}\p{N}._()-]/u.test(character) ? character : character === ' ' ? ' ' : '-',
  );
  return trimmed(trimmed(characters).slice(0, longest)).join('');
}

function trimmed(characters: readonly string[]): string[] {
  const isInner = (character: string): boolean => !' .-'.includes(character);
  const from = characters.findIndex(isInner);
  return from < 0 ? [] : characters.slice(from, characters.findLastIndex(isInner) + 1);
}

/**
 * A file name that every system takes, of the last part of a path: neither hidden nor reserved, and short. `fallback`
 * where nothing is left of it.
 */
export function fileName(path: string, fallback: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const stem = clean(dot < 0 ? last : last.slice(0, dot), LONGEST);
  const extension = dot < 0 ? '' : clean(last.slice(dot + 1), LONGEST_EXTENSION);
  const base = stem === '' ? fallback : stem;
  const device = base.split('.')[0] ?? '';
  return `${RESERVED.test(device) ? '_' : ''}${base}${extension === '' ? '' : `.${extension}`}`;
}
