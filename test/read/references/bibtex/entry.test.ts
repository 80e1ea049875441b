import { entryToCsl } from '../../../../src/read/references/bibtex/entry.ts';
import type { Dialect } from '../../../../src/read/references/bibtex/source.ts';

/** `book title=Salt; year=1999` as an entry; what it gives, without its type where that is not asked for. */
function read(entry: string, dialect: Dialect = 'biblatex'): unknown {
  const [type = '', ...rest] = entry.split(' ');
  const fields = rest
    .join(' ')
    .split(' | ')
    .filter(Boolean)
    .map((field): [string, string] => {
      const at = field.indexOf('=');
      return [field.slice(0, at), field.slice(at + 1)];
    });
  return entryToCsl(type, new Map(fields), dialect).data;
}

describe('types', () => {
  test.each([
    ['book', { type: 'book' }],
    ['inbook', { type: 'chapter' }],
    ['conference', { type: 'paper-conference' }],
    ['misc entrysubtype=interview', { type: 'interview' }],
    ['article entrysubtype=newspaper', { type: 'article-newspaper' }],
    ['misc entrysubtype=legal-case', { type: 'legal_case' }],
    ['article entrysubtype=odd', { type: 'article-journal' }],
    ['misc entrysubtype=legal_case | organization=Fjord Court', { type: 'legal_case', authority: 'Fjord Court' }],
    ['zine', { type: 'zine' }],
    ['constructor type=constructor', { type: 'constructor', genre: 'constructor' }],
    ['phdthesis', { type: 'thesis', genre: 'PhD thesis' }],
    ['phdthesis type=Thesis', { type: 'thesis' }],
    ['thesis type=mathesis', { type: 'thesis', genre: 'Master’s thesis' }],
    ['techreport type=Report', { type: 'report' }],
    ['techreport type=Working Paper', { type: 'report', genre: 'Working Paper' }],
  ])('%s', (entry, data) => {
    expect(read(entry)).toEqual(data);
  });
});

describe('fields', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['book title=Salt | subtitle=A History', { title: 'Salt: A History' }],
    ['book title=Salt | titleaddon=Notes', { title: 'Salt. Notes' }],
    ['online title=Salt | titleaddon=The Salt Site', { title: 'Salt', 'container-title': 'The Salt Site' }],
    ['book title=The North | maintitle=Salt', { title: 'Salt', 'volume-title': 'The North' }],
    [
      'incollection title=Ships | booktitle=The North | maintitle=Salt',
      { title: 'Ships', 'container-title': 'Salt', 'volume-title': 'The North' },
    ],
    ['article journal=Salt', { 'container-title': 'Salt' }],
    [
      'article journaltitle=Salt | journalsubtitle=New Series | issuetitle=Ships',
      { 'container-title': 'Salt: New Series', 'volume-title': 'Ships' },
    ],
    ['book shorttitle=Salt | origtitle=Sel', { 'title-short': 'Salt', 'original-title': 'Sel' }],
    ['book editor=Holm, A.', { editor: [{ family: 'Holm', given: 'A.' }] }],
    ['book editor=Holm, A. | editortype=compiler', { compiler: [{ family: 'Holm', given: 'A.' }] }],
    [
      'book editora=Holm, A. | editoratype=collaborator | editorb=Berg, O. | editorbtype=redactor',
      {
        contributor: [
          { family: 'Holm', given: 'A.' },
          { family: 'Berg', given: 'O.' },
        ],
      },
    ],
    ['book author=van Berg, O.', { author: [{ family: 'Berg', given: 'O.', 'dropping-particle': 'van' }] }],
    [
      'book author=van Berg, O. | options=useprefix=true',
      { author: [{ family: 'Berg', given: 'O.', 'non-dropping-particle': 'van' }] },
    ],
    ['article number=3 | volume=24', { issue: '3', volume: '24' }],
    ['article number=3 | issue=Spring', { issue: '3' }],
    ['article eid=e12', { number: 'e12' }],
    ['book number=3 | series=Northern Studies', { 'collection-number': '3', 'collection-title': 'Northern Studies' }],
    ['report number=3', { number: '3' }],
    ['book edition=2nd', { edition: '2' }],
    ['book edition=2nd revised', { edition: '2nd revised' }],
    ['article eprint=123 | eprinttype=pubmed', { PMID: '123' }],
    ['article eprint=2101.001 | archiveprefix=arXiv', { number: 'arXiv:2101.001' }],
    [
      'report institution=Fjord Institute | location=Bergen',
      { publisher: 'Fjord Institute', 'publisher-place': 'Bergen' },
    ],
    ['book langid=ngerman', { language: 'de' }],
    ['book langid=romanian | language=German', { language: 'ro' }],
    ['book language=langenglish', { language: 'en' }],
    ['book language=sr-Latn', { language: 'sr-Latn' }],
    ['book langid=constructor', { language: 'constructor' }],
    ['book url=https://example.org/a\\_b | doi=10.1/a\\_b', { URL: 'https://example.org/a_b', DOI: '10.1/a_b' }],
    ['article doi=10.1000/a(b)%3Cc%3E%2F', { DOI: '10.1000/a(b)<c>%2F' }],
    ['article pages=12--15', { page: '12–15' }],
    ['book keywords=salt, ships', { keyword: 'salt, ships' }],
    ['book library=K 7', { 'call-number': 'K 7' }],
  ])('%s', (entry, data) => {
    const { type, ...rest } = read(entry) as Record<string, unknown>;
    expect(type).toBeDefined();
    expect(rest).toEqual(data);
  });
});

