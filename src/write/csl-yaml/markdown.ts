import { piecesOf } from '../../formats/markup.ts';
import { spans } from './spans.ts';

/**
 * What pandoc's Markdown would read as markup in a line of text: emphasis, mathematics, citations, links, notes, HTML and
 * entities, code, sub- and superscript, straight quotes and what it turns into dashes and dots. A single opening quote is
 * turned round where pandoc finds no end to the quotation (‘Abd al-Karīm). An underscore within a word is no markup.
 */
const MARKUP = /[\\*$@[\]<>`^~"'‘{}|#]|&(?=[#\p{L}\p{N}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|-(?=-)|\.(?=\.\.)/gu;

/** With the blanks before it, which are looked at from their first one only. */
const LINE_BREAK = /(?<![\t ])[\t ]*(?:\r\n?|[\n\u0085\u2028\u2029])\s*/gu;
/** Tabs and control characters have no meaning in a value, and some in Markdown. */
const CONTROL = /(?!\n)\p{Cc}/gu;

const tidy = (text: string): string => text.replace(LINE_BREAK, '\n').replace(CONTROL, ' ').trim();
const escape = (text: string): string => text.replace(MARKUP, '\\$&').replaceAll('\n', '\\\n');

/**
 * Text as Markdown that is read back as that text (pandoc manual, “Pandoc’s Markdown”): markup escaped, and line breaks
 * hard ones, for a plain one would be a space.
 */
export const plainMarkdown = (text: string): string => escape(tidy(text));

/** The same for CSL's rich text: its formatting becomes Markdown's, `<i>Salt</i>` → `*Salt*`. */
export const markdown = (text: string): string => spans(piecesOf(tidy(text)), escape);
