import type { EntryLayout, Page } from '../../src/render/page.ts';
import type { RichText } from '../../src/render/rich-text.ts';
import { bold, cite, italic, leftMargin, link, rich, rightInline, smallCaps, superscript, upright } from './rich.ts';

export const HANGING: EntryLayout = {
  hangingIndent: true,
  entrySpacing: 0,
  lineSpacing: 1,
};
const COLUMNS: EntryLayout = { hangingIndent: false, entrySpacing: 1, lineSpacing: 1 };

/** A page of one entry after another, in English. */
export const pageOf = (...entries: readonly RichText[]): Page => ({
  title: 'Bibliography',
  language: 'en-GB',
  blocks: [{ kind: 'entries', layout: HANGING, entries: entries.map((content, k) => ({ id: `e${k + 1}`, content })) }],
});

/** Small pages with something of everything, for the golden files of `test/fixtures/formats/`. */
export const PAGES: Readonly<Record<string, Page>> = {
  bibliography: {
    title: 'Bibliography',
    subtitle: 'Jan Novák, ‘Salt’ & other trades',
    language: 'en-GB',
    blocks: [
      { kind: 'heading', level: 2, text: 'Archival sources' },
      { kind: 'heading', level: 3, text: 'Riksarkivet' },
      {
        kind: 'entries',
        layout: HANGING,
        entries: [{ id: 'toll1870', content: rich('‘Tolls on salt’, 14 May 1870, box 7, no. 2.') }],
      },
      { kind: 'heading', level: 2, text: 'Literature' },
      {
        kind: 'entries',
        layout: HANGING,
        entries: [
          {
            id: 'holm1999',
            content: rich(smallCaps('Holm, Anna'), '. ', italic('The Wreck of the ', upright('Nordlys')), ', 1999.'),
          },
          {
            id: 'naka2011',
            language: 'ja',
            content: rich('田中一郎. “塩と船.” ', italic('史学'), ' ', bold('120'), '.'),
          },
          { id: 'hasan2004', language: 'ar', content: rich('حسن، علي. ', italic('الملح والسفن'), '، 2004.') },
          {
            id: 'oedegard2018',
            content: rich('Ødegård, S. ', link('https://x.example/a_b?c=d&e', 'https://x.example/a_b?c=d&e'), '.'),
          },
        ],
      },
    ],
  },
  numbered: {
    title: 'Literaturverzeichnis',
    language: 'de-DE',
    blocks: [
      {
        kind: 'entries',
        layout: COLUMNS,
        entries: [
          { id: 'holm1999', content: rich(leftMargin('[1]'), rightInline('A. Holm, ', italic('Salz'), ', 1999.')) },
          { id: 'eriksen2001', content: rich('Eriksen, ohne Nummer') },
        ],
      },
    ],
  },
  notes: {
    title: 'Notes',
    language: 'fr-FR',
    blocks: [
      {
        kind: 'notes',
        notes: [
          {
            label: '1',
            content: rich('Voir ', cite('holm1999', 'A. Holm, ', italic('Sel et navires'), ', p. 12'), '.'),
          },
          { label: '2', content: rich(cite('holm1999', 'Ibid.'), ' ; et la 1', superscript('re'), ' éd.') },
        ],
      },
    ],
  },
};
