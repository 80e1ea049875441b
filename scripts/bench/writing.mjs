/** Writing: every format of references at 100,000 items, in pieces that nobody keeps. */
import { WRITERS } from '../../dist/write.js';
import { distinctItems } from './made-up.mjs';
import { count, ms, table, time } from './measure.mjs';

const ITEMS = 100_000;

export function measureWriting() {
  const items = distinctItems(Math.ceil(ITEMS / 56)).slice(0, ITEMS);
  return Object.entries(WRITERS).map(([name, { write }]) => {
    let characters = 0;
    const written = time(() => {
      for (const piece of write(items, {})) characters += piece.length;
    });
    return { name, items: items.length, ms: written, characters };
  });
}

export const writingTable = (rows) =>
  table(
    ['Written', 'items', 'time', 'characters'],
    rows.map(({ name, items, ms: written, characters }) => [name, count(items), ms(written), count(characters)]),
  );
