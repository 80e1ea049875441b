export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
}

interface CommandRow {
  /** `…` behind the last one: as many as there are, or none. */
  readonly operands: readonly string[];
  readonly options: readonly string[];
  readonly help: string;
}

/** The one table of options: parsing, the help and the types come from it. */
export const OPTIONS = {
  out: {
    type: 'string',
    short: 'o',
    value: 'DIR',
    help: 'write to this folder (else named after the file); - prints',
  },
  force: { type: 'boolean', short: 'f', help: 'replace the folder, with all it holds, if it is there already' },
  style: {
    type: 'string',
    multiple: true,
    short: 's',
    value: 'STYLE',
    help: 'set them in this CSL style: a name or a .csl file; repeatable',
  },
  locale: { type: 'string', short: 'l', value: 'LOCALE', help: 'the language to set them in: de-DE, fr-FR, …' },
  sections: { type: 'boolean', help: 'divide the bibliography: archives, published documents, books, …' },
  'as-cited': { type: 'boolean', help: 'notes: keep the author’s choice of full, short and ibid. forms' },
  to: { type: 'string', multiple: true, short: 't', value: 'FORMAT', help: 'only these formats; repeatable' },
  keys: { type: 'string', short: 'k', value: 'PATTERN', help: 'citation keys by this pattern: auth.lower + year' },
  ascii: { type: 'boolean', help: 'BibTeX without letters beyond ASCII' },
  from: { type: 'string', value: 'FORMAT', help: 'the format of the file, where its content does not tell' },
  source: {
    type: 'string',
    value: 'FILE',
    help: 'complete what the file says of the article with this CSL-JSON',
  },
  jobs: { type: 'string', short: 'j', value: 'N', help: 'several files: read so many at a time (else one a core)' },
  merge: { type: 'boolean', help: 'several files: one library of them all, with a table of what cites what' },
  quiet: { type: 'boolean', short: 'q', help: 'print nothing unless something goes wrong' },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<Row> = Row extends { readonly type: 'boolean' }
  ? boolean
  : Row extends { readonly multiple: true }
    ? readonly string[]
    : string;
export type Options = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]> };

/** The commands, as the help lists them. */
export const COMMANDS = {
  convert: {
    operands: ['file|folder|-', 'more…'],
    options: [
      'out', 'force', 'style', 'locale', 'sections', 'as-cited', 'to', 'keys', 'ascii', 'from', 'source', 'jobs', 'merge',
      'quiet',
    ], // prettier-ignore
    help: 'turn the notes of articles into references',
  },
  render: {
    operands: ['file|-'],
    options: ['out', 'force', 'style', 'locale', 'sections', 'to', 'from', 'quiet'],
    help: 'set the bibliography of a file of references',
  },
  stream: {
    operands: [],
    options: ['keys'],
    help: 'an article a line as {"id", "text"}, its references a line',
  },
  styles: { operands: ['words…'], options: [], help: 'search the CSL styles, each with a sample citation' },
  help: { operands: [], options: [], help: 'print this help (also --help)' },
  version: { operands: [], options: [], help: 'print the version (also --version)' },
} as const satisfies Record<string, CommandRow & { readonly options: readonly OptionName[] }>;

export type CommandName = keyof typeof COMMANDS;

/** Options that are another way to say a command. */
export const COMMAND_OPTIONS: Readonly<Record<string, CommandName>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-V': 'version',
};

/** What the arguments ask for. */
export interface Invocation {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly options: Options;
}
