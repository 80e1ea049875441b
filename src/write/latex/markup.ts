import { piecesOf, type Markup } from '../../formats/markup.ts';
import type { Escape } from './escape.ts';

const COMMANDS: Readonly<Record<Markup, string>> = {
  italic: '\\emph{',
  bold: '\\textbf{',
  superscript: '\\textsuperscript{',
  subscript: '\\textsubscript{',
  'small-caps': '\\textsc{',
  'no-case': '{',
};

/**
 * Text with CSL's formatting as LaTeX: `<i>Salt</i>` → `\emph{Salt}`. `outer` writes what stands in no tag, where it
 * differs: what a tag holds is in braces already, which keep its capitals.
 */
export function markup(text: string, escape: Escape, outer: (text: string, start: boolean) => string = escape): string {
  if (!text.includes('<')) return outer(text, true);
  let result = '';
  let depth = 0;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'text') result += depth > 0 ? escape(piece.text) : outer(piece.text, result === '');
    else {
      result += piece.kind === 'open' ? COMMANDS[piece.markup] : '}';
      depth += piece.kind === 'open' ? 1 : -1;
    }
  }
  return result;
}
