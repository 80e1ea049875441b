import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';
import { yearAt } from './date.ts';
import type { Piece } from './pieces.ts';

const LONGEST = 8;
const SHORTEST = 3;
const ORDINALS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|rev|revised|zweite|dritte|vierte|neue|deuxième|seconde|troisième|nouvelle|seconda|terza|nuova|segunda|tercera|nueva|nova|ediția|editia)$/;

const spellsOrdinal = fact(({ norm }) => ORDINALS.test(norm));

const isOrdinal = (t: NoteText, at: number): boolean => {
  const token = t.token(at);
  return token !== undefined && spellsOrdinal(token.word);
};

/** `überarb. und erw. Neuaufl.`: small words that a word for an edition ends. */
function isRevised(t: NoteText, { from, to }: Piece): boolean {
  if (t.norm(from).length < SHORTEST) return false;
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (at > from && t.term(at, 'edition') === to) return true;
    if (token?.kind !== 'word' || t.isCapitalised(at) || !(token.dot || (at > from && t.term(at, 'and')))) return false;
  }
  return false;
}

/** A place or a year stands behind the edition: `2. Aufl. Wien 1980`. */
const opensPlace = (t: NoteText, at: number, to: number): boolean =>
  at < to && (t.isCapitalised(at) || yearAt(t, at) > 0) && !t.term(at, 'edition');

/** The whole piece is an edition: `3rd edn`, `2., erw. Aufl.`, `2e éd. revue`, `rev. ed.`, `ediția a II-a`. */
export function readEdition(t: NoteText, { from, to }: Piece): Piece | undefined {
  if (to - from > LONGEST || !t.mentions('edition')) return undefined;
  if (isRevised(t, { from, to })) return { from, to };
  const numbered = (t.tokens[from]?.kind === 'number' && !yearAt(t, from)) || isOrdinal(t, from);
  for (let at = from; at < to; at++) {
    const end = t.term(at, 'edition');
    if (!end || end > to) continue;
    // `No. 10, ed. Karl Ek`: who edited it
    if (end < to && t.isCapitalised(end) && t.term(at, 'edited-by') === end) continue;
    if (
      (at > from && numbered && !opensPlace(t, end, to)) ||
      (at === from && (end === to || t.tokens[end]?.kind === 'number'))
    )
      return end - from > 1 || numbered ? { from, to } : undefined;
  }
  return undefined;
}

/** `A feira do sal. 3. ed.`, `… Ed. rev. e ampl.`: an edition that closes a title behind a full stop; where it starts. */
export function closingEdition(t: NoteText, from: number, to: number): Piece | undefined {
  if (!t.mentions('edition')) return undefined;
  for (let at = to - 1; at > from && to - at <= LONGEST; at--) {
    const before = t.token(at - 1);
    if (!before || !(before.dot || '.?!)]'.includes(before.text))) continue;
    const edition = readEdition(t, { from: at, to });
    if (edition) return edition;
  }
  return undefined;
}

/** `2. Aufl. Wien`: the edition and what stands behind it without a comma; one piece where there is nothing to split. */
export function splitEdition(t: NoteText, { from, to }: Piece): readonly Piece[] {
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    const end = t.term(at, 'edition');
    if (!end || !opensPlace(t, end, to) || !readEdition(t, { from, to: end })) continue;
    return [
      { from, to: end },
      { from: end, to },
    ];
  }
  return [{ from, to }];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `Wien ³1982`: the number of the edition set high before the year that starts at a token; undefined where none is. */
export function highEdition(t: NoteText, year: number): (Piece & { number: string }) | undefined {
  const digit = SUPERSCRIPTS.indexOf(t.char(year - 1) || ' ');
  return digit > 0 ? { from: year - 1, to: year, number: String(digit) } : undefined;
}

/** `Madrid, Alianza, 2000, 2.ª ed.`: an edition that closes the imprint behind its year. */
export function editionBehindYear(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = to - 1; at > from + 2 && to - at <= LONGEST; at--)
    if (t.char(at - 1) === ',') return yearAt(t, at - 2) ? readEdition(t, { from: at, to }) : undefined;
  return undefined;
}
