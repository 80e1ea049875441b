import { textOf } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/read/index.ts';

const FRONT = `<front><journal-meta><journal-title-group><journal-title>Journal of Salt</journal-title></journal-title-group>
  <issn>1234-5678</issn><publisher><publisher-name>Fjord Press</publisher-name></publisher></journal-meta>
  <article-meta><article-id pub-id-type="publisher-id">77</article-id><article-id pub-id-type="doi">10.1234/salt.5</article-id>
  <title-group><article-title>Salt and <italic>Ships</italic></article-title><subtitle>A History</subtitle></title-group>
  <contrib-group><contrib contrib-type="author"><name><surname>Holm</surname><given-names>Anna</given-names></name></contrib>
  <contrib contrib-type="author"><collab>Salt Group</collab></contrib>
  <contrib contrib-type="editor"><string-name>Jon Roe</string-name></contrib></contrib-group>
  <author-notes><fn fn-type="corresp"><p>Write to Anna.</p></fn></author-notes>
  <pub-date pub-type="epub"><day>1</day><month>2</month><year>2018</year></pub-date>
  <pub-date pub-type="ppub"><month>3</month><year>2018</year></pub-date>
  <volume>4</volume><issue>2</issue><fpage>11</fpage><lpage>29</lpage></article-meta></front>`;
const NOTES = `<fn id="fn1"><label>1</label><p>Anna Holm, <italic>Salt</italic> <ext-link xlink:href="https://example.org/s">online</ext-link>.</p>
  <p>See note <xref ref-type="fn" rid="fn2">2</xref>.</p></fn><fn id="fn2"><label>2.</label><p>Ibid., 12.</p></fn>`;
const article = (body: string, back = `<back><fn-group><title>Notes</title>${NOTES}</fn-group></back>`): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "JATS.dtd">
    <article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en">${FRONT}<body>${body}</body>${back}</article>`,
  );
const BODY = `<sec><title>Fish</title><p>Herrings first.<xref ref-type="fn" rid="fn1"><sup>1</sup></xref> Then salt.<xref ref-type="fn" rid="fn2">2</xref></p></sec>`;

test('JATS: notes, marks, the text and its calls', async () => {
  const { notes, body, language } = await readDocument(article(BODY));
  expect(notes.map(({ printed, text }) => [printed, text])).toEqual([
    ['1', 'Anna Holm, Salt online. See note 2.'],
    ['2', 'Ibid., 12.'],
  ]);
  expect(notes[0]?.marks.map(({ kind, span }) => [kind, textOf(notes[0]?.text ?? '', span)])).toEqual([
    ['italic', 'Salt'],
    ['link', 'online'],
  ]);
  expect(body).toEqual({
    text: 'Fish\nHerrings first. Then salt.',
    calls: [
      { note: 1, at: 20 },
      { note: 2, at: 31 },
    ],
  });
  expect(language).toBe('en');
});

test('The front matter is the article', async () => {
  expect((await readDocument(article(BODY))).article).toEqual({
    type: 'article-journal',
    title: 'Salt and Ships: A History',
    author: [{ family: 'Holm', given: 'Anna' }, { literal: 'Salt Group' }],
    'container-title': 'Journal of Salt',
    volume: '4',
    issue: '2',
    page: '11–29',
    issued: { 'date-parts': [[2018, 3]] },
    publisher: 'Fjord Press',
    ISSN: '1234-5678',
    DOI: '10.1234/salt.5',
    language: 'en',
  });
});

test('Notes where they are called', async () => {
  const inline =
    '<p>Herrings first.<fn><p>Holm, 11.</p></fn> Then salt.<xref ref-type="fn" rid="b"/><fn id="b"><p>Ibid.</p></fn></p>';
  const { notes, body } = await readDocument(article(inline, ''));
  expect(notes.map(({ printed, text }) => [printed, text])).toEqual([
    ['1', 'Holm, 11.'],
    ['2', 'Ibid.'],
  ]);
  expect(body?.calls).toEqual([
    { note: 1, at: 15 },
    { note: 2, at: 26 },
  ]);
});

test('Lists of references: as data where their parts are tagged, as printed where not; without notes, too', async () => {
  const list = `<back><ref-list><title>References</title>
    <ref id="r1"><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Berg</surname><given-names>Nils</given-names></name></person-group>
      <article-title>Salt Roads</article-title><source>Journal of Salt</source><year>2001</year><volume>12</volume><fpage>45</fpage><lpage>67</lpage></element-citation></ref>
    <ref id="r2"><mixed-citation publication-type="book"><person-group person-group-type="author"><string-name><surname>Roe</surname>, <given-names>Jon</given-names></string-name></person-group>,
      ‘<chapter-title>Fish</chapter-title>’, in <person-group person-group-type="editor"><name><surname>Dahl</surname></name></person-group> (ed.), <source>Markets</source> (<publisher-loc>Oslo</publisher-loc>, <year>1999</year>)</mixed-citation></ref>
    <ref id="r3"><label>3</label><mixed-citation>Anna Holm, <italic>Salt and Ships</italic> (Bergen, 2004).</mixed-citation></ref></ref-list></back>`;
  const { notes, entries, references } = await readDocument(article('<p>Herrings.</p>', list));
  expect(notes).toEqual([]);
  expect(entries).toEqual([
    { text: 'Anna Holm, Salt and Ships (Bergen, 2004).', marks: [{ kind: 'italic', span: { start: 11, end: 25 } }] },
  ]);
  expect(references).toEqual([
    {
      type: 'article-journal',
      title: 'Salt Roads',
      author: [{ family: 'Berg', given: 'Nils' }],
      'container-title': 'Journal of Salt',
      volume: '12',
      page: '45–67',
      issued: { 'date-parts': [[2001]] },
    },
    {
      type: 'chapter',
      title: 'Fish',
      author: [{ family: 'Roe', given: 'Jon' }],
      editor: [{ family: 'Dahl' }],
      'container-title': 'Markets',
      issued: { 'date-parts': [[1999]] },
      'publisher-place': 'Oslo',
    },
  ]);
});
