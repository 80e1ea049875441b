import type { NoteText } from '../note-text.ts';
import type { Boundary, Proposer } from './boundary.ts';
import { holdsCitation } from './brackets.ts';
import { embedded } from './embedded.ts';
import { lowerWithinEntries } from './entries.ts';
import { conjunction, days, enumeration, signal } from './joints.ts';
import { led, told } from './lead.ts';
import { name, prose } from './prose.ts';
import { colon, semicolon, sentence } from './punctuation.ts';

export type { Boundary } from './boundary.ts';

/** Families of proposers; of two proposals in the same place the dearer counts. */
const PROPOSERS: readonly Proposer[] = [
  semicolon,
  sentence,
  signal,
  conjunction,
  enumeration,
  days,
  colon,
  embedded,
  prose,
  name,
  led,
  told,
];

/** A word in small letters that means nothing to the vocabulary: nothing begins or ends at it. */
function isSilent(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  return token?.kind === 'word' && !token.dot && token.text === token.norm && t.hits(at).length === 0;
}

/** All proposals in order, the note's start and end among them. */
export function findBoundaries(t: NoteText): Boundary[] {
  const found: Boundary[] = [{ left: 0, right: 0, cost: 0, leftGroup: -1, rightGroup: -1 }];
  const scan = (from: number, to: number, group: number): void => {
    for (let at = from; at < to;) {
      if (isSilent(t, at)) {
        at++;
        continue;
      }
      const close = t.partner[at] ?? -1;
      if (close > at && holdsCitation(t, at)) {
        found.push({ left: at, right: at + 1, cost: 0, leftGroup: group, rightGroup: at });
        scan(at + 1, close, at);
        found.push({ left: close, right: close + 1, cost: 0, leftGroup: at, rightGroup: group });
      }
      const last = close > at && close < to ? close : at;
      for (const propose of PROPOSERS) {
        const proposal = propose(t, last, found.at(-1)?.right ?? 0);
        if (!proposal || proposal.left <= from || proposal.right >= to) continue;
        const previous = found.at(-1);
        if (previous?.right === proposal.right && previous.left === proposal.left && previous.cost < proposal.cost)
          found[found.length - 1] = { ...previous, ...proposal };
        else if (!previous || (proposal.left >= previous.right && proposal.right > previous.right))
          found.push({ ...proposal, leftGroup: group, rightGroup: group });
      }
      at = last + 1;
    }
  };
  scan(0, t.length, -1);
  found.push({ left: t.length, right: t.length, cost: 0, leftGroup: -1, rightGroup: -1 });
  return found.some(({ stop }) => stop) ? lowerWithinEntries(t, found) : found;
}
