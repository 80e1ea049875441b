import type { CslDate, CslName, DateVariable, NameVariable, TextVariable } from './csl.ts';
import type { Span } from './span.ts';

/**
 * Where a value is from (the second promise: nothing is invented).
 * `note` is the note's position. `derived` values have no span: `rule` says what they follow from.
 */
export type Origin =
  | { readonly from: 'printed'; readonly note: number; readonly span: Span }
  | { readonly from: 'inherited'; readonly note: number; readonly span: Span }
  | { readonly from: 'repaired'; readonly note: number; readonly span: Span; readonly mended: string }
  | { readonly from: 'derived'; readonly rule: string };

/** One value of a work, with its origin. */
export type Field =
  | { readonly variable: TextVariable; readonly value: string; readonly origin: Origin }
  | { readonly variable: DateVariable; readonly value: CslDate; readonly origin: Origin }
  | { readonly variable: NameVariable; readonly value: readonly CslName[]; readonly origin: Origin };
