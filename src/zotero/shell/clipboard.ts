import { Problem } from '../messages.ts';
import { scope } from './scope.ts';

interface Transferable {
  readonly init: (context: null) => void;
  readonly addDataFlavor: (type: string) => void;
  readonly setTransferData: (type: string, data: unknown) => void;
}

interface SupportsString {
  data: string;
}

/** `nsIClipboard.kGlobalClipboard` */
const GLOBAL = 1;

function instance(contract: string, type: string): unknown {
  const { classes, interfaces } = scope.Components;
  return classes[contract]?.createInstance(interfaces[type]);
}

/**
 * What a person has copied, as text.
 * @throws Problem where it is no text
 */
export function clipboardText(): string {
  const text = scope.Zotero.Utilities.Internal.getClipboard('text/plain');
  if (text === null || text.trim() === '') throw new Problem('ibidem-error-clipboard');
  return text;
}

/** Puts a text on the clipboard in several kinds (`text/plain`, `text/html`); a program takes the best that it knows. */
export function copy(kinds: Readonly<Record<string, string | undefined>>): void {
  const data = instance('@mozilla.org/widget/transferable;1', 'nsITransferable') as Transferable;
  data.init(null);
  for (const [type, text] of Object.entries(kinds)) {
    if (text === undefined) continue;
    const string = instance('@mozilla.org/supports-string;1', 'nsISupportsString') as SupportsString;
    string.data = text;
    data.addDataFlavor(type);
    data.setTransferData(type, string);
  }
  scope.Services.clipboard.setData(data, null, GLOBAL);
}
