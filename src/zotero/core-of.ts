import type { Core } from './core.ts';
import { importNotes } from './import/index.ts';
import { undoImport } from './import/undo.ts';
import { Problem } from './messages.ts';

const unfinished = (): never => {
  throw new Problem('ibidem-error-unexpected', { details: 'this part of the plugin is not there yet' });
};

/** What menus and dialogs call, put together of its parts. */
export const core: Core = {
  fromFile: async ({ zotero }, path) => ({ content: await zotero.File.getContentsAsync(path), name: path }),
  fromText: (text, name) => ({ content: text, name }),
  isReadable: () => false,
  fromItem: unfinished,
  importNotes,
  undoImport,
  styles: () => Promise.resolve([]),
  exportItems: unfinished,
};
