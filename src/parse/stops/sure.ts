import { readDate } from '../fields/date.ts';
import type { NoteText } from '../note-text.ts';
import { stopsAt } from './full-stop.ts';
import { goesOn, opensRole } from './continuations.ts';
import { namesEnds } from './names.ts';

/** ` / под ред. А. Б. Холма`: the slash that libraries set before those responsible. */
const isResponsibility = (t: NoteText, at: number): boolean =>
  t.char(at) === '/' && t.tokens[at]?.spaced === true && t.tokens[at + 1]?.spaced === true && opensRole(t, at + 1, at);

/** The tokens whose full stop ends a part of a citation for certain, since nothing but a further part can follow; in order. */
export function surePartEnds(t: NoteText): number[] {
  if (!t.text.includes('.')) return [];
  const found: number[] = [];
  let phraseTo = 0;
  for (let at = 0; at < t.length - 1; at++) {
    if (t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at) at = t.partner[at] ?? at;
    for (const { length } of t.hits(at)) phraseTo = Math.max(phraseTo, at + length);
    // `3. xi. 1956`
    if (t.tokens[at]?.kind === 'number' && t.tokens[at]?.dot) phraseTo = Math.max(phraseTo, readDate(t, at)?.to ?? 0);
    if (isResponsibility(t, at)) found.push(at);
    if (!stopsAt(t, at) || phraseTo > at + 1) continue;
    const next = t.tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
    if (t.tokens[at + 1]?.spaced && goesOn(t, next, at)) found.push(at);
  }
  return [...found, ...namesEnds(t, found)];
}
