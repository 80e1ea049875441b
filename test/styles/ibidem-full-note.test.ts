import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../src/index.ts';
import { renderNotes } from '../../src/render/notes.ts';
import { plainText } from '../../src/render/rich-text.ts';
import { ownStyle, setter } from '../support/citeproc.ts';
import { locales } from '../support/style.ts';
import { faultsOf } from './faults.ts';
import { ITEMS, itemsNamed, placeIn, type WorkName } from './works.ts';

const ID = 'ibidem-full-note';
const STYLE = ownStyle(ID);
const { cite, entry, order } = setter(STYLE, ITEMS);

test('well made', () => {
  expect(faultsOf(ID)).toEqual([]);
});

test.each<[WorkName, string, string, string]>([
  [
    'book',
    'Anna Holm, _Salt and Ships_ (Bergen: Fjord Press, 1999), 12.',
    'Holm, _Salt and Ships_, 12.',
    'Holm, Anna, _Salt and Ships_ (Bergen: Fjord Press, 1999).',
  ],
  [
    'many authors',
    'A. One et al., _Many Hands_ (Bergen: Fjord Press, 1998), 12.',
    'One et al., _Many Hands_, 12.',
    'One, A., A. Two, A. Three, A. Four, A. Five, A. Six, and A. Seven, _Many Hands_ (Bergen: Fjord Press, 1998).',
  ],
  [
    'edited book',
    'Anna Holm and Erik Berg, eds., _The Herring Trade: Essays_ (Bergen: Fjord Press, 2001), 12.',
    'Holm and Berg, _Herring Trade_, 12.',
    'Holm, Anna, and Erik Berg, eds., _The Herring Trade: Essays_ (Bergen: Fjord Press, 2001).',
  ],
  [
    'translated book',
    'Simone de la Mer, _Salt Roads_, ed. Ida Lund, trans. Erik Berg, 2nd ed., Fjord Studies 66 (1966; Bergen: Fjord Press, 2005), 12.',
    'de la Mer, _Salt Roads_, 12.',
    'de la Mer, Simone, _Salt Roads_, ed. Ida Lund, trans. Erik Berg, 2nd ed., Fjord Studies 66 (1966; Bergen: Fjord Press, 2005).',
  ],
  [
    'edited and translated by one',
    'Ida Lund, _Log_, ed. and trans. Erik Berg (2002), 12.',
    'Lund, _Log_, 12.',
    'Lund, Ida, _Log_, ed. and trans. Erik Berg (2002).',
  ],
  [
    'one volume',
    'Anna Holm, _A History of Harbours_, vol. 2, _The North_ (Bergen: Fjord Press, 2003), 12.',
    'Holm, _A History of Harbours_, vol. 2, 12.',
    'Holm, Anna, _A History of Harbours_, vol. 2, _The North_ (Bergen: Fjord Press, 2003).',
  ],
  [
    'volumes',
    'Anna Holm, _Letters_, 3 vols, rev. edn (Bergen: Fjord Press, 2007–2009), 12.',
    'Holm, _Letters_, 12.',
    'Holm, Anna, _Letters_, 3 vols, rev. edn (Bergen: Fjord Press, 2007–2009).',
  ],
  [
    'no date',
    'Erik Berg, _Undated Harbours_ (Bergen: Fjord Press, n.d.), 12.',
    'Berg, _Undated Harbours_, 12.',
    'Berg, Erik, _Undated Harbours_ (Bergen: Fjord Press, n.d.).',
  ],
  [
    'forthcoming',
    'Anna Holm, _Coming Tides_ (Bergen: Fjord Press, forthcoming), 12.',
    'Holm, _Coming Tides_, 12.',
    'Holm, Anna, _Coming Tides_ (Bergen: Fjord Press, forthcoming).',
  ],
  ['no author', '_Old Harbours_ (Bergen, c. 1690), 12.', '_Old Harbours_, 12.', '_Old Harbours_ (Bergen, c. 1690).'],
  [
    'chapter',
    'Erik Berg, ‘Nets: Why?,’ in _A History of Harbours_, vol. 2, _The North_, ed. Anna Holm (Bergen: Fjord Press, 1999), 12.',
    'Berg, ‘Nets: Why?,’ 12.',
    'Berg, Erik, ‘Nets: Why?,’ in _A History of Harbours_, vol. 2, _The North_, ed. Anna Holm (Bergen: Fjord Press, 1999), 10–30.',
  ],
  [
    'encyclopaedia entry',
    '‘Bergen,’ in _Encyclopaedia of the Sea_, vol. 1, ed. Anna Holm, 3rd ed. (Bergen: Fjord Press, 1999), 12.',
    '‘Bergen,’ 12.',
    '‘Bergen,’ in _Encyclopaedia of the Sea_, vol. 1, ed. Anna Holm, 3rd ed. (Bergen: Fjord Press, 1999).',
  ],
  [
    'article',
    'Ida Lund, ‘Tides,’ _Journal of Harbours_ 12, no. 3 (April 1990): 12, https://doi.org/10.1000/182.',
    'Lund, ‘Tides,’ 12.',
    'Lund, Ida, ‘Tides,’ _Journal of Harbours_ 12, no. 3 (April 1990): 101–20, https://doi.org/10.1000/182.',
  ],
  [
    'German article',
    'Ida Lund, ‘Ebbe und Flut,’ _Hafenzeitschrift_, N.F. 12 (1991): 12.',
    'Lund, ‘Ebbe und Flut,’ 12.',
    'Lund, Ida, ‘Ebbe und Flut,’ _Hafenzeitschrift_, N.F. 12 (1991).',
  ],
  [
    'article without volume',
    '‘Anonymous Tides,’ _Journal of Harbours_ 1–2 (Autumn 1990): 12.',
    '‘Anonymous Tides,’ 12.',
    '‘Anonymous Tides,’ _Journal of Harbours_ 1–2 (Autumn 1990).',
  ],
  [
    'review',
    'Ida Lund, review of _Salt and Ships_, by Anna Holm, _Journal of Harbours_ 13 (2000): 12.',
    'Lund, review of _Salt and Ships_, 12.',
    'Lund, Ida, review of _Salt and Ships_, by Anna Holm, _Journal of Harbours_ 13 (2000).',
  ],
  [
    'review with a title',
    'Ida Lund, ‘Too Salty,’ review of _Salt and Ships_, by Anna Holm, _Journal of Harbours_ 14 (2001): 12.',
    'Lund, ‘Too Salty,’ 12.',
    'Lund, Ida, ‘Too Salty,’ review of _Salt and Ships_, by Anna Holm, _Journal of Harbours_ 14 (2001).',
  ],
  [
    'newspaper article',
    'Ida Lund, ‘Storm in the Harbour,’ _The Tide_ (Bergen), 4 May 1936, 12.',
    'Lund, ‘Storm in the Harbour,’ 12.',
    'Lund, Ida, ‘Storm in the Harbour,’ _The Tide_ (Bergen), 4 May 1936.',
  ],
  ['newspaper', '_The Tide_, 6 May 1936, 12.', '_The Tide_, 6 May 1936, 12.', '_The Tide_, 6 May 1936.'],
  [
    'thesis',
    'Erik Berg, ‘Boats’ (PhD thesis, University of Bergen, 1988), 12.',
    'Berg, ‘Boats,’ 12.',
    'Berg, Erik, ‘Boats’ (PhD thesis, University of Bergen, 1988).',
  ],
  [
    'report',
    'Ministry of Salt, _State of the Nets_, Working Paper no. 63 (Bergen: Fjord Press, 2012), 12.',
    'Ministry of Salt, _State of the Nets_, 12.',
    'Ministry of Salt, _State of the Nets_, Working Paper no. 63 (Bergen: Fjord Press, 2012).',
  ],
  [
    'report in an archive',
    '_Report on Salt_, Resolution S/12/34 (1 June 1967), HA, box 2, ff. 12.',
    '_Report on Salt_, ff. 12.',
    '_Report on Salt_, Resolution S/12/34 (1 June 1967), HA, box 2.',
  ],
  [
    'conference paper',
    'Ida Lund, ‘On Nets,’ presented at the Salt Conference (Bergen, 3 April 2012), 12.',
    'Lund, ‘On Nets,’ 12.',
    'Lund, Ida, ‘On Nets,’ presented at the Salt Conference (Bergen, 3 April 2012).',
  ],
  [
    'document',
    'Note on salt, 14 September 1967 HA, fund Ships, dossier no. 73/1967, ff. 12.',
    'Note on salt, 14 September 1967, ff. 12.',
    'HA, fund Ships, dossier no. 73/1967: Note on salt, 14 September 1967.',
  ],
  [
    'earlier document in the file',
    'Plan of quays, 1 February 1967 HA, fund Ships, dossier no. 73/1967, ff. 12.',
    'Plan of quays, 1 February 1967, ff. 12.',
    'HA, fund Ships, dossier no. 73/1967: Plan of quays, 1 February 1967.',
  ],
  [
    'document of an author',
    'Ministry of Salt, Memorandum, 15 September 1967 HA, fund Ships, dossier no. 73/1967, ff. 12.',
    'Ministry of Salt, Memorandum, 15 September 1967, ff. 12.',
    'HA, fund Ships, dossier no. 73/1967: Ministry of Salt, Memorandum, 15 September 1967.',
  ],
  [
    'document without date',
    'Note on salt, HA, fund Ships, dossier no. 9/1967, ff. 12.',
    'Note on salt, dossier no. 9/1967, ff. 12.',
    'HA, fund Ships, dossier no. 9/1967: Note on salt.',
  ],
  [
    'document without title',
    'HA, fund Ships, dossier no. 8/1967, ff. 12.',
    'dossier no. 8/1967, ff. 12.',
    'HA, fund Ships, dossier no. 8/1967.',
  ],
  [
    'document on a site',
    'Minutes, 20 September 1973, Digital Sea Archive, Harbour Archive, Bergen, box 4, ff. 12. Obtained by the Salt Project, https://example.org/m (accessed 5 May 2018).',
    'Minutes, 20 September 1973, ff. 12.',
    'Digital Sea Archive, Harbour Archive, Bergen, box 4: Minutes, 20 September 1973. Obtained by the Salt Project, https://example.org/m (accessed 5 May 2018).',
  ],
  [
    'shelf mark alone',
    'Tables, September 1931, FO 371/1234, ff. 12.',
    'Tables, September 1931, ff. 12.',
    'FO 371/1234: Tables, September 1931.',
  ],
  [
    'letter',
    'Anna Holm to Erik Berg, telegram, 4 May 1921 HA, fund Ships, dossier no. 73/1967, ff. 12.',
    'Holm to Berg, 4 May 1921, ff. 12.',
    'HA, fund Ships, dossier no. 73/1967: Holm, Anna, to Erik Berg, telegram, 4 May 1921.',
  ],
  [
    'letter by its title',
    'Anna Holm, Letter to the harbour master, 4 May 1922 HA, fund Ships, dossier no. 73/1967, ff. 12.',
    'Holm, Letter to the harbour master, 4 May 1922, ff. 12.',
    'HA, fund Ships, dossier no. 73/1967: Holm, Anna, Letter to the harbour master, 4 May 1922.',
  ],
  [
    'manuscript',
    'Ida Lund, Diary, 1901–1905, Harbour Archive, Bergen, MS 12, ff. 12.',
    'Lund, Diary, 1901–1905, ff. 12.',
    'Harbour Archive, Bergen, MS 12: Lund, Ida, Diary, 1901–1905.',
  ],
  [
    'interview',
    'Anna Holm, interview by Erik Berg, Bergen, 4 May 1990, 12.',
    'Holm, 4 May 1990, 12.',
    'Holm, Anna, interview by Erik Berg, Bergen, 4 May 1990.',
  ],
  [
    'printed interview',
    'Anna Holm, ‘I Never Liked Salt,’ interview by Erik Berg, 4 May 1991, in _The Tide_, 12.',
    'Holm, ‘I Never Liked Salt,’ 4 May 1991, 12.',
    'Holm, Anna, ‘I Never Liked Salt,’ interview by Erik Berg, 4 May 1991, in _The Tide_.',
  ],
  [
    'film',
    '_The Tide Turns_, directed by Ida Lund (Bergen: Fjord Film, 1971), 12.',
    '_The Tide Turns_, 12.',
    '_The Tide Turns_, directed by Ida Lund (Bergen: Fjord Film, 1971).',
  ],
  [
    'broadcast',
    '‘The Salt Hour,’ _Sea Stories_, Radio Fjord, 3 February 1961, 12.',
    '‘The Salt Hour,’ 12.',
    '‘The Salt Hour,’ _Sea Stories_, Radio Fjord, 3 February 1961.',
  ],
  [
    'map',
    'Ida Lund, _Chart of the Fjord_ (Bergen, 1801), HA, map 5, ff. 12.',
    'Lund, _Chart of the Fjord_, ff. 12.',
    'Lund, Ida, _Chart of the Fjord_ (Bergen, 1801), HA, map 5.',
  ],
  [
    'web page',
    'Ida Lund, ‘Harbours Today,’ _Port Site_, 9 January 2016, 12, https://example.org/h (accessed 5 May 2018).',
    'Lund, ‘Harbours Today,’ 12.',
    'Lund, Ida, ‘Harbours Today,’ _Port Site_, 9 January 2016, https://example.org/h (accessed 5 May 2018).',
  ],
  [
    'software',
    'Ida Lund, _Net Counter_, version 2.1 (2020), 12.',
    'Lund, _Net Counter_, 12.',
    'Lund, Ida, _Net Counter_, version 2.1 (2020).',
  ],
  ['case', '_Holm v. Berg_, 2 AC 12 (HL, 1999), 12.', '_Holm v. Berg_, 12.', '_Holm v. Berg_, 2 AC 12 (HL, 1999).'],
  [
    'treaty',
    'Treaty of Salt, 4 May 1921, 9 Salt Treaty Series 12, 12.',
    'Treaty of Salt, 12.',
    'Treaty of Salt, 4 May 1921, 9 Salt Treaty Series 12.',
  ],
  ['statute', 'Harbour Act, no. 28, 1911, 12.', 'Harbour Act, 12.', 'Harbour Act, no. 28, 1911.'],
  [
    'Romanian',
    'Ștefan Șerban, _România și tratatul de la mare_ (Iași, 1998), 12.',
    'Șerban, _România și tratatul de la mare_, 12.',
    'Șerban, Ștefan, _România și tratatul de la mare_ (Iași, 1998).',
  ],
  [
    'Russian',
    'Ольга Иванова, _Соль и корабли_ (Москва, 1998), 12.',
    'Иванова, _Соль и корабли_, 12.',
    'Иванова, Ольга, _Соль и корабли_ (Москва, 1998).',
  ],
])('%s: first note, later note, bibliography', (id, first, later, inBibliography) => {
  expect(cite(id, placeIn(id))).toBe(first);
  expect(cite(id, { position: 'subsequent', ...placeIn(id) })).toBe(later);
  expect(entry(id)).toBe(inBibliography);
});

