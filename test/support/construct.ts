import type { Construct } from '../../src/parse/construct.ts';
import { citationsIn, readAlone } from './parse.ts';

/** A note without its closing full stop, and the one citation in it: type, fields, `at` for its place. */
export type Row = readonly [note: string, citation: Readonly<Record<string, string>>];

/** The same citation with some fields changed; `undefined` takes one away. */
export const variantOf =
  (citation: Row[1]) =>
  (changes: Readonly<Record<string, string | undefined>>): Row[1] =>
    Object.fromEntries(
      Object.entries<string | undefined>({ ...citation, ...changes }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );

const check = (name: string, note: string, citation: Row[1]): void => {
  expect(citationsIn(`${note}.`)).toEqual([{ by: name, ...citation }]);
};

/** Notes that one construct wins against all others, and what it makes of them. */
export function reads({ name }: Construct, rows: readonly Row[]): void {
  test.each(rows)('%s', (note, citation) => {
    check(name, note, citation);
  });
}

/** What it should make of notes that it still gets wrong. The first entry says why. */
export function shouldRead({ name }: Construct, rows: readonly (readonly [why: string, ...row: Row])[]): void {
  test.failing.each(rows)('%s: %s', (_, note, citation) => {
    check(name, note, citation);
  });
}

/** Texts that are not of its kind, whatever the other constructs say. */
export function leavesAlone(construct: Construct, notes: readonly string[]): void {
  test.each(notes)('not of its kind: %s', (note) => {
    expect(readAlone(construct, note)).toBeUndefined();
  });
}
