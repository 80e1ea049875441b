import type { Diagnostic } from '../../../model/index.ts';
import type { ReadRecords } from '../reader.ts';
import { recordToCsl } from './record.ts';
import { cutRecords } from './records.ts';

/** RIS: the specifications of 2001 and 2011, and what programs write as RIS. */
export const read: ReadRecords = (text) => {
  const { records, strays } = cutRecords(text);
  const diagnostics: Diagnostic[] = strays.map(([first, last]) => ({
    code: 'unreadable-reference',
    severity: 'error',
    message: `${first === last ? `Line ${first}` : `Lines ${first} to ${last}`}: this stands in no record.`,
  }));
  const items = records.map((record) => {
    const place = `Line ${record.line}`;
    for (const problem of record.problems)
      diagnostics.push({ code: 'mended-entry', severity: 'info', message: `${place} (${record.type}): ${problem}.` });
    const { data, unread } = recordToCsl(record);
    if (unread.length > 0) {
      const message = `${place} (${record.type}): CSL has no place for all of ${unread.join(', ')}.`;
      diagnostics.push({ code: 'unknown-variable', severity: 'warning', message });
    }
    return { data, place };
  });
  return { items, diagnostics };
};
