import type { CslItem, CslType } from '../../src/model/index.ts';
import { renderBibliography, type BibliographyOptions } from '../../src/render/bibliography.ts';
import { plainText } from '../../src/render/rich-text.ts';
import type { Style } from '../../src/render/style.ts';
import { locales, smallStyle } from '../support/style.ts';

const work = (id: string, title: string, more: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  title,
  ...more,
});

const SORTED = smallStyle({
  bibliography: `<bibliography hanging-indent="true" entry-spacing="2" line-spacing="1" subsequent-author-substitute="—">
    <sort><key variable="author"/><key variable="title"/></sort>
    <layout suffix="."><group delimiter=", ">
      <names variable="author"><name/></names><text variable="title" font-style="italic"/>
      <text variable="archive_location"/><text variable="archive"/>
    </group></layout></bibliography>`,
});

/** Headings as `## Archives`, entries as they are set. */
function lines(items: readonly CslItem[], style: Style, options: Partial<BibliographyOptions> = {}): string[] {
  const { page } = renderBibliography(items, style, { locales, ...options });
  return (page?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    return block.kind === 'entries' ? block.entries.map(({ content }) => plainText(content)) : [];
  });
}

const HOLM = { author: [{ family: 'Holm', given: 'Anna' }] };

test('entries in the order of the style, each with its id', () => {
  const items = [
    work('b', 'Ships', HOLM),
    work('c', 'Fish', { author: [{ literal: 'Abbey' }] }),
    work('a', 'Salt', HOLM),
  ];
  expect(lines(items, SORTED)).toEqual(['Abbey, Fish.', 'Anna Holm, Salt.', '—, Ships.']);
  const { page } = renderBibliography(items, SORTED, { locales });
  expect(page).toMatchObject({ title: 'Bibliography', language: 'en-GB' });
  expect(page?.blocks).toMatchObject([
    {
      kind: 'entries',
      layout: { hangingIndent: true, entrySpacing: 2, lineSpacing: 1 },
      entries: [{ id: 'c' }, { id: 'a' }, { id: 'b' }],
    },
  ]);
});

test('formatting is kept apart from text', () => {
  const { page } = renderBibliography([work('a', 'Salt <b>&</b> \uFDD0Ships\uFDD1')], SORTED, { locales });
  const [block] = page?.blocks ?? [];
  expect(block?.kind === 'entries' && block.entries[0]?.content).toEqual([
    {
      kind: 'style',
      style: 'italic',
      content: [
        { kind: 'text', text: 'Salt ' },
        { kind: 'style', style: 'bold', content: [{ kind: 'text', text: '&' }] },
        { kind: 'text', text: ' Ships' },
      ],
    },
    { kind: 'text', text: '.' },
  ]);
});

test('sections of historians, without dashes for an author of the section before', () => {
  const document = (id: string, archive: string) =>
    work(id, `Minutes ${id}`, {
      type: 'document',
      archive,
      archive_collection: 'Fund 1',
      archive_location: `file ${id}`,
    });
  const items = [
    work('d', 'Salt', HOLM),
    document('a', 'State Archive'),
    work('c', 'Fish: Selected Documents', HOLM),
    work('n', 'Salt Is Dear', { type: 'article-newspaper' }),
    document('b', 'City Archive'),
    work('l', 'Holm v. Lund', { type: 'legal_case' }),
    work('e', 'Ships', HOLM),
  ];
  expect(lines(items, SORTED, { sections: true })).toEqual([
    '## Archival sources',
    '### City Archive',
    'Minutes b, Fund 1, file b.',
    '### State Archive',
    'Minutes a, Fund 1, file a.',
    '## Published documents',
    'Anna Holm, Fish: Selected Documents.',
    '## Laws, treaties and cases',
    'Holm v. Lund.',
    '## Newspapers and magazines',
    'Salt Is Dear.',
    '## Books and articles',
    'Anna Holm, Salt.',
    '—, Ships.',
  ]);
});

test('sections in the language of the locale', () => {
  expect(lines([work('a', 'Salt')], SORTED, { sections: true, locale: 'de-DE' })[0]).toBe('## Literatur');
  expect(lines([work('a', 'Salt')], SORTED, { sections: true, locale: 'fi-FI' })[0]).toBe('## Books and articles');
});

