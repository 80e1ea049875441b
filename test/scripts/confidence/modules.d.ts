declare module '*/scripts/confidence/fit.mjs' {
  export type Weights = Readonly<Record<string, number>>;
  export function fit(rows: readonly { readonly signs: readonly string[]; readonly right: boolean }[]): Weights;
  export function predict(weights: Weights, signs: readonly string[]): number;
}
