import type { SourceDocument } from '../model/index.ts';
import { firstTag } from './first-tag.ts';
import type { Source } from './source.ts';

/** What reads a format. */
export interface DocumentReader {
  /** @throws InputError where it cannot be read, or has no notes */
  readonly read: (source: Source) => SourceDocument | Promise<SourceDocument>;
}

/** The elements that JATS and its kin (NLM, BITS) begin with, those of TEI, and those that pages and parts of pages do. */
const JATS = /^(?:article|book|book-part-wrapper|pmc-articleset)$/;
const JATS_ALONE = /<(?:front|front-stub|book-meta)[\s/>]|\s(?:article-type|dtd-version)=/;
const FLAT_ODT = /^document$/;
const TEI = /^(?:TEI|TEI\.2|teiCorpus)$/;
const HTML =
  /^(?:html|head|body|meta|title|link|main|article|section|header|div|p|h[1-6]|[uod]l|table|blockquote|center|font|span|a|b|i|em|strong)$/i;
const OPENING = 20_000;

/** Whether a file is text that begins with one of some elements. */
const begins = (source: Source, elements: RegExp): boolean =>
  source.names().size === 0 && elements.test(firstTag(source.text()) ?? '');

/** A PDF may begin with other things, as long as its own first line is not far off. */
const isPdf = (bytes: Uint8Array): boolean =>
  /(?:^|[\r\n])%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));

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
  pdf: {
    title: 'PDF',
    mediaType: 'application/pdf',
    sniff: ({ bytes }) => isPdf(bytes),
    load: () => import('./pdf/reader.ts'),
  },
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
    sniff: (source) => (source.names().size === 0 ? begins(source, FLAT_ODT) : source.names().has('content.xml')),
    load: () => import('./odt/reader.ts'),
  },
  epub: {
    title: 'EPUB',
    mediaType: 'application/epub+zip',
    sniff: (source) => source.names().has('META-INF/container.xml'),
    load: () => import('./epub/reader.ts'),
  },
  jats: {
    title: 'JATS XML',
    mediaType: 'application/xml',
    sniff: (source) => begins(source, JATS) && JATS_ALONE.test(source.text().slice(0, OPENING)),
    load: () => import('./jats/reader.ts'),
  },
  tei: {
    title: 'TEI XML',
    mediaType: 'application/tei+xml',
    sniff: (source) => begins(source, TEI),
    load: () => import('./tei/reader.ts'),
  },
  markdown: {
    title: 'Markdown',
    mediaType: 'text/markdown',
    sniff: (source) => source.names().size === 0 && /^\[\^[^\]\s]{1,60}\]:/m.test(source.text()),
    load: () => import('./markdown.ts'),
  },
  html: {
    title: 'HTML',
    mediaType: 'text/html',
    sniff: (source) => begins(source, HTML),
    load: () => import('./html/reader.ts'),
  },
  text: { title: 'plain text', mediaType: 'text/plain', sniff: () => true, load: () => import('./text/reader.ts') },
} as const satisfies Readonly<Record<string, DocumentFormat>>;

export type DocumentFormatName = keyof typeof DOCUMENT_FORMATS;

/** The format that a file is in. */
export function sniffDocument(source: Source): DocumentFormatName {
  const formats = Object.entries(DOCUMENT_FORMATS) as readonly (readonly [DocumentFormatName, DocumentFormat])[];
  return formats.find(([, { sniff }]) => sniff(source))?.[0] ?? 'text';
}
