import type { SourceDocument } from '../../model/index.ts';
import { assemble } from '../markup/assemble.ts';
import type { Source } from '../source.ts';
import { wordsOf } from '../text/hyphens.ts';
import { cutNotes } from './areas.ts';
import { columnsOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { openPdf, reading, WHAT } from './library.ts';
import { linesOf } from './lines.ts';
import { markedNotes } from './notes.ts';
import { piecesOf } from './pages.ts';
import type { Attested } from './runs.ts';
import { noteStarts } from './starts.ts';
import { textRuns } from './text.ts';

/**
 * A PDF, read by how its pages look: where the letters stand and how large they are.
 * @throws InputError where it is damaged, locked, or holds no text or no notes
 */
export async function read({ bytes }: Source): Promise<SourceDocument> {
  const pages = await reading(async () => {
    const document = await openPdf(bytes);
    try {
      return await piecesOf(document);
    } finally {
      await document.destroy();
    }
  });
  const lines = withoutFurniture(pages.map((pieces, page) => linesOf(page, pieces)));
  const words = wordsOf(lines.flat().map(({ text }) => ({ text, opensParagraph: false })));
  const attested: Attested = (word) => words.has(word);

  const columns = lines.flatMap(columnsOf);
  const starts = noteStarts(columns);
  const { notes, text } = cutNotes(columns, starts);
  const numbers = new Set(starts.map(({ number }) => number));
  return assemble({ article: {}, body: textRuns(text, numbers, attested), notes: markedNotes(notes, attested) }, WHAT);
}
