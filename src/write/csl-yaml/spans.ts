import type { Markup, Piece } from '../../formats/markup.ts';

/** What stands around formatted text in pandoc's Markdown (pandoc manual, "Inline formatting" and "Bracketed spans"). */
const MARKS: Readonly<Record<Markup, readonly [before: string, after: string]>> = {
  italic: ['*', '*'],
  bold: ['**', '**'],
  superscript: ['^', '^'],
  subscript: ['~', '~'],
  'small-caps': ['[', ']{.smallcaps}'],
  'no-case': ['[', ']{.nocase}'],
};

/** Formatted text that is still open, and what is written of it. */
interface Span {
  /** Missing where the tags cannot be written as Markdown, and stay text. */
  readonly markup?: Markup;
  readonly tag: string;
  content: string;
  /** What the content ends with. */
  last?: Markup | undefined;
}

const isRaised = (markup: Markup): boolean => markup === 'superscript' || markup === 'subscript';
const isStarred = (markup: Markup): boolean => markup === 'italic' || markup === 'bold';

/** Where a text without the blanks and hard line breaks around it begins and ends: no emphasis has them at its edges. */
function edges(content: string): readonly [start: number, end: number] {
  const start = /^(?:\s|\\\n)*/.exec(content)?.[0].length ?? 0;
  const end = content.trimEnd().length;
  return [start, content.startsWith('\n', end) ? end - 1 : end];
}

/** Pieces as Markdown. Formatting that Markdown has no way to write stays text with tags, as `escape` writes it. */
export function spans(pieces: Iterable<Piece>, escape: (text: string) => string): string {
  const whole: Span = { tag: '', content: '' };
  const path = [whole];
  const open = new Set<Markup>();
  const parent = (): Span => path.at(-1) ?? whole;
  const add = (content: string, last?: Markup): void => {
    parent().content += content;
    parent().last = last;
  };
  const text = (run: string): string => ([...open].some(isRaised) ? escape(run).replaceAll(' ', '\\ ') : escape(run));

  function begin(markup: Markup, tag: string): void {
    const { markup: outer, content } = parent();
    const isBracket = MARKS[markup][0] === '[';
    // `[^` begins a note, `![` an image, and a mark within its own kind ends that.
    const isNote = markup === 'superscript' && outer !== undefined && MARKS[outer][0] === '[' && content === '';
    if (isBracket && content.endsWith('!')) parent().content = `${content.slice(0, -1)}\\!`;
    if (open.has(markup) || isNote) path.push({ tag, content: '' });
    else {
      path.push({ markup, tag, content: '' });
      open.add(markup);
    }
  }

  function end(closeTag: string): void {
    const { markup, tag, content } = path.pop() ?? whole;
    const asText = `${escape(tag)}${content}${escape(closeTag)}`;
    if (markup === undefined) return add(asText);
    open.delete(markup);
    const isTrimmed = isStarred(markup) && ![...open].some(isRaised);
    const [from, to] = isTrimmed ? edges(content) : [0, content.length];
    const touches = isStarred(markup) && from === 0 && parent().last === markup;
    const breaks = isRaised(markup) && content.includes('\n');
    if (from >= to || touches || breaks) return add(asText);
    const [before, after] = MARKS[markup];
    add(`${content.slice(0, from)}${before}${content.slice(from, to)}${after}`, markup);
    if (to < content.length) add(content.slice(to));
  }

  for (const piece of pieces) {
    if (piece.kind === 'text') add(text(piece.text));
    else if (piece.kind === 'open') begin(piece.markup, piece.text);
    else end(piece.text);
  }
  return whole.content;
}
