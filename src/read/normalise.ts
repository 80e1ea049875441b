import type { Diagnostic } from '../model/index.ts';

export interface Normalised {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Joiners change how Persian or Devanagari words are spelt; elsewhere they are litter. */
const JOINER = /[\u200C\u200D]/g;
const NON_LATIN_LETTER = /^(?!\p{Script=Latin})[\p{L}\p{M}]$/u;

function dropJoiner(joiner: string, offset: number, text: string): string {
  const before = text[offset - 1] ?? '';
  const after = text[offset + 1] ?? '';
  return NON_LATIN_LETTER.test(before) && NON_LATIN_LETTER.test(after) ? joiner : '';
}

/** In this order: a step may rely on the ones before it. */
const STEPS: readonly ((text: string) => string)[] = [
  // eslint-disable-next-line no-control-regex -- a vertical tab and a form feed end a line
  (text) => text.replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n'),
  (text) => text.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '),
  // A soft hyphen at a line's end was printed as a hyphen: its word goes on in the next line.
  (text) => text.replace(/\u00AD[ \t]?\n/g, ''),
  (text) => text.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ''),
  (text) => text.replace(JOINER, dropJoiner),
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  (text) => text.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, ''),
];

function repairLigatures(text: string): Normalised {
  let count = 0;
  const repaired = text.replace(/[\uFB00-\uFB06]/g, (ligature) => {
    count++;
    return LIGATURES[ligature] ?? ligature;
  });
  if (count === 0) return { text, diagnostics: [] };
  const message = `${count} printed ${count === 1 ? 'ligature was' : 'ligatures were'} spelt out (ﬁ as fi, ﬂ as fl).`;
  return { text: repaired, diagnostics: [{ code: 'repaired-ligatures', severity: 'info', message }] };
}

/** One kind of line end and of space, NFC, no invisible characters, no ligatures. What alters letters is reported. */
export function normalise(text: string): Normalised {
  const { text: repaired, diagnostics } = repairLigatures(STEPS.reduce((current, step) => step(current), text));
  return { text: repaired.normalize('NFC'), diagnostics };
}
