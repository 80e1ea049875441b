import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { readLocator } from '../fields/locator.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_NAME = 12;
/** `U.S.C.`, `C.F.R.`: initials behind the number of a title. */
const INITIALS = /^\p{Lu}$/u;
const CODE = /^(?:code|stat|laws?|regs?|r)$/;

/** `42 U.S.C.`: the number of a title and the initials of a code. */
function titleOfCode(t: NoteText, { from, to }: Piece): boolean {
  if (t.token(from)?.kind !== 'number' || to - from < 3) return false;
  for (let at = from + 1; at < to; at++) if (!t.token(at)?.dot || !INITIALS.test(t.char(at))) return false;
  return true;
}

/** `Cal. Civ. Code`, `N.Y. Gen. Bus. Law`: a state's abbreviation first, a word for laws among capitals. */
function codeOfState(t: NoteText, { from, to }: Piece): boolean {
  if (!t.token(from)?.dot) return false;
  let named = false;
  for (let at = from; at < to; at++) {
    if (!t.isCapitalised(at)) return false;
    named ||= at > from && CODE.test(t.norm(at));
  }
  return named;
}

/** The sign of a section behind a name, with neither comma nor bracket between. */
function findSection(t: NoteText, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_NAME); at++) {
    if (t.char(at).startsWith('§')) return at;
    const kind = t.token(at)?.kind;
    if (kind !== 'word' && kind !== 'number') return -1;
  }
  return -1;
}

/** `42 U.S.C. § 1983 (2012)`, `Cal. Civ. Code § 1714 (West 2009)`: sections of American codes (Bluebook 12.3). */
export const codeSection: Construct = {
  name: 'code-section',
  needs: ['locator-section', 'locator-paragraph'],
  read({ t, from, to }) {
    const sign = findSection(t, from, to);
    const name = { from, to: sign };
    if (sign <= from || !(titleOfCode(t, name) || codeOfState(t, name))) return undefined;
    const section = readLocator(t, sign, to);
    if (!section) return undefined;
    const numbered = t.token(from)?.kind === 'number';
    const draft = new Draft(t, from, to)
      .text('title', { from, to: section.to })
      .text('volume', numbered ? { from, to: from + 1 } : undefined)
      .text('container-title', { from: numbered ? from + 1 : from, to: sign })
      .text('section', { from: sign, to: section.to })
      .bonus(0.9);
    const open = trim(t, section.to, to).from;
    const close = t.char(open) === '(' ? (t.partner[open] ?? -1) : -1;
    if (close > open && close < to) {
      const date = readDate(t, close - 1);
      if (date?.to !== close) return undefined;
      draft
        .date('issued', date)
        .text('publisher', { from: open + 1, to: close - 1 })
        .explain(open, close + 1);
    }
    return draft.finish('code-section', 'legislation');
  },
};
