import type { Conversion, Field, Note, Origin, ParsedNote, Span } from '../../src/model/index.ts';

const inside = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && end <= outer.end && start < end;

/** Where the parts of a note fail to tile it, and citations to lie in it. */
export function tilingFaults({ text }: Note, { parts, citations }: ParsedNote): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { kind, span } of parts) {
    if (span.start !== at) faults.push(`${kind} starts at ${span.start}, not at ${at}`);
    if (span.end <= span.start) faults.push(`${kind} at ${span.start} is empty`);
    at = span.end;
  }
  if (at !== text.length) faults.push(`parts end at ${at}, the note at ${text.length}`);
  const whole = { start: 0, end: text.length };
  for (const { span, prefix, reading } of citations) {
    if (!inside(span, whole)) faults.push(`citation ${span.start}–${span.end} outside the note`);
    if (prefix && !(inside(prefix, whole) && prefix.end <= span.start)) faults.push(`prefix not before its citation`);
    for (const { span: place, locator } of reading.locators) {
      if (!inside(place, span)) faults.push(`locator ${locator} outside its citation`);
      if (text.slice(place.start, place.end) !== locator) faults.push(`locator ${locator} is not what is printed`);
    }
    for (const left of reading.unexplained) if (!inside(left, span)) faults.push('unexplained words outside');
  }
  const tiled = parts.flatMap((part) => (part.kind === 'citation' ? [part.citation] : []));
  if (tiled.length !== citations.length || tiled.some((citation, k) => citation !== citations[k]))
    faults.push('the citations are not those of the parts');
  return faults;
}

/** The numbers that a printed date says outright; months may be words, years shortened. */
const digitsIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/** The value is what stands in the note at its span, or, for names and dates, is made of it. */
function printedFault(field: Field, text: string): string | undefined {
  const { variable, value } = field;
  if (typeof value === 'string') {
    if (value.trim() === text.trim()) return undefined;
    // Several stretches that went into no field, `…` between them
    const stretches = value.split(' … ');
    const found = stretches.reduce((from, stretch) => (from < 0 ? from : text.indexOf(stretch, from)), 0);
    return stretches.length > 1 && found >= 0 ? undefined : `${variable} “${value}” is printed as “${text}”`;
  }
  if (Array.isArray(value)) {
    const words = (value as readonly object[]).flatMap((name) => Object.values(name) as string[]);
    const missing = words.filter((word) => !text.includes(word));
    return missing.length > 0 ? `${variable} ${missing.join(', ')} is not in “${text}”` : undefined;
  }
  const numbers = digitsIn(text).map(Number);
  const [year] = 'date-parts' in value ? value['date-parts'][0] : [];
  return year === undefined || numbers.includes(year) ? undefined : `${variable} ${year} is not in “${text}”`;
}

function originFault(field: Field, notes: readonly Note[]): string | undefined {
  const { origin, variable } = field;
  if (origin.from === 'derived') return origin.rule === '' ? `${variable} is derived by no rule` : undefined;
  const text = notes[origin.note - 1]?.text;
  if (text === undefined) return `${variable} is from note ${origin.note}`;
  if (!inside(origin.span, { start: 0, end: text.length })) return `${variable} is from outside its note`;
  if (origin.from === 'repaired') return undefined;
  return printedFault(field, text.slice(origin.span.start, origin.span.end));
}

/** Values without an origin that holds. */
export const originFaults = ({ works, notes }: Conversion): string[] =>
  works.flatMap(({ fields }) => fields.flatMap((field) => originFault(field, notes) ?? []));

/** Values in the items whose origin is missing there. */
export const itemOriginFaults = ({ references }: Conversion): string[] =>
  references.flatMap(({ id, custom, ...variables }) => {
    const origins = (custom?.origins ?? {}) as Readonly<Record<string, { readonly from?: Origin['from'] }>>;
    return Object.keys(variables)
      .filter((variable) => variable !== 'type' && origins[variable]?.from === undefined)
      .map((variable) => `${id}: ${variable}`);
  });

/** Ids that BibTeX or a second run would trip over. */
export function idFaults({ references }: Conversion): string[] {
  const ids = references.map(({ id }) => id);
  return ids.filter((id, at) => !/^[A-Za-z][A-Za-z0-9]*$/.test(id) || ids.indexOf(id) !== at);
}
