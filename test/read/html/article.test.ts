import { readDocument } from '../../../src/read/index.ts';

const page = (head: string, html = '<html lang="en">'): Uint8Array =>
  new TextEncoder().encode(
    `${html}<head>${head}</head><body><p>Salt.<a href="#n1">1</a></p><p id="n1">1. Holm, <i>Salt</i> (1999).</p></body></html>`,
  );
const meta = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

test.each([
  [
    'Highwire',
    meta({
      citation_title: 'Salt &amp; Ships',
      citation_author: 'Holm, Anna',
      citation_journal_title: 'Journal of Salt',
      citation_volume: '4',
      citation_issue: '2',
      citation_firstpage: '11',
      citation_lastpage: '29',
      citation_publication_date: '2018/3/9',
      citation_doi: 'https://doi.org/10.1234/salt.5',
      citation_language: 'de',
    }),
    {
      type: 'article-journal',
      title: 'Salt & Ships',
      author: [{ family: 'Holm', given: 'Anna' }],
      'container-title': 'Journal of Salt',
      volume: '4',
      issue: '2',
      page: '11–29',
      issued: { 'date-parts': [[2018, 3, 9]] },
      DOI: '10.1234/salt.5',
      language: 'de',
    },
  ],
  [
    'Dublin Core and PRISM',
    meta({
      'DC.Title': 'Salt',
      'DC.Creator.PersonalName': 'Anna van der Holm',
      'DC.Source': 'https://example.org',
      'prism.publicationName': 'Journal of Salt',
      'prism.startingPage': '7',
      'DC.Date': '2018',
      'DC.Identifier': '10.1234/salt.6',
    }),
    {
      type: 'article-journal',
      title: 'Salt',
      author: [{ family: 'Holm', given: 'Anna', 'non-dropping-particle': 'van der' }],
      'container-title': 'Journal of Salt',
      page: '7',
      issued: { 'date-parts': [[2018]] },
      DOI: '10.1234/salt.6',
    },
  ],
  [
    'JSON-LD',
    `<script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Salt online' },
        {
          '@type': ['ScholarlyArticle'],
          headline: 'Salt',
          author: [
            { '@type': 'Person', name: 'Anna Holm' },
            { familyName: 'Roe', givenName: 'Jon' },
            { '@type': 'Organization', name: 'Salt Group' },
          ],
          datePublished: '2018-03-09T12:00',
          isPartOf: {
            '@type': 'PublicationIssue',
            issueNumber: 2,
            isPartOf: {
              '@type': 'PublicationVolume',
              volumeNumber: 4,
              isPartOf: { '@type': 'Periodical', name: 'Journal of Salt' },
            },
          },
          pageStart: 11,
          pageEnd: 29,
          sameAs: 'https://doi.org/10.1234/salt.7',
        },
      ],
    })}</script>`,
    {
      type: 'article-journal',
      title: 'Salt',
      author: [{ family: 'Holm', given: 'Anna' }, { family: 'Roe', given: 'Jon' }, { literal: 'Salt Group' }],
      'container-title': 'Journal of Salt',
      volume: '4',
      issue: '2',
      page: '11–29',
      issued: { 'date-parts': [[2018, 3, 9]] },
      DOI: '10.1234/salt.7',
    },
  ],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type": "ScholarlyArticle", "name": </script>', {}],
])('%s says what the article is', async (_, head, article) => {
  expect((await readDocument(page(head))).article).toEqual(article);
});

test('The language of the page counts only where the site says nothing of its article', async () => {
  expect((await readDocument(page('', '<html lang="fr">'))).language).toBe('fr');
  expect((await readDocument(page(meta({ citation_title: 'Salz' })))).language).toBeUndefined();
  expect((await readDocument(page(meta({ citation_title: 'Salz', 'DC.Language': 'de' })))).language).toBe('de');
});
