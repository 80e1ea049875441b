import type { CslItem } from '../model/csl.ts';
import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../model/csl.ts';
import { InputError } from '../model/error.ts';

type Shape = readonly [test: (value: unknown) => boolean, what: string];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TEXT: Shape = [(value) => typeof value === 'string', 'text'];
const NAMES: Shape = [(value) => Array.isArray(value) && value.every(isRecord), 'a list of names'];
const DATE: Shape = [isRecord, 'a date with date-parts'];

const SHAPES = new Map<string, Shape>([
  ...['id', 'type', ...TEXT_VARIABLES].map((name) => [name, TEXT] as const),
  ...NAME_VARIABLES.map((name) => [name, NAMES] as const),
  ...DATE_VARIABLES.map((name) => [name, DATE] as const),
]);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      'this is not valid JSON',
      error instanceof Error ? `The parser says: ${error.message}` : undefined,
    );
  }
}

/** CSL-JSON allows numbers where text is meant: `"volume": 24`. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/**
 * What a CSL-JSON file says of the article: an item, or a list with one item.
 * @throws InputError where it is neither
 */
export function readSourceFile(bytes: Uint8Array): Partial<CslItem> {
  const data = parse(new TextDecoder().decode(bytes));
  if (Array.isArray(data) && data.length !== 1) {
    throw new InputError(`this list has ${data.length} items`, 'Keep only the one of the article.');
  }
  const item: unknown = Array.isArray(data) ? data[0] : data;
  if (!isRecord(item))
    throw new InputError('this is no CSL-JSON item', 'It should read { "title": "…", "author": […] }.');

  const entries = Object.entries(item).map(([name, value]) => {
    const shape = SHAPES.get(name);
    const cleaned = shape === TEXT ? asText(value) : value;
    if (shape && !shape[0](cleaned)) throw new InputError(`"${name}" should be ${shape[1]}`);
    return [name, cleaned] as const;
  });
  return Object.fromEntries(entries);
}
