import type { Escape } from './escape.ts';

/** The formatting that CSL-JSON allows in its texts (citeproc-js manual, "HTML-like formatting tags"). */
const TAGS: Readonly<Record<string, readonly [command: string, close: string]>> = {
  '<i>': ['\\emph{', '</i>'],
  '<b>': ['\\textbf{', '</b>'],
  '<sup>': ['\\textsuperscript{', '</sup>'],
  '<sub>': ['\\textsubscript{', '</sub>'],
  '<sc>': ['\\textsc{', '</sc>'],
  '<span class="nocase">': ['{', '</span>'],
  '<span style="font-variant:small-caps;">': ['\\textsc{', '</span>'],
  '<span style="font-variant: small-caps;">': ['\\textsc{', '</span>'],
};
const TAG = /(<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]{0,60})?>)/;

/** Which of the pieces are tags that have their partner: properly nested ones, everything else is text. */
function pairs(pieces: readonly string[]): ReadonlyMap<number, string> {
  const commands = new Map<number, string>();
  const open: { readonly at: number; readonly command: string; readonly close: string }[] = [];
  for (const [at, piece] of pieces.entries()) {
    const tag = TAGS[piece];
    const last = open.at(-1);
    if (tag) open.push({ at, command: tag[0], close: tag[1] });
    else if (last?.close === piece) {
      open.pop();
      commands.set(last.at, last.command).set(at, '}');
    }
  }
  return commands;
}

/**
 * Text with CSL's formatting as LaTeX: `<i>Salt</i>` → `\emph{Salt}`. `outer` writes what stands in no tag, where it
 * differs: what a tag holds is in braces already, which keep its capitals.
 */
export function markup(text: string, escape: Escape, outer: (text: string, start: boolean) => string = escape): string {
  if (!text.includes('<')) return outer(text, true);
  const pieces = text.split(TAG);
  const commands = pairs(pieces);
  // Runs of text are joined again, since a tag without a partner is text, and words are told by what is around them.
  let result = '';
  let run = '';
  let depth = 0;
  const flush = () => {
    if (run !== '') result += depth > 0 ? escape(run) : outer(run, result === '');
    run = '';
  };
  for (const [at, piece] of pieces.entries()) {
    const command = commands.get(at);
    if (command === undefined) run += piece;
    else {
      flush();
      result += command;
      depth += command === '}' ? -1 : 1;
    }
  }
  flush();
  return result;
}
