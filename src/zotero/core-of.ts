import type { Core } from './core.ts';
import { exportItems, styles } from './export/index.ts';
import { importNotes } from './import/index.ts';
import { undoImport } from './import/undo.ts';
import { fromFile, fromItem, fromText, isReadable } from './sources/index.ts';

/** What menus and dialogs call, put together of its parts. */
export const core: Core = {
  fromFile,
  fromText,
  isReadable,
  fromItem,
  importNotes,
  undoImport,
  styles,
  exportItems,
};
