import CSL, { type OutputFormat } from 'citeproc';
import { plainText, type RichDisplay, type RichNode, type RichStyle, type RichText } from './rich-text.ts';

/*
 * citeproc-js gives strings. Ours carry their formatting as noncharacters (U+FDD0 to U+FDEF, which no text may use in
 * interchange: https://www.unicode.org/versions/corrigendum9.html), so that nothing printed can be mistaken for it.
 */
const FIRST = 0xfdd0;
const OPEN = String.fromCharCode(FIRST);
const CLOSE = String.fromCharCode(FIRST + 1);
/** Between the attribute of a mark (an address, an id) and its content. */
const MIDDLE = String.fromCharCode(FIRST + 2);
const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

type Mark = { readonly style: RichStyle } | { readonly display: RichDisplay } | 'link' | 'entry';

/** Decorations of citeproc-js, and what each one means. */
const DECORATIONS: Readonly<Record<`@${string}`, Mark>> = {
  '@font-style/italic': { style: 'italic' },
  '@font-style/oblique': { style: 'italic' },
  '@font-style/normal': { style: 'upright' },
  '@font-weight/bold': { style: 'bold' },
  '@font-weight/normal': { style: 'regular' },
  '@font-variant/small-caps': { style: 'small-caps' },
  '@font-variant/normal': { style: 'normal-caps' },
  '@text-decoration/underline': { style: 'underline' },
  '@text-decoration/none': { style: 'no-underline' },
  '@vertical-align/sup': { style: 'superscript' },
  '@vertical-align/sub': { style: 'subscript' },
  '@vertical-align/baseline': { style: 'baseline' },
  '@display/block': { display: 'block' },
  '@display/left-margin': { display: 'left-margin' },
  '@display/right-inline': { display: 'right-inline' },
  '@display/indent': { display: 'indent' },
  '@URL/true': 'link',
  '@DOI/true': 'link',
  '@bibliography/entry': 'entry',
};

/** Each decoration's own character, behind the three of the marks' grammar. */
const CODES = new Map(
  Object.entries(DECORATIONS).map(([name, mark], at) => [name, { code: String.fromCharCode(FIRST + 3 + at), mark }]),
);
const MARKS = new Map([...CODES.values()].map(({ code, mark }) => [code, mark]));

const clean = (text: string | undefined): string => (text ?? '').replace(NONCHARACTERS, '');

/**
 * `https://…` as it is, a DOI with its resolver before it; nothing else is ever a link. A DOI may have in it what ends
 * or escapes in an address; where the style has put the resolver there, only `#` is told from an address for certain.
 */
function addressOf(text: string): string {
  const bare = clean(text).trim();
  if (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(bare)) return bare.replaceAll('#', '%23');
  if (/^https?:\/\//i.test(bare)) return bare;
  return /^10\.\d{4,9}\//.test(bare) ? `https://doi.org/${bare.replace(/[%?#]/g, encodeURIComponent)}` : '';
}

type Decorate = (this: { readonly system_id?: string }, state: unknown, text: string) => string;

function decoration(code: string, mark: Mark): string | Decorate {
  if (mark === 'link') return (_, text) => OPEN + code + addressOf(text) + MIDDLE + text + CLOSE;
  if (mark === 'entry')
    return function (_, text) {
      return OPEN + code + (this.system_id ?? '') + MIDDLE + text + CLOSE;
    };
  return `${OPEN}${code}%%STRING%%${CLOSE}`;
}

/** The name of our output format in citeproc-js. */
export const RICH = 'ibidem';

const format: OutputFormat = {
  // Quotation marks, which are text, as in the plain format
  ...CSL.Output.Formats.text,
  ...Object.fromEntries([...CODES].map(([name, { code, mark }]) => [name, decoration(code, mark)])),
  text_escape: clean,
  bibstart: '',
  bibend: '',
};
CSL.Output.Formats[RICH] = format;
// It would print warnings about styles past whoever calls.
CSL.debug = () => undefined;

interface Frame {
  readonly mark: Mark | undefined;
  attribute: string;
  readonly content: RichNode[];
}

/** What a closed mark is in rich text; entries are told apart by `readEntry`. */
function nodesOf({ mark, attribute, content }: Frame): readonly RichNode[] {
  if (content.length === 0 || mark === undefined || mark === 'entry') return content;
  if (mark === 'link') return attribute === '' ? content : [{ kind: 'link', href: attribute, content }];
  return [
    'style' in mark
      ? { kind: 'style', style: mark.style, content }
      : { kind: 'display', display: mark.display, content },
  ];
}

/** A string that citeproc-js set in our format, as rich text, and the id where it is an entry. Linear in the string. */
function read(set: string): { readonly id: string; readonly content: RichText } {
  const stack: Frame[] = [{ mark: undefined, attribute: '', content: [] }];
  let id = '';
  for (const [piece] of set.matchAll(/\uFDD0[\uFDD3-\uFDEF]|[\uFDD1\uFDD2]|[^\uFDD0-\uFDEF]+/g)) {
    const frame = stack.at(-1);
    if (!frame) break;
    if (piece.startsWith(OPEN)) stack.push({ mark: MARKS.get(piece.slice(1)), attribute: '', content: [] });
    else if (piece === MIDDLE) {
      frame.attribute = frame.content.map((node) => (node.kind === 'text' ? node.text : '')).join('');
      frame.content.length = 0;
      if (frame.mark === 'entry') id = frame.attribute;
    } else if (piece !== CLOSE) frame.content.push({ kind: 'text', text: piece });
    else if (stack.length > 1) {
      stack.pop();
      stack.at(-1)?.content.push(...nodesOf(frame));
    }
  }
  // Marks that were never closed lose nothing but their formatting.
  return { id, content: stack.flatMap(({ content }) => content) };
}

/** What citeproc-js prints where a style has no form for a work. */
const NO_FORM = /\[CSL STYLE ERROR|\[NO_PRINTED_FORM\]/;

/** The style prints nothing of a work. */
export function isEmpty(content: RichText): boolean {
  const text = plainText(content).trim();
  return text === '' || NO_FORM.test(text);
}

export const readCitation = (set: string): RichText => read(set).content;
export const readEntry = read;
