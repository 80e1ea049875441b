import type { PDFDocumentProxy } from 'pdfjs-dist';
import { InputError } from '../../model/index.ts';

export const WHAT = 'this PDF';

/** What pdf.js takes for granted, as it does not run in browsers alone. Nothing is drawn here: the name is enough. */
const SCOPE = { DOMMatrix: class {}, navigator: { language: 'en', platform: '', userAgent: '' } };

/** pdf.js; its worker is found in this thread, as one that was loaded before (`globalThis.pdfjsWorker`). */
async function load() {
  for (const [name, value] of Object.entries(SCOPE))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Runs what reads a PDF; whatever pdf.js stumbles over is said in one line.
 * @throws InputError
 */
export async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const name = error instanceof Error ? error.name : '';
    const [what, hint] = REASONS[name] ?? ['is damaged and cannot be read', 'Save or download it again.'];
    throw new InputError(`${WHAT} ${what}`, hint);
  }
}

/** What pdf.js calls the reasons why it cannot read a file, and what is said of them here. */
const REASONS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  PasswordException: ['is locked with a password', 'Open it, save it without a password, and try again.'],
};

/** Opens a PDF with pdf.js, which is loaded only now: in this thread, without a network, fonts, drawing or eval. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await load();
  return getDocument({
    // pdf.js takes the buffer away from whoever hands it over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    // Images are not looked at.
    maxImageSize: 0,
    verbosity: 0,
  }).promise;
}
