import type { Item } from '../api.ts';
import type { MainWindow } from './scope.ts';

/** What a person has selected in the main window. */
export interface Selection {
  readonly items: readonly Item[];
  /** Ids. */
  readonly collections: readonly number[];
  readonly libraryID: number | undefined;
}

const listed = (id: number | undefined): readonly number[] => (id === undefined ? [] : [id]);

/** Zotero 10 has several collections selected at once, and throws where it is asked for the one. */
export function selectionOf({ ZoteroPane: pane }: MainWindow): Selection {
  return {
    items: pane.getSelectedItems(),
    collections: pane.getSelectedCollections?.(true) ?? listed(pane.getSelectedCollection(true)),
    libraryID: pane.getSelectedLibraryIDs?.()[0] ?? pane.getSelectedLibraryID(),
  };
}