describe('dates', () => {
  const one = (...parts: number[]) => ({ 'date-parts': [parts] });
  const two = (from: number[], to: number[]) => ({ 'date-parts': [from, to] });
  test.each<[string, unknown]>([
    ['date=1971-11-23', '1971-11-23'],
    ['date=1645~', '1645~'],
    ['date=1999 | year=2000', '1999'],
    ['year=1999', one(1999)],
    ['year=1999 | month=apr', one(1999, 4)],
    ['year=1999 | month=April', one(1999, 4)],
    ['year=1999 | month=4 | day=24', one(1999, 4, 24)],
    ['year=1999 | month=24~apr', one(1999, 4, 24)],
    ['year=1999 | month=apr 24', one(1999, 4, 24)],
    ['year=1971 | month=23--24~nov', two([1971, 11, 23], [1971, 11, 24])],
    ['year=1971 | month=oct--nov', two([1971, 10], [1971, 11])],
    ['year=1972 | month=30~nov~1971--2~jan', two([1971, 11, 30], [1972, 1, 2])],
    ['year=1999 | month=Spring', { ...one(1999), season: 1 }],
    ['year=1999 | month=Michaelmas', { literal: 'Michaelmas 1999' }],
    ['year=1999 | month=31~feb', one(1999, 2)],
    ['year=1966--1967', two([1966], [1967])],
    ['year=1950--51', two([1950], [1951])],
    ['year=44 BC', one(-44)],
    ['year=44 BC--79', two([-44], [79])],
    ['year=c. 1645', { ...one(1645), circa: true }],
    ['year=c. 1645--1650', { ...two([1645], [1650]), circa: true }],
    ['year=n.d.', { literal: 'n.d.' }],
    ['year={1999}', one(1999)],
  ])('%s', (fields, issued) => {
    expect(read(`book ${fields}`)).toHaveProperty('issued', issued);
  });
});

describe('whereabouts', () => {
  const ARCHIVE = { archive: 'Central Archive', archive_collection: 'Fond 378-B', archive_location: 'File 360' };
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['howpublished=Central Archive, Fond 378-B, File 360', ARCHIVE],
    ['howpublished=Central Archive (Bergen), Fond 378-B, File 360', { ...ARCHIVE, 'archive-place': 'Bergen' }],
    [
      'howpublished={Salt, Ships and Sons}, {Fond 1, 2}, File \\#360',
      { archive: 'Salt, Ships and Sons', archive_collection: 'Fond 1, 2', archive_location: 'File #360' },
    ],
    ['howpublished=Central Archive, File 360', { archive: 'Central Archive', archive_location: 'File 360' }],
    ['addendum=Central Archive, Fond 378-B, File 360', ARCHIVE],
    ['howpublished=Handed out, Bergen 1999', { publisher: 'Handed out, Bergen 1999' }],
    ['howpublished=Typescript', { publisher: 'Typescript' }],
    ['howpublished=\\url{https://example.org/a_b}', { URL: 'https://example.org/a_b' }],
    ['howpublished=https://example.org/', { URL: 'https://example.org/' }],
    ['addendum=With maps, and a plan', { note: 'With maps, and a plan' }],
    [
      'url=https://example.org | note=\\url{https://example.org}; Signed',
      { URL: 'https://example.org', note: 'Signed' },
    ],
    [
      'url=https://example.org/a | note=Signed; \\url{https://example.org/a}; Medium: Paper',
      { URL: 'https://example.org/a', note: 'Signed', medium: 'Paper' },
    ],
    ['note=\\url{https://example.org}', { URL: 'https://example.org' }],
    [
      'note=Signed; Volume Title: Salt; Interviewer: Anna Holm',
      { note: 'Signed', 'volume-title': 'Salt', interviewer: [{ literal: 'Anna Holm' }] },
    ],
    ['note=Signed | addendum=Sealed', { note: 'Signed; Sealed' }],
  ])('%s', (fields, data) => {
    expect(read(`misc ${fields}`)).toEqual({ type: 'document', ...data });
  });
});

test('fields that nobody reads are told, but for those of programs', () => {
  const fields = new Map([['title', 'Salt'], ['colour', 'red'], ['file', 'a.pdf'], ['publisher', 'Fjord'], ['school', 'Bergen'], ['empty', ' ']]);
  expect(entryToCsl('book', fields, 'bibtex').unread).toEqual(['colour', 'school']);
}); // prettier-ignore
