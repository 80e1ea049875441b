import type { Page } from '../page.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writeRtf } from './rtf.ts';
import { writeText } from './text.ts';

/** A format that a page can be written in. */
export interface PageFormat {
  /** Of its files, without the full stop. */
  readonly extension: string;
  readonly write: (page: Page) => string;
}

export const FORMATS = {
  html: { extension: 'html', write: writeHtml },
  text: { extension: 'txt', write: writeText },
  markdown: { extension: 'md', write: writeMarkdown },
  rtf: { extension: 'rtf', write: writeRtf },
} as const satisfies Record<string, PageFormat>;

export type FormatName = keyof typeof FORMATS;
