import { once } from 'node:events';
import { convert } from '../../index.ts';
import { InputError } from '../../model/error.ts';
import { rekeyCitations, rekeyItems } from '../../write/rekey.ts';
import type { Options } from '../options.ts';
import { linesOf, LONGEST_LINE, type StreamLine } from './lines.ts';

interface Request {
  readonly id: unknown;
  readonly text: string;
}

/** @throws InputError where a line is no request */
function requestOf(text: string): Request {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new InputError('this line is not valid JSON', 'A line reads {"id": "…", "text": "…"}.');
  }
  if (typeof data !== 'object' || data === null || !('text' in data) || typeof data.text !== 'string')
    throw new InputError('this line has no "text"', 'A line reads {"id": "…", "text": "…"}.');
  return { id: 'id' in data ? data.id : undefined, text: data.text };
}

function answerTo({ text }: Request, keys: string | undefined): object {
  const { source, references, citations, diagnostics } = convert(text);
  if (keys === undefined) return { source, references, citations, diagnostics };
  const rekeyed = rekeyItems(references, keys);
  return {
    source,
    references: rekeyed.references,
    citations: rekeyCitations(citations, rekeyed.keys),
    diagnostics,
  };
}

/** What is answered to a line, with the number of the line where it could not tell its id. */
function answer(line: StreamLine, number: number, keys: string | undefined): object {
  let id: unknown;
  try {
    if ('tooLong' in line) throw new InputError(`this line is longer than ${LONGEST_LINE} bytes`);
    const request = requestOf(line.text);
    id = request.id;
    return { id, ...answerTo(request, keys) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof InputError ? error.hint : 'This is a mistake in Ibidem; please report it.';
    return { ...(id === undefined ? { line: number } : { id }), error: { message, ...(hint && { hint }) } };
  }
}

/**
 * `ibidem stream`: an article a line, `{"id", "text"}`, and what it cites a line, in the same order: `{"id", "source",
 * "references", "citations", "diagnostics"}`, or `{"id", "error"}` for one that cannot be read. One line is in memory at
 * a time, so the same program can run on as many machines as there are parts of a corpus.
 */
export async function streamCommand({ keys }: Options): Promise<string> {
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if ('text' in line && line.text.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answer(line, number, keys))}\n`);
    if (!written) await once(process.stdout, 'drain');
  }
  return '';
}