test('documents first, by archive, collection, file and date; then the rest by name', () => {
  expect(order).toEqual([
    'document on a site',
    'shelf mark alone',
    'document without title',
    'document without date',
    'letter',
    'letter by its title',
    'earlier document in the file',
    'document',
    'document of an author',
    'manuscript',
    'article without volume',
    'thesis',
    'chapter',
    'no date',
    'encyclopaedia entry',
    'statute',
    'interview',
    'printed interview',
    'book',
    'one volume',
    'volumes',
    'forthcoming',
    'edited book',
    'case',
    'map',
    'newspaper article',
    'article',
    'German article',
    'review',
    'review with a title',
    'edited and translated by one',
    'conference paper',
    'web page',
    'software',
    'translated book',
    'report',
    'no author',
    'many authors',
    'report in an archive',
    'Romanian',
    'broadcast',
    'newspaper',
    'film',
    'treaty',
    'Russian',
  ]);
});

test.each<[string, Parameters<typeof cite>[1], string]>([
  ['ibid.', { position: 'ibid' }, 'Ibid.'],
  ['ibid. with a page', { position: 'ibid-with-locator', locator: '14', label: 'page' }, 'Ibid., 14.'],
  ['ibid. with a folio', { position: 'ibid-with-locator', locator: '14–5', label: 'folio' }, 'Ibid., ff. 14–5.'],
  ['a range as printed', { position: 'subsequent', locator: '94–7', label: 'page' }, 'Holm, _Salt and Ships_, 94–7.'],
  ['a chapter', { position: 'subsequent', locator: '3', label: 'chapter' }, 'Holm, _Salt and Ships_, chap. 3.'],
  ['no place', { position: 'subsequent' }, 'Holm, _Salt and Ships_.'],
])('%s', (_, place, expected) => {
  expect(cite('book', place)).toBe(expected);
});

