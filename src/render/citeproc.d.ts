/** The few calls of citeproc-js 2.4 that are made (https://citeproc-js.readthedocs.io/en/latest/running.html). */
declare module 'citeproc' {
  /** `StyleNode` of `style.ts`; an ambient module cannot import it. */
  interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }

  interface System {
    readonly retrieveLocale: (tag: string) => StyleNode | undefined;
    readonly retrieveItem: (id: string) => object | undefined;
    /** Short forms: puts them into `abbreviations[jurisdiction][category]`. */
    readonly getAbbreviation?: (
      styleId: string,
      abbreviations: Record<string, Record<string, Record<string, string>>>,
      jurisdiction: string,
      category: string,
      key: string,
    ) => string;
  }

  interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    /** 0 first, 1 subsequent, 2 ibid, 3 ibid-with-locator. */
    readonly position?: 0 | 1 | 2 | 3;
    readonly 'near-note'?: boolean;
    readonly 'first-reference-note-number'?: number;
  }

  interface BibliographyParameters {
    readonly maxoffset: number;
    readonly entryspacing: number;
    readonly linespacing: number;
    readonly hangingindent: boolean | number;
    readonly 'second-field-align': false | 'flush' | 'margin';
    readonly entry_ids: readonly (readonly string[])[];
    readonly bibliography_errors: readonly unknown[];
  }

  class Engine {
    constructor(system: System, style: StyleNode, locale?: string, forceLocale?: boolean);
    readonly opt: { readonly lang: string; readonly class: 'note' | 'in-text' };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): readonly string[];
    makeCitationCluster(items: readonly CitationItem[]): string;
    /** False where the style has no bibliography. */
    makeBibliography(): readonly [BibliographyParameters, readonly string[]] | false;
    getTerm(name: string): string;
  }

  interface OutputFormat {
    readonly text_escape: (text: string) => string;
    readonly bibstart: string;
    readonly bibend: string;
    readonly [decoration: `@${string}`]: unknown;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, OutputFormat> };
  };
  export default CSL;
  export type { BibliographyParameters, CitationItem, Engine, OutputFormat, System };
}
