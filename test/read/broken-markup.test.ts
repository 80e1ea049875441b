import { InputError } from '../../src/model/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { epub } from '../support/epub.ts';
import { mutationsOf } from '../support/mutations.ts';
import { LAYOUTS } from './html/layouts.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const HOLM = '<p>Anna Holm, <hi rend="italic">Salt</hi> (Bergen: Fjord, 1999).</p>';
const JATS = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<article article-type="research-article" xml:lang="en"><front><article-meta><title-group><article-title>Salt</article-title></title-group></article-meta></front><body>${body}</body></article>`;
const TEI = (body: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Salt</title></titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;
const CALLED = '<p>Salt.<xref ref-type="fn" rid="n1">1</xref></p>';

const SOUND: Readonly<Record<string, Uint8Array>> = {
  HTML: bytesOf(LAYOUTS.MediaWiki ?? ''),
  'HTML of Word': bytesOf(LAYOUTS.Word ?? ''),
  EPUB: epub({
    pages: {
      'a.xhtml': '<p>Salt.<a epub:type="noteref" href="b.xhtml#n1">1</a></p>',
      'b.xhtml': '<p id="n1">1. Holm, <i>Salt</i>.</p>',
    },
  }),
  JATS: bytesOf(JATS(`${CALLED}<fn id="n1"><label>1</label>${HOLM}</fn>`)),
  TEI: bytesOf(TEI(`<p>Salt.<note n="1">${HOLM}</note></p>`)),
};

/** What reading gives: notes, or an error that says what is wrong. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocument(bytes)).notes.length > 0 ? 'notes' : 'nothing';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.includes('\n') ? 'several lines' : 'refused';
  }
}

test.each(Object.keys(SOUND))('a thousand broken variants of %s are read or refused', async (name) => {
  const file = SOUND[name] ?? new Uint8Array();
  expect(await outcome(file)).toBe('notes');
  const outcomes = new Set<string>();
  for (const variant of mutationsOf(file, 1000)) outcomes.add(await outcome(variant));
  expect([...outcomes].toSorted()).toEqual(['notes', 'refused']);
});

const LEVELS = 100_000;
const HTML = (text: string): string => `<html><body>${text}`;
const NOTE = '<p>Salt.<a href="#n1">1</a></p><p id="n1">1. Holm, <i>Salt</i>.</p>';

test.each<[string, string, RegExp]>([
  ['HTML that nests', HTML(NOTE + '<div>'.repeat(LEVELS)), /nests more deeply/],
  ['formatting that nests', HTML(NOTE + '<i>'.repeat(LEVELS)), /nests more deeply/],
  [
    'formatting that is opened anew in each paragraph',
    HTML('<p>' + Array.from({ length: 800 }, (_, at) => `<b id=b${at}>`).join('') + '</p><p>x'.repeat(2000)),
    /more than 1000000 elements/,
  ],
  ['a page without notes', HTML('<p>Salt.</p>'), /there are no notes in this web page/],
  ['a page of nothing but furniture', HTML('<nav>1. Home</nav>'), /there are no notes in this web page/],
  ['JATS that nests', JATS('<sec>'.repeat(LEVELS)), /nest more deeply/],
  ['JATS with entities', JATS('<p>&a;</p>', '<!DOCTYPE article [<!ENTITY a "aa">]>'), /declares entities/],
  [
    'JATS with entities in files',
    JATS('<p>&a;</p>', '<!DOCTYPE article [<!ENTITY a SYSTEM "file:///etc/hosts">]>'),
    /declares entities/,
  ],
  ['JATS cut short', JATS(CALLED).slice(0, -20), /this JATS file is damaged/],
  ['JATS without notes', JATS('<p>Salt.</p>'), /there are no notes in this JATS file/],
  ['TEI that nests', TEI('<div>'.repeat(LEVELS)), /nest more deeply/],
  ['TEI cut short', TEI('<p>Salt').slice(0, -30), /this TEI file is damaged/],
  ['TEI without notes', TEI('<p>Salt.</p>'), /there are no notes in this TEI file/],
])('%s is refused', async (_, text, message) => {
  const refused = readDocument(bytesOf(text));
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow(message);
});

test.each<[string, string, number]>([
  ['calls of one note', `${'<p>Salt.<a href="#n1">1</a></p>'.repeat(5000)}<p id="n1">1. Holm.</p>`, 1],
  [
    'notes, deep in a page',
    '<div>'.repeat(900) +
      Array.from({ length: 1000 }, (_, at) => `Salt.<a href="#n${at}">${at}</a>`).join('') +
      Array.from({ length: 1000 }, (_, at) => `<a name="n${at}"></a>${at}. Holm.<br>`).join(''),
    1000,
  ],
  [
    'notes in notes',
    Array.from({ length: 500 }, (_, at) => `Salt.<a href="#n${at}">${at}</a>`).join('') +
      Array.from({ length: 500 }, (_, at) => `<div id="n${at}">${at} Holm `).join(''),
    1,
  ],
])('many %s are read', async (_, text, count) => {
  expect((await readDocument(bytesOf(HTML(text)))).notes).toHaveLength(count);
});
