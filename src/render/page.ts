import type { RichText } from './rich-text.ts';

/** How the style wants a bibliography laid out (CSL 1.0.2, bibliography-specific options). */
export interface EntryLayout {
  readonly hangingIndent: boolean;
  /** Lines between entries: 0, 1, … */
  readonly entrySpacing: number;
  /** 1 is single spacing. */
  readonly lineSpacing: number;
}

export interface Entry {
  /** The item's id. */
  readonly id: string;
  /** BCP 47, of the work, where the item says so: browsers hyphenate and choose letterforms by it. */
  readonly language?: string;
  readonly content: RichText;
}

export interface SetNote {
  /** The printed number: `12`. */
  readonly label: string;
  readonly content: RichText;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'entries'; readonly layout: EntryLayout; readonly entries: readonly Entry[] }
  | { readonly kind: 'notes'; readonly notes: readonly SetNote[] };

/** A bibliography or the notes, ready to be written in any format of `formats/`. */
export interface Page {
  readonly title: string;
  /** What it belongs to: the article's authors and title. */
  readonly subtitle?: string;
  /** BCP 47, of the locale: `de-DE`. */
  readonly language: string;
  readonly blocks: readonly Block[];
}
