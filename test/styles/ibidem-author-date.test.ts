import type { CslItem } from '../../src/model/index.ts';
import { ownStyle, setter } from '../support/citeproc.ts';
import { faultsOf } from './faults.ts';
import { ITEMS, itemsNamed, placeIn, type WorkName } from './works.ts';

const ID = 'ibidem-author-date';
const STYLE = ownStyle(ID);
const { cite, entry, order } = setter(STYLE, ITEMS);

test('well made', () => {
  expect(faultsOf(ID)).toEqual([]);
});

test.each<[WorkName, string, string]>([
  ['book', '(Holm 1999, 12)', 'Holm, Anna. 1999. _Salt and Ships_. Bergen: Fjord Press.'],
  [
    'many authors',
    '(One et al. 1998, 12)',
    'One, A., A. Two, A. Three, A. Four, A. Five, A. Six, and A. Seven. 1998. _Many Hands_. Bergen: Fjord Press.',
  ],
  [
    'edited book',
    '(Holm and Berg 2001, 12)',
    'Holm, Anna, and Erik Berg, eds. 2001. _The Herring Trade: Essays_. Bergen: Fjord Press.',
  ],
  [
    'translated book',
    '(de la Mer [1966] 2005, 12)',
    'de la Mer, Simone. [1966] 2005. _Salt Roads_, ed. Ida Lund, trans. Erik Berg, 2nd ed., Fjord Studies 66. Bergen: Fjord Press.',
  ],
  ['edited and translated by one', '(Lund 2002, 12)', 'Lund, Ida. 2002. _Log_, ed. and trans. Erik Berg.'],
  [
    'one volume',
    '(Holm 2003, 12)',
    'Holm, Anna. 2003. _A History of Harbours_, vol. 2, _The North_. Bergen: Fjord Press.',
  ],
  ['volumes', '(Holm 2007–2009, 12)', 'Holm, Anna. 2007–2009. _Letters_, 3 vols, rev. edn. Bergen: Fjord Press.'],
  ['no date', '(Berg n.d., 12)', 'Berg, Erik. n.d. _Undated Harbours_. Bergen: Fjord Press.'],
  ['forthcoming', '(Holm forthcoming, 12)', 'Holm, Anna. forthcoming. _Coming Tides_. Bergen: Fjord Press.'],
  ['no author', '(_Old Harbours_ c. 1690, 12)', '_Old Harbours_. c. 1690. Bergen.'],
  [
    'chapter',
    '(Berg 1999, 12)',
    'Berg, Erik. 1999. ‘Nets: Why?’ In _A History of Harbours_, vol. 2, _The North_, ed. Anna Holm, 10–30. Bergen: Fjord Press.',
  ],
  [
    'encyclopaedia entry',
    '(‘Bergen’ 1999, 12)',
    '‘Bergen.’ 1999. In _Encyclopaedia of the Sea_, vol. 1, ed. Anna Holm, 3rd ed. Bergen: Fjord Press.',
  ],
  [
    'article',
    '(Lund 1990, 12)',
    'Lund, Ida. 1990. ‘Tides.’ _Journal of Harbours_ 12, no. 3: 101–20. https://doi.org/10.1000/182.',
  ],
  ['German article', '(Lund 1991, 12)', 'Lund, Ida. 1991. ‘Ebbe und Flut.’ _Hafenzeitschrift_, N.F. 12.'],
  ['article without volume', '(‘Anonymous Tides’ 1990, 12)', '‘Anonymous Tides.’ 1990. _Journal of Harbours_ 1–2.'],
  ['review', '(Lund 2000, 12)', 'Lund, Ida. 2000. Review of _Salt and Ships_, by Anna Holm. _Journal of Harbours_ 13.'],
  [
    'review with a title',
    '(Lund 2001, 12)',
    'Lund, Ida. 2001. ‘Too Salty.’ Review of _Salt and Ships_, by Anna Holm. _Journal of Harbours_ 14.',
  ],
  [
    'newspaper article',
    '(Lund, 4 May 1936, 12)',
    'Lund, Ida. 4 May 1936. ‘Storm in the Harbour.’ _The Tide_ (Bergen).',
  ],
  ['newspaper', '(_The Tide_, 6 May 1936, 12)', '_The Tide_. 6 May 1936.'],
  ['thesis', '(Berg 1988, 12)', 'Berg, Erik. 1988. ‘Boats,’ PhD thesis. University of Bergen.'],
  [
    'report',
    '(Ministry of Salt 2012, 12)',
    'Ministry of Salt. 2012. _State of the Nets_, Working Paper no. 63. Bergen: Fjord Press.',
  ],
  ['report in an archive', '(_Report on Salt_ 1967, ff. 12)', '_Report on Salt_, Resolution S/12/34. 1967. HA, box 2.'],
  ['conference paper', '(Lund 2012, 12)', 'Lund, Ida. 2012. ‘On Nets,’ presented at the Salt Conference. Bergen.'],
  [
    'document',
    '(Note on salt, 14 September 1967, ff. 12)',
    'Note on salt. 14 September 1967. HA, fund Ships, dossier no. 73/1967.',
  ],
  [
    'earlier document in the file',
    '(Plan of quays, 1 February 1967, ff. 12)',
    'Plan of quays. 1 February 1967. HA, fund Ships, dossier no. 73/1967.',
  ],
  [
    'document of an author',
    '(Ministry of Salt, 15 September 1967, ff. 12)',
    'Ministry of Salt. 15 September 1967. Memorandum. HA, fund Ships, dossier no. 73/1967.',
  ],
  ['document without date', '(Note on salt, n.d., ff. 12)', 'Note on salt. n.d. HA, fund Ships, dossier no. 9/1967.'],
  ['document without title', '(dossier no. 8/1967, n.d., ff. 12)', 'dossier no. 8/1967. n.d. HA, fund Ships.'],
  [
    'document on a site',
    '(Minutes, 20 September 1973, ff. 12)',
    'Minutes. 20 September 1973. Digital Sea Archive, Harbour Archive, Bergen, box 4. Obtained by the Salt Project. https://example.org/m (accessed 5 May 2018).',
  ],
  ['shelf mark alone', '(Tables, September 1931, ff. 12)', 'Tables. September 1931. FO 371/1234.'],
  [
    'letter',
    '(Holm to Berg, 4 May 1921, ff. 12)',
    'Holm, Anna, to Erik Berg. 4 May 1921. Telegram. HA, fund Ships, dossier no. 73/1967.',
  ],
  [
    'letter by its title',
    '(Holm, 4 May 1922, ff. 12)',
    'Holm, Anna. 4 May 1922. Letter to the harbour master. HA, fund Ships, dossier no. 73/1967.',
  ],
  ['manuscript', '(Lund, 1901–1905, ff. 12)', 'Lund, Ida. 1901–1905. Diary. Harbour Archive, Bergen, MS 12.'],
  ['interview', '(Holm, 4 May 1990, 12)', 'Holm, Anna. 4 May 1990. Interview by Erik Berg. Bergen.'],
  [
    'printed interview',
    '(Holm, 4 May 1991, 12)',
    'Holm, Anna. 4 May 1991. ‘I Never Liked Salt.’ Interview by Erik Berg. In _The Tide_.',
  ],
  ['film', '(_The Tide Turns_ 1971, 12)', '_The Tide Turns_, directed by Ida Lund. 1971. Bergen: Fjord Film.'],
  [
    'broadcast',
    '(‘The Salt Hour,’ 3 February 1961, 12)',
    '‘The Salt Hour.’ 3 February 1961. _Sea Stories_, Radio Fjord.',
  ],
  ['map', '(Lund 1801, ff. 12)', 'Lund, Ida. 1801. _Chart of the Fjord_. Bergen. HA, map 5.'],
  [
    'web page',
    '(Lund, 9 January 2016, 12)',
    'Lund, Ida. 9 January 2016. ‘Harbours Today.’ _Port Site_. https://example.org/h (accessed 5 May 2018).',
  ],
  ['software', '(Lund 2020, 12)', 'Lund, Ida. 2020. _Net Counter_, version 2.1.'],
  ['case', '(_Holm v. Berg_ 1999, 12)', '_Holm v. Berg_. 1999. 2 AC 12, HL.'],
  ['treaty', '(Treaty of Salt 1921, 12)', 'Treaty of Salt. 1921. 9 Salt Treaty Series 12.'],
  ['statute', '(Harbour Act 1911, 12)', 'Harbour Act, no. 28. 1911.'],
  ['Romanian', '(Șerban 1998, 12)', 'Șerban, Ștefan. 1998. _România și tratatul de la mare_. Iași.'],
  ['Russian', '(Иванова 1998, 12)', 'Иванова, Ольга. 1998. _Соль и корабли_. Москва.'],
])('%s: citation, bibliography', (id, citation, inBibliography) => {
  expect(cite(id, placeIn(id))).toBe(citation);
  expect(cite(id, { position: 'ibid-with-locator', ...placeIn(id) })).toBe(citation);
  expect(entry(id)).toBe(inBibliography);
});

