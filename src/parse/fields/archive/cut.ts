import type { Glossary } from '../../glossary.ts';
import type { NoteText } from '../../note-text.ts';
import { readDate } from '../date.ts';
import { pieces, trim, type Piece } from '../pieces.ts';
import { describes } from './description.ts';
import { abbreviatedRepository } from './repository.ts';
import { isClassMark } from './signature.ts';
import { isCollection, isNamedCollection, isUnit } from './unit.ts';

/** A piece of a shelf mark. */
export interface MarkPiece extends Piece {
  /** `in` led up to it. */
  readonly shared: boolean;
  /** A bracket behind a collection names it: the repository. */
  readonly holder: boolean;
}

/** Behind a day without a comma: `26 August 1975 ANR`, `3 May 1951 in NARA`. */
const goesOn = (t: NoteText, at: number, glossary: Glossary): boolean =>
  t.term(at, 'in') > 0 || abbreviatedRepository(t, at, glossary) !== undefined;

/** `TNA: FO 371/1`, `Bd. 389: Holm an Lund`: a colon between repository and mark, or between mark and document. */
function isJoint(t: NoteText, colon: number, to: number): boolean {
  const comma = t.find(',', colon + 1, to);
  const piece = trim(t, colon + 1, comma < 0 ? to : comma);
  if (piece.to <= piece.from) return false;
  if (t.token(colon - 1)?.kind === 'number' && describes(t, piece)) return true;
  return isClassMark(t, piece) || isUnit(t, piece) || isCollection(t, piece);
}

/** Cut at commas and where a colon, a day or `ibid.` ends a part; dates stay whole. */
function* rawPieces(t: NoteText, from: number, to: number, glossary: Glossary): Generator<Piece> {
  let start = from;
  for (let at = from; at < to;) {
    const date = readDate(t, at);
    const ibid = at === start ? t.term(at, 'ibid') : 0;
    const comma = t.char(at) === ',';
    let cut: number | undefined;
    if (date && date.precision !== 'year' && date.to <= to) {
      at = date.to;
      if (goesOn(t, at, glossary)) cut = at;
    } else if (ibid) cut = at = ibid;
    else {
      if (comma || (t.char(at) === ':' && isJoint(t, at, to))) cut = at + 1;
      at = cut ?? t.skip(at);
    }
    if (cut === undefined) continue;
    yield { from: start, to: cut };
    start = cut;
  }
  yield { from: start, to };
}

interface Unfolded extends Piece {
  readonly holder?: true;
}

/** `Holm Papers (Salt Library, Oslo) AB1/2`: the bracket behind a collection holds its repository. */
function unfold(t: NoteText, { from, to }: Piece): Unfolded[] {
  for (let at = from + 1; at < to; at = t.skip(at)) {
    const close = t.partner[at] ?? -1;
    if (t.char(at) !== '(' || close < at || close >= to) continue;
    if (t.hasTerm(at + 1, close, 'hereafter') || close === at + 2)
      return close === to - 1 ? [{ from, to: at }] : [{ from, to }];
    if (!isNamedCollection(t, { from, to: at }) || !t.isCapitalised(at + 1)) return [{ from, to }];
    const [first, ...places] = pieces(t, at + 1, close);
    const holder: Unfolded[] = first ? [{ ...first, holder: true }] : [];
    return [{ from, to: at }, ...holder, ...places, { from: close + 1, to }];
  }
  return [{ from, to }];
}

const NO_ARTICLE = new Set(['the', 'dem', 'der', 'den']);

/** The parts of a shelf mark and of what describes the document, without the `in` that leads up to them. */
export function cutMark(t: NoteText, from: number, to: number, glossary: Glossary): MarkPiece[] {
  const cut: MarkPiece[] = [];
  for (const raw of rawPieces(t, from, to, glossary)) {
    for (const part of unfold(t, raw)) {
      const piece = trim(t, part.from, part.to);
      const into = t.term(piece.from, 'in');
      const led = into && t.char(into) === ':' ? into + 1 : into;
      const article = led && NO_ARTICLE.has(t.norm(led)) ? led + 1 : led;
      const rest = trim(t, Math.min(article, piece.to), piece.to);
      const start = article > 0 && rest.to > rest.from ? rest.from : piece.from;
      if (piece.to > start)
        cut.push({ from: start, to: piece.to, shared: start > piece.from, holder: part.holder === true });
    }
  }
  return cut;
}
