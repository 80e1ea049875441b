import type { CslCitation, CslCitationItem, CslItem, Note } from '../../src/model/index.ts';
import type { BundleContent } from '../../src/write/zotero/index.ts';

/** `[id, locator, label]`; characters from the start of the note. */
export type Cite = readonly [id: string, locator?: string, label?: CslCitationItem['label']];

const citationItem = ([id, locator, label = 'page']: Cite): CslCitationItem => ({
  id,
  ...(locator !== undefined && { locator, label }),
  form: 'full',
  custom: { confidence: 1, span: [0, 4] },
});

const note = (text: string, k: number): Note => ({ position: k + 1, index: k + 1, text, marks: [] });

const citation = (cites: readonly Cite[], k: number): CslCitation => ({
  citationID: `n${String(k + 1)}`,
  properties: { noteIndex: k + 1 },
  citationItems: cites.map(citationItem),
  custom: {},
});

/** What a conversion gives of notes, each a text and its citations; without citations, every item is cited once. */
export function content(
  references: readonly CslItem[],
  notes: readonly (readonly [text: string, ...cites: Cite[]])[] = references.map(({ id }) => ['Note.', [id, '3']]),
): BundleContent {
  return {
    source: {
      id: 'holm2018',
      type: 'article-journal',
      title: 'Salt and Ships',
      author: [{ family: 'Holm', given: 'Anna' }],
      issued: { 'date-parts': [[2018]] },
    },
    references,
    notes: notes.map(([text], k) => note(text, k)),
    citations: notes.map(([, ...cites], k) => citation(cites, k)),
    diagnostics: [],
  };
}

export const INPUT = { name: 'notes.txt', bytes: new Uint8Array([49, 32, 65]), mediaType: 'text/plain' };
