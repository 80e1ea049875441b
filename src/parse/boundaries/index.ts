import type { NoteText } from '../note-text.ts';
import { bitsOf, occasionsAt, type Boundary, type Proposal, type Proposer } from './boundary.ts';
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
  { at: [';'], propose: semicolon },
  { at: ['stop'], propose: sentence },
  { at: ['phrase'], propose: signal },
  { at: ['phrase'], propose: conjunction },
  { at: [','], propose: enumeration },
  { at: [',', 'phrase'], propose: days },
  { at: [':'], propose: colon },
  { at: [')'], propose: embedded },
  { at: [')', ','], propose: prose },
  { at: ['capital'], propose: name },
  { at: ['capital'], propose: led },
  { at: ['capital'], propose: told },
];

const ASKED = PROPOSERS.map(({ at, propose }) => ({ bits: bitsOf(at), propose }));

/** A word in small letters that means nothing to the vocabulary: nothing begins or ends at it. */
function isSilent(t: NoteText, at: number): boolean {
  const token = t.tokens[at];
  return token?.kind === 'word' && !token.dot && token.text === token.norm && t.hits(at).length === 0;
}

const inside = ({ left, right, cost, lead = false, stop = false }: Proposal, group: number): Boundary => ({
  left, right, cost, lead, stop, leftGroup: group, rightGroup: group,
}); // prettier-ignore

const bracket = (at: number, leftGroup: number, rightGroup: number): Boundary => ({
  left: at, right: at + 1, cost: 0, lead: false, stop: false, leftGroup, rightGroup,
}); // prettier-ignore

const edge = (at: number): Boundary => ({ ...bracket(at, -1, -1), right: at });

/** All proposals in order, the note's start and end among them. */
export function findBoundaries(t: NoteText): Boundary[] {
  let previous = edge(0);
  const found = [previous];
  const add = (boundary: Boundary): void => void found.push((previous = boundary));
  const ask = (at: number, from: number, to: number, group: number): void => {
    const occasions = occasionsAt(t, at);
    for (const { bits, propose } of ASKED) {
      if ((bits & occasions) === 0) continue;
      const proposal = propose(t, at, previous.right);
      if (!proposal || proposal.left <= from || proposal.right >= to) continue;
      const { left, right, cost } = proposal;
      if (previous.right === right && previous.left === left && previous.cost < cost)
        found[found.length - 1] = previous = { ...previous, ...proposal };
      else if (left >= previous.right && right > previous.right) add(inside(proposal, group));
    }
  };
  const scan = (from: number, to: number, group: number): void => {
    for (let at = from; at < to;) {
      if (isSilent(t, at)) {
        at++;
        continue;
      }
      const close = t.partner[at] ?? -1;
      if (close > at && holdsCitation(t, at)) {
        add(bracket(at, group, at));
        scan(at + 1, close, at);
        add(bracket(close, at, group));
      }
      if (t.opensItalics(at)) ask(at, from, to, group);
      const last = Math.min(t.skip(at), to) - 1;
      ask(last, from, to, group);
      at = last + 1;
    }
  };
  scan(0, t.length, -1);
  add(edge(t.length));
  return found.some(({ stop }) => stop) ? lowerWithinEntries(t, found) : found;
}
