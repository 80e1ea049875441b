import type { NoteText } from '../note-text.ts';
import { fact } from '../words.ts';

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
  readonly lead: boolean;
  /** It stands behind a full stop or the like, which may part an entry. */
  readonly stop: boolean;
  /** The brackets that the left and the right side lie in (index of the opening token, -1 outside all). */
  readonly leftGroup: number;
  readonly rightGroup: number;
}

export type Proposal = Pick<Boundary, 'left' | 'right' | 'cost'> & Partial<Pick<Boundary, 'lead' | 'stop'>>;

/** Proposes a boundary around token `at`; `from` is where the citation at hand began. */
export type Propose = (t: NoteText, at: number, from: number) => Proposal | undefined;

/** One kind of boundary. */
export interface Proposer {
  /** What must stand at the token; elsewhere it is not asked. */
  readonly at: readonly Occasion[];
  readonly propose: Propose;
}

/** What a token is to boundaries: one of the marks, a possible end of a sentence, a phrase of the vocabulary, a capital. */
const OCCASIONS = [';', ',', ':', ')', 'stop', 'phrase', 'capital'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Occasions as bits, so that a proposer and a token are compared at once. */
export const bitsOf = (occasions: readonly Occasion[]): number =>
  occasions.reduce((bits, occasion) => bits | (1 << OCCASIONS.indexOf(occasion)), 0);

const [STOP, PHRASE, CAPITAL] = [bitsOf(['stop']), bitsOf(['phrase']), bitsOf(['capital'])];

/** The bits of a word or mark itself. */
const bitsOfWord = fact(({ kind, text, capital }) => {
  const mark = OCCASIONS.find((occasion) => occasion === text);
  const stop = kind === 'quote' || text === '.' || text === '?' || text === '!';
  return (mark ? bitsOf([mark]) : 0) | (stop ? STOP : 0) | (capital ? CAPITAL : 0);
});

/** What a token is an occasion for. */
export const occasionsAt = (t: NoteText, at: number): number => {
  const token = t.tokens[at];
  if (!token) return 0;
  return bitsOfWord(token.word) | (token.dot ? STOP : 0) | (t.hits(at).length > 0 ? PHRASE : 0);
};

/** What a citation pays that runs over a boundary, by what proposes it. */
export const COST = {
  semicolon: 1,
  sentence: 0.8,
  titleStop: 0.4,
  part: 0.15,
  signal: 0.6,
  namedSignal: 1.2,
  quotedIn: 1.5,
  and: 0.5,
  colon: 0.1,
  prose: 0.1,
  name: 0.3,
} as const;
