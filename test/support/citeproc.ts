import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslItem, LocatorLabel } from '../../src/model/index.ts';
import { renderBibliography } from '../../src/render/bibliography.ts';
import { prepare } from '../../src/render/engine.ts';
import { readCitation } from '../../src/render/rich-format.ts';
import type { RichText } from '../../src/render/rich-text.ts';
import type { Style } from '../../src/render/style.ts';
import { locales, styleOf } from './style.ts';

/** One of our own styles, by its name. */
export const ownStyleText = (id: string): string => readFileSync(join(__dirname, `../../styles/${id}.csl`), 'utf8');

export const ownStyle = (id: string): Style => styleOf(ownStyleText(id), id);

/** Text with its italics marked, as `_Salt and Ships_`. */
const withItalics = (content: RichText): string =>
  content
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const inner = withItalics(node.content);
      return node.kind === 'style' && node.style === 'italic' ? `_${inner}_` : inner;
    })
    .join('');

/** The numbers by which citeproc-js knows the positions of a citation. */
const POSITIONS = { first: 0, subsequent: 1, ibid: 2, 'ibid-with-locator': 3 } as const;

interface Place {
  readonly position?: keyof typeof POSITIONS;
  readonly locator?: string;
  readonly label?: LocatorLabel;
}

/** Sets one item of some in a style, in the style's locale or another; italics are marked, as `_Salt and Ships_`. */
export function setter(style: Style, items: readonly CslItem[], locale?: string) {
  const options = { locales, ...(locale !== undefined && { locale }) };
  const { engine } = prepare(style, items, options);
  const { page } = renderBibliography(items, style, options);
  const entries = new Map(
    page?.blocks.flatMap((block) =>
      block.kind === 'entries' ? block.entries.map(({ id, content }) => [id, withItalics(content)] as const) : [],
    ),
  );
  return {
    cite: (id: string, { position = 'first', ...place }: Place = {}): string =>
      withItalics(readCitation(engine.makeCitationCluster([{ id, position: POSITIONS[position], ...place }]))),
    entry: (id: string): string | undefined => entries.get(id),
    /** The ids in the order of the bibliography. */
    order: [...entries.keys()],
  };
}
