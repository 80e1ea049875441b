/** The formatting that CSL-JSON allows in its texts (citeproc-js manual, "HTML-like formatting tags"). */
export type Markup = 'italic' | 'bold' | 'superscript' | 'subscript' | 'small-caps' | 'no-case';

const TAGS: ReadonlyMap<string, readonly [markup: Markup, close: string]> = new Map([
  ['<i>', ['italic', '</i>']],
  ['<b>', ['bold', '</b>']],
  ['<sup>', ['superscript', '</sup>']],
  ['<sub>', ['subscript', '</sub>']],
  ['<sc>', ['small-caps', '</sc>']],
  ['<span class="nocase">', ['no-case', '</span>']],
  ['<span style="font-variant:small-caps;">', ['small-caps', '</span>']],
  ['<span style="font-variant: small-caps;">', ['small-caps', '</span>']],
]);
const TAG = /(<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]{0,60})?>)/;

/** A run of text, or a tag that has its partner, and how it is written. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly text: string; readonly markup: Markup };

/** Which of the strings are tags that have their partner: properly nested ones, everything else is text. */
function pairs(strings: readonly string[]): ReadonlyMap<number, Piece> {
  const tags = new Map<number, Piece>();
  const open: { readonly at: number; readonly text: string; readonly markup: Markup; readonly close: string }[] = [];
  for (const [at, text] of strings.entries()) {
    const tag = TAGS.get(text);
    const last = open.at(-1);
    if (tag) open.push({ at, text, markup: tag[0], close: tag[1] });
    else if (last?.close === text) {
      open.pop();
      tags.set(last.at, { kind: 'open', text: last.text, markup: last.markup });
      tags.set(at, { kind: 'close', text, markup: last.markup });
    }
  }
  return tags;
}

/** The tags of a text, and the runs between them. A tag without a partner is text like what is around it. */
export function* piecesOf(text: string): Generator<Piece> {
  const strings = text.includes('<') ? text.split(TAG) : [text];
  const tags = pairs(strings);
  let run = '';
  for (const [at, string] of strings.entries()) {
    const tag = tags.get(at);
    if (!tag) run += string;
    else {
      if (run !== '') yield { kind: 'text', text: run };
      run = '';
      yield tag;
    }
  }
  if (run !== '') yield { kind: 'text', text: run };
}
