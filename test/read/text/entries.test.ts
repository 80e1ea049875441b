import { InputError } from '../../../src/model/index.ts';
import { readText } from '../../../src/read/index.ts';

const BERG = 'Berg, Nils. 2001. “Salt Roads.” Journal of Salt 12 (3): 45–67.';
const HOLM = 'Holm, Anna, and Nils Berg. 2004. Salt and Ships. Bergen: Fjord Press.';
const ROE = 'Roe, Jon. n.d. The Price of Fish (n.d.).';
const ARTICLE =
  'Salt and Herrings\n\nAnna Holm\n\nHerrings came first (Roe n.d.), and then came salt, or so it was said in 1999.';

const textsOf = (text: string): readonly string[] | undefined => readText(text).entries?.map((entry) => entry.text);

test.each([
  ['a line each', `${ARTICLE}\n\nReferences\n${BERG}\n${HOLM}\n${ROE}`],
  [
    'a paragraph each, then something else',
    `${ARTICLE}\n\nBibliography:\n\n${BERG}\n\n${HOLM}\n\n${ROE}\n\nAcknowledgements\n\nThanks to all in 2004.`,
  ],
  [
    'paragraphs of several lines',
    `${ARTICLE}\n\nReferences\n\n${BERG.replace(' Journal', '\nJournal')}\n\n${HOLM}\n\n${ROE}`,
  ],
  [
    'parts with headings of their own',
    `${ARTICLE}\n\nPrimary sources\n\n${BERG}\n\nSecondary sources\n\n${HOLM}\n\n${ROE}`,
  ],
  ['nothing but works', `${BERG}\n\n${HOLM}\n\n${ROE}`],
])('a list of references without notes: %s', (_, text) => {
  expect(textsOf(text)).toEqual([BERG, HOLM, ROE]);
});

test('What stands over the list says what the article is; that there are no notes is said', () => {
  const { article, notes, diagnostics } = readText(`${ARTICLE}\n\nReferences\n\n${BERG}`);
  expect(article).toMatchObject({ title: 'Salt and Herrings', author: [{ family: 'Holm', given: 'Anna' }] });
  expect(notes).toEqual([]);
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'references-without-notes', severity: 'info' })]);
});

test('Where there are notes, they are what is read', () => {
  expect(textsOf(`Notes\n1. ${HOLM}\n2. Ibid.\n\nReferences\n\n${BERG}`)).toBeUndefined();
});

test.each([
  ['an article alone', ARTICLE],
  [
    'prose with years',
    'In 1999 it rained.\n\nIn 2000 it did not, as the papers said.\n\nnobody knew why.\n\nAll was well.',
  ],
  ['two works', `${BERG}\n\n${HOLM}`],
  ['prose under the heading', `${ARTICLE}\n\nReferences\n\nthere are none.\n\nnor were there any.`],
])('%s is no list', (_, text) => {
  expect(() => readText(text)).toThrow(InputError);
});
