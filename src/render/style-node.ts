import type { StyleNode } from './style.ts';

/** The children that are elements of this name. */
export const elements = (node: StyleNode | undefined, name: string): readonly StyleNode[] =>
  (node?.children ?? []).flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));

/** All text in an element, trimmed. */
export const textOf = (node: StyleNode | undefined): string => contentOf(node).trim();

const contentOf = (node: StyleNode | undefined): string =>
  (node?.children ?? []).map((child) => (typeof child === 'string' ? child : contentOf(child))).join('');
