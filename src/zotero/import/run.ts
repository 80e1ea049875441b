import type { Zotero } from '../api.ts';
import type { FindKnown } from './known-works.ts';
import type { Ledger } from './ledger.ts';
import type { Target } from './target.ts';

/** An import under way. */
export interface Run {
  readonly zotero: Zotero;
  readonly target: Target;
  readonly find: FindKnown;
  readonly ledger: Ledger;
}
