import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { SourceDocument } from '../model/index.ts';
import { assemble } from './markup/assemble.ts';
import type { Element } from './markup/element.ts';
import { walk, type Meaning } from './markup/walk.ts';
import type { Source } from './source.ts';

/** A node of a Markdown tree (mdast), as far as it is looked at. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly identifier?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The tree in the terms that all readers share. Nesting is bounded by the parser: a line opens a few blocks at most. */
function elementOf({ type, value, identifier = '', url = '', children = [] }: MarkdownNode): Element {
  return {
    name: type,
    attributes: { identifier, url },
    children: value === undefined ? children.map(elementOf) : [value],
  };
}

/** What the nodes of mdast mean. HTML, and the targets of links, are no text. */
const MEANINGS: Readonly<Record<string, (node: Element) => Meaning>> = {
  paragraph: () => 'block',
  heading: () => 'block',
  blockquote: () => 'block',
  listItem: () => 'block',
  code: () => 'block',
  html: () => 'skip',
  definition: () => 'skip',
  footnoteDefinition: () => 'skip',
  break: () => ({ text: ' ' }),
  emphasis: () => ({ look: { italic: true } }),
  link: ({ attributes }) => ({ look: { link: attributes.url ?? '' } }),
  footnoteReference: ({ attributes }) => ({ call: attributes.identifier ?? '' }),
};

const meaningOf = (node: Element): Meaning | undefined => MEANINGS[node.name]?.(node);

/** `---` lines around YAML at the top, as pandoc and static sites write them. */
const FRONT_MATTER = /^---[ \t]*\n[\s\S]{0,20000}?\n(?:---|\.\.\.)[ \t]*\n/;

/**
 * Markdown with footnotes: `[^1]` in the text, `[^1]: …` below (GitHub's and pandoc's form).
 * @throws InputError where it has no notes
 */
export function read(source: Source): SourceDocument {
  const text = source.text().replace(/\r\n?/g, '\n').replace(FRONT_MATTER, '');
  const tree = elementOf(
    fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] }),
  );
  const definitions = tree.children.filter(
    (node): node is Element => typeof node !== 'string' && node.name === 'footnoteDefinition',
  );
  return assemble(
    {
      article: {},
      body: walk([tree], meaningOf).runs,
      notes: definitions.map(({ attributes: { identifier = '' }, children }) => ({
        id: identifier,
        ...(/^\d+$/.test(identifier) ? { printed: identifier } : {}),
        runs: walk(
          children.filter((child) => typeof child !== 'string'),
          meaningOf,
        ).runs,
      })),
      diagnostics: source.diagnostics(),
    },
    'this Markdown file',
  );
}
