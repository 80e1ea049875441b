import { inheritPlaces } from '../../csl/inherit-places.ts';
import { escapeStart, escapeText } from '../../formats/markdown.ts';
import type { Conversion } from '../../model/index.ts';
import { LOCATOR_LABELS_SHORT } from './locators.ts';
import { segmentsOf, type Cite, type Segment } from './segments.ts';

/** Text within a citation's brackets, where a semicolon would end the citation. */
const escapeInCitation = (text: string): string => escapeText(text).replaceAll(';', '\\;');

/** Places that pandoc tells from words by itself; others stand in braces. */
const PLAIN_PLACE = /^[\dIVXLCDMivxlcdm]+[a-z]?(?:[–-][\dIVXLCDMivxlcdm]+[a-z]?)?$/;
const PLAIN_KEY = /^[A-Za-z0-9_]+$/;

function placeOf({ locator, label = 'page' }: Cite): string {
  if (locator === undefined) return '';
  const term = LOCATOR_LABELS_SHORT[label];
  const place = `${term}${term && ' '}${escapeInCitation(locator)}`;
  return PLAIN_PLACE.test(locator) ? `, ${place}` : `, {${place.replace(/[{}]/g, '\\$&')}}`;
}

/** `see also @holm1999, 12`: a citation inside its brackets. */
const cited = (cite: Cite): string => {
  const key = PLAIN_KEY.test(cite.id) ? cite.id : `{${cite.id}}`;
  return `${cite.prefix && `${escapeInCitation(cite.prefix)} `}@${key}${placeOf(cite)}`;
};

const segment = (part: Segment): string =>
  part.kind === 'text' ? escapeText(part.text) : `[${part.cites.map(cited).join('; ')}]`;

/** Text of a metadata field: Markdown in a YAML string, which JSON's are, too. */
const metadata = (text: string): string => JSON.stringify(escapeText(text));

/**
 * The notes as footnotes in pandoc's Markdown, with citations that pandoc sets from `references.json`
 * (https://pandoc.org/MANUAL.html, "Citation syntax"). A bare `ibid.` says the place that it stands for.
 */
export function* notesPandoc({ parsed, citations, source }: Conversion): Generator<string> {
  const placed = inheritPlaces(citations);
  const title = source.title === undefined ? '' : `title: ${metadata(source.title)}\n`;
  yield `---\n${title}bibliography: references.json\n---\n\n`;
  yield `${placed.map(({ properties }) => `[^${properties.noteIndex}]`).join(' ')}\n`;
  for (const [k, citation] of placed.entries()) {
    const note = parsed[k];
    const text = note ? segmentsOf(note, citation).map(segment).join('') : '';
    // `c. 1850` and `2. Aufl.` would begin lists.
    yield `\n[^${citation.properties.noteIndex}]: ${escapeStart(text.trim())}\n`;
  }
}
