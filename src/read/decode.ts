import { InputError, type Diagnostic } from '../model/index.ts';
import { binaryKind } from './magic.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const UTF16_MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const utf16Encoding = (bytes: Uint8Array): string | undefined =>
  UTF16_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many letters beyond ASCII decoded well, and how many did not. */
function quality(text: string): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === REPLACEMENT) bad++;
    else if (code > LAST_ASCII) good++;
  }
  return { good, bad };
}

/** A few bad bytes in a text full of good UTF-8 (a download cut short) do not make it another encoding. */
const GOOD_TO_BAD = 20;
const REPLACEMENT = 0xfffd;
const LAST_ASCII = 0x7f;

/** How HTML and XML say what they are encoded in: `<meta charset=…>`, `<?xml … encoding="…"?>`. */
const DECLARED = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})/i;
const HEAD = 2048;

/** The text by the encoding that it declares itself, if that is one to be known and not the one that has failed. */
function declared(bytes: Uint8Array): string | undefined {
  const label = DECLARED.exec(decodeWindows1252(bytes.subarray(0, HEAD)))?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

function damaged(bytes: Uint8Array): Decoded {
  const text = declared(bytes);
  if (text !== undefined) return { text, diagnostics: [] };
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const { good, bad } = quality(lossy);
  if (good >= bad * GOOD_TO_BAD) {
    const message = `The text is UTF-8 but for ${bad} damaged ${bad === 1 ? 'place' : 'places'}, shown as \uFFFD.`;
    const hint = 'Look for \uFFFD in the text, or save or download the file again.';
    return { text: lossy, diagnostics: [{ code: 'damaged-characters', severity: 'warning', message, hint }] };
  }
  return {
    text: decodeWindows1252(bytes),
    diagnostics: [
      {
        code: 'read-as-windows-1252',
        severity: 'warning',
        message: 'The text is not valid UTF-8; it was read as Windows-1252 (Western European).',
        hint: 'If letters with accents look wrong, save the file as UTF-8 and try again.',
      },
    ],
  };
}

/**
 * The text of a file of text: UTF-8, UTF-16 with a byte order mark, what HTML or XML declares, or else Windows-1252
 * (reported).
 * @param content what belongs into the file, for the hint where nothing is in it
 * @throws InputError for an empty file and for one that is not text.
 */
export function decode(bytes: Uint8Array, content = 'the article or its notes'): Decoded {
  const utf16 = utf16Encoding(bytes);
  const binary = utf16 === undefined ? binaryKind(bytes) : undefined;
  if (binary) throw new InputError(`this is ${binary.what}, not a text file`, binary.hint);

  const text = utf16 === undefined ? strictUtf8(bytes) : new TextDecoder(utf16).decode(bytes);
  const decoded = text === undefined ? damaged(bytes) : { text, diagnostics: [] };
  if (decoded.text.trim() === '') {
    throw new InputError('the file is empty', `Copy ${content} into it and try again.`);
  }
  return decoded;
}
