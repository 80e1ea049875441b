import type { CslType } from './csl.ts';
import type { Field } from './field.ts';
import type { Citation } from './reading.ts';

/** One work cited, whatever the number of its citations. */
export interface Work {
  /** Position in the order of first citation, from 0. */
  readonly index: number;
  readonly type: CslType;
  /** At most one field a variable. */
  readonly fields: readonly Field[];
  /** Only short forms name it: what is known is what they say. */
  readonly partial: boolean;
}

/** What a person may want to check about a link. */
export type Doubt =
  /** Ibid. after a note with several works: the last one, or the one that the locator fits, is taken. */
  | 'several-antecedents'
  /** Ibid. with nothing cited before it. */
  | 'no-antecedent'
  /** Ibid. after notes that cite nothing. */
  | 'distant-antecedent'
  /** A short form that fits its work only in part. */
  | 'weak-match'
  /** A short form of a work that no note gives in full. */
  | 'unknown-work'
  /** A short form that fits several works equally well. */
  | 'several-matches';

/** One citation and the work it cites. */
export interface Link {
  /** The note's position. */
  readonly note: number;
  readonly citation: Citation;
  /** Undefined for an ibid. with nothing before it. */
  readonly work: number | undefined;
  readonly form: 'full' | 'short' | 'ibid';
  /** 0 to 1: of the reading and of the link together. */
  readonly confidence: number;
  readonly doubt?: Doubt;
}

/** Every citation linked to a work, in printed order. */
export interface Resolution {
  readonly works: readonly Work[];
  readonly links: readonly Link[];
}
