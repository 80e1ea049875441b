import { strToU8, zipSync } from 'fflate';

const XHTML = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;

export interface EpubParts {
  /** The bodies of pages by their paths under OEBPS, in the order of the spine. */
  readonly pages: Readonly<Record<string, string>>;
  readonly metadata?: string;
  /** Further files, by their whole paths. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A made-up EPUB. */
export function epub({ pages, metadata = '', more = {} }: EpubParts): Uint8Array {
  const paths = Object.keys(pages);
  const items = paths.map((path, at) => `<item id="p${at}" href="${path}" media-type="application/xhtml+xml"/>`);
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
    <manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest>
    <spine>${paths.map((_, at) => `<itemref idref="p${at}"/>`).join('')}</spine></package>`;
  const container = `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/content.opf': opf,
    'OEBPS/nav.xhtml': XHTML('<nav><a href="text/one.xhtml#fn1">1</a></nav>'),
    ...Object.fromEntries(paths.map((path) => [`OEBPS/${path}`, XHTML(pages[path] ?? '')])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
