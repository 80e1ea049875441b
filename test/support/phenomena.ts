import { readFileSync } from 'node:fs';
import { convert } from '../../src/index.ts';
import type { CslItem } from '../../src/model/index.ts';
import { compactItem } from './compact.ts';
import { source } from './note.ts';

/** Made-up notes and what a careful reader makes of them. CONTRIBUTING.md describes the files. */
export interface Phenomenon {
  readonly name: string;
  /** On the pass-list: read right today. The others are known to be read wrong. */
  readonly passes: boolean;
  readonly notes: readonly string[];
  readonly reading: readonly string[];
}

const HEADING = /^(?<mark>[=~]) (?<name>.+)$/;
const NOTE = /^\d+\. (?<text>.+)$/;

/** The cases of a file: `= name` (or `~ name`), the numbered notes, then the reading, up to the next heading. */
export function readPhenomena(file: URL): Phenomenon[] {
  const cases: { name: string; passes: boolean; notes: string[]; reading: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const heading = HEADING.exec(line)?.groups;
    const note = NOTE.exec(line)?.groups?.text;
    const current = cases.at(-1);
    if (heading) cases.push({ name: heading.name ?? '', passes: heading.mark === '=', notes: [], reading: [] });
    else if (note !== undefined) current?.notes.push(note);
    else if (line.trim() !== '' && !line.startsWith('#')) current?.reading.push(sorted(line));
  }
  return cases;
}

/** `A book | title: Salt | author: Holm, Anna` with its fields in order. */
function sorted(line: string): string {
  const [first = '', ...fields] = line.trim().split(' | ');
  return [first, ...fields.sort()].join(' | ');
}

/** A, B, C … by the order in which the notes first cite the works; then AA. */
const letter = (k: number): string =>
  (k < 26 ? '' : letter(Math.floor(k / 26) - 1)) + String.fromCharCode(65 + (k % 26));

const work = (name: string, item: CslItem): string => {
  const { type, language: _, ...fields } = compactItem(item);
  return sorted(
    [`${name} ${type ?? ''}`, ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`)].join(' | '),
  );
};

/** What the notes were understood to say: a line for each citation (`2 ibid A @ page 4 < See`), then one for each work. */
export function readingOf(notes: readonly string[]): string[] {
  const { references, citations } = convert(source(...notes));
  const names = new Map<string, string>();
  const lines = citations.flatMap(({ citationItems, properties }) =>
    citationItems.map(({ id, form, label, locator, prefix }) => {
      const name = names.get(id) ?? letter(names.size);
      names.set(id, name);
      const place = locator === undefined ? '' : ` @ ${label ?? 'page'} ${locator}`;
      return `${properties.noteIndex} ${form} ${name}${place}${prefix === undefined ? '' : ` < ${prefix.trim()}`}`;
    }),
  );
  return [...lines, ...references.map((item) => work(names.get(item.id) ?? '?', item))];
}
