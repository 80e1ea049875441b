import { abbreviates } from './abbreviates.ts';
import type { NoteText } from './note-text.ts';
import type { Token } from './tokens.ts';

/** What may open a part of a reference behind a full stop: `. Oslo: Skip`, `. 24`, `. in: Trade`, `. (1999)`. */
function opensPart(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  if (!token?.spaced) return false;
  if (token.kind === 'number' || token.kind === 'quote' || token.kind === 'bracket' || token.kind === 'url')
    return true;
  if (t.isCapitalised(at) || t.term(at, 'in', 'edited-by', 'translated-by', 'accessed') > 0) return true;
  const label = t.term(at, 'locator-page', 'volume');
  return label > 0 && t.tokens[label]?.kind === 'number' && t.char(at) !== 'v';
}

/** `1999.`, `112–30.`: `3. März`, `30. 7.` and `2. Halbband` go on behind their full stop. */
const closesNumber = (t: NoteText, at: number): boolean =>
  t.tokens[at + 1]?.kind !== 'number' &&
  (t.char(at).length > 2 || t.tokens[at - 1]?.kind === 'dash' || t.term(at - 1, 'locator-page', 'number') === at);

/** Where the full stop behind a token, or the token itself, ends a part: its offset; -1 where none does. */
function stopAt(t: NoteText, at: number): number {
  const token = t.tokens[at];
  if (!token || !opensPart(t, at + 1)) return -1;
  if (token.text === '.') return token.start;
  if (token.text === '?' || token.text === '!') return token.end;
  if (token.kind === 'number' && !closesNumber(t, at)) return -1;
  return token.dot && !abbreviates(t, at) ? token.end : -1;
}

const comma = (t: NoteText, start: number): Token => {
  const printed = t.text.charAt(start) === '.' ? 1 : 0;
  return { kind: 'mark', start, end: start + printed, text: ',', norm: ',', dot: false, spaced: false };
};

/**
 * The note's tokens with a comma for each full stop that ends a part of a reference, so that what reads
 * `Holm, Salt, Oslo: Skip, 1999` also reads `Holm. Salt. Oslo: Skip. 1999`. A title's `?` gets one behind it.
 * @returns undefined where the note has no such stop
 */
export function partsInCommas(t: NoteText): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [at, token] of t.tokens.entries()) {
    const stop = stopAt(t, at);
    if (stop < 0) tokens.push(token);
    else if (token.text === '.') tokens.push(comma(t, stop));
    else tokens.push({ ...token, dot: false }, comma(t, stop));
  }
  return tokens.length > t.length || tokens.some((token, at) => token !== t.tokens[at]) ? tokens : undefined;
}
