import type { SourceDocument } from '../model/index.ts';
import type { Source } from './source.ts';

/** What reads a format. */
export interface DocumentReader {
  /** @throws InputError where it cannot be read, or has no notes */
  readonly read: (source: Source) => SourceDocument | Promise<SourceDocument>;
}

/** A tag of HTML, behind whatever may stand before it. */
const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|main|article|section|div|p|h[1-6]|ol|ul|span)[\s>])/i.test(
    text.slice(0, OPENING),
  );
const OPENING = 20_000;

/** An OpenDocument text in a single file of XML. */
const isFlatOdt = (text: string): boolean => /<office:document\s/.test(text.slice(0, OPENING));

interface DocumentFormat {
  /** What people call it. */
  readonly title: string;
  readonly mediaType: string;
  /** Whether a file is one, by what it holds. */
  readonly sniff: (source: Source) => boolean;
  /** Every reader is loaded when it is needed. */
  readonly load: () => Promise<DocumentReader>;
}

/** The formats of articles, the more particular ones first: the first that a file shows itself to be has it. */
export const DOCUMENT_FORMATS = {
  docx: {
    title: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sniff: (source) =>
      source.names().has('[Content_Types].xml') && [...source.names()].some((name) => name.startsWith('word/')),
    load: () => import('./docx/reader.ts'),
  },
  odt: {
    title: 'OpenDocument',
    mediaType: 'application/vnd.oasis.opendocument.text',
    sniff: (source) => (source.names().size === 0 ? isFlatOdt(source.text()) : source.names().has('content.xml')),
    load: () => import('./odt/reader.ts'),
  },
  html: {
    title: 'HTML',
    mediaType: 'text/html',
    sniff: (source) => source.names().size === 0 && isHtml(source.text()),
    load: () => import('./html/reader.ts'),
  },
  markdown: {
    title: 'Markdown',
    mediaType: 'text/markdown',
    sniff: (source) => source.names().size === 0 && /^\[\^[^\]\s]{1,60}\]:/m.test(source.text()),
    load: () => import('./markdown.ts'),
  },
  text: { title: 'plain text', mediaType: 'text/plain', sniff: () => true, load: () => import('./text/reader.ts') },
} as const satisfies Readonly<Record<string, DocumentFormat>>;

export type DocumentFormatName = keyof typeof DOCUMENT_FORMATS;

/** The format that a file is in. */
export function sniffDocument(source: Source): DocumentFormatName {
  const formats = Object.entries(DOCUMENT_FORMATS) as readonly (readonly [DocumentFormatName, DocumentFormat])[];
  return formats.find(([, { sniff }]) => sniff(source))?.[0] ?? 'text';
}
