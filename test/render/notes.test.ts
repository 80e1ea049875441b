import { convert } from '../../src/index.ts';
import { renderNotes } from '../../src/render/notes.ts';
import { plainText } from '../../src/render/rich-text.ts';
import type { Style } from '../../src/render/style.ts';
import { source } from '../support/note.ts';
import { locales, smallStyle } from '../support/style.ts';

const HOLM = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999)';
const LUND = 'Pia Lund, Fish (Oslo: Sea Press, 2001)';

/** Prints the position of every citation before its title and place. */
const POSITIONS = smallStyle({
  cite: `<choose>
    <if position="ibid-with-locator"><text term="ibid" text-case="capitalize-first" suffix=", "/><text variable="locator"/></if>
    <else-if position="ibid"><text term="ibid" text-case="capitalize-first"/></else-if>
    <else-if position="near-note"><group delimiter=", "><text value="near"/><text variable="title" form="short"/><text variable="locator"/></group></else-if>
    <else-if position="subsequent"><group delimiter=", "><text value="again"/><text variable="title" form="short"/><text variable="first-reference-note-number"/></group></else-if>
    <else><group delimiter=", "><text variable="title"/><text variable="archive"/><text variable="locator"/></group></else>
  </choose>`,
  citation: 'near-note-distance="1"',
});

const notesIn = (style: Style, texts: readonly string[], asCited = false): string[] =>
  renderNotes(convert(source(...texts)), style, { locales, asCited }).page.blocks.flatMap((block) =>
    block.kind === 'notes' ? block.notes.map(({ content }) => plainText(content)) : [],
  );

test.each<[string, string[], string[]]>([
  ['one a note', [`${HOLM}, 12.`], ['Salt and Ships, 12.']],
  ['the same again', [`${HOLM}, 12.`, 'Ibid.', 'Ibid., 14.'], ['Salt and Ships, 12.', 'Ibid.', 'Ibid., 14.']],
  ['near', [`${HOLM}, 12; ${LUND}.`, 'Holm, Salt, 5.'], ['Salt and Ships, 12; Fish.', 'near, Salt, 5.']],
  [
    'far',
    [`${HOLM}, 12.`, `${LUND}.`, 'Ibid., 2.', 'Holm, Salt, 5.'],
    ['Salt and Ships, 12.', 'Fish.', 'Ibid., 2.', 'again, Salt, 1.'],
  ],
  ['signals and joints', [`See ${HOLM}, 12. See also ${LUND}.`], ['See Salt and Ships, 12. See also Fish.']],
  [
    'ibid. in a sentence',
    [`${HOLM}, 12.`, `See Ibid., 14; and ${LUND}.`],
    ['Salt and Ships, 12.', 'See ibid., 14; and Fish.'],
  ],
  [
    'words behind',
    [`${HOLM}, 12.`, 'Ibid. They were not there when it was told.'],
    ['Salt and Ships, 12.', 'Ibid. They were not there when it was told.'],
  ],
  ['words only', ['They were not there when it was told.'], ['They were not there when it was told.']],
  ['ibid. of nothing stays as printed', ['Ibid., 12.'], ['Ibid., 12.']],
])('%s', (_, notes, expected) => {
  expect(notesIn(POSITIONS, notes)).toEqual(expected);
});

test('the author’s own forms', () => {
  const notes = [`${HOLM}, 12.`, 'Holm, Salt, 14.', `${HOLM}, 15.`, 'Ibid., 15.'];
  expect(notesIn(POSITIONS, notes, true)).toEqual([
    'Salt and Ships, 12.',
    'near, Salt, 14.',
    'Salt and Ships, 15.',
    'Ibid., 15.',
  ]);
  expect(notesIn(POSITIONS, notes)).toEqual(['Salt and Ships, 12.', 'Ibid., 14.', 'Ibid., 15.', 'Ibid.']);
});

test('an archive by its definition, then by its short form', () => {
  const document = (day: number, archive: string): string =>
    `Minutes, ${day} May 1951, ${archive}, fund CC al PCR, dossier no. ${day}/1951, f. 3.`;
  const notes = [document(3, 'Arhivele Naționale ale României – onwards ANR'), document(4, 'ANR')];
  expect(notesIn(POSITIONS, notes)).toEqual([
    'Minutes, Arhivele Naționale ale României – onwards ANR, 3.',
    'Minutes, ANR, 3.',
  ]);
});

test('words that went into no field stay, where they stood first', () => {
  const conversion = convert(source(`${HOLM}, 12.`, `${HOLM}, 14.`));
  const references = conversion.references.map((item) => ({ ...item, note: 'with a map by the author' }));
  const { page } = renderNotes({ ...conversion, references }, POSITIONS, { locales, asCited: true });
  const [block] = page.blocks;
  const notes = block?.kind === 'notes' ? block.notes.map(({ content }) => plainText(content)) : [];
  expect(notes).toEqual(['Salt and Ships, 12, with a map by the author.', 'Salt and Ships, 14.']);
});

test('a style that prints nothing of a work leaves the citation as printed', () => {
  const silent = smallStyle({ cite: '<text variable="DOI"/>' });
  expect(notesIn(silent, [`${HOLM}, 12.`])).toEqual([`${HOLM}, 12.`]);
});

test('quotation marks take full stops in where the style says so', () => {
  const quotes = (punctuation: boolean): Style =>
    smallStyle({
      cite: '<text variable="title" quotes="true"/>',
      locale: `<locale><style-options punctuation-in-quote="${String(punctuation)}"/></locale>`,
    });
  expect(notesIn(quotes(true), [`${HOLM}; ${LUND}.`])).toEqual(['‘Salt and Ships’; ‘Fish.’']);
  expect(notesIn(quotes(false), [`${HOLM}; ${LUND}.`])).toEqual(['‘Salt and Ships’; ‘Fish’.']);
});

test('every citation carries the id of its work', () => {
  const { page } = renderNotes(convert(source(`${HOLM}, 12; ${LUND}.`)), POSITIONS, { locales });
  const [block] = page.blocks;
  const cites = block?.kind === 'notes' ? (block.notes[0]?.content ?? []) : [];
  expect(cites.flatMap((node) => (node.kind === 'cite' ? [node.id] : []))).toEqual(['holm1999', 'lund2001']);
});

test('headings in the language of the locale', () => {
  const conversion = convert(source(`${HOLM}, 12.`));
  const page = (locale?: string) => renderNotes(conversion, POSITIONS, { locales, ...(locale && { locale }) }).page;
  expect(page().title).toBe('Notes');
  expect(page('de-DE')).toMatchObject({ title: 'Anmerkungen', language: 'de-DE' });
});
