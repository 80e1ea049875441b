/*
 * Citations are set one by one and joined with the words and the punctuation that the note prints around them.
 * What happens where the two meet.
 */
import { plainText, type RichNode, type RichText } from './rich-text.ts';

const CLOSING = /[’”»›"'“]+$/u;
const STOP = /[.?!…]$/u;

/** The text ends a sentence, or there is none yet: what comes next is capitalised. */
export const startsSentence = (before: string): boolean => {
  const text = before.trimEnd();
  return text === '' || STOP.test(text.replace(/[)\]’”»"']+$/u, ''));
};

/** Changes the last piece of text, wherever it is nested. */
function changeLast(content: RichText, change: (text: string) => string): RichText {
  const last = content.at(-1);
  if (!last) return content;
  const changed: RichNode =
    last.kind === 'text'
      ? { kind: 'text', text: change(last.text) }
      : { ...last, content: changeLast(last.content, change) };
  return [...content.slice(0, -1), changed];
}

function changeFirst(content: RichText, change: (text: string) => string): RichText {
  const [first, ...rest] = content;
  if (!first) return content;
  return [
    first.kind === 'text'
      ? { kind: 'text', text: change(first.text) }
      : { ...first, content: changeFirst(first.content, change) },
    ...rest,
  ];
}

/**
 * `Ibid.` inside a sentence is `ibid.`: styles capitalise the term since they know nothing of the words before it.
 * `term` is the locale's.
 */
export function lowerTerm(content: RichText, term: string): RichText {
  const text = plainText(content);
  const isTerm = term !== '' && text.toLowerCase().startsWith(term.toLowerCase()) && !text.startsWith(term);
  return isTerm ? changeFirst(content, (first) => term.charAt(0) + first.slice(1)) : content;
}

/** A citation and what is printed behind it, up to the next one. */
export interface Joint {
  readonly content: RichText;
  readonly after: string;
}

/**
 * Joins a citation to the punctuation behind it: no full stop after another or after `?`, and full stop and comma
 * inside the closing quotation mark where the locale wants them there.
 */
export function joinAfter(content: RichText, after: string, punctuationInQuote: boolean): Joint {
  const text = plainText(content);
  const mark = after.charAt(0);
  if (mark !== '.' && mark !== ',') return { content, after };
  const quotes = CLOSING.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - quotes.length);
  if (mark === '.' && STOP.test(bare)) return { content, after: after.slice(1) };
  if (mark === ',' && /[,;:]$/.test(bare)) return { content, after: after.slice(1) };
  if (quotes === '' || !punctuationInQuote || STOP.test(bare)) return { content, after };
  const inside = changeLast(content, (last) =>
    last.endsWith(quotes) ? last.slice(0, last.length - quotes.length) + mark + quotes : last + mark,
  );
  return { content: inside, after: after.slice(1) };
}

/** The printed citation ends in a full stop that ends its sentence, too: `Ibid.` before the end or a new sentence. */
export const endsSentence = (citation: string, after: string): boolean =>
  citation.endsWith('.') && /^(?:\s|$)/.test(after);
