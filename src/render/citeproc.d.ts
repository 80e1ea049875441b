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

  /** Which items go into a bibliography: all of `include` must hold. */
  interface BibliographyFilter {
    readonly include: readonly { readonly field: string; readonly value: string }[];
  }

  interface BibliographyParameters {
    readonly entryspacing: number;
    readonly linespacing: number;
    readonly hangingindent: boolean | number;
  }

  class Engine {
    constructor(system: System, style: StyleNode, locale?: string, forceLocale?: boolean);
    readonly opt: {
      readonly lang: string;
      readonly class: 'note' | 'in-text';
      /** Marks addresses as links. */
      readonly development_extensions: { wrap_url_and_doi: boolean };
    };
    readonly fun: { readonly flipflopper: { processTags: (blob: { readonly blobs: string }) => void } };
    readonly registry: {
      /** Its own copy of each item that it has set. */
      readonly refhash: Readonly<Record<string, { archive?: string | undefined }>>;
    };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): readonly string[];
    makeCitationCluster(items: readonly CitationItem[]): string;
    /** False where the style has no bibliography. */
    makeBibliography(filter?: BibliographyFilter): readonly [BibliographyParameters, readonly string[]] | false;
    getTerm(name: string): string;
    /** A locale option: `punctuation-in-quote`. */
    getOpt(name: string): unknown;
  }

  interface OutputFormat {
    readonly text_escape: (text: string) => string;
    readonly bibstart: string;
    readonly bibend: string;
    readonly [decoration: `@${string}`]: unknown;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    debug: (message: string) => void;
    /** Compares strings for all engines made from now on. */
    stringCompare?: (one: string, other: string) => number;
    readonly Output: { readonly Formats: Record<string, OutputFormat | undefined> };
  };
  export default CSL;
  export type { BibliographyFilter, BibliographyParameters, CitationItem, Engine, OutputFormat, System };
}
