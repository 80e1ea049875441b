import type { Span } from '../model/index.ts';
import { trim } from './fields/pieces.ts';
import type { NoteText } from './note-text.ts';

/** Where a citation ends before what is said about it, and the name that it is given for later notes. */
export interface Trailed {
  readonly to: number;
  readonly alias?: Span;
}

const LONGEST_TRAILER = 9;
const LONGEST_ALIAS = 12;

/** The characters of a name without its quotation marks, `undefined` where nothing is left. */
function aliasIn(t: NoteText, from: number, to: number): Span | undefined {
  const name = trim(t, from, to);
  const quoted = t.partner[name.from] === name.to - 1 && t.tokens[name.from]?.kind === 'quote' ? 1 : 0;
  const [start, end] = [name.from + quoted, name.to - quoted];
  return end > start && end - start <= LONGEST_ALIAS ? t.span(start, end) : undefined;
}

/** `(hereafter Salt)`, `[im Folgenden: Salz]`, `(‘Salt Decision’)`, `[sic]`, `(my italics)` at the end of a stretch. */
function inBracket(t: NoteText, from: number, to: number): Trailed | undefined {
  const open = t.partner[to - 1] ?? -1;
  if (t.tokens[to - 1]?.kind !== 'bracket' || open <= from || open >= to - 1) return undefined;
  const hereafter = t.term(open + 1, 'hereafter');
  const quoted = t.tokens[open + 1]?.kind === 'quote' && t.partner[open + 1] === to - 2;
  if (hereafter || quoted) {
    const alias = aliasIn(t, hereafter || open + 1, to - 1);
    return alias && { to: open, alias };
  }
  const remark = t.term(open + 1, 'trailer') === to - 1 || (t.norm(open + 1) === 'sic' && open + 3 === to);
  return remark ? { to: open } : undefined;
}

/** `and the references therein`, `m. w. N.`, `e bibliografia ivi citata` behind a comma or a place. */
function phrase(t: NoteText, from: number, to: number): Trailed | undefined {
  if (!t.mentions('trailer')) return undefined;
  for (let at = to - 1; at > from && to - at <= LONGEST_TRAILER; at--)
    if (t.term(at, 'trailer') === to) return { to: at };
  return undefined;
}

const TRAILERS = [inBracket, phrase];
const MOST = 4;

/** Takes off, from the right, what is said about a citation behind it. */
export function takeTrailers(t: NoteText, from: number, to: number): Trailed {
  let trailed: Trailed = { to };
  for (let taken = 0; taken < MOST; taken++) {
    const end = trim(t, from, trailed.to).to;
    const next =
      end > from ? TRAILERS.map((take) => take(t, from, end)).find((found) => found !== undefined) : undefined;
    if (!next) break;
    trailed = { ...trailed, ...next };
  }
  return trailed;
}
