import { textOf } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/read/index.ts';

const HEADER = `<teiHeader><fileDesc><titleStmt><title type="main">Salt and Ships</title><title type="sub">A History</title>
  <author><persName><forename>Anna</forename> <nameLink>van</nameLink> <surname>Holm</surname></persName></author><editor>Jon Roe</editor></titleStmt>
  <publicationStmt><publisher>Fjord Press</publisher><idno type="DOI">10.1234/salt.5</idno><date when="2018-03-09">spring</date></publicationStmt>
  <sourceDesc><biblStruct><monogr><title level="j">Journal of Salt</title><imprint><biblScope unit="volume">4</biblScope>
  <biblScope unit="issue">2</biblScope><biblScope unit="page" from="11" to="29"/></imprint></monogr></biblStruct></sourceDesc></fileDesc>
  <profileDesc><langUsage><language ident="en-GB"/></langUsage></profileDesc></teiHeader>`;
const tei = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">${HEADER}<text>${text}</text></TEI>`,
  );
const HOLM =
  'Anna Holm, <title level="m">Salt</title>, <hi rend="italic">passim</hi>, <title level="a">On Fish</title>.';

const LAYOUTS = {
  'in the text': `<body><p>Herrings first.<note place="foot" n="1"><p>${HOLM}</p></note> Then salt.<note place="foot" n="2">Ibid., <lb/>12.</note></p></body>`,
  'in the back': `<body><p>Herrings first.<ref target="#n1">1</ref> Then salt.<ptr target="#n2"/></p></body>
    <back><div type="notes"><note xml:id="n1" n="1">${HOLM}</note><note xml:id="n2" n="2"><p>Ibid., 12.</p></note></div></back>`,
};

test.each(Object.entries(LAYOUTS))('TEI, notes %s', async (_, text) => {
  const { notes, body, language } = await readDocument(tei(text));
  expect(notes.map(({ printed, text: note }) => [printed, note])).toEqual([
    ['1', 'Anna Holm, Salt, passim, On Fish.'],
    ['2', 'Ibid., 12.'],
  ]);
  expect(notes[0]?.marks.map(({ kind, span }) => [kind, textOf(notes[0]?.text ?? '', span)])).toEqual([
    ['italic', 'Salt'],
    ['italic', 'passim'],
  ]);
  expect(body).toEqual({
    text: 'Herrings first. Then salt.',
    calls: [
      { note: 1, at: 15 },
      { note: 2, at: 26 },
    ],
  });
  expect(language).toBe('en');
});

test('The header is the article', async () => {
  expect((await readDocument(tei(LAYOUTS['in the back']))).article).toEqual({
    type: 'article-journal',
    title: 'Salt and Ships: A History',
    author: [{ family: 'Holm', given: 'Anna', 'non-dropping-particle': 'van' }],
    'container-title': 'Journal of Salt',
    volume: '4',
    issue: '2',
    page: '11–29',
    issued: { 'date-parts': [[2018, 3, 9]] },
    publisher: 'Fjord Press',
    DOI: '10.1234/salt.5',
    language: 'en-GB',
  });
});

test('Lists of works: as data in biblStruct, as printed in bibl', async () => {
  const { notes, entries, references } = await readDocument(
    tei(`<body><p>Herrings.</p></body><back><listBibl><head>Works</head>
      <biblStruct><analytic><title level="a">Fish</title><author><persName><forename>Jon</forename><surname>Roe</surname></persName></author></analytic>
      <monogr><title level="m">Markets</title><editor>Kari Dahl</editor><imprint><pubPlace>Oslo</pubPlace><publisher>Harbour</publisher><date when="1999"/>
      <biblScope unit="page" from="11" to="29"/></imprint></monogr></biblStruct>
      <bibl>Anna Holm, <title level="m">Salt</title> (Bergen, 2004).</bibl></listBibl></back>`),
  );
  expect(notes).toEqual([]);
  expect(entries).toEqual([
    { text: 'Anna Holm, Salt (Bergen, 2004).', marks: [{ kind: 'italic', span: { start: 11, end: 15 } }] },
  ]);
  expect(references).toEqual([
    {
      type: 'chapter',
      title: 'Fish',
      author: [{ family: 'Roe', given: 'Jon' }],
      editor: [{ family: 'Dahl', given: 'Kari' }],
      'container-title': 'Markets',
      page: '11–29',
      issued: { 'date-parts': [[1999]] },
      publisher: 'Harbour',
      'publisher-place': 'Oslo',
    },
  ]);
});
