const WIDTH = 100;
const INDENT = '  ';

type Entry = readonly [key: string, value: unknown];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** JSON has no `undefined`: in an object it is left out. */
const entriesOf = (value: object): readonly Entry[] =>
  Object.entries(value).filter((entry: Entry) => entry[1] !== undefined);

const scalar = (value: unknown): string => JSON.stringify(value ?? null);

/** Numbers and words, and lists of them: what reads well on one line. */
const isFlat = (value: unknown): boolean => !isObject(value) || (Array.isArray(value) && value.every(isFlat));

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isObject(value)) return scalar(value);
  const entries = entriesOf(value).map(([key, child]) => `${scalar(key)}: ${onOneLine(child)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value that starts in a line indented by `indent`, of which `room` columns are left. */
function print(value: unknown, indent: string, room: number): string {
  if (!isObject(value)) return scalar(value);
  const children = Array.isArray(value) ? value : entriesOf(value).map(([, child]) => child);
  if (children.every(isFlat)) {
    const line = onOneLine(value);
    if (line.length <= room) return line;
  }
  const inner = indent + INDENT;
  const lines = Array.isArray(value)
    ? value.map((child) => inner + print(child, inner, WIDTH - inner.length - 1))
    : entriesOf(value).map(([key, child]) => {
        const opening = `${inner}${scalar(key)}: `;
        return opening + print(child, inner, WIDTH - opening.length - 1);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/**
 * JSON as people read and compare it: two spaces, keys in their order, a list or an object without objects in it on
 * one line where that fits in 100 columns, a line break at the end.
 */
export const prettyJson = (value: unknown): string => `${print(value, '', WIDTH)}\n`;

/** The items of a list, printed one by one, together what `prettyJson` prints of the list. */
export function* prettyList(items: Iterable<object>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${INDENT}${print(item, INDENT, WIDTH - INDENT.length - 1)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
