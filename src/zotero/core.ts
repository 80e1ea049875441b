import type { Item } from './api.ts';
import type { Exported, ExportRequest } from './export/request.ts';
import type { Host, Task } from './host.ts';
import type { ImportReport, NotesSource, Traces } from './import/report.ts';
import type { Settings } from './settings.ts';

/** What menus and dialogs call; all else is behind it. Every call throws a `Problem` where a person has to be told. */
export interface Core {
  /** The text of a file. */
  readonly fromFile: (host: Host, path: string) => Promise<NotesSource>;
  /** What a person has copied. */
  readonly fromText: (text: string, name: string) => NotesSource;
  /** Whether `fromItem` can be asked for an item. */
  readonly isReadable: (item: Item) => boolean;
  /** The text of a note or an attachment; of an item that of its attachment, or of its only note. */
  readonly fromItem: (host: Host, item: Item) => Promise<NotesSource>;

  readonly importNotes: (host: Host, source: NotesSource, settings: Settings, task?: Task) => Promise<ImportReport>;
  /** Takes a whole import back, in one transaction. */
  readonly undoImport: (host: Host, traces: Traces) => Promise<void>;

  /** The styles that `exportItems` knows, ours first; `id` is what `style` in the settings is. */
  readonly styles: (host: Host) => Promise<readonly { readonly id: string; readonly title: string }[]>;
  readonly exportItems: (
    host: Host,
    items: readonly Item[],
    request: ExportRequest,
    settings: Settings,
    task?: Task,
  ) => Promise<Exported>;
}
