import type { ReadRecords } from './reader.ts';

export interface Format {
  /** What people call it. */
  readonly title: string;
  /** Matches where such a file shows what it is; the format whose signature comes first in the text has it. */
  readonly signature: RegExp;
  /** Must match, too, where two formats have one signature. */
  readonly mark?: RegExp;
  readonly load: () => Promise<{ readonly read: ReadRecords }>;
}

const BIBTEX = /^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]/m;
/** Fields and types that BibTeX does not have. */
const BIBLATEX_ONLY =
  /@(?:online|thesis|report|(?:mv)?collection|(?:in|mv)?reference|mvbook)\s*[{(]|^[^\S\r\n]*(?:journaltitle|location|maintitle|entrysubtype|editoratype)\s*=/im;

/** Every reader is loaded when it is needed. */
export const REFERENCE_FORMATS = {
  'csl-json': { title: 'CSL-JSON', signature: /^\s*[[{]/, load: () => import('./csl-json.ts') },
  biblatex: {
    title: 'BibLaTeX',
    signature: BIBTEX,
    mark: BIBLATEX_ONLY,
    load: async () => (await import('./bibtex/index.ts')).biblatex,
  },
  bibtex: { title: 'BibTeX', signature: BIBTEX, load: async () => (await import('./bibtex/index.ts')).bibtex },
  ris: { title: 'RIS', signature: /^[ \t]*TY {1,2}- ?/m, load: () => import('./ris/index.ts') },
  'csl-yaml': {
    title: 'CSL-YAML',
    signature: /^(?:---[ \t]*$|(?:references|items)[ \t]*:|-[ \t]+["']?[\w-]+["']?[ \t]*:)/m,
    load: () => import('./csl-yaml.ts'),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** The format that a text is in, by what it holds. */
export function sniffFormat(text: string): ReferenceFormat | undefined {
  const formats: readonly (readonly [string, Format])[] = Object.entries(REFERENCE_FORMATS);
  const found = formats.flatMap(([name, { signature, mark }]) => {
    const at = signature.exec(text)?.index;
    return at === undefined || mark?.test(text) === false ? [] : [{ name: name as ReferenceFormat, at }];
  });
  const first = Math.min(...found.map(({ at }) => at));
  return found.find(({ at }) => at === first)?.name;
}
