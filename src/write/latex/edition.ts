/** What stands for “edition” behind its number, without a full stop. */
const WORDS = new Set([
  'edn', 'ed', 'edition', 'aufl', 'auflage', 'ausg', 'ausgabe', 'éd', 'édition', 'edizione', 'edición', 'edição', 'ediția',
  'ediţia', 'ediție', 'ediţie', 'druk', 'uppl', 'upplaga', 'utg', 'utgave', 'utgåva', 'udg', 'udgave', 'wyd', 'vyd', 'изд',
]); // prettier-ignore

const NUMBERED = /^(\d{1,4})(?:(?:st|nd|rd|th|d|\.?[aoªº]|er|re|ère|e|ème|-[aeе])\s|\.\s?)(\p{L}+)\.?$/iu;

/**
 * The number of an edition as printed, where it says nothing else: `3` of `3rd edn` and `3. Aufl.`, since styles print
 * their own word behind it. Undefined for `2., erw. Aufl.`, and for a number alone.
 */
export function editionNumber(edition: string): string | undefined {
  const [, number, word = ''] = NUMBERED.exec(edition.normalize('NFC')) ?? [];
  return WORDS.has(word.toLowerCase()) ? number : undefined;
}
