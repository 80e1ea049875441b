import type { RichDisplay, RichNode, RichStyle, RichText } from '../../src/render/rich-text.ts';

/** Short hands to write rich text with: `[italic('Salt and ', upright('Ships'))]`. */
type Content = readonly (string | RichNode)[];

const nodes = (content: Content): RichText =>
  content.map((node) => (typeof node === 'string' ? { kind: 'text', text: node } : node));

const styled =
  (style: RichStyle) =>
  (...content: Content): RichNode => ({ kind: 'style', style, content: nodes(content) });
const displayed =
  (display: RichDisplay) =>
  (...content: Content): RichNode => ({ kind: 'display', display, content: nodes(content) });

export const rich = (...content: Content): RichText => nodes(content);
export const italic = styled('italic');
export const upright = styled('upright');
export const bold = styled('bold');
export const regular = styled('regular');
export const smallCaps = styled('small-caps');
export const normalCaps = styled('normal-caps');
export const underline = styled('underline');
export const noUnderline = styled('no-underline');
export const superscript = styled('superscript');
export const subscript = styled('subscript');
export const baseline = styled('baseline');
export const block = displayed('block');
export const leftMargin = displayed('left-margin');
export const rightInline = displayed('right-inline');
export const indent = displayed('indent');
export const link = (href: string, ...content: Content): RichNode => ({ kind: 'link', href, content: nodes(content) });
export const cite = (id: string, ...content: Content): RichNode => ({ kind: 'cite', id, content: nodes(content) });
