import type { Core } from './core.ts';
import { Problem } from './messages.ts';

const unfinished = (): never => {
  throw new Problem('ibidem-error-unexpected', { details: 'this part of the plugin is not there yet' });
};

/** What menus and dialogs call, put together of its parts. */
export const core: Core = {
  fromFile: async ({ zotero }, path) => ({ text: await zotero.File.getContentsAsync(path), name: path }),
  fromText: (text, name) => ({ text, name }),
  isReadable: () => false,
  fromItem: unfinished,
  importNotes: unfinished,
  undoImport: unfinished,
  styles: () => Promise.resolve([]),
  exportItems: unfinished,
};
