import type { Zotero } from './api.ts';
import type { Say } from './messages.ts';

/** What the plugin works in. */
export interface Host {
  readonly zotero: Zotero;
  readonly say: Say;
  /** A text file of the plugin's own: `styles/ibidem-full-note.csl`. */
  readonly readOwn: (path: string) => Promise<string>;
}

/** How far a long piece of work is. */
export type Progress = {
  readonly step: 'reading' | 'library' | 'saving';
  readonly done: number;
  readonly total: number;
};

export interface Task {
  readonly onProgress?: (progress: Progress) => void;
  /** An `AbortSignal`: whoever waits has lost patience. */
  readonly signal?: { readonly aborted: boolean };
}
