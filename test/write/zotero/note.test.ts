import { citingNotes } from '../../../src/write/zotero/citing-notes.ts';
import { noteHtml } from '../../../src/write/zotero/note.ts';
import { content, type Cite } from '../../support/zotero.ts';

const html = (...notes: readonly (readonly [string, ...Cite[]])[]): string =>
  noteHtml(citingNotes(content([], notes)).get('a') ?? []);
const title = (...cites: readonly Cite[][]): string =>
  html(...cites.map((list) => ['x', ...list] as const)).split('\n')[0] ?? '';

test('the notes that cite a work, and what they print', () => {
  expect(html(['Holm, Salt, 112.', ['a', '112']], ['Berg, Ships.', ['b']], ['Holm, 113.', ['a', '113']])).toBe(
    [
      '<p>cited in n. 1 (112), n. 3 (113)</p>',
      '<p><strong>n. 1</strong> Holm, Salt, 112.</p>',
      '<p><strong>n. 3</strong> Holm, 113.</p>',
    ].join('\n'),
  );
});

test.each<[string, Cite[], string]>([
  ['no place', [['a']], 'n. 1'],
  ['a page', [['a', '94–7']], 'n. 1 (94–7)'],
  ['another place', [['a', '12', 'folio']], 'n. 1 (folio 12)'],
  ['twice in a note', [['a', '12'], ['b', '3'], ['a', '14']], 'n. 1 (12, 14)'],
  ['markup', [['a', '<b>&"']], 'n. 1 (&lt;b&gt;&amp;&quot;)'],
])('%s', (_, cites, expected) => {
  expect(title(cites)).toBe(`<p>cited in ${expected}</p>`);
}); // prettier-ignore

test('printed text is never markup', () => {
  expect(html(['<script>alert(1)</script> & "x"', ['a']]).split('\n')[1]).toBe(
    '<p><strong>n. 1</strong> &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>',
  );
});

test('of a very long note only a part is quoted, from its citation on', () => {
  const long = html(['Salt '.repeat(10_000), ['a']]);
  expect(long.length).toBeLessThan(5_100);
  expect(long.split('\n')[1]).toMatch(/^<p><strong>n\. 1<\/strong> Salt .* …<\/p>$/);
});
