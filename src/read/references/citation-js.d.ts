/** The few calls that are used of citation-js 0.8, which has no types. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Runs the parser of one input type. */
      readonly data: (input: unknown, type: string) => unknown;
    };
  };
}

declare module '@citation-js/plugin-ris';

declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  /** Reads the LaTeX of one field; how, depends on the field's name. */
  export function parse(latex: string, field: string): unknown;
}

declare module '@citation-js/plugin-bibtex/lib/input/constants.js' {
  /** The macros that BibTeX's standard styles define. */
  export const defaultStrings: Readonly<Record<string, string>>;
}

/** Never there: see no-network.ts. */
declare module 'sync-fetch' {
  const syncFetch: unknown;
  export default syncFetch;
}
