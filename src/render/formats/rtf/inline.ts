import { byDirection } from '../direction.ts';
import { oneLine } from '../plain.ts';
import type { Face, Runs } from '../runs.ts';

/** Everything beyond ASCII as UTF-16 units, signed; `?` is for readers that know no Unicode. */
export const escapeText = (text: string): string =>
  text.replace(/[\\{}]|[^ -~]/g, (unit) =>
    unit < '\x7f' ? `\\${unit}` : `\\u${String((unit.charCodeAt(0) << 16) >> 16)}?`,
  );

/** Text whose stretches from right to left are marked as such: Word goes by the mark, not by the letters. */
export const directed = (text: string): string =>
  byDirection(oneLine(text))
    .map((piece) => (piece.direction === 'rtl' ? `{\\rtlch ${escapeText(piece.text)}}` : escapeText(piece.text)))
    .join('');

const SCRIPTS = { baseline: '', superscript: '\\super', subscript: '\\sub' } as const;

const controls = ({ italic, bold, smallCaps, underline, script }: Face): string =>
  `${italic ? '\\i' : ''}${bold ? '\\b' : ''}${smallCaps ? '\\scaps' : ''}${underline ? '\\ul' : ''}${SCRIPTS[script]}`;

/** Runs of one line as RTF, links as fields. */
export const inline = (runs: Runs): string =>
  runs
    .map(({ text, face, href }) => {
      const set = controls(face);
      const written = set === '' ? directed(text) : `{${set} ${directed(text)}}`;
      if (href === undefined) return written;
      return `{\\field{\\*\\fldinst{HYPERLINK "${escapeText(href)}"}}{\\fldrslt{${written}}}}`;
    })
    .join('');
