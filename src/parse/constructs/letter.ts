import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { isNamedCollection } from '../fields/archive/unit.ts';
import { readShelfMark } from '../fields/archive/shelf-mark.ts';
import { fullName, readCorrespondents } from '../fields/correspondents.ts';
import { readDate } from '../fields/date.ts';
import { trim } from '../fields/pieces.ts';
import { putTail } from '../frame.ts';

/** A letter printed somewhere, or cited without its archive: `Seward to Schurz, April 27, 1861, Message, 1861, p. 257`. */
export const letter: Construct = {
  name: 'letter',
  needs: ['to'],
  read(frame) {
    const { t, from, to, tail } = frame;
    const comma = t.find(',', from, tail.from);
    if (comma < 0) return undefined;
    const names = readCorrespondents(t, from, comma);
    const date = readDate(t, comma + 1);
    if (!names || date?.precision !== 'day' || date.to > tail.from) return undefined;
    const draft = new Draft(t, from, to);
    draft
      .names('author', names.author)
      .names('recipient', fullName(names.recipient))
      .text('title', names)
      .date('issued', date);
    const rest = trim(t, date.to, tail.from);
    const mark = readShelfMark(t, rest.from, rest.to, frame.glossary);
    if ((isNamedCollection(t, rest) && tail.locators.length === 0) || (mark?.repository ?? mark?.location))
      return undefined;
    if (rest.to <= rest.from) draft.file = 'none';
    const quoted = t.term(rest.from, 'in') || rest.from;
    // `Holm to Lund, 3 May 1951, HLP`: initials without a page are those of a library or of papers
    const held = tail.locators.length === 0 && rest.to - quoted === 1 && /^\p{Lu}{2,}$/u.test(t.char(quoted));
    if (held && quoted > rest.from) draft.file = 'shared';
    draft.explain(rest.from, quoted).text(held ? 'archive' : 'container-title', { from: quoted, to: rest.to });
    putTail(draft, frame);
    return draft.finish('letter', 'personal_communication');
  },
};
