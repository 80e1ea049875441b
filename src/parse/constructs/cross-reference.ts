import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readNoteReference } from '../fields/note-reference.ts';
import { isBlank } from '../fields/pieces.ts';
import { readTailAfter } from '../fields/tail.ts';
import { putTail, withTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_SIGNAL = 4;

/** `See`, `cf.` right before a token. */
function followsSignal(t: NoteText, at: number): boolean {
  const end = t.char(at - 1) === ',' ? at - 1 : at;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_SIGNAL); start--)
    if (t.term(start, 'signal') === end) return true;
  return false;
}

/** Another note and nothing else: `See note 15 above`, `Cf. supra, n. 20`, `voir note 4, p. 3`. */
export const crossReference: Construct = {
  name: 'cross-reference',
  needs: ['note-reference'],
  read(frame) {
    const { t, from, to } = frame;
    const note = readNoteReference(t, from, to);
    if (!note) return undefined;
    if (!t.hasTerm(from, note.to, 'above', 'below') && !followsSignal(t, from)) return undefined;
    const tail = readTailAfter(t, note.to, to);
    if (!isBlank(t, note.to, tail.from)) return undefined;
    const draft = new Draft(t, from, to).explain(from, note.to).bonus(1.5);
    draft.reference = { kind: 'short', note: note.number };
    putTail(draft, withTail(frame, tail));
    return draft.finish('cross-reference', 'document');
  },
};
