import { readImprint } from '../fields/imprint.ts';
import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { COST, type Proposal } from './boundary.ts';
import { smallWords } from './words.ts';

const TITLE_WORD =
  /^(?:of|the|and|in|on|for|to|a|an|from|at|der|die|das|des|dem|den|und|zur|zum|von|im|für|de|du|la|le|les|des|et|di|della|del|e|y|&)$/;
const LONGEST_TITLE = 24;

/** What a title embedded in prose is called before it: `the volume Détente in Europe (London: …)`. */
const TITLE_NOUN =
  /^(?:\p{L}*band|buch|aufsatz|studie|roman|monographie|book|volume|collection|study|monograph|essay|novel|ouvrage|livre|recueil|libro|volumen|saggio|obra)$/u;

const isTitleWord = fact(({ capital, norm }) => (capital && !TITLE_NOUN.test(norm)) || TITLE_WORD.test(norm));

/** `as argued in The Global Cold War (Cambridge: CUP, 2005)`: a title that prose leads up to, before its imprint. */
export function embedded(t: NoteText, at: number, from: number): Proposal | undefined {
  if (t.char(at) !== ')') return undefined;
  const open = t.partner[at] ?? -1;
  if (open <= from) return undefined;
  let start = open;
  while (start > from && open - start < LONGEST_TITLE) {
    const token = t.token(start - 1);
    const isTitle =
      token?.kind === 'word'
        ? isTitleWord(token.word)
        : token?.kind === 'number' || ':&-–’'.includes(token?.text ?? ' ');
    if (!isTitle) break;
    start--;
  }
  while (start < open && !t.isCapitalised(start)) start++;
  const before = t.token(start - 1);
  if (open - start < 2 || start <= from || before?.kind !== 'word' || smallWords(t, from, start) < 2) return undefined;
  if (!readImprint(t, open + 1, at)?.place) return undefined;
  return { left: start, right: start, cost: COST.name, lead: true };
}
