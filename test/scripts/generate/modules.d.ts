/** What the tests use of the generator, which is plain JavaScript. */

interface Printed {
  readonly variables: readonly string[];
  readonly text: string;
}

declare module '*/generate/random.mjs' {
  export class Random {
    constructor(seed: number);
    integer(from: number, to: number): number;
    shuffled<T>(list: readonly T[]): T[];
    weighted<T>(table: readonly (readonly [T, number])[]): T;
  }
  export function seedOf(text: string, seed?: number): number;
}

declare module '*/generate/people.mjs' {
  export function nameOf(family: string, given: string, language: string): object;
}

declare module '*/generate/printed.mjs' {
  export function printedFields(
    records: readonly Printed[],
    item: object,
    text: string,
    months: (month: number) => readonly string[],
  ): object;
}

declare module '*/generate/ambiguity.mjs' {
  export function runTogether(records: readonly Printed[], text: string): readonly (readonly [string, string])[];
}

declare module '*/generate/compare.mjs' {
  export function sameValue(field: string, wanted: unknown, got: unknown): boolean;
}

declare module '*/generate/score.mjs' {
  export function scoreArticle(
    article: { readonly notes: readonly object[]; readonly works: readonly object[] },
    read: {
      readonly notes: readonly object[][];
      readonly items: ReadonlyMap<string, object>;
      readonly places: ReadonlyMap<string, readonly string[]>;
    },
  ): readonly { readonly what: string; readonly field?: string; readonly ok?: boolean }[];
}