test('a page after the number of a file has its label', () => {
  const place = { position: 'subsequent', locator: '12', label: 'page' } as const;
  expect(cite('document', place)).toBe('Note on salt, 14 September 1967, p. 12.');
  expect(cite('document', { ...place, locator: '12–3' })).toBe('Note on salt, 14 September 1967, pp. 12–3.');
});

test.each<[string, WorkName, string]>([
  [
    'de-DE',
    'translated book',
    'Simone de la Mer, _Salt Roads_, hg. von Ida Lund, übers. von Erik Berg, 2. Aufl., Fjord Studies 66 (1966; Bergen: Fjord Press, 2005), S. 12.',
  ],
  ['de-DE', 'review', 'Ida Lund, Rezension zu _Salt and Ships_, von Anna Holm, _Journal of Harbours_ 13 (2000): 12.'],
  ['de-DE', 'document', 'Note on salt, 14. September 1967 HA, fund Ships, dossier no. 73/1967, Fol. 12.'],
  [
    'es-ES',
    'chapter',
    'Erik Berg, «Nets: Why?», en _A History of Harbours_, vol. 2, _The North_, ed. Anna Holm (Bergen: Fjord Press, 1999), p. 12.',
  ],
  ['fr-FR', 'letter', 'Anna Holm à Erik Berg, telegram, 4 mai 1921 HA, fund Ships, dossier no. 73/1967, fᵒ 12.'],
  ['fr-FR', 'report', 'Ministry of Salt, _State of the Nets_, Working Paper nᵒ 63 (Bergen: Fjord Press, 2012), p. 12.'],
  ['it-IT', 'film', '_The Tide Turns_, regia di Ida Lund (Bergen: Fjord Film, 1971), pag. 12.'],
  ['it-IT', 'review', 'Ida Lund, recensione di _Salt and Ships_, di Anna Holm, _Journal of Harbours_ 13 (2000): 12.'],
  ['ro-RO', 'letter', 'Anna Holm către Erik Berg, telegram, 4 mai 1921 HA, fund Ships, dossier no. 73/1967, fol. 12.'],
  ['ro-RO', 'Romanian', 'Ștefan Șerban, _România și tratatul de la mare_ (Iași, 1998), p. 12.'],
  ['ru-RU', 'Russian', 'Ольга Иванова, _Соль и корабли_ (Москва, 1998), с. 12.'],
])('in %s: %s', (locale, id, expected) => {
  expect(setter(STYLE, itemsNamed(id), locale).cite(id, placeIn(id))).toBe(expected);
});

