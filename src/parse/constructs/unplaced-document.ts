import type { Construct } from '../construct.ts';
import { putDescription, readDescription, typeOf } from '../document/description.ts';
import { Draft } from '../draft.ts';
import { namesGenre } from '../fields/archive/description.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

const LONGEST = 16;

/** `Daily Telegraph`: no kind of document, since all words are those of newspapers. */
function namesNewspaper(t: NoteText, { from, to }: Piece): boolean {
  for (let at = from; at < to; at++) if (!t.term(at, 'newspaper-word')) return false;
  return to - from > 1;
}

/** A document of a kind and a day, whose file another citation of the note names: `Diary, 4 May 1951; Note by Holm, 5 May 1951, FO 371/1`. */
export const unplacedDocument: Construct = {
  name: 'unplaced-document',
  read(frame) {
    const { t, from, to, tail, open } = frame;
    if (open >= 0 || tail.url || tail.from - from > LONGEST || !namesGenre(t, { from, to: tail.from }))
      return undefined;
    const described = readDescription(t, trim(t, from, tail.locators[0]?.labelled ? tail.from : to));
    const { title, date } = described;
    if (date?.precision !== 'day' || title.to <= title.from || !namesGenre(t, title)) return undefined;
    if (namesNewspaper(t, title)) return undefined;
    if (proseWords(t, described) > 0) return undefined;
    const draft = new Draft(t, from, to).bonus(0.2);
    putDescription(draft, frame, described);
    const [leaves] = tail.locators;
    if (leaves?.labelled) draft.locator(leaves);
    draft.file = 'none';
    return draft.finish('unplaced-document', typeOf(t, described));
  },
};
