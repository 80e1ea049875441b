/** How text is set off in the terminal. */
export interface Style {
  readonly bold: (text: string) => string;
}

export const PLAIN: Style = { bold: (text) => text };
const BOLD: Style = { bold: (text) => `\u001b[1m${text}\u001b[22m` };

type Environment = Readonly<Record<string, string | undefined>>;

/** Bold only where a person looks at it, and has not asked for plain text (https://no-color.org). */
export const styleFor = (stream: { readonly isTTY?: boolean }, { NO_COLOR, TERM }: Environment): Style =>
  stream.isTTY && !NO_COLOR && TERM !== 'dumb' ? BOLD : PLAIN;