describe('the sample, in whose manner it is', () => {
  const conversion = convert(readFileSync(join(__dirname, '../../examples/stanciu-2018.txt'), 'utf8'));

  /** Without quotation marks, kinds of dash and space, and with the article's own abbreviations for what they stand for. */
  const fold = (text: string): string =>
    conversion.abbreviations
      .reduce((folded, { phrase, short }) => folded.replaceAll(phrase, short), text)
      .replace(/['‘’]/g, '')
      .replace(/–/g, '-')
      .replace(/\s+/g, ' ');

  /** The numbers of the notes that come out otherwise than they are printed. */
  const different = (asCited: boolean): number[] =>
    renderNotes(conversion, STYLE, { locales, asCited }).page.blocks.flatMap((block) =>
      block.kind === 'notes'
        ? block.notes.flatMap(({ content }, at) =>
            fold(plainText(content)) === fold(conversion.parsed[at]?.text ?? '') ? [] : [at + 1],
          )
        : [],
    );

  const IN_ANY_FORM = [
    2, // prints `24 no. 2`, later notes `15, no. 2`
    12, // the years cut short (`2003–4`), and a comma instead of a colon before the page
    13, // no comma before `and` in a list of names, other notes have one
    21, // prints `în 24 April 1969, ANR`
    60, // a comma before `(accessed`
    62, // a Chinese name, family name first
    67, // prints `Working Paper 65`, note 65 `Working Paper no. 63`
    70, // prints `în ANR`
  ];
  const BY_RULE = [
    66, // in full although note 9 was
    68, // a short form although note 67 cites the same
  ];

  test('notes that keep the author’s form', () => {
    expect(different(true)).toEqual(IN_ANY_FORM);
  });

  test('notes by CSL’s rules', () => {
    expect(different(false)).toEqual([...IN_ANY_FORM, ...BY_RULE].sort((a, b) => a - b));
  });
});
