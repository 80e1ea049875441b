import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { InputError } from '../../model/index.ts';
import type { Look } from '../markup/runs.ts';
import type { Piece } from './layout.ts';
import { WHAT } from './library.ts';

/** Beyond these no article goes. */
const MOST_PAGES = 3000;
const MOST_PIECES = 1_000_000;

/** Names of fonts: `LMRoman10-Italic`, `CMTI9`, `TimesNewRomanPS-ItalicMT`, `MinionPro-It`. */
const ITALIC = /ital|obli|kursiv|slant|-it$|[-,]it\b|^(?:cm|lm|sf)(?:ti|sl|u|bxti|mi)\d/i;
const SMALL_CAPS = /small-?caps|-sc$|expert.*sc|^(?:cm|sf)csc\d/i;
const SUBSET = /^[A-Z]{6}\+/;

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

interface Font {
  readonly name?: string;
  readonly italic?: boolean;
}

function lookOf({ name = '', italic = false }: Font): Look {
  const own = name.replace(SUBSET, '');
  return {
    ...(italic || ITALIC.test(own) ? { italic: true } : {}),
    ...(SMALL_CAPS.test(own) ? { smallCaps: true } : {}),
  };
}

/** What the fonts of a page look like. They are only told of along with what is drawn. */
async function looksOn(page: PDFPageProxy, names: ReadonlySet<string>, known: Map<string, Look>): Promise<void> {
  if ([...names].every((name) => known.has(name))) return;
  await page.getOperatorList();
  for (const name of names) {
    if (!known.has(name)) known.set(name, page.commonObjs.has(name) ? lookOf(page.commonObjs.get(name) as Font) : {});
  }
}

/** A matrix after another, as PDF multiplies them. */
function transformed(
  item: readonly number[],
  by: readonly number[],
): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = by;
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u];
}

function pieceOf(
  { str, width, transform, fontName }: TextItem,
  page: readonly number[],
  looks: ReadonlyMap<string, Look>,
) {
  const [a, b, c, d, x, y] = transformed(transform, page);
  // Upright text only: what runs up the margin is no part of the text.
  if (a <= 0 || Math.abs(b) > Math.abs(a) / 4) return [];
  const size = Math.hypot(c, d);
  const piece: Piece = { text: str, x, end: x + width, y, size, look: looks.get(fontName) ?? {} };
  return [a, b, c, d, x, y, width].every(Number.isFinite) ? [piece] : [];
}

/**
 * The text of each page in pieces, in the order of the file.
 * @throws InputError where there is none, or more than any article has
 */
export async function piecesOf(document: PDFDocumentProxy): Promise<readonly (readonly Piece[])[]> {
  if (document.numPages > MOST_PAGES) throw new InputError(`${WHAT} has more than ${MOST_PAGES} pages`);
  const looks = new Map<string, Look>();
  const pages: (readonly Piece[])[] = [];
  let total = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item && item.str !== '');
    total += texts.length;
    if (total > MOST_PIECES) throw new InputError(`${WHAT} holds more text than any article`);
    await looksOn(page, new Set(texts.map(({ fontName }) => fontName)), looks);
    const { transform } = page.getViewport({ scale: 1 });
    pages.push(texts.flatMap((item) => pieceOf(item, transform as readonly number[], looks)));
    page.cleanup();
  }
  if (pages.every((pieces) => pieces.every(({ text }) => text.trim() === ''))) {
    throw new InputError(`${WHAT} holds no text, perhaps it is scanned`, 'Run text recognition (OCR) on it first.');
  }
  return pages;
}
