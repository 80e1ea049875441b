import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf, type Verdict } from '../../../src/cli/style-library/catalogue.ts';
import { styleLibrary, type StyleLibrary } from '../../../src/cli/style-library/index.ts';
import { writePack } from '../../../src/cli/style-library/pack.ts';
import { readStyleFile } from '../../../src/render/style-file.ts';
import type { StyleNode } from '../../../src/render/style.ts';
import { locales } from '../../support/style.ts';
import { temporaryFolder } from '../temporary.ts';

const NAMESPACE = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';

interface StyleParts {
  readonly title?: string;
  readonly class?: 'note' | 'in-text';
  /** What a citation prints. */
  readonly cite?: string;
  readonly bibliography?: string;
  readonly info?: string;
}

/** The text of a style file. */
export const styleText = (parts: StyleParts = {}): string =>
  `<style ${NAMESPACE} class="${parts.class ?? 'in-text'}">
    <info><title>${parts.title ?? 'A style'}</title>${parts.info ?? ''}</info>
    <citation><layout>${parts.cite ?? '<text variable="title"/>'}</layout></citation>
    ${parts.bibliography ?? '<bibliography><layout><text variable="title"/></layout></bibliography>'}
  </style>`;

/** The text of a dependent style file. */
export const dependentText = (parent: string, attributes = ''): string =>
  `<style ${NAMESPACE} ${attributes}><info><title>Dependent</title>
    <link rel="independent-parent" href="http://www.zotero.org/styles/${parent}"/></info></style>`;

export function rootOf(text: string): StyleNode {
  const file = readStyleFile(text);
  if (file.kind === 'dependent') throw new Error('it has no elements of its own');
  return file.root;
}

const NAMES = '<names variable="author"/>';
const DATE = '<date variable="issued"><date-part name="year"/></date>';

/** A pack of a few made-up styles, by id. */
const PACKED: Readonly<Record<string, StyleParts & { readonly ours?: true; readonly verdict?: Verdict }>> = {
  'our-notes': { title: 'Our notes', class: 'note', ours: true, info: '<category field="history"/>' },
  'fjord-author-date': { title: 'Fjord Guide (author-date)', cite: `${NAMES}${DATE}` },
  'fjord-notes': { title: 'Fjord Guide (note)', class: 'note', info: '<category field="political_science"/>' },
  'journal-of-sea-trade': { title: 'Journal of Sea Trade (Français)', cite: '<text variable="citation-number"/>' },
  'modern-harbour-association': { title: 'Modern Harbour Association', cite: NAMES },
  'sea-or-land': { title: 'Sea/Land' },
  'notes-only': { title: 'Notes only', class: 'note', bibliography: '<!-- none -->' },
  'broken-style': { title: 'Fjord Law', verdict: { kind: 'broken', reason: 'has no citation for books' } },
  'sparse-style': { title: 'Sparse', verdict: { kind: 'sparse', reason: 'prints no more than names of maps' } },
};

function packFiles(): ReadonlyMap<string, Uint8Array> {
  const tags = ['de-AT', 'de-DE', 'en-GB', 'en-US', 'nb-NO', 'ro-RO'];
  return writePack({
    styles: Object.entries(PACKED).map(([id, { ours, verdict, ...parts }]) => {
      const root = rootOf(styleText(parts));
      const facts = { id, title: parts.title ?? id, ...(ours && { ours }), ...factsOf(root, verdict) };
      return { facts, root };
    }),
    locales: new Map(tags.flatMap((tag) => [[tag, locales(tag) ?? { name: 'none', attrs: {}, children: [] }]])),
    typical: ['fjord-notes'],
  });
}

/** A folder for each test, with a pack and a home in it. */
export interface TestLibrary {
  readonly at: (name?: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly library: () => StyleLibrary;
}

export function testLibrary(): TestLibrary {
  const at = temporaryFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  };
  const files = packFiles();
  beforeEach(() => {
    for (const [name, bytes] of files) write(join('pack', name), bytes);
  });
  return { at, write, library: () => styleLibrary({ pack: at('pack'), home: at('home') }) };
}
