import { readCorrespondents } from './fields/correspondents.ts';
import { abbreviates } from './abbreviates.ts';
import { nameInBracket } from './defined-name.ts';
import { readDate, yearAt } from './fields/date.ts';
import { isPlace, readImprint } from './fields/imprint.ts';
import { endsInvertedPerson, readInvertedPerson } from './fields/inverted-person.ts';
import { readPerson } from './fields/person.ts';
import { isBareVolume } from './fields/volume.ts';
import type { NoteText } from './note-text.ts';

/**
 * A place where one citation may end and the next begin: the left one ends before token `left`, the right one starts
 * at token `right`; what lies between separates them. Only a proposal: titles hold semicolons, too.
 */
export interface Boundary {
  readonly left: number;
  readonly right: number;
  /** What a citation pays that runs over it. */
  readonly cost: number;
  /** What stands before it may be a few words that lead up to a title: no sentence, no citation. */
  readonly lead?: true;
  /** The brackets that the left and the right side lie in (index of the opening token, -1 outside all). */
  readonly leftGroup: number;
  readonly rightGroup: number;
}

type Proposal = Omit<Boundary, 'leftGroup' | 'rightGroup'>;

const COST = {
  semicolon: 1,
  sentence: 0.8,
  titleStop: 0.4,
  signal: 0.6,
  quotedIn: 1.5,
  and: 0.5,
  colon: 0.1,
  prose: 0.1,
  name: 0.3,
} as const;

/** `. Next sentence`: after a full stop, question or exclamation mark, perhaps behind a closing quotation mark. */
function sentence(t: NoteText, at: number): Proposal | undefined {
  const token = t.tokens[at];
  // `Wien 1999. – Einen Überblick bietet …`: a dash may stand between two sentences
  const right = t.tokens[at + 1]?.kind === 'dash' && t.tokens[at + 1]?.spaced && token?.dot ? at + 2 : at + 1;
  const next = t.tokens[right];
  if (!token || !next?.spaced) return undefined;
  const stop = token.dot
    ? !abbreviates(t, at)
    : token.text === '.' ||
      token.text === '?' ||
      token.text === '!' ||
      (token.kind === 'quote' && ('.?!'.includes(t.char(at - 1)) || (t.tokens[at - 1]?.dot ?? false)));
  if (!stop) return undefined;
  if (next.kind !== 'quote' && !t.isCapitalised(right) && next.kind !== 'number') return undefined;
  if (next.kind === 'number' && token.kind !== 'bracket' && !token.dot) return undefined;
  // `ibid. 4 May 1940`: a place or a day of the same
  if (next.kind === 'number' && t.term(at, 'ibid') > at) return undefined;
  if (opensImprint(t, right)) return undefined;
  // `Obtained by the … Group`: says where a document is from, not a new citation
  if (next.norm.endsWith('ed') && t.norm(right + 1) === 'by') return undefined;
  const closes =
    token.kind === 'number' ||
    token.kind === 'quote' ||
    t.tokens[at - 1]?.kind === 'bracket' ||
    t.tokens[at - 1]?.kind === 'url' ||
    t.term(at, 'ibid', 'following') > 0;
  return { left: at + 1, right, cost: closes ? COST.sentence : COST.titleStop };
}

/** `Frankfurt/M: Suhrkamp`: a place of publication after a title's full stop. */
function opensImprint(t: NoteText, at: number): boolean {
  let colon = at;
  while (colon < at + 7 && colon < t.length && ![':', ',', '(', ';'].includes(t.char(colon))) colon++;
  return t.char(colon) === ':' && isPlace(t, { from: at, to: colon });
}

function semicolon(t: NoteText, at: number): Proposal | undefined {
  if (t.char(at) !== ';') return undefined;
  if (endsInvertedPerson(t, at) && readInvertedPerson(t, at + 1, t.length)) return undefined;
  return { left: at, right: t.term(at + 1, 'and') || at + 1, cost: COST.semicolon };
}

/** A signal inside running text: `; see`, `, see also`, `cited in`. */
function signal(t: NoteText, at: number): Proposal | undefined {
  const before = t.tokens[at - 1];
  if (!before || t.hits(at).length === 0) return undefined;
  const to = t.term(at - 1, 'signal') > at || t.term(at - 2, 'signal') > at ? 0 : t.term(at, 'signal');
  const marked =
    to > 0 &&
    (before.text === ',' || before.kind === 'bracket' || before.kind === 'dash') &&
    !t.term(at, 'here', 'in', 'and');
  const named = to > 0 && (to > at + 1 || t.norm(at).length > 2) && startsWithName(t, to);
  if (marked || named || t.term(at, 'quoted-in') > at + 1 || (t.term(at, 'quoted-in') && before.text === ','))
    return {
      left: before.text === ',' ? at - 1 : at,
      right: at,
      cost: t.term(at, 'quoted-in') ? COST.quotedIn : COST.signal,
    };
  return undefined;
}

