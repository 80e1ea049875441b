import type { LocatorLabel } from '../../model/index.ts';
import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readLocator } from '../fields/locator.ts';
import { trim } from '../fields/pieces.ts';
import { place, putParts, remark, report, type Part } from '../legal/parts.ts';
import { readStatuteName } from '../legal/statute-name.ts';

/** Places that only laws have. */
const LAWS: ReadonlySet<LocatorLabel> = new Set(['section', 'article-locator', 'rule', 'title-locator']);

/** `(N.S.W.)`, `(Cth)`: where the statute is law. */
const jurisdiction: Part = (t, at, to, draft) => {
  const close = t.partner[at] ?? -1;
  const short = close > at && close < to && close - at <= 8 && t.isCapitalised(at + 1);
  if (t.char(at) !== '(' || !short || draft.has('jurisdiction')) return 0;
  for (let k = at + 1; k < close; k++) if (t.tokens[k]?.kind !== 'word' || !t.isCapitalised(k)) return 0;
  draft.text('jurisdiction', { from: at + 1, to: close });
  return close + 1;
};

/** `SI 1998/3132`, `Pub. L. No. 88-352`, `c 42` */
const number: Part = (t, at, _to, draft) => {
  const label = t.term(at, 'statute-number');
  if (!label || t.tokens[label]?.kind !== 'number' || draft.has('number')) return 0;
  const joint = t.char(label + 1) === '/' || t.tokens[label + 1]?.kind === 'dash';
  const end = joint && t.tokens[label + 2]?.kind === 'number' ? label + 3 : label + 1;
  draft.text('number', { from: at, to: end });
  return end;
};

/** `§ 703`, then the session law and the page in it: the last place is the one meant. */
const PARTS: readonly Part[] = [report, number, place, jurisdiction, remark];

/**
 * `Human Rights Act 1998, s 3(1)`, `Civil Rights Act of 1964, Pub. L. No. 88-352, § 703, 78 Stat. 241`,
 * `13 Eliz. I c. 5` (OSCOLA 2.4, Bluebook 12). Without its year the name is a short form.
 */
export const statute: Construct = {
  name: 'statute',
  needs: ['statute-word', 'regnal'],
  read({ t, from, to, open }) {
    if (open >= 0 && open < to) return undefined;
    const name = readStatuteName(t, from, to);
    if (!name) return undefined;
    const regnal = t.tokens[from]?.kind === 'number';
    const draft = new Draft(t, from, to)
      .text('title', name)
      .date('issued', name.year)
      .bonus(regnal ? 1.2 : 0.9);
    putParts(draft, t, name.to, to, PARTS);
    if (!name.year && !regnal) {
      const next = trim(t, name.to, to).from;
      const label = readLocator(t, next, to)?.label;
      if (!draft.has('number') && !(label && LAWS.has(label))) return undefined;
      if (!draft.has('number')) draft.reference = { kind: 'short' };
    }
    return draft.finish('statute', 'legislation');
  },
};
