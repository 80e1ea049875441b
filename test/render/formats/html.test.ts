import { createHash } from 'node:crypto';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { writeHtml } from '../../../src/render/formats/html.ts';
import { STYLE_HASH, STYLE_SHEET } from '../../../src/render/formats/html/style-sheet.ts';
import type { EntryLayout, Page } from '../../../src/render/page.ts';
import type { RichText } from '../../../src/render/rich-text.ts';
import { HANGING, PAGES, pageOf } from '../../support/pages.ts';
import {
  block, bold, cite, indent, italic, leftMargin, link, rich, rightInline, smallCaps, subscript, superscript, underline,
  upright,
} from '../../support/rich.ts'; // prettier-ignore

/** Well-formed, or it throws. */
function parse(html: string): Element {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(html, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

/** All elements of a name. */
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const textOf = (element: Element | undefined): string => element?.textContent ?? '';

/** The only entry, as written. */
function entry(content: RichText, language = 'en-GB'): string {
  const html = writeHtml({ ...pageOf(content), language });
  parse(html);
  return /<li id="ref-e1" role="doc-biblioentry"([^]*?)<\/li>/.exec(html)?.[1]?.replace(/^>/, '') ?? '';
}

test('the policy allows the style sheet and nothing else', () => {
  const hash = createHash('sha256').update(STYLE_SHEET).digest('base64');
  expect(STYLE_HASH).toBe(hash);
  const root = parse(writeHtml(pageOf(rich('a'))));
  const policy = all(root, 'meta').find((meta) => meta.getAttribute('http-equiv') === 'Content-Security-Policy');
  expect(policy?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(textOf(all(root, 'style')[0])).toBe(STYLE_SHEET);
});

test('nothing is run, fetched or styled from elsewhere', () => {
  expect(STYLE_SHEET).not.toMatch(/url\(|@import|@font-face|<|&/);
  for (const page of Object.values(PAGES)) {
    const root = parse(writeHtml(page));
    for (const name of ['script', 'link', 'img', 'iframe', 'base', 'form']) expect(all(root, name)).toEqual([]);
    for (const element of all(root, '*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^(?:on|src$|style$)/);
  }
});

test.each<[string, RichText, string]>([
  ['styles', rich(italic('a'), bold('b'), smallCaps('c'), underline('d')), '<i>a</i><b>b</b><span class="caps">c</span><u>d</u>'],
  ['scripts', rich('H', subscript('2'), 'O, 19', superscript('th')), 'H<sub>2</sub>O, 19<sup>th</sup>'],
  ['several at once', rich(bold(italic('a'))), '<b><i>a</i></b>'],
  ['upright in italic', rich(italic('The ', upright('Nordlys'), ', a Ship')), '<i>The </i>Nordlys<i>, a Ship</i>'],
  ['hostile text', rich('<script>alert("1")</script> & ]]> -->'), '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; --&gt;'],
  ['control characters', rich('a\u0000b\u0007\n\u202ec'), 'ab c'],
  ['a link', rich(link('https://x.example/?a&b', 'here')), '<a href="https://x.example/?a&amp;b" rel="noreferrer">here</a>'],
  ['a link that breaks out', rich(link('https://x.example/"onclick="x', 'b')), '<a href="https://x.example/%22onclick=%22x" rel="noreferrer">b</a>'],
  ['an address that may break', rich(link('https://x.example', 'https://x.example/a_b?c&d')), '<a href="https://x.example" rel="noreferrer">https://<wbr/>x.example/<wbr/>a<wbr/>_b<wbr/>?c<wbr/>&amp;d</a>'],
  ['a link of several runs', rich(link('https://x.example', 'a', italic('b'))), '<a href="https://x.example" rel="noreferrer">a<i>b</i></a>'],
  ['a script for a link', rich(link('javascript:alert(1)', 'a')), 'a'],
  ['data for a link', rich(link('data:text/html,<script>', 'a')), 'a'],
  ['Arabic within', rich('Haddad, “تاريخ الموانئ” 12'), 'Haddad, “<bdi>تاريخ الموانئ</bdi>” 12'],
  ['Arabic all over', rich('حسن، 2004.'), ' dir="rtl">حسن، 2004.'],
  ['every script', rich('Ж Ω 中 e\u0301 👩‍🚀'), 'Ж Ω 中 e\u0301 👩‍🚀'],
  ['blocks', rich(block('Holm'), indent('1999')), '<div>Holm</div><div class="indented">1999</div>'],
  ['columns', rich(leftMargin('1.'), rightInline('Holm')), '<div class="label">1.</div><div class="text">Holm</div>'],
])('%s', (_, content, expected) => {
  expect(entry(content)).toBe(expected);
}); // prettier-ignore

test.each([
  ['en-GB', 'en-GB', 'ltr'], ['ar', 'ar', 'rtl'], ['he-IL', 'he-IL', 'rtl'], ['"><script>', 'en', 'ltr'],
])('a page in %s', (language, lang, dir) => {
  const root = parse(writeHtml({ ...pageOf(rich('a')), language }));
  expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual([lang, dir]);
}); // prettier-ignore

test('a Latin entry and title on an Arabic page', () => {
  expect(entry(rich('Holm, سفن'), 'ar')).toBe(' dir="ltr">Holm, <bdi>سفن</bdi>');
  expect(writeHtml({ ...pageOf(), language: 'ar' })).toContain('<h1 id="title"><bdi>Bibliography</bdi></h1>');
});

test.each([
  ['fr', ' lang="fr"'], ['zh-Hant', ' lang="zh-Hant"'], ['en-GB', ''], ['"><b>', ''], ['', ''],
])('an entry in “%s”', (language, expected) => {
  const page = pageOf();
  const html = writeHtml({
    ...page,
    blocks: [{ kind: 'entries', layout: HANGING, entries: [{ id: 'x', language, content: rich('a') }] }],
  });
  expect(html).toContain(`<li id="ref-x" role="doc-biblioentry"${expected}>a</li>`);
}); // prettier-ignore

test.each<[Partial<EntryLayout>, string]>([
  [{}, 'apart-0 hanging'],
  [{ hangingIndent: false }, 'apart-0'],
  [{ entrySpacing: 1 }, 'apart-1 hanging'],
  [{ entrySpacing: 7 }, 'apart-2 hanging'],
  [{ entrySpacing: -1 }, 'apart-0 hanging'],
  [{ lineSpacing: 2 }, 'apart-0 double hanging'],
])('the layout %j', (layout, expected) => {
  const entries = [{ id: 'x', content: rich('a') }];
  const html = writeHtml({ ...pageOf(), blocks: [{ kind: 'entries', layout: { ...HANGING, ...layout }, entries }] });
  expect(html).toContain(`<ul role="list" class="${expected}">`);
  for (const name of expected.split(' ')) expect(STYLE_SHEET).toContain(`.${name}`);
});

test('names for links: each once, without spaces', () => {
  const notes = [' 12', '12', '12', '12-2'].map((label) => ({ label, content: rich('a') }));
  const entries = ['a b"', 'a b"'].map((id) => ({ id, content: rich('a') }));
  const html = writeHtml({
    ...pageOf(),
    blocks: [
      { kind: 'notes', notes },
      { kind: 'entries', layout: HANGING, entries },
    ],
  });
  expect(all(parse(html), 'li').map((li) => li.getAttribute('id'))).toEqual([
    'note--12', 'note-12', 'note-12-2', 'note-12-2-2', 'ref-a-b"', 'ref-a-b"-2',
  ]); // prettier-ignore
});

const NOTES: Page['blocks'][number] = {
  kind: 'notes',
  notes: [{ label: '1', content: rich(cite('holm', 'Holm'), ', ', cite('eco', link('https://x.example', 'Eco'))) }],
};

test('citations say what they cite, and lead nowhere', () => {
  expect(writeHtml({ ...pageOf(), blocks: [NOTES] })).toContain(
    '<span data-ref="holm">Holm</span>, <span data-ref="eco"><a href="https://x.example" rel="noreferrer">Eco</a></span>',
  );
});

test('citations lead to the bibliography that is on the page', () => {
  const entries = ['holm', 'eco'].map((id) => ({ id, content: rich('a') }));
  const html = writeHtml({
    ...pageOf(),
    blocks: [
      { kind: 'heading', level: 2, text: 'Notes' },
      NOTES,
      { kind: 'heading', level: 2, text: 'Works' },
      { kind: 'entries', layout: HANGING, entries },
    ],
  });
  expect(html).toContain(
    '<a href="#ref-holm" role="doc-biblioref" data-ref="holm">Holm</a>, <span data-ref="eco"><a href="https://x.example" rel="noreferrer">Eco</a></span>',
  );
  expect(all(parse(html), 'section').map((section) => section.getAttribute('role'))).toEqual([
    'doc-endnotes', 'doc-bibliography',
  ]); // prettier-ignore
});

test('titles are escaped', () => {
  const title = '</title><script>"a"\n& b';
  const root = parse(writeHtml({ ...pageOf(), title, subtitle: title }));
  const clean = '</title><script>"a" & b';
  expect(textOf(all(root, 'h1')[0])).toBe(clean);
  expect(textOf(all(root, 'title')[0])).toBe(`${clean} – ${clean}`);
});
