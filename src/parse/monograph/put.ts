import type { Draft } from '../draft.ts';
import type { Monograph } from './types.ts';

/** Puts everything but names and title into a draft. */
export function putMonograph(draft: Draft, book: Monograph): void {
  const { imprint } = book;
  for (const { from, to } of book.labels) draft.explain(from, to);
  draft
    .text('volume', book.volume)
    .text('volume-title', book.volumeTitle)
    .text('number-of-volumes', book.volumes ?? imprint?.volumes)
    .text('number-of-pages', book.pages)
    .text('page', book.range)
    .text('edition', book.edition ?? imprint?.edition)
    .text('publisher', book.university)
    .text('genre', book.thesis ?? book.genre ?? imprint?.report?.genre)
    .text('number', book.number ?? imprint?.report?.number)
    .text('collection-title', (book.series ?? imprint?.series)?.title)
    .text('collection-number', (book.series ?? imprint?.series)?.number)
    .names('collection-editor', (book.series ?? imprint?.series)?.editors)
    .names('editor', book.editors ?? imprint?.editors)
    .names('translator', book.translators ?? imprint?.translators);
  if (!imprint) return;
  if (imprint.highEdition !== undefined) draft.derive('edition', imprint.highEdition, 'high-edition');
  draft
    .explain(imprint.from, imprint.to)
    .text('publisher-place', imprint.place)
    .text('publisher', imprint.publisher)
    .date('issued', imprint.date)
    .date('original-date', imprint.original);
}
