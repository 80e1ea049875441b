import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES, type CslItem, type CslType } from '../../src/model/index.ts';
import type { Loss } from '../../src/write/losses.ts';
import type { Writer } from '../../src/write/writer.ts';

export interface BibEntry {
  readonly type: string;
  readonly key: string;
  /** As they stand in the file, with their braces. */
  readonly fields: Readonly<Record<string, string>>;
}

const HEAD = /^@([a-z]+)\{([^,\s]*),$/;
const FIELD = /^ {2}([a-z]+) = (.*),$/;

/** A value in braces that balance and never close too early, or an expression of numbers, macros and strings. */
function isSound(value: string): boolean {
  if (!value.startsWith('{')) return /^(?:\d+|[a-z]{3}|"[^"{}]*"(?: # [a-z]{3})?)(?: # (?:"[^"{}]*"|[a-z]{3}))*$/.test(value);
  let depth = 0;
  for (const [at, character] of [...value].entries()) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth === 0) return at === [...value].length - 1;
  }
  return false;
} // prettier-ignore

/** The entries of a file of ours. Throws where a line is none that we write, so that nothing malformed goes through. */
export function entriesOf(file: string): BibEntry[] {
  return file
    .split(/\n\n/)
    .filter((block) => !block.startsWith('@preamble'))
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [, type, key] = HEAD.exec(head) ?? [];
      if (type === undefined || key === undefined || lines.pop() !== '}') throw new Error(`No entry: ${block}`);
      const fields = lines.map((line) => {
        const [, name, value] = FIELD.exec(line) ?? [];
        if (name === undefined || value === undefined || !isSound(value)) throw new Error(`No field: ${line}`);
        return [name, value] as const;
      });
      const names = new Set(fields.map(([name]) => name));
      if (names.size < fields.length) throw new Error(`A field twice: ${block}`);
      return { type, key, fields: Object.fromEntries(fields) };
    });
}

export function oneOf<T>(list: readonly T[]): T {
  const [only] = list;
  if (only === undefined || list.length > 1) throw new Error(`Not one: ${String(list.length)}`);
  return only;
}

/** The commands that our writers write. */
const OURS =
  /\\(?:text(?:backslash|braceleft|braceright|asciicircum|asciitilde|quotedbl|asciigrave|less|greater|bar)\{\}|(?:dots|quotedblbase|textquotedblleft|textquotedblright|textquoteleft|quotesinglbase|guillemotleft|guillemotright)\{\}|(?:ss|SS|ae|AE|oe|OE|o|O|aa|AA|l|L|dj|DJ|dh|DH|th|TH|ng|NG|i|j)(?=\})|(?:emph|textbf|textsc|textsuperscript|textsubscript|url|textcommabelow|textup)(?=\{)|[`'^~="urcvdbkH.](?=\{|[A-Za-z]\})|[$&#%_,-])|~/g;

/** A value without the commands that we write: what is left must be harmless. */
export const bareText = (value: string): string => value.replace(/\\url\{[^{}]*\}/g, '').replace(OURS, '');

const VALUES: readonly (readonly [variable: string, value: unknown])[] = [
  ...TEXT_VARIABLES.map((variable) => [variable, 'Salt 7'] as const),
  ...NAME_VARIABLES.map((variable) => [variable, [{ family: 'Salt', given: 'Anna' }]] as const),
  ...DATE_VARIABLES.map((variable) => [variable, { 'date-parts': [[1871, 2]] }] as const),
];

/** The variables whose value an item of the type loses: it is in no field, or in the note without a report, or reported only. */
export function lostVariables(writer: Writer, type: CslType): string[] {
  return VALUES.filter(([variable, value]) => {
    const losses: Loss[] = [];
    const item = { id: 'x', type, title: 'T', [variable]: value } as CslItem;
    const { fields } = oneOf(entriesOf([...writer.write([item], { report: (loss) => losses.push(loss) })].join('')));
    const isHeld = Object.values(fields).some((text) => /Salt|1871|7/.test(text));
    const isInNote = (fields.note ?? '').includes(': ');
    return !isHeld || isInNote !== losses.some((loss) => loss.variable === variable) || losses.length > 1;
  }).map(([variable]) => variable);
}