/** A name, and behind it what follows authors. */
function startsWithName(t: NoteText, at: number): boolean {
  const person = readPerson(t, at, t.length);
  if (!person) return false;
  if (',:('.includes(t.char(person.to) || ' ') || t.term(person.to, 'et-al', 'editor')) return true;
  const and = t.term(person.to, 'and');
  const next = and ? readPerson(t, and, t.length) : undefined;
  return (
    next !== undefined &&
    (',:'.includes(t.char(next.to) || ' ') ||
      t.term(next.to, 'editor') > 0 ||
      (t.char(next.to) === '(' && person.words > 1))
  );
}

const LONGEST_LETTER = 12;

/** `… Box 4 and Holm to Lund, 3 May 1951`: who wrote to whom, and a day. */
function opensLetter(t: NoteText, at: number): boolean {
  const comma = t.find(',', at, Math.min(t.length, at + LONGEST_LETTER));
  return comma > 0 && readDate(t, comma + 1)?.precision === 'day' && readCorrespondents(t, at, comma) !== undefined;
}

/** `…, 94–7, and Gökay`, `… 2012). und X`: a conjunction after what ends a citation. */
function conjunction(t: NoteText, at: number): Proposal | undefined {
  const after = t.term(at, 'and');
  if (!after || !(t.isCapitalised(after) || t.tokens[after]?.kind === 'quote')) return undefined;
  const comma = t.char(at - 1) === ',';
  const last = t.tokens[comma ? at - 2 : at - 1];
  const ends =
    last?.kind === 'bracket' || last?.kind === 'url' || (last?.kind === 'number' && (comma || yearAt(t, at - 1) > 0));
  const letter = last?.kind === 'number' && opensLetter(t, after);
  return ends || letter ? { left: comma ? at - 1 : at, right: after, cost: COST.and } : undefined;
}

const PROSE_WORDS = 8;

const smallWords = (t: NoteText, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at = t.skip(at)) if (t.tokens[at]?.kind === 'word' && !t.isCapitalised(at)) count++;
  return count;
};

/** `For a summary: M. Lambek, …`: prose that a colon ends, and a name behind it. */
function colon(t: NoteText, at: number, from: number): Proposal | undefined {
  if (t.char(at) !== ':' || !t.tokens[at + 1]?.spaced) return undefined;
  // A comma before the colon, or a name alone, makes the colon one of a title, unless the words are those of prose.
  if (from >= at || readPerson(t, from, at)?.to === at) return undefined;
  if (t.find(',', from, at) >= 0 && smallWords(t, from, at) < PROSE_WORDS) return undefined;
  if (!startsWithName(t, at + 1)) return undefined;
  return { left: at + 1, right: at + 1, cost: COST.colon };
}

/** A lower-case word that the vocabulary of references does not hold. */
const isPlainWord = (t: NoteText, at: number): boolean =>
  t.tokens[at]?.kind === 'word' && !t.isCapitalised(at) && t.hits(at).length === 0;

/** `…, p. 50, considers the novel`, `(Berlin: X 2012) verwende ich`: prose that goes on after a citation. */
function prose(t: NoteText, at: number): Proposal | undefined {
  if (!isPlainWord(t, at + 1) || isBareVolume(t, at + 1)) return undefined;
  const open = t.char(at) === ')' ? (t.partner[at] ?? -1) : -1;
  if (open >= 0 && readImprint(t, open + 1, at)?.place) return { left: at + 1, right: at + 1, cost: COST.prose };
  const before = t.tokens[at - 1];
  const ends = t.char(at) === ',' && (before?.kind === 'number' || before?.kind === 'bracket');
  return ends ? { left: at, right: at + 1, cost: COST.prose } : undefined;
}

/** `… is also true of R. Darnton, Die Zensoren`: a name with initials in running text. */
function name(t: NoteText, at: number): Proposal | undefined {
  const before = t.tokens[at - 1];
  if (
    !t.isInitial(at) ||
    before?.kind !== 'word' ||
    before.text !== before.norm ||
    t.term(at - 1, 'and', 'in', 'edited-by', 'translated-by', 'to', 'signal', 'quoted-in')
  )
    return undefined;
  const person = readPerson(t, at, t.length);
  return person && t.char(person.to) === ',' ? { left: at, right: at, cost: COST.name } : undefined;
}

const LONGEST_LEAD = 14;
const ARTICLE = /^(?:the|der|die|das|le|la|les|il|lo|gli|el|los|las|os|as)$/;

/** `Vgl. die skeptische Einschätzung bei Nils Lund, Salz`: small words between a signal and a name. */
function led(t: NoteText, at: number, from: number): Proposal | undefined {
  const before = t.tokens[at - 1];
  if (before?.kind !== 'word' || t.isCapitalised(at - 1) || !t.isCapitalised(at) || at - from > LONGEST_LEAD)
    return undefined;
  let start = from;
  for (let to = t.term(start, 'signal', 'quoted-in'); to; to = t.term(start, 'signal', 'quoted-in')) start = to;
  if (start === from || start >= at || ARTICLE.test(before.norm)) return undefined;
  if (t.term(at - 1, 'and', 'edited-by', 'translated-by')) return undefined;
  for (let k = start; k < at; k++) if (t.tokens[k]?.kind !== 'word') return undefined;
  const person = readPerson(t, at, t.length);
  const named = person && person.words + person.initials > 1 && ',:/'.includes(t.char(person.to) || ' ');
  return named ? { left: at, right: at, cost: COST.prose, lead: true } : undefined;
}

