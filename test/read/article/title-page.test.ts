import { readText } from '../../../src/read/index.ts';

const NOTES = '1 Karl Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.\n2 Ibid., 14.';
const article = (before: string, after = ''): unknown => readText(`${before}\n\n${NOTES}\n\n${after}`).article;
const type = 'article-journal';
const doe = { family: 'Doe', given: 'Jane' };
const roe = { family: 'Roe', given: 'John' };
const on = (...parts: number[]): unknown => ({ 'date-parts': [parts] });

test('nothing but notes says nothing', () => {
  expect(article('')).toEqual({});
  expect(article('Notes')).toEqual({});
  expect(article('The town had long held that salt would be dearer, and so it was.')).toEqual({});
});

test('a publisher’s page', () => {
  const page = `Journal
Nordic Harbour Review
Volume 12, 2014 - Issue 3
Submit an article Journal homepage
463
Views
2
CrossRef citations to date
0
Altmetric
Original Articles
Ports and Power: A Study of Trade Towns, 196371
Anna-Maria van der HolmORCID Icon & José L. Pérez Jr.
Pages 210-233 | Received 02 Feb 2013, Accepted 04 May 2014, Published online: 7 Jun 2014
Cite this article https://doi.org/10.1234/nhr.2014.55 CrossMark Logo
Full Article Figures & data References Citations Metrics

ABSTRACT
A Short Line`;
  expect(article(page)).toEqual({
    type,
    title: 'Ports and Power: A Study of Trade Towns, 1963–71',
    author: [
      { family: 'Holm', given: 'Anna-Maria', 'non-dropping-particle': 'van der' },
      { family: 'Pérez', given: 'José L.', suffix: 'Jr.' },
    ],
    'container-title': 'Nordic Harbour Review',
    volume: '12',
    issue: '3',
    page: '210-233',
    issued: on(2014, 6, 7),
    DOI: '10.1234/nhr.2014.55',
  });
});

test.each<[string, string, unknown]>([
  ['authors by', 'Salt and Peace\nby Jane Doe and John Roe', { title: 'Salt and Peace', author: [doe, roe] }],
  ['authors von', 'Salz und Frieden\nvon Jane Doe und John Roe', { title: 'Salz und Frieden', author: [doe, roe] }],
  ['authors below', 'Salt and Peace\n\nJane Doe, John Roe', { title: 'Salt and Peace', author: [doe, roe] }],
  [
    'one author a line',
    'Salt and the Peace of Towns\nJane Doe\nJohn Roe',
    { title: 'Salt and the Peace of Towns', author: [doe, roe] },
  ],
  ['a label', 'Author(s): Jane Doe', { author: [doe] }],
  [
    'a subtitle',
    'Salt and Peace:\nThe Towns of the North\nby Jane Doe',
    { title: 'Salt and Peace: The Towns of the North', author: [doe] },
  ],
  [
    'an initial',
    'Salt and Peace\nby J. R. Doe',
    { title: 'Salt and Peace', author: [{ family: 'Doe', given: 'J. R.' }] },
  ],
  ['no name', 'Salt and the Peace of Towns\nUniversity of Bergen', { title: 'Salt and the Peace of Towns' }],
])('%s', (_, page, expected) => {
  expect(article(page)).toEqual({ type, ...(expected as object) });
});

test.each<[string, unknown]>([
  ['Pages 421-439', { page: '421-439' }],
  ['pp. 3–20', { page: '3–20' }],
  ['S. 3–20', { page: '3–20' }],
  ['Published online: 13 Nov 2018', { issued: on(2018, 11, 13) }],
  ['Published: 13 November 2018', { issued: on(2018, 11, 13) }],
  ['Published: November 13, 2018', { issued: on(2018, 11, 13) }],
  ['First published online: 2018-11-13', { issued: on(2018, 11, 13) }],
  ['Online veröffentlicht: 13. November 2018', { issued: on(2018, 11, 13) }],
  ['Publicado: 13 de noviembre de 2018', { issued: on(2018, 11, 13) }],
  ['Published: March 2018', { issued: on(2018, 3) }],
  ['Published: 2018', { issued: on(2018) }],
  ['Volume 19, 2019 - Issue 4', { volume: '19', issue: '4', issued: on(2019) }],
  ['Vol. XIX, No. 4 (2019)', { volume: 'XIX', issue: '4', issued: on(2019) }],
  [
    'Salt History, Volume 19, Issue 4 (2019)',
    { 'container-title': 'Salt History', volume: '19', issue: '4', issued: on(2019) },
  ],
  [
    'Salt History, Volume 19, Issue 4, August 2018, Pages 1–35, https://doi.org/10.1093/salt/gty006',
    {
      'container-title': 'Salt History',
      volume: '19',
      issue: '4',
      issued: on(2018, 8),
      page: '1–35',
      DOI: '10.1093/salt/gty006',
    },
  ],
  [
    'Journal of Salt 12 (2008) 3–20',
    { 'container-title': 'Journal of Salt', volume: '12', issued: on(2008), page: '3–20' },
  ],
  [
    'Journal of Salt 12, no. 3 (2008): 3–20.',
    { 'container-title': 'Journal of Salt', volume: '12', issue: '3', issued: on(2008), page: '3–20' },
  ],
  [
    'Source: Journal of Salt, Vol. 66, No. 1 (Spring, 2007), pp. 1-25',
    { 'container-title': 'Journal of Salt', volume: '66', issue: '1', issued: on(2007), page: '1-25' },
  ],
  ['ISSN: 1234-567X', { ISSN: '1234-567X' }],
])('%s', (line, expected) => {
  expect(article(line)).toEqual({ type, ...(expected as object) });
});

test.each<[string, string, unknown]>([
  ['names', 'Notes on contributors\n\nJane Doe\n\nLog in via your institution\n\nJohn Roe', [doe]],
  ['biographies', 'About the authors\nJane Doe is a historian.\nJohn Roe teaches in Bergen.', [doe, roe]],
  ['a name over its biography', 'Notes on contributor\nJane Doe\nJane Doe is a historian.', [doe]],
  ['in German', 'Zur Person\nJane Doe ist Historikerin.', [doe]],
])('after the notes: %s', (_, after, author) => {
  expect(article('', `Additional information\n\n${after}`)).toEqual({ type, author });
});
