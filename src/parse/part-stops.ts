import { abbreviates } from './abbreviates.ts';
import type { NoteText } from './note-text.ts';
import { comma, withoutStop, type Token } from './tokens.ts';

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
  (t.char(at).length > 2 || t.token(at - 1)?.kind === 'dash' || t.term(at - 1, 'locator-page', 'number') === at);

/** Where the full stop behind a token, or the token itself, ends a part: its offset; -1 where none does. */
function stopAt(t: NoteText, at: number): number {
  const token = t.tokens[at];
  const asks = token?.text === '?' || token?.text === '!';
  if (!token || !(token.dot || asks || token.text === '.') || !opensPart(t, at + 1)) return -1;
  if (asks) return token.end;
  if (token.text === '.') return token.start;
  if (token.kind === 'number' && !closesNumber(t, at)) return -1;
  return abbreviates(t, at) ? -1 : token.end;
}

const commaAt = (t: NoteText, start: number): Token =>
  comma(start, t.text.charAt(start) === '.' ? start + 1 : start, false);

/**
 * The note's tokens with a comma for each full stop that ends a part of a reference, so that what reads
 * `Holm, Salt, Oslo: Skip, 1999` also reads `Holm. Salt. Oslo: Skip. 1999`. A title's `?` gets one behind it.
 * @returns undefined where the note has no such stop
 */
export function partsInCommas(t: NoteText): Token[] | undefined {
  let tokens: Token[] | undefined;
  for (let at = 0; at < t.length; at++) {
    const token = t.tokens[at];
    const stop = stopAt(t, at);
    if (!token) break;
    if (stop < 0) tokens?.push(token);
    else {
      tokens ??= t.tokens.slice(0, at);
      if (token.text === '.') tokens.push(commaAt(t, stop));
      else tokens.push(withoutStop(token), commaAt(t, stop));
    }
  }
  return tokens;
}
