import type { CslItem } from '../../model/index.ts';
import { WRITERS } from '../../write/index.ts';
import type { Item } from '../api.ts';
import { breather, type Breathe } from '../breathe.ts';
import type { Host, Task } from '../host.ts';
import { message } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { bibliography } from './bibliography.ts';
import { leavingItems } from './items.ts';
import type { Exported, ExportFormat, ExportRequest } from './request.ts';

export { styles } from './styles.ts';

/** A file of references, written while the window stays alive. */
async function references(
  host: Host,
  items: readonly CslItem[],
  format: Exclude<ExportFormat, 'bibliography'>,
  ascii: boolean,
  breathe: Breathe,
): Promise<Omit<Exported, 'count'>> {
  const writer = WRITERS[format];
  let text = '';
  for (const piece of writer.write(items, { ascii })) {
    text += piece;
    await breathe();
  }
  const extension = writer.file.split('.').at(-1) ?? '';
  return { text, fileName: `${host.say(message('ibidem-file-references'))}.${extension}`, notices: [] };
}

/**
 * Items of the library as a bibliography in a style, or in a format of references. What the request leaves open is as a
 * person has set it.
 * @throws Problem where nothing can be exported
 */
export async function exportItems(
  host: Host,
  selected: readonly Item[],
  { format, ...request }: ExportRequest,
  settings: Settings,
  task: Task = {},
): Promise<Exported> {
  const breathe = breather(task);
  const { keys, ascii, style, locale, sections } = { ...settings, ...request };
  const { zotero } = host;
  const { items, notices } = await leavingItems(selected, keys, breathe, zotero.logError);
  const exported =
    format === 'bibliography'
      ? await bibliography(host, items, { style, locale, sections })
      : await references(host, items, format, ascii, breathe);
  return { ...exported, count: items.length, notices: [...notices, ...exported.notices] };
}
