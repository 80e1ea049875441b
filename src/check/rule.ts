import type { Diagnostic, Note, ParsedNote, Resolution } from '../model/index.ts';

/** What rules look at. */
export interface Checked extends Resolution {
  readonly notes: readonly Note[];
  readonly parsed: readonly ParsedNote[];
}

/** One thing worth a person's look. Rules report; they never change anything. */
export interface Rule {
  readonly code: string;
  check(checked: Checked): Diagnostic[];
}
