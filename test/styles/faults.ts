import { ownStyleText } from '../support/citeproc.ts';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** What is wrong with one of our own styles: macros that nothing uses or that are not there, and words in no locale. */
export function faultsOf(id: string): string[] {
  const text = ownStyleText(id);
  const defined = all(text, /<macro name="([^"]*)"/g);
  const used = new Set(all(text, / macro="([^"]*)"/g));
  return [
    ...defined.filter((name, at) => defined.indexOf(name) !== at).map((name) => `twice: ${name}`),
    ...defined.filter((name) => !used.has(name)).map((name) => `unused: ${name}`),
    ...[...used].filter((name) => !defined.includes(name)).map((name) => `missing: ${name}`),
    ...all(text, /<text value="([^"]*)"/g).map((value) => `fixed text: ${value}`),
    ...all(text, / (?:prefix|suffix|delimiter)="([^"]*\p{L}[^"]*)"/gu)
      .filter((affix) => affix !== 'https://doi.org/' && affix !== '-')
      .map((affix) => `fixed words: ${affix}`),
  ];
}
