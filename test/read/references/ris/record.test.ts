import { recordToCsl } from '../../../../src/read/references/ris/record.ts';
import { cutRecords } from '../../../../src/read/references/ris/records.ts';

function read(lines: string) {
  const [record] = cutRecords(`TY  - ${lines.replaceAll(' | ', '\n').replaceAll('=', '  - ')}\nER  - `).records;
  if (!record) throw new Error('no record');
  return recordToCsl(record);
}

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['BOOK', { type: 'book' }],
  ['GEN | ID=holm', { type: 'document', id: 'holm' }],
  ['MANSCPT', { type: 'manuscript' }],
  ['UNPD', { type: 'manuscript' }],
  ['PCOMM | A2=Berg, O.', { type: 'personal_communication', recipient: [{ family: 'Berg', given: 'O.' }] }],
  ['ANCIENT', { type: 'document' }],
  ['PCOMM | M2=Type: interview', { type: 'interview' }],
  ['ZINE', { type: 'ZINE' }],
  ['CONSTRUCTOR', { type: 'CONSTRUCTOR' }],
  ['JOUR | TI=Salt | AU=Holm, Anna | AU=Fjord Press | AU=Aristotle', { type: 'article-journal', title: 'Salt', author: [{ family: 'Holm', given: 'Anna' }, { literal: 'Fjord Press' }, { family: 'Aristotle' }] }],
  ['JOUR | T1=Salt | A1=Holm, Anna, Jr.', { type: 'article-journal', title: 'Salt', author: [{ family: 'Holm', given: 'Anna', suffix: 'Jr.' }] }],
  ['JOUR | AU=x, , y', { type: 'article-journal', author: [{ literal: 'x, , y' }] }],
  ['JOUR | T2=Ships', { type: 'article-journal', 'container-title': 'Ships' }],
  ['JOUR | JF=Ships | JO=Sh.', { type: 'article-journal', 'container-title': 'Ships', 'container-title-short': 'Sh.' }],
  ['BOOK | T2=Northern Studies | A3=Holm, A. | A4=Berg, O.', { type: 'book', 'collection-title': 'Northern Studies', editor: [{ family: 'Holm', given: 'A.' }], translator: [{ family: 'Berg', given: 'O.' }] }],
  ['CHAP | T2=Ships | ED=Holm, A.', { type: 'chapter', 'container-title': 'Ships', editor: [{ family: 'Holm', given: 'A.' }] }],
  ['JOUR | SP=94 | EP=97', { type: 'article-journal', page: '94–97' }],
  ['JOUR | SP=94', { type: 'article-journal', page: '94' }],
  ['BOOK | SP=240', { type: 'book', 'number-of-pages': '240' }],
  ['BOOK | SP=94 | EP=97', { type: 'book', page: '94–97' }],
  ['BOOK | SN=1234-567X', { type: 'book', ISSN: '1234-567X' }],
  ['BOOK | SN=978-3-16-148410-0', { type: 'book', ISBN: '978-3-16-148410-0' }],
  ['JOUR | C7=e12', { type: 'article-journal', number: 'e12' }],
  ['BOOK | KW=salt | KW=ships', { type: 'book', keyword: 'salt, ships' }],
  ['BOOK | N1=First | N1=Second | M2=Third', { type: 'book', note: 'First\nSecond\nThird' }],
  ['ANCIENT | DB=Central Archive | AN=File 360 | M2=Archive Collection: Fond 378-B | DP=Catalogue | CN=K 7 | LA=ro', { type: 'document', archive: 'Central Archive', archive_location: 'File 360', archive_collection: 'Fond 378-B', source: 'Catalogue', 'call-number': 'K 7', language: 'ro' }],
  ['BOOK | M2=Guest: Holm \\|\\| Anna'.replaceAll('\\', ''), { type: 'book', guest: [{ family: 'Holm', given: 'Anna' }] }],
])('%s', (lines, data) => {
  expect(JSON.parse(JSON.stringify(read(lines).data))).toEqual(data);
}); // prettier-ignore

const one = (...parts: string[]) => ({ 'date-parts': [parts] });

test.each<[string, unknown]>([
  ['DA=1969/04/24/', one('1969', '04', '24')],
  ['DA=1969///', one('1969')],
  ['DA=1969/04', one('1969', '04')],
  ['DA=1999///Spring', { ...one('1999'), season: 'Spring' }],
  ['DA=1969-04-24', '1969-04-24'],
  ['DA=1966/1967', '1966/1967'],
  ['Y1=1969/04//', one('1969', '04')],
  ['PY=1969', one('1969')],
  ['DA=1969/04/24/ | PY=1969', one('1969', '04', '24')],
  ['DA=Apr 24 | PY=1969', one('1969')],
  ['DA=1969/// | M2=Issued: 1969/1970', '1969/1970'],
])('%s', (lines, issued) => {
  expect(read(`BOOK | ${lines}`).data.issued).toEqual(issued);
});

test('what is left of a record is told', () => {
  expect(
    read('JOUR | T2=Ships | JF=Ships and Salt | UR=http://a.example | UR=http://b.example | L1=a.pdf | ZZ=x').unread,
  ).toEqual(['UR', 'JF', 'ZZ']);
});
