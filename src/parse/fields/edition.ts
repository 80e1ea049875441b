import type { NoteText } from '../note-text.ts';
import { yearAt } from './date.ts';
import type { Piece } from './pieces.ts';

const LONGEST = 8;
const ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|rev|revised|zweite|dritte|vierte|neue|deuxième|seconde|troisième|nouvelle|seconda|terza|nuova|segunda|tercera|nueva|nova|ediția|editia)$/;

/** The whole piece is an edition: `3rd edn`, `2., erw. Aufl.`, `2e éd. revue`, `rev. ed.`, `ediția a II-a`. */
export function readEdition(t: NoteText, { from, to }: Piece): Piece | undefined {
  if (to - from > LONGEST) return undefined;
  const numbered = (t.tokens[from]?.kind === 'number' && !yearAt(t, from)) || ORDINALS.test(t.norm(from));
  for (let at = from; at < to; at++) {
    const end = t.term(at, 'edition');
    if (!end || end > to) continue;
    if ((at > from && numbered) || (at === from && (end === to || t.tokens[end]?.kind === 'number')))
      return end - from > 1 || numbered ? { from, to } : undefined;
  }
  return undefined;
}

/** `A feira do sal. 3. ed.`, `… Ed. rev. e ampl.`: an edition that closes a title behind a full stop; where it starts. */
export function closingEdition(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = to - 1; at > from && to - at <= LONGEST; at--) {
    const before = t.tokens[at - 1];
    if (!before || !(before.dot || '.?!'.includes(before.text) || before.kind === 'bracket')) continue;
    const edition = readEdition(t, { from: at, to });
    if (edition) return edition;
  }
  return undefined;
}
