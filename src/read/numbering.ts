import type { Diagnostic, Note } from '../model/index.ts';

export type Unnumbered = Omit<Note, 'position' | 'index'>;

export interface Numbered {
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
}

const NAMED = 5;
/** How far off a number printed out of order may stand. */
const NEAR = 5;

/** `1, 2 and 3`, `1, 2, 3, 4, 5 and 12 more`. */
function list(values: readonly (string | number)[]): string {
  const shown = values.slice(0, NAMED).map(String);
  const more = values.length - shown.length;
  if (more > 0) shown.push(`${more} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const numberOf = ({ printed }: Unnumbered): number | undefined =>
  printed !== undefined && /^\d+$/.test(printed) ? Number(printed) : undefined;

/** `printed more than once: 12 and 15` */
const say = (which: readonly number[], what: string): readonly string[] =>
  which.length === 0 ? [] : [`${what}: ${list(which)}`];

/** Why the printed numbers cannot serve as they are; nothing where they can. */
function disorder(numbers: readonly (number | undefined)[]): readonly string[] {
  const unnumbered = numbers.flatMap((number, index) => (number === undefined ? [index + 1] : []));
  const seen = new Set<number>();
  const repeated = new Set<number>();
  const misplaced: number[] = [];
  let highest = 0;
  for (const number of numbers) {
    if (number === undefined) continue;
    if (seen.has(number)) repeated.add(number);
    else if (number < highest) misplaced.push(number);
    seen.add(number);
    highest = Math.max(highest, number);
  }
  return [
    ...say(unnumbered, 'places without a number'),
    ...say([...repeated], 'printed more than once'),
    ...say(misplaced, 'out of order'),
  ];
}

/** The numbers left out between one note and the next. */
function gaps(numbers: readonly (number | undefined)[]): readonly number[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    if (number === undefined || before === undefined || number <= before + 1) return [];
    const between = Array.from({ length: number - before - 1 }, (_, step) => before + 1 + step);
    const near = numbers.slice(Math.max(0, index - NEAR), index + NEAR);
    return between.filter((missing) => !near.includes(missing));
  });
}

function missingNotes(missing: readonly number[]): readonly Diagnostic[] {
  return missing.map((number) => ({
    code: 'note-missing',
    severity: 'warning',
    message: `Note ${number} is missing: no note with this number was found.`,
    hint: 'If it is in the text, see that it starts a line with its number, as the other notes do.',
  }));
}

/**
 * Gives every note its position and index. Printed numbers are kept as indices while they are all there,
 * each once and in order; a gap does no harm and is only reported. Else all notes are counted.
 */
export function numberNotes(unnumbered: readonly Unnumbered[]): Numbered {
  const numbers = unnumbered.map(numberOf);
  const disorders = disorder(numbers);
  const keepsPrinted = disorders.length === 0;
  const notes = unnumbered.map((note, index): Note => {
    const position = index + 1;
    return { position, ...note, index: keepsPrinted ? (numbers[index] ?? position) : position };
  });
  const counted: Diagnostic[] = keepsPrinted
    ? []
    : [
        {
          code: 'numbers-missing-or-repeated',
          severity: 'info',
          message: `The notes are counted from 1 to ${notes.length} instead of by their printed numbers (${disorders.join('; ')}).`,
        },
      ];
  return { notes, diagnostics: [...counted, ...missingNotes(gaps(numbers))] };
}
