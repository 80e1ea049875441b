import type { Doubt, Severity } from '../model/index.ts';
import { textOf } from '../model/index.ts';
import type { Rule } from './rule.ts';

interface Wording {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly hint: string;
}

const WORDINGS: Readonly<Record<Doubt, Wording>> = {
  'several-antecedents': {
    code: 'ibid-after-several-works',
    severity: 'warning',
    says: 'follows several works; the last one, or the one that its page fits, was taken',
    hint: 'Check which of the works before it is meant.',
  },
  'no-antecedent': {
    code: 'ibid-without-antecedent',
    severity: 'error',
    says: 'has no work before it',
    hint: 'The note that it refers to may be missing from the text.',
  },
  'distant-antecedent': {
    code: 'ibid-after-notes-without-works',
    severity: 'warning',
    says: 'follows notes that cite nothing; the last work before them was taken',
    hint: 'Check that the notes between cite nothing.',
  },
  'weak-match': {
    code: 'short-form-weak-match',
    severity: 'warning',
    says: 'fits the work it was linked to only in part',
    hint: 'Check the link.',
  },
  'several-matches': {
    code: 'short-form-several-matches',
    severity: 'warning',
    says: 'fits several works equally well',
    hint: 'Check which one is meant.',
  },
  'unknown-work': {
    code: 'short-form-unknown-work',
    severity: 'warning',
    says: 'names a work that no note gives in full',
    hint: 'Complete the reference: only what the short form says is known.',
  },
};

/** Links to works that a person may want to check. */
export const doubtfulLink: Rule = {
  code: 'doubtful-link',
  check: ({ notes, links }) =>
    links.flatMap(({ note, citation, doubt }) => {
      const { text, index } = notes[note - 1] ?? { text: '', index: note };
      if (!doubt) return [];
      const { code, severity, says, hint } = WORDINGS[doubt];
      return [
        {
          code,
          severity,
          note: index,
          span: citation.span,
          message: `“${textOf(text, citation.span)}” ${says}.`,
          hint,
        },
      ];
    }),
};
