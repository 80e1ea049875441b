import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const wrap = (name: string, content: string): string =>
  `<?xml version="1.0"?>\n<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

const relationships = (targets: Readonly<Record<string, string>>): string => {
  const entries = Object.entries(targets).map(
    ([target, kind], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
};

/** What a made-up Word document holds, as the content of each part. */
interface Parts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  /** Addresses that `rId10`, `rId11`, … of each part stand for. */
  readonly links?: readonly string[];
  readonly core?: string;
  readonly custom?: string;
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`;
export const call = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
export const note = (id: number, content: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(' ')}${content}</w:p></w:${kind}>`;

/** A field spread over runs, as Word writes it: its instruction in pieces. */
export function field(instruction: string, result: string): string {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const pieces = instruction.match(/.{1,40}/gs) ?? [];
  const code = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${escape(piece)}</w:instrText></w:r>`);
  return `${char('begin')}${code.join('')}${char('separate')}${result}${char('end')}`;
}

/** A Word document as bytes. */
export function docx({ body, links = [], core, custom, ...stories }: Parts): Uint8Array {
  const kinds = Object.keys(stories).filter((kind) => stories[kind as keyof typeof stories] !== undefined);
  const addresses = links
    .map(
      (target, at) =>
        `<Relationship Id="rId${at + 10}" Type="${RELATIONSHIPS}/hyperlink" TargetMode="External" Target="${target}"/>`,
    )
    .join('');
  const linked = (targets: Readonly<Record<string, string>>) =>
    relationships(targets).replace('</Relationships>', `${addresses}</Relationships>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({
      'word/document.xml': 'officeDocument',
      'docProps/core.xml': 'metadata/core-properties',
      'docProps/custom.xml': 'custom-properties',
    }),
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': linked(Object.fromEntries(kinds.map((kind) => [`${kind}.xml`, kind]))),
  };
  for (const kind of kinds) {
    files[`word/${kind}.xml`] = wrap(kind, stories[kind as keyof typeof stories] ?? '');
    files[`word/_rels/${kind}.xml.rels`] = linked({});
  }
  if (core !== undefined)
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`;
  if (custom !== undefined) files['docProps/custom.xml'] = `<Properties xmlns:vt="urn:vt">${custom}</Properties>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
