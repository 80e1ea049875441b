import type { NoteText } from '../note-text.ts';

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
  /** It stands behind a full stop or the like, which may part an entry. */
  readonly stop?: true;
  /** The brackets that the left and the right side lie in (index of the opening token, -1 outside all). */
  readonly leftGroup: number;
  readonly rightGroup: number;
}

export type Proposal = Omit<Boundary, 'leftGroup' | 'rightGroup'>;

/** Proposes a boundary around token `at`; `from` is where the citation at hand began. */
export type Proposer = (t: NoteText, at: number, from: number) => Proposal | undefined;

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
