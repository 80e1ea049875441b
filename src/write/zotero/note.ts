import type { CslCitationItem } from '../../model/index.ts';
import type { CitingNote } from './citing-notes.ts';
import { ENGLISH, type Words } from './words.ts';

/** Of a longer note only so much is quoted, or one that cites a thousand works would be written a thousand times. */
const LONGEST = 5000;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** `112` for a page, else with its label: `folio 12`. */
const place = ({ locator, label }: CslCitationItem): string[] =>
  locator === undefined ? [] : [label === undefined || label === 'page' ? locator : `${label} ${locator}`];

function reference({ index, citations }: CitingNote, words: Words): string {
  const places = citations.flatMap(place);
  return places.length === 0 ? words.note(index) : `${words.note(index)} (${places.join(', ')})`;
}

/** The note's text; of a very long one what begins with the citation. */
function quotation({ text, citations }: CitingNote): string {
  if (text.length <= LONGEST) return text;
  const from = Math.min(citations[0]?.custom.span[0] ?? 0, text.length - LONGEST);
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + LONGEST)}${from + LONGEST < text.length ? ' …' : ''}`;
}

/**
 * The child note of a work, in HTML: `cited in n. 2 (112), n. 8 (113)`, and what these notes print. The first line is
 * the title under which Zotero shows it.
 */
export function noteHtml(notes: readonly CitingNote[], words: Words = ENGLISH): string {
  const places = notes.map((note) => reference(note, words)).join(', ');
  const first = `<p>${escape(words.citedAt(places))}</p>`;
  const texts = notes.map(
    (note) => `<p><strong>${escape(words.note(note.index))}</strong> ${escape(quotation(note))}</p>`,
  );
  return [first, ...texts].join('\n');
}