test('letters that tell works apart stand in the bibliography', () => {
  const years = smallStyle({
    class: 'in-text',
    citation: 'disambiguate-add-year-suffix="true"',
    cite: '<names variable="author"/> <date variable="issued" form="numeric" date-parts="year"/>',
    bibliography: `<bibliography><layout><group delimiter=" "><names variable="author"/>
      <date variable="issued" form="numeric" date-parts="year"/></group></layout></bibliography>`,
  });
  const issued = { 'date-parts': [[1999]] } as const;
  expect(lines([work('a', 'Salt', { ...HOLM, issued }), work('b', 'Fish', { ...HOLM, issued })], years)).toEqual([
    'Anna Holm 1999a',
    'Anna Holm 1999b',
  ]);
});

test('a work that the style prints nothing of stands there by its title, with a diagnostic', () => {
  const dois = smallStyle({ bibliography: '<bibliography><layout><text variable="DOI"/></layout></bibliography>' });
  const items = [work('a', 'Salt'), work('b', 'Fish', { DOI: '10.1000/182' })];
  expect(lines(items, dois)).toEqual(['10.1000/182', 'Salt']);
  expect(renderBibliography(items, dois, { locales }).diagnostics).toMatchObject([
    { code: 'empty-entry', severity: 'warning', message: expect.stringContaining('a:') as string },
  ]);
});

test('a style without a bibliography', () => {
  const { page } = renderBibliography([work('a', 'Salt')], smallStyle({ bibliography: ' ' }), { locales });
  expect(page).toBeUndefined();
});

test('links', () => {
  const linked = smallStyle({
    bibliography: `<bibliography><layout delimiter=" "><group delimiter=" "><text variable="URL"/>
      <text variable="DOI" prefix="https://doi.org/"/></group></layout></bibliography>`,
  });
  const hrefs = (item: Partial<CslItem>): string[] => {
    const { page } = renderBibliography([work('a', 'Salt', item)], linked, { locales });
    const [block] = page?.blocks ?? [];
    const content = block?.kind === 'entries' ? (block.entries[0]?.content ?? []) : [];
    return content.flatMap((node) => (node.kind === 'link' ? [node.href] : []));
  };
  expect(hrefs({ URL: 'https://example.org/a?b&c' })).toEqual(['https://example.org/a?b&c']);
  expect(hrefs({ DOI: '10.1000/182' })).toEqual(['https://doi.org/10.1000/182']);
  expect(hrefs({ DOI: '10.1002/(SICI)1:1<1::AID>3.0.CO;2-#' })).toEqual([
    'https://doi.org/10.1002/(SICI)1:1<1::AID>3.0.CO;2-%23',
  ]);
  expect(hrefs({ URL: 'javascript:alert(1)' })).toEqual([]);
});

test('a DOI without its resolver, with signs of addresses and half of a character in it', () => {
  const dois = smallStyle({ bibliography: '<bibliography><layout><text variable="DOI"/></layout></bibliography>' });
  const { page } = renderBibliography([work('a', 'Salt', { DOI: '10.1000/a%?#\ud800' })], dois, { locales });
  expect(JSON.stringify(page?.blocks)).toContain('"https://doi.org/10.1000/a%25%3F%23');
});

describe('capitals', () => {
  const titleCase = smallStyle({
    bibliography: `<bibliography><layout delimiter=". "><group delimiter=". ">
      <text variable="title" text-case="title"/><text variable="container-title" text-case="title"/></group></layout></bibliography>`,
  });
  test.each<[string, string, string, string]>([
    ['en', 'Salt and ships', 'Journal of fish', 'Salt and Ships. Journal of Fish'],
    ['ro', 'Sarea și corăbiile', 'Revista de istorie', 'Sarea și corăbiile. Revista de istorie'],
    ['en', 'Salt and ships', 'Cahiers du monde russe', 'Salt and Ships. Cahiers du monde russe'],
    ['de', 'Salz und die Schiffe', 'Zeitschrift für das Meer', 'Salz und die Schiffe. Zeitschrift für das Meer'],
  ])('%s: %s, %s', (language, title, container, expected) => {
    const type: CslType = 'article-journal';
    expect(lines([work('a', title, { type, language, 'container-title': container })], titleCase)).toEqual([expected]);
  });
});

test('one item that cannot be set does not stop the others', () => {
  const broken = { id: 'x', type: 'book', title: 'Bad', issued: { 'date-parts': 'never' } } as unknown as CslItem;
  const dated = smallStyle({
    bibliography: `<bibliography><layout><text variable="title"/><date variable="issued" form="text" prefix=" "/></layout></bibliography>`,
  });
  const { page, diagnostics } = renderBibliography([work('a', 'Salt'), broken], dated, { locales });
  const texts = page?.blocks.flatMap((block) => (block.kind === 'entries' ? block.entries.map(({ id }) => id) : []));
  expect(texts).toContain('a');
  expect(diagnostics.map(({ code }) => code).filter((code) => code !== 'not-set')).toEqual([]);
});
