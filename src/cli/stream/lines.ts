/** A line of a stream, or only how long it was where that is more than is read. */
export type StreamLine = { readonly text: string } | { readonly tooLong: number };

const MEGABYTE = 2 ** 20;
export const LONGEST_LINE = 64 * MEGABYTE;
const LINE_FEED = 10;

/** The lines of a stream of bytes, one after the other; no more of it is kept than one line. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): StreamLine => {
    const found = size > longest ? { tooLong: size } : { text: new TextDecoder().decode(Buffer.concat(parts)) };
    parts = [];
    size = 0;
    return found;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
