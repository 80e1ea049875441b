import { InputError, type CslItem, type Diagnostic } from '../../model/index.ts';
import type { Complain } from './mend/complain.ts';
import { giveIds } from './mend/ids.ts';
import { mendItem } from './mend/item.ts';
import { REFERENCE_FORMATS, sniffFormat, type Format, type ReferenceFormat } from './formats.ts';
import { isRecord, type RawItem } from './reader.ts';

export { sniffFormat, type ReferenceFormat } from './formats.ts';

const TITLES = Object.values(REFERENCE_FORMATS).map(({ title }) => title);

export interface ReadOptions {
  /** Where it is known; else the text says. */
  readonly format?: ReferenceFormat;
}

export interface ReadReferences {
  /** Every one of them sound: a unique id, a type of CSL, dates of the calendar, variables of CSL only. */
  readonly items: readonly CslItem[];
  /** What could not be read or was mended, with the line or number and the id of its item. */
  readonly diagnostics: readonly Diagnostic[];
}

const MENDED_IDS = {
  missing: 'it has no id, and gets this one',
  duplicate: 'its id belongs to an item before it, and gets a number',
} as const;

function mendAll(raw: readonly RawItem[]): ReadReferences {
  const diagnostics: Diagnostic[] = [];
  const records = raw.flatMap(({ data, place }) => {
    if (isRecord(data)) return [{ data, place }];
    diagnostics.push({ code: 'unreadable-reference', severity: 'error', message: `${place} is no reference.` });
    return [];
  });
  const mended = records.map(({ data, place }) => {
    const complaints: Parameters<Complain>[] = [];
    const item = mendItem(data, (...complaint) => complaints.push(complaint));
    return { id: data.id, item, place, complaints };
  });
  const ids = giveIds(mended);
  const items = mended.map(({ item, place, complaints }, index) => {
    const { id, mended: change } = ids[index] ?? { id: place };
    const tell: Complain = (severity, code, what) =>
      diagnostics.push({ code, severity, message: `${place} (${id}): ${what}.` });
    if (change) tell('info', `${change}-id`, MENDED_IDS[change]);
    for (const complaint of complaints) tell(...complaint);
    return { id, ...item };
  });
  return { items, diagnostics };
}

/**
 * The references in the text of a file: CSL-JSON, CSL-YAML, BibTeX, BibLaTeX or RIS. One broken record never stops
 * the others: it is reported with its line, and the rest is read.
 * @throws InputError where nothing can be read: the text is empty, in another format, or has no sound record
 */
export async function readReferences(text: string, options: ReadOptions = {}): Promise<ReadReferences> {
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') throw new InputError('there is nothing in this file');
  const name = options.format ?? sniffFormat(source);
  if (name === undefined) {
    throw new InputError('this is no file of references', `These can be read: ${TITLES.join(', ')}.`);
  }
  const format: Format = REFERENCE_FORMATS[name];
  const { read } = await format.load();
  const raw = read(source);
  const { items, diagnostics } = mendAll(raw.items);
  const all = [...raw.diagnostics, ...diagnostics];
  if (items.length === 0) {
    throw new InputError(`there are no references in this ${format.title} file`, all[0]?.message);
  }
  return { items, diagnostics: all };
}
