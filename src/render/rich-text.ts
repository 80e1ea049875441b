/** How a stretch can be set (CSL 1.0.2, formatting attributes); `upright` and the like undo what is around them. */
export type RichStyle =
  | 'italic' | 'upright' | 'bold' | 'regular' | 'small-caps' | 'normal-caps' | 'underline' | 'no-underline' | 'superscript'
  | 'subscript' | 'baseline'; // prettier-ignore

/** Where a part of an entry stands (CSL 1.0.2, `display`). */
export type RichDisplay = 'block' | 'left-margin' | 'right-inline' | 'indent';

/** Text as set by a style, in no format yet: every format is written from it, and escapes the same plain text. */
export type RichText = readonly RichNode[];

export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'style'; readonly style: RichStyle; readonly content: RichText }
  | { readonly kind: 'display'; readonly display: RichDisplay; readonly content: RichText }
  /** `href` is an http or https address. */
  | { readonly kind: 'link'; readonly href: string; readonly content: RichText }
  /** A citation in a note; `id` is that of the work. */
  | { readonly kind: 'cite'; readonly id: string; readonly content: RichText };

export const richText = (text: string): RichText => (text === '' ? [] : [{ kind: 'text', text }]);

/** The bare text. */
export const plainText = (content: RichText): string =>
  content.map((node) => (node.kind === 'text' ? node.text : plainText(node.content))).join('');
