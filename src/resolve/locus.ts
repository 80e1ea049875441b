/** A part of a shelf mark as printed: `op. 3`, `FO 371/1`. */
interface Part {
  readonly text: string;
  readonly slot: 'archive_collection' | 'archive_location';
}

/** Where in its archive a document lies. */
export interface Locus {
  readonly archive_collection?: string | undefined;
  readonly archive_location?: string | undefined;
}

const partsOf = (locus: Locus): Part[] =>
  (['archive_collection', 'archive_location'] as const).flatMap((slot) =>
    (locus[slot] ?? '').split(/,\s+/).flatMap((text) => (text === '' ? [] : [{ text, slot }])),
  );

const LABEL = /^[^\d“"‘'«]*/;
const CLASS = /^(?:\p{Lu}\/\d+(?=\/)|\p{Lu}{1,6}(?=[ /]?\d|\/))/u;

/** What names a series: `FO` of `FO 371/1234` and `FO371/1234`, `F/7` of `F/7/123`; '' for other marks. */
export const classOf = (part: string): string => CLASS.exec(part)?.[0] ?? '';

/** What kind of part it is: its label (`op.`), or that it is a signature of letters and numbers. */
function kindOf(part: string): string {
  if (classOf(part) !== '') return 'class';
  return (LABEL.exec(part)?.[0] ?? '').trim().toLowerCase() || 'number';
}

const join = (parts: readonly Part[], slot: Part['slot']): string | undefined =>
  parts
    .filter((part) => part.slot === slot)
    .map(({ text }) => text)
    .join(', ') || undefined;

/**
 * Another place in the file or archive of a document before: its parts as far as the new ones do not take their place.
 * `f. 5, op. 30, d. 12` and `d. 14` are `f. 5, op. 30, d. 14`.
 */
export function goOn(before: Locus, own: Locus): Locus {
  const old = partsOf(before);
  const [first, ...more] = partsOf(own);
  if (!first) return before;
  const at = old.findLastIndex(({ text }) => kindOf(text) === kindOf(first.text));
  const collections =
    first.slot === 'archive_collection' ? [] : old.filter(({ slot }) => slot === 'archive_collection');
  const parts = [...(at >= 0 ? old.slice(0, at) : collections), first, ...more];
  return { archive_collection: join(parts, 'archive_collection'), archive_location: join(parts, 'archive_location') };
}

/** Both name their parts alike, so that one may go on where the other leaves off: `f. 1, op. 2` and `f. 3, op. 4`. */
export function alike(before: Locus, own: Locus): boolean {
  const [first] = partsOf(own);
  if (!first) return false;
  const mark = classOf(first.text);
  return partsOf(before).some(({ text }) =>
    mark === '' ? kindOf(text) === kindOf(first.text) : classOf(text) === mark,
  );
}

/** The class letters of the first part that has any. */
export const locusClass = (locus: Locus): string =>
  partsOf(locus)
    .map(({ text }) => classOf(text))
    .find((mark) => mark.length > 1) ?? '';
