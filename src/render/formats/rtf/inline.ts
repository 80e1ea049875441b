import { byDirection } from '../direction.ts';
import { oneLine } from '../plain.ts';
import type { Face, Runs } from '../runs.ts';

/** Everything beyond ASCII as UTF-16 units, signed; `?` is for readers that know no Unicode. */
export function escapeText(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e) escaped += `\\u${String(unit > 0x7fff ? unit - 0x10000 : unit)}?`;
    else escaped += text.charAt(at).replace(/[\\{}]/, '\\$&');
  }
  return escaped;
}

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
