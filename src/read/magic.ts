/** How files begin that are no plain text, and what to do with them instead. */
interface Magic {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly hint: string;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const COPY = 'Open it, select the text with the notes, copy it, and save it as a plain text file.';
const SAVE = 'Open it, save it as a Word document (DOCX) without a password, and try again.';
const UNPACK = 'Unpack it first.';
const RECOGNISE = 'Run text recognition (OCR) on it first, and save the result as a plain text file.';

const MAGIC: readonly Magic[] = [
  { bytes: ascii('%PDF'), what: 'a PDF', hint: COPY },
  {
    bytes: ascii('PK\x03\x04'),
    what: 'a ZIP archive that holds no document, or a damaged document (DOCX, ODT, EPUB)',
    hint: 'Unpack it first, or save or download the document again.',
  },
  { bytes: ascii('PK\x05\x06'), what: 'an empty ZIP archive', hint: UNPACK },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document (DOC), or one locked with a password', hint: SAVE },
  { bytes: ascii('{\\rtf'), what: 'a rich text document (RTF)', hint: SAVE },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', hint: UNPACK },
  { bytes: [0xfd, ...ascii('7zXZ')], what: 'an xz archive', hint: UNPACK },
  { bytes: ascii('7z\xbc\xaf'), what: 'a 7-Zip archive', hint: UNPACK },
  { bytes: ascii('Rar!\x1a'), what: 'a RAR archive', hint: UNPACK },
  { bytes: [0x89, ...ascii('PNG')], what: 'a PNG image', hint: RECOGNISE },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image', hint: RECOGNISE },
  { bytes: ascii('GIF89a'), what: 'a GIF image', hint: RECOGNISE },
  { bytes: ascii('II*\0'), what: 'a TIFF image', hint: RECOGNISE },
  { bytes: ascii('MM\0*'), what: 'a TIFF image', hint: RECOGNISE },
  { bytes: ascii('AT&TFORM'), what: 'a DjVu document', hint: RECOGNISE },
  {
    bytes: ascii('SQLite format 3\0'),
    what: 'an SQLite database',
    hint: 'Export the text from the program it belongs to.',
  },
  { bytes: [0x7f, ...ascii('ELF')], what: 'a program', hint: COPY },
];

const CONTROL_SHARE = 0.02;
const SAMPLE = 65_536;

/** NUL never occurs in text; the other control characters hardly do (tab, line feed, form feed, carriage return apart). */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return true;
  const controls = sample.reduce((count, byte) => (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? count + 1 : count), 0);
  return controls > sample.length * CONTROL_SHARE;
}

/** What a file is when it is not text, with a hint; undefined for text. */
export function binaryKind(bytes: Uint8Array): { readonly what: string; readonly hint: string } | undefined {
  const known = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known;
  return looksBinary(bytes) ? { what: 'a binary file', hint: 'Save it as plain text (UTF-8).' } : undefined;
}
