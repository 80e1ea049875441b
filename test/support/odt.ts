import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'text', 'style', 'meta', 'draw', 'table', 'manifest', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .concat('xmlns:fo="urn:fo" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:svg"')
  .join(' ');

interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly automatic?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

const document = (name: string, content: string): string => `<office:${name} ${NAMESPACES}>${content}</office:${name}>`;

export const paragraph = (content: string, style = ''): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;
export const span = (style: string, content: string): string =>
  `<text:span text:style-name="${style}">${content}</text:span>`;
export const note = (number: string, content: string, kind = 'footnote'): string =>
  `<text:note text:id="${kind}${number}" text:note-class="${kind}"><text:note-citation>${number}</text:note-citation><text:note-body><text:p>${content}</text:p></text:note-body></text:note>`;
export const style = (family: string, name: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`;

/** An OpenDocument text as bytes. */
export function odt({ body, styles = '', automatic = '', meta = '', manifest = '' }: Parts): Uint8Array {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': document(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': document('document-styles', `<office:styles>${styles}</office:styles>`),
    'meta.xml': document('document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:manifest">${manifest}</manifest:manifest>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The same in a single file. */
export const fodt = ({ body }: Pick<Parts, 'body'>): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>\n${document('document', `<office:body><office:text>${body}</office:text></office:body>`)}`,
  );