test('one alphabet', () => {
  expect(order).toEqual([
    'article without volume',
    'thesis',
    'chapter',
    'no date',
    'encyclopaedia entry',
    'document without title',
    'statute',
    'letter',
    'letter by its title',
    'interview',
    'printed interview',
    'book',
    'one volume',
    'volumes',
    'forthcoming',
    'edited book',
    'case',
    'map',
    'manuscript',
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
    'document of an author',
    'report',
    'document on a site',
    'document',
    'document without date',
    'no author',
    'many authors',
    'earlier document in the file',
    'report in an archive',
    'Romanian',
    'shelf mark alone',
    'broadcast',
    'newspaper',
    'film',
    'treaty',
    'Russian',
  ]);
});

describe('what would look the same', () => {
  const document = (id: string, file: string, issued?: CslItem['issued']): CslItem => ({
    id,
    type: 'document',
    title: 'Note',
    archive: 'HA',
    archive_location: file,
    ...(issued && { issued }),
  });
  const book = (id: string, given: string, title: string): CslItem => ({
    id,
    type: 'book',
    title,
    author: [{ family: 'Holm', given }],
    issued: { 'date-parts': [[1999]] },
  });
  const set = setter(STYLE, [
    document('d1', 'file 1', { 'date-parts': [[1967, 9, 14]] }),
    document('d2', 'file 2', { 'date-parts': [[1967, 9, 14]] }),
    document('d3', 'file 3', { 'date-parts': [[1967, 9, 15]] }),
    document('u1', 'file 4'),
    document('u2', 'file 5'),
    book('b1', 'Anna', 'Fish'),
    book('b2', 'Anna', 'Salt'),
    book('b3', 'Bert', 'Nets'),
  ]);

  test.each<[string, string, string, string]>([
    ['documents of a day', 'd1', '(Note, 14 September 1967a)', 'Note. 14 September 1967a. HA, file 1.'],
    ['documents of a day', 'd2', '(Note, 14 September 1967b)', 'Note. 14 September 1967b. HA, file 2.'],
    ['a document of another day', 'd3', '(Note, 15 September 1967)', 'Note. 15 September 1967. HA, file 3.'],
    ['undated documents', 'u1', '(Note, n.d.-a)', 'Note. n.d.-a. HA, file 4.'],
    ['undated documents', 'u2', '(Note, n.d.-b)', 'Note. n.d.-b. HA, file 5.'],
    ['books of a year', 'b1', '(Anna Holm 1999a)', 'Holm, Anna. 1999a. _Fish_.'],
    ['books of a year', 'b2', '(Anna Holm 1999b)', 'Holm, Anna. 1999b. _Salt_.'],
    ['a namesake', 'b3', '(Bert Holm 1999)', 'Holm, Bert. 1999. _Nets_.'],
  ])('%s: %s', (_, id, citation, inBibliography) => {
    expect(set.cite(id)).toBe(citation);
    expect(set.entry(id)).toBe(inBibliography);
  });
});

test.each<[string, WorkName, string]>([
  [
    'de-DE',
    'chapter',
    'Berg, Erik. 1999. „Nets: Why?“ In _A History of Harbours_, Bd. 2, _The North_, hg. von Anna Holm, S. 10–30. Bergen: Fjord Press.',
  ],
  ['es-ES', 'interview', 'Holm, Anna. 4 de mayo de 1990. Entrevistado por Erik Berg. Bergen.'],
  [
    'fr-FR',
    'web page',
    'Lund, Ida. 9 janvier 2016. «\u00a0Harbours Today\u00a0». _Port Site_. https://example.org/h (consulté le 5 mai 2018).',
  ],
  ['it-IT', 'review', 'Lund, Ida. 2000. Recensione di _Salt and Ships_, di Anna Holm. _Journal of Harbours_ 13.'],
  ['ro-RO', 'letter', 'Holm, Anna, către Erik Berg. 4 mai 1921. Telegram. HA, fund Ships, dossier no. 73/1967.'],
  ['ru-RU', 'Russian', 'Иванова, Ольга. 1998. _Соль и корабли_. Москва.'],
])('in %s: %s', (locale, id, expected) => {
  expect(setter(STYLE, itemsNamed(id), locale).entry(id)).toBe(expected);
});
