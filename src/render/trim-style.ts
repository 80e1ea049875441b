import { elements } from './style-node.ts';
import type { StyleNode } from './style.ts';

const isElement = (child: StyleNode | string, name: string): child is StyleNode =>
  typeof child !== 'string' && child.name === name;

/** The same style with its `citation` element changed. */
function withCitation(root: StyleNode, change: (citation: StyleNode) => StyleNode): StyleNode {
  return { ...root, children: root.children.map((child) => (isElement(child, 'citation') ? change(child) : child)) };
}

const withLayout = (citation: StyleNode, change: (layout: StyleNode) => StyleNode): StyleNode => ({
  ...citation,
  children: citation.children.map((child) => (isElement(child, 'layout') ? change(child) : child)),
});

/**
 * A style for setting single citations into notes that bring their own punctuation: the full stop with which note
 * styles end a note goes.
 */
export const withoutNoteStop = (root: StyleNode): StyleNode =>
  withCitation(root, (citation) =>
    withLayout(citation, (layout) => {
      const { suffix, ...attrs } = layout.attrs;
      const rest = suffix?.replace(/\.\s*$/, '');
      return { ...layout, attrs: { ...attrs, ...(rest && { suffix: rest }) } };
    }),
  );

/**
 * A style for a bibliography alone. Citations are set to tell works apart that look the same, which takes most of the
 * time, and of that only `2009a` shows in a bibliography: where the style has no such letters, any citation will do.
 */
export const forBibliography = (root: StyleNode): StyleNode =>
  withCitation(root, (citation) =>
    citation.attrs['disambiguate-add-year-suffix'] === 'true'
      ? citation
      : {
          name: 'citation',
          attrs: {},
          children: [
            {
              name: 'layout',
              attrs: {},
              children: [{ name: 'text', attrs: { variable: 'title' }, children: [] }],
            },
          ],
        },
  );

/** Attributes of the style's `citation` element. */
export const citationAttributes = (root: StyleNode): Readonly<Record<string, string>> =>
  elements(root, 'citation')[0]?.attrs ?? {};
