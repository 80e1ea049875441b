import type { Diagnostic } from '../model/index.ts';
import { doubtfulLink } from './doubtful-link.ts';
import { lowConfidence } from './low-confidence.ts';
import type { Checked, Rule } from './rule.ts';
import { unexplainedWords } from './unexplained-words.ts';
import { unparsedText } from './unparsed-text.ts';

const RULES: readonly Rule[] = [unparsedText, unexplainedWords, doubtfulLink, lowConfidence];

/** What a person should look at, in the order of the notes. */
export const check = (checked: Checked): Diagnostic[] =>
  RULES.flatMap((rule) => rule.check(checked)).sort((a, b) => (a.note ?? 0) - (b.note ?? 0));
