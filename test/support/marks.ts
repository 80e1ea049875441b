import type { Mark, Note } from '../../src/model/index.ts';

/** What a note's marks say, each with the words that it stands over. */
export function marked({
  text,
  marks,
}: Note): readonly (readonly [kind: Mark['kind'], words: string, what?: unknown])[] {
  return marks.map((mark) => {
    const words = text.slice(mark.span.start, mark.span.end);
    if (mark.kind === 'link') return [mark.kind, words, mark.target];
    return mark.kind === 'citation' ? [mark.kind, words, mark.items] : [mark.kind, words];
  });
}
