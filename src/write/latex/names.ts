import type { CslName } from '../../model/index.ts';
import { oneLine, type Escape } from './escape.ts';
import { lettersAsCommands } from './letters.ts';

/** Letters and what names are written with. Anything else is braced, since biber would cut commands for initials. */
const PLAIN = /^[\p{L}\p{M}\p{N} .'’‐–-]*$/u;
/** What BibTeX and biber would take for a boundary between names. */
const BOUNDARY = /(?:^|\s)and(?:\s|$)|^others$/i;
/** A lower-case word before the last one, which they would take for a particle. */
const PARTICLE = /(?:^|\s)\p{Ll}\S*\s/u;

const braced = (part: string): string => `{${part}}`;

/**
 * The escaper for names: biber cuts at hyphens, whatever is beside them, and takes `family=` for a name in parts (biber
 * manual, 3.4). The accent `\=` stays whole.
 */
const inNames =
  (escape: Escape): Escape =>
  (text) =>
    escape(text)
      .replaceAll('-{}', '-')
      .replace(/(?<!\\)=/g, '{=}');

/** A part of a name; braced where it would be taken for more than one. */
function part(text: string | undefined, write: Escape, alone = false): string {
  const line = oneLine(text ?? '');
  return alone || BOUNDARY.test(line) || !PLAIN.test(line) ? braced(write(line)) : write(line);
}

/** `van der ` and `d’`, ready to stand before the family name. */
const prefix = (name: CslName, write: Escape): string =>
  [name['dropping-particle'], name['non-dropping-particle']]
    .map((particle) => part(particle, write))
    .filter((particle) => particle !== '')
    .map((particle) => (/['’-]$/.test(particle) ? particle : `${particle} `))
    .join('');

/** biber refuses names with more commas than two, and counts those in braces, too, unless all of it is in braces. */
const MOST_COMMAS = 2;

/**
 * A name as `von Family, Jr, Given` (btxdoc, 4). Bodies and names that cannot be split are braced: one word to BibTeX.
 * `given` writes the given names.
 */
function writeName(name: CslName, escape: Escape, given: Escape): string {
  const whole = oneLine(name.literal ?? '');
  if (whole !== '') return braced(escape(whole));
  const family = oneLine(name.family ?? '');
  const first = part(name.given, given);
  if (family === '') return first === '' ? '' : braced(escape(oneLine(name.given ?? '')));
  const suffix = part(name.suffix, escape);
  const particles = prefix(name, escape);
  const single = first === '' && suffix === '' && particles === '' && family.includes(' ');
  const last = particles + part(family, escape, single || PARTICLE.test(family));
  const parts = suffix === '' ? [last, first] : [last, suffix, first === '' ? '{}' : first];
  const written = parts.filter((text) => text !== '').join(', ');
  return written.split(',').length - 1 > MOST_COMMAS ? braced(escape(oneLine(plainName(name)))) : written;
}

/** A list of names, joined with `and`; empty where none has anything in it. */
export const writeNames = (names: readonly CslName[], escape: Escape, given: Escape = escape): string =>
  names
    .map((name) => writeName(name, inNames(escape), inNames(given)))
    .filter((name) => name !== '')
    .join(' and ');

/** A letter with its marks, or whatever else a word begins with. */
const INITIAL = /(?<![\p{L}\p{M}'’])\p{L}\p{M}*|(?<=^|[ ~])\P{ASCII}/gu;
const ASCII = /^[ -~]*$/;

/** One letter to BibTeX: a command in braces. A letter that LaTeX has no command for gets one that changes nothing. */
function asSpecialCharacter(letter: string): string {
  const command = lettersAsCommands(letter);
  return ASCII.test(command) ? command : `{\\textup{${letter}}}`;
}

/**
 * Given names whose initials are commands. BibTeX cuts initials byte by byte, so that a style that abbreviates, such as
 * `apalike`, leaves half a letter of `Élie`, and LaTeX stops; `{\'E}lie` begins with one letter to it.
 */
export const withInitials =
  (escape: Escape): Escape =>
  (text) =>
    ASCII.test(text) ? escape(text) : escape(text).replace(INITIAL, asSpecialCharacter);

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
