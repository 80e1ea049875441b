/** 0x80 to 0x9F; the other bytes are Latin-1. Five are unassigned and stay control characters, as browsers read them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;
const CHUNK = 8192;

/** Own table: the TextDecoder of several Node versions reads Windows-1252 as Latin-1, which loses dashes and quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return chunks
    .join('')
    .replace(/[\u0080-\u009F]/g, (letter) => UPPER_CONTROLS[letter.charCodeAt(0) - FIRST] ?? letter);
}
