import type { CslName } from '../../model/index.ts';
import type { NoteText } from '../note-text.ts';
import { trim, type Piece } from './pieces.ts';

const LONGEST_BODY = 14;
const ARTICLE = /^(?:der|dem|den|die|vom|the|la|le|les|lo|el|du|della|dell'|dal|dalla|do|da)$/;

/** A body as a name kept whole: token range and the name. */
export interface Body extends Piece {
  readonly names: readonly CslName[];
}

const asName = (t: NoteText, from: number, to: number): Body => ({ from, to, names: [{ literal: t.slice(from, to) }] });

/** Words, dashes and commas alone, which no quotation or number interrupts. */
function isPlain(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = t.tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'dash' && token?.text !== ',' && token?.text !== '&') return false;
  }
  return to > from;
}

/** `der Zentralverwaltung für Salz`, `Salt Commission`: what fills the words behind `hrsg. von` and names no person. */
export function readBody(t: NoteText, from: number, to: number): Body | undefined {
  const start = ARTICLE.test(t.norm(from)) ? from + 1 : from;
  const { to: end } = trim(t, start, to);
  // `hrsg. von der`: the article may belong to the words before the name
  const named = ARTICLE.test(t.norm(start - 1)) || t.hasTerm(start, end, 'corporate-word');
  const fits = end - start <= LONGEST_BODY && t.isCapitalised(start) && isPlain(t, start, end);
  return named && fits ? asName(t, start, end) : undefined;
}

/** `Salzkommission Lund – Bergen (Hg.)`: a dash or the word for a body tells it from people; the bracket's index, or -1. */
export function bodyBeforeRole(t: NoteText, from: number, end: number): number {
  if (!t.mentions('editor') || !t.isCapitalised(from)) return -1;
  for (let at = from + 2; at < Math.min(end, from + LONGEST_BODY); at++) {
    if (t.tokens[at]?.kind !== 'bracket') continue;
    const closes = t.term(at + 1, 'editor') === t.skip(at) - 1;
    const dashed =
      isPlain(t, from, at) && t.tokens.slice(from, at).some(({ kind, spaced }) => kind === 'dash' && spaced);
    const named = dashed || (isPlain(t, from, at) && t.hasTerm(from, at, 'corporate-word'));
    return closes && named ? at : -1;
  }
  return -1;
}

const PREPOSITION =
  /^(?:of|on|for|für|zur|zum|de|des|du|del|della|delle|dei|degli|per|pour|para|van|voor|d['’].*|dell['’].*)$/;
const JOINS = /^(?:the|der|die|das|la|le|les|los|las|el|i|il|lo|gli|het|l['’].*)$/;

const isSmall = (t: NoteText, at: number): boolean =>
  PREPOSITION.test(t.norm(at)) || JOINS.test(t.norm(at)) || t.term(at, 'and') > 0;

/** The word for a body is what the name is about: `World Bank`, `Royal Commission on Ports`, `Commissione per i porti`. */
function isBodyName(t: NoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // `Papers of the United States`, `Church and State`
    if (at > from && (t.term(at, 'and') || PREPOSITION.test(t.norm(at)))) return false;
    const after = t.term(at, 'corporate-word');
    if (
      after &&
      t.isCapitalised(at) &&
      (after === to || PREPOSITION.test(t.norm(after)) || PREPOSITION.test(t.norm(after - 1)))
    )
      return true;
  }
  return false;
}

/** `Royal Commission on Ports, Salt`, `Commissione per i porti: Il sale`: the comma or colon behind a body that opens a citation, or -1. */
export function bodyBeforeTitle(t: NoteText, from: number, end: number): number {
  if (!t.mentions('corporate-word') || !t.isCapitalised(from) || ARTICLE.test(t.norm(from))) return -1;
  let to = from;
  while (to < Math.min(end, from + LONGEST_BODY) && t.tokens[to]?.kind === 'word') {
    // `per i porti e il commercio`: common nouns stand behind a preposition or an article
    const named = t.isCapitalised(to) || isSmall(t, to) || isSmall(t, to - 1);
    if (t.isInitial(to) || !named) return -1;
    to++;
  }
  const titled = t.isCapitalised(to + 1) || t.tokens[to + 1]?.kind === 'quote';
  return to > from + 1 && to + 1 < end && ',:'.includes(t.char(to) || ' ') && titled && isBodyName(t, from, to)
    ? to
    : -1;
}
