/** An element holds text or elements, never both, so that white space between elements means nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlElement[] = [],
): XmlElement => ({ name, attributes, content });

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers read these as line feeds (all but the first in XML 1.1 only, and some at any time), in attributes as spaces.
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const TEXT_SPECIALS = /[&<>\r\u0085\u2028\u2029]/g;
const ATTRIBUTE_SPECIALS = /[&<>"\t\n\r\u0085\u2028\u2029]/g;

/** All but Char of XML 1.0, section 2.2: control characters and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** There is no way to write these: half a character becomes the sign for one that was lost, the others are left out. */
const writable = (text: string): string =>
  text.replace(FORBIDDEN, (character) => (/\p{Surrogate}/u.test(character) ? '\ufffd' : ''));

const escape = (text: string, special: RegExp): string =>
  writable(text).replace(special, (character) => ESCAPES[character] ?? character);

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value, ATTRIBUTE_SPECIALS)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === 'string') return [`${open}>${escape(content, TEXT_SPECIALS)}</${name}>`];
  return [`${open}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/**
 * A document to be encoded in UTF-8, indented by two spaces. Text and the values of attributes may be anything; the
 * names are the caller's own.
 */
export const serialise = (root: XmlElement): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')}\n`;
