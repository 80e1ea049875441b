interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
}

interface CommandRow {
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
    help: 'write to this folder (default: the name of the file with -references)',
  },
  force: { type: 'boolean', short: 'f', help: 'replace the folder, with all it holds, if it is there already' },
  source: {
    type: 'string',
    short: 's',
    value: 'FILE',
    help: 'complete what the file says of the article with this CSL-JSON',
  },
  quiet: { type: 'boolean', short: 'q', help: 'print nothing unless something goes wrong' },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf = { string: string; boolean: boolean };
export type Options = { readonly [Name in OptionName]?: ValueOf[(typeof OPTIONS)[Name]['type']] };

/** The commands, as the help lists them. */
export const COMMANDS = {
  convert: {
    operands: ['file|-'],
    options: ['out', 'force', 'source', 'quiet'],
    help: 'turn the notes of an article (- reads standard input) into references',
  },
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
