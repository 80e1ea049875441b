import { itemFields, LOCATOR_LABELS } from '../model/index.ts';
import type { Citation, KnownItem, LocatorLabel, Mark, Note, Origin, Span } from '../model/index.ts';

/** A citation before it is known whether `and` joins it to the one before. */
export type Found = Omit<Citation, 'joined'>;

const ORIGIN: Origin = { from: 'derived', rule: 'reference-manager' };

const isLabel = (label: string | undefined): label is LocatorLabel => LOCATOR_LABELS.some((known) => known === label);

/** Cuts the text of a field among its works: at its semicolons where they are as many, else evenly at spaces. */
function share(text: string, { start, end }: Span, count: number): readonly Span[] {
  const marks: number[] = [];
  for (let at = text.indexOf(';', start); at >= 0 && at < end; at = text.indexOf(';', at + 1)) marks.push(at + 1);
  const even = Array.from({ length: count - 1 }, (_, at) => {
    const ideal = start + Math.floor(((at + 1) * (end - start)) / count);
    const space = text.indexOf(' ', ideal);
    return space < 0 || space >= end ? ideal : space;
  });
  const cuts = [start, ...(marks.length === count - 1 ? marks : even), end];
  return Array.from({ length: count }, (_, at) => {
    const [from = start, to = end] = [cuts[at], cuts[at + 1]];
    const words = text.slice(from, to);
    return { start: to - words.trimStart().length, end: from + words.trimEnd().replace(/;$/, '').length };
  });
}

function citationOf({ item, locator, label }: KnownItem, span: Span, printed: Found | undefined): Found {
  const place = locator === undefined ? [] : [{ locator, label: isLabel(label) ? label : 'page', span } as const];
  const reference = printed?.reading.reference;
  return {
    span,
    reading: {
      construct: 'known',
      type: item.type,
      fields: itemFields(item, ORIGIN),
      locators: place,
      known: item.id,
      // The form is the printed one; which work it is, the field says.
      ...(reference && { reference }),
      unexplained: [],
      score: 0,
    },
    confidence: 1,
    signs: ['known'],
  };
}

const isCitation = (mark: Mark): mark is Extract<Mark, { kind: 'citation' }> => mark.kind === 'citation';
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Where a reference manager has put citations into a note, they stand in the place of what was read there. */
export function placeKnown({ text, marks }: Pick<Note, 'text' | 'marks'>, read: readonly Found[]): readonly Found[] {
  const known = marks.filter(isCitation);
  if (known.length === 0) return read;
  const placed = known.flatMap(({ span, items }) => {
    const spans = share(text, span, items.length);
    return items.flatMap((item, at) => {
      const own = spans[at];
      if (!own || own.end <= own.start) return [];
      const printed = read.find((one) => overlap(one.span, own));
      const prefix = at === 0 && printed?.prefix && printed.prefix.end <= own.start ? printed.prefix : undefined;
      return [{ ...citationOf(item, own, printed), ...(prefix && { prefix }) }];
    });
  });
  const others = read.filter(({ span, prefix }) => {
    const whole = { start: prefix?.start ?? span.start, end: span.end };
    return !known.some((mark) => overlap(mark.span, whole));
  });
  return [...others, ...placed].toSorted((one, other) => one.span.start - other.span.start);
}
