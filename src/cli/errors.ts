import { InputError } from '../model/error.ts';
import { clip, printable } from './text.ts';

/** Wrong usage of the command: what is wrong, and perhaps what was meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly hint = 'See: ibidem help',
  ) {
    super(message);
  }
}

/** What to print about an error, and with which status to end. */
export interface Failure {
  readonly line: string;
  readonly exitCode: number;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EFBIG: 'a file would be larger than is allowed here',
  EIO: 'the disk cannot be read or written',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'that is not permitted',
  EROFS: 'the disk is read-only',
};

interface SystemError {
  readonly code: string;
  readonly syscall: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string';

/** Whether nobody reads any more what is printed. */
export const isClosedPipe = (error: unknown): boolean => isSystemError(error) && error.code === 'EPIPE';

/** What the operating system says, in words; undefined if the error is not one of its. */
export const systemReason = (error: unknown): string | undefined =>
  isSystemError(error) ? (SYSTEM_ERRORS[error.code] ?? `the system says ${error.code}`) : undefined;

/** The same error, said of a file or a folder. Errors of the program pass unchanged. */
export function about(subject: string, error: unknown): unknown {
  if (error instanceof InputError) return new InputError(`${subject}: ${error.message}`, error.hint);
  const reason = systemReason(error);
  return reason === undefined ? error : new InputError(`${subject}: ${reason}`);
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Longer messages quote an input at length. */
const LONGEST = 1000;

const lineOf = (...parts: readonly [message: string, hint?: string]): string => {
  const [message = '', hint] = parts.map((part) => clip(printable(part ?? ''), LONGEST));
  return `ibidem: ${[sentence(message), ...(hint ? [hint] : [])].join(' ')}\n`;
};

/** One line for a person, whatever was thrown; never a stack trace. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError) return { line: lineOf(error.message, error.hint), exitCode: 2 };
  if (error instanceof InputError) return { line: lineOf(error.message, error.hint), exitCode: 1 };
  const reason = systemReason(error);
  if (reason !== undefined) return { line: lineOf(reason), exitCode: 1 };
  const message = error instanceof Error ? error.message : String(error);
  return {
    line: lineOf(`unexpected error: ${message}`, 'This is a mistake in Ibidem; please report it.'),
    exitCode: 1,
  };
}
