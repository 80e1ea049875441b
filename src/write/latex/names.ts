import type { CslName } from '../../model/index.ts';
import { oneLine, type Escape } from './escape.ts';
import { lettersAsCommands } from './letters.ts';

/** What BibTeX and biber would take for a boundary between names or between their parts. */
const BOUNDARY = /[,=]|(?:^|\s)and(?:\s|$)|^others$/i;
/** A lower-case word before the last one, which they would take for a particle. */
const PARTICLE = /(?:^|\s)\p{Ll}\S*\s/u;

const braced = (part: string): string => `{${part}}`;

/** `van der ` and `d’`, ready to stand before the family name. */
function prefix(name: CslName, escape: Escape): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']].map((part) => oneLine(part ?? ''));
  return particles
    .filter((part) => part !== '')
    .map((part) => (BOUNDARY.test(part) ? braced(escape(part)) : escape(part)) + (/['’-]$/.test(part) ? '' : ' '))
    .join('');
}

/**
 * A name as `von Family, Jr, Given` (btxdoc, 4). Bodies and names that cannot be split are braced: one word to BibTeX.
 * `given` writes the given names.
 */
function writeName(name: CslName, escape: Escape, given: Escape): string {
  const part = (text: string | undefined, write: Escape, alone: RegExp): string => {
    const line = oneLine(text ?? '');
    return alone.test(line) ? braced(write(line)) : write(line);
  };
  const whole = oneLine(name.literal ?? '');
  if (whole !== '') return braced(escape(whole));
  const first = part(name.given, given, BOUNDARY);
  const suffix = part(name.suffix, escape, BOUNDARY);
  const family = oneLine(name.family ?? '');
  if (family === '') return first === '' ? '' : braced(given(oneLine(name.given ?? '')));
  const single = first === '' && suffix === '' && prefix(name, escape) === '' && /\s/.test(family);
  const last = single || BOUNDARY.test(family) || PARTICLE.test(family) ? braced(escape(family)) : escape(family);
  const before = prefix(name, escape) + last;
  if (suffix !== '') return `${before}, ${suffix}, ${first === '' ? '{}' : first}`;
  return first === '' ? before : `${before}, ${first}`;
}

/** A list of names, joined with `and`; empty where none has anything in it. */
export const writeNames = (names: readonly CslName[], escape: Escape, given: Escape = escape): string =>
  names
    .map((name) => writeName(name, escape, given))
    .filter((name) => name !== '')
    .join(' and ');

const INITIAL = /(?<![\p{L}\p{M}'’])\p{L}\p{M}*/gu;

/**
 * Given names whose initials are commands. BibTeX cuts initials byte by byte, so that a style that abbreviates, such as
 * `apalike`, leaves half a letter of `Élie`, and LaTeX stops; `{\'E}lie` it knows as one letter.
 */
export const withInitials =
  (escape: Escape): Escape =>
  (text) =>
    escape(text).replace(INITIAL, (letter) => lettersAsCommands(letter));

const isDropped = (name: CslName): boolean => oneLine(name['non-dropping-particle'] ?? '') !== '';

/** Whether a name has a particle that belongs to the family name, which BibLaTeX wants to be told (`useprefix`). */
export const hasFixedPrefix = (names: readonly CslName[]): boolean => names.some(isDropped);

/** A name as one reads it, for the note: `Anna van der Berg, Jr.`. */
export function plainName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family];
  const full = parts.filter(Boolean).join(' ');
  return name.suffix === undefined ? full : `${full}, ${name.suffix}`;
}