const TITLE_WORD =
  /^(?:of|the|and|in|on|for|to|a|an|from|at|der|die|das|des|dem|den|und|zur|zum|von|im|für|de|du|la|le|les|des|et|di|della|del|e|y|&)$/;
const LONGEST_TITLE = 24;

/** What a title embedded in prose is called before it: `the volume Détente in Europe (London: …)`. */
const TITLE_NOUN =
  /^(?:\p{L}*band|buch|aufsatz|studie|roman|monographie|book|volume|collection|study|monograph|essay|novel|ouvrage|livre|recueil|libro|volumen|saggio|obra)$/u;

/** `as argued in The Global Cold War (Cambridge: CUP, 2005)`: a title that prose leads up to, before its imprint. */
function embedded(t: NoteText, at: number, from: number): Proposal | undefined {
  const open = t.partner[at] ?? -1;
  if (t.char(at) !== ')' || open <= from || !readImprint(t, open + 1, at)?.place) return undefined;
  let start = open;
  while (start > from && open - start < LONGEST_TITLE) {
    const token = t.tokens[start - 1];
    const isTitle =
      token?.kind === 'word'
        ? (t.isCapitalised(start - 1) && !TITLE_NOUN.test(token.norm)) || TITLE_WORD.test(token.norm)
        : token?.kind === 'number' || ':&-–’'.includes(token?.text ?? ' ');
    if (!isTitle) break;
    start--;
  }
  while (start < open && !t.isCapitalised(start)) start++;
  const before = t.tokens[start - 1];
  if (open - start < 2 || start <= from || before?.kind !== 'word' || smallWords(t, from, start) < 2) return undefined;
  return { left: start, right: start, cost: COST.name, lead: true };
}

const PROPOSERS = [semicolon, sentence, signal, conjunction, colon, embedded, prose, name, led];

/** `…, 14 (emphasis added)`: a bracket with words in it behind a place or ibid., and no imprint. */
function isRemark(t: NoteText, open: number, close: number): boolean {
  const before = t.tokens[open - 1];
  const ends = before?.kind === 'number' || t.term(open - 1, 'ibid', 'following') > 0;
  if (!ends || !t.tokens[open]?.spaced || close - open < 3 || readDate(t, open + 1)?.to === close) return false;
  const words = smallWords(t, open + 1, close);
  return (
    words > 0 &&
    words * 2 >= close - open - 1 &&
    !readImprint(t, open + 1, close) &&
    !t.term(open + 1, 'locator-page', 'here', 'accessed')
  );
}

/** A bracket may hold citations of its own: it says `see`, `ibid.`, quotes a title or names a page, and is no imprint. */
function holdsCitation(t: NoteText, open: number): boolean {
  const close = t.partner[open] ?? -1;
  if (t.tokens[open]?.kind !== 'bracket' || close < open + 2 || nameInBracket(t, open)) return false;
  if (t.term(open + 1, 'ibid', 'signal', 'quoted-in') || isRemark(t, open, close)) return true;
  let place = false;
  let quoted = false;
  for (let at = open + 1; at < close && !place; at++) {
    quoted ||= t.tokens[at]?.kind === 'quote' && (t.partner[at] ?? -1) > at;
    place = at > open + 1 && t.term(at, 'locator-page') > 0 && t.tokens[t.term(at, 'locator-page')]?.kind === 'number';
  }
  return place || (quoted && !readImprint(t, open + 1, close)?.place);
}

/** All proposals in order, the note's start and end among them. */
export function findBoundaries(t: NoteText): Boundary[] {
  const found: Boundary[] = [{ left: 0, right: 0, cost: 0, leftGroup: -1, rightGroup: -1 }];
  const scan = (from: number, to: number, group: number): void => {
    for (let at = from; at < to;) {
      const close = t.partner[at] ?? -1;
      if (close > at && holdsCitation(t, at)) {
        found.push({ left: at, right: at + 1, cost: 0, leftGroup: group, rightGroup: at });
        scan(at + 1, close, at);
        found.push({ left: close, right: close + 1, cost: 0, leftGroup: at, rightGroup: group });
      }
      const last = close > at && close < to ? close : at;
      for (const propose of PROPOSERS) {
        const proposal = propose(t, last, found.at(-1)?.right ?? 0);
        if (!proposal || proposal.left <= from || proposal.right >= to) continue;
        const previous = found.at(-1);
        if (!previous || (proposal.left >= previous.right && proposal.right > previous.right))
          found.push({ ...proposal, leftGroup: group, rightGroup: group });
      }
      at = last + 1;
    }
  };
  scan(0, t.length, -1);
  found.push({ left: t.length, right: t.length, cost: 0, leftGroup: -1, rightGroup: -1 });
  return found;
}
