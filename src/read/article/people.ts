import type { CslName } from '../../model/index.ts';

const PARTICLES = new Set([
  'af', 'al', 'av', 'bin', 'd’', "d'", 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'ten', 'ter', 'van', 'von', 'vom',
  'y', 'zu', 'zum', 'zur',
]); // prettier-ignore
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const HONORIFIC = /^(?:Prof(?:essor)?|Dr|PD|Mr|Mrs|Ms|Sir|Dame)\.?$/;
const CAPITALISED = /^(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Words of bodies and of headings, which are capitalised as names are. */
const NOT_A_NAME = new Set([
  'university', 'institute', 'department', 'school', 'college', 'centre', 'center', 'academy', 'museum', 'archive', 'archives', 'press', 'journal',
  'review', 'article', 'articles', 'research', 'original', 'history', 'studies', 'issue', 'volume', 'access', 'open', 'full', 'introduction', 'abstract',
  'universität', 'université', 'università', 'universidad', 'universidade', 'universitatea', 'institut', 'institutul', 'view', 'related', 'the', 'and', 'between',
  'zeitschrift', 'revue', 'rivista', 'revista', 'politics', 'policy', 'society', 'pdf', 'online', 'special', 'section', 'recommended', 'reading', 'content',
  'contents', 'links', 'information', 'rights', 'permissions', 'metrics', 'figures', 'citation', 'citations',
]); // prettier-ignore
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u;
const MOST_WORDS = 6;
const LONGEST = 60;
const LONGEST_LIST = 400;

/** Does a stretch of text look like one person's name: two or more capitalised words, particles, initials? */
export function isName(text: string): boolean {
  if (text.length > LONGEST || /[\d:?!"“”‘@/|()[\]]/.test(text)) return false;
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    CAPITALISED.test(first) &&
    CAPITALISED.test(last) &&
    !INITIALS.test(last) &&
    words.every((word) => (CAPITALISED.test(word) || PARTICLES.has(word)) && !NOT_A_NAME.has(word.toLowerCase()))
  );
}

/** A name printed given name first: `Marie-Claire van der Berg`. */
export function parseName(text: string): CslName {
  const words = text.split(' ').filter((word) => !HONORIFIC.test(word));
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const family = words.pop() ?? '';
  const particles: string[] = [];
  while (words.length > 1 && PARTICLES.has(words.at(-1) ?? '')) particles.unshift(words.pop() ?? '');
  const given = words.join(' ');
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(particles.length === 0 ? {} : { 'non-dropping-particle': particles.join(' ') }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** What pages print beside names. */
const LITTER =
  /\s?(?:ORCID(?: Icon| logo)?|https?:\/\/orcid\.org\/\S+|\S+@\S+|View further author information|[*†‡§¹²³⁰-⁹✉]|\(\S[^()]{0,80}\))/g;
const COMMA_SUFFIX = /, (?=(?:Jr|Sr|III?|IV)(?![\p{L}]))/gu;
const BETWEEN = /\s*(?:[;,&]\s*(?:and\s|und\s|et\s)?|\s(?:and|und|et|e|y|și|en|with)\s)\s*/;
const BY = /^(?:(?:written )?by|authors?:?|author\(s\):?|autor(?:en|in)?:|von|par|di|por|de|door)[: ]\s?/i;

/** The people of a line that holds nothing but names; undefined for any other line. */
export function namesIn(line: string): readonly CslName[] | undefined {
  if (line.length > LONGEST_LIST) return undefined;
  const names = line
    .replace(LITTER, '')
    .replace(COMMA_SUFFIX, ' ')
    .trim()
    .split(BETWEEN)
    .filter((name) => name !== '');
  return names.length > 0 && names.every(isName) ? names.map(parseName) : undefined;
}

/** The people of a line such as `by Jane Doe and John Roe`. */
export const namesAfterBy = (line: string): readonly CslName[] | undefined =>
  BY.test(line) ? namesIn(line.replace(BY, '')) : undefined;

const VERBS = new Set([
  'is', 'was', 'are', 'were', 'has', 'holds', 'teaches', 'works', 'worked', 'received', 'studied', 'studies', 'serves', 'served', 'earned', 'lectures',
  'ist', 'war', 'lehrt', 'arbeitet', 'studierte', 'forscht', 'est', 'enseigne', 'travaille', 'è', 'insegna', 'es', 'enseña', 'é', 'leciona', 'este', 'predă', 'lucrează',
]); // prettier-ignore

/** Whom a biographical note is about: `Jane Doe is a lecturer in …`, or a name alone. */
export function namesOfBiography(paragraph: string): readonly CslName[] {
  const alone = namesIn(paragraph);
  if (alone) return alone;
  const words = paragraph.slice(0, LONGEST * 2).split(' ');
  const verb = words.findIndex((word) => VERBS.has(word));
  const name = words.slice(0, Math.max(verb, 0)).join(' ').replace(/,$/, '');
  return isName(name) ? [parseName(name)] : [];
}
