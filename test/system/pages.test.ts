import { writeMarkdown } from '../../src/render/formats/markdown.ts';
import { linesOf, textOf } from '../../src/render/formats/runs.ts';
import type { Page } from '../../src/render/page.ts';
import type { RichNode, RichText } from '../../src/render/rich-text.ts';
import { PAGES, pageOf } from '../support/pages.ts';
import { bold, cite, italic, link, rich, smallCaps, subscript, superscript } from '../support/rich.ts';
import { run } from './programs.ts';

/** What pandoc makes of a file, as far as pages have it (pandoc-types 1.23). */
interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}
type Nodes = readonly PandocNode[];

const QUOTES: Readonly<Record<string, string>> = { DoubleQuote: '“”', SingleQuote: '‘’' };

/** The text of an inline node; what is neither text nor styled text shows its name. */
function inlineText({ t, c }: PandocNode): string {
  switch (t) {
    case 'Str':
      return c as string;
    case 'Space':
      return ' ';
    case 'LineBreak':
      return '\n';
    case 'RawInline':
      return '';
    case 'Emph':
    case 'Strong':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
    case 'Underline':
      return (c as Nodes).map(inlineText).join('');
    case 'Span':
    case 'Link':
      return (c as [unknown, Nodes])[1].map(inlineText).join('');
    case 'Quoted': {
      const [{ t: kind }, content] = c as [PandocNode, Nodes];
      const [open = '', close = ''] = QUOTES[kind] ?? '';
      return `${open}${content.map(inlineText).join('')}${close}`;
    }
    default:
      return `<${t}>`;
  }
}

function blockTexts({ t, c }: PandocNode): readonly string[] {
  if (t === 'Para' || t === 'Plain') return [(c as Nodes).map(inlineText).join('')];
  if (t === 'Header') return [(c as [number, unknown, Nodes])[2].map(inlineText).join('')];
  if (t !== 'OrderedList') return [`<${t}>`];
  const [[start], items] = c as [[number], readonly Nodes[]];
  return items.map((item, at) => `${start + at}. ${item.flatMap(blockTexts).join('\n\n')}`);
}

/** After `p.` and the like pandoc puts a no-break space. */
const folded = (text: string): string => text.replaceAll('\u00a0', ' ');

const readBack = (page: Page, format: string): readonly string[] => {
  const { blocks } = JSON.parse(run('pandoc', ['-f', format, '-t', 'json'], writeMarkdown(page))) as { blocks: Nodes };
  return blocks.flatMap(blockTexts).map(folded);
};

const bareText = (content: RichText): string =>
  linesOf(content)
    .map(({ label, runs }) =>
      [label, runs]
        .filter((part) => part.length > 0)
        .map(textOf)
        .join(' '),
    ) // prettier-ignore
    .join('\n');

const expectedTexts = ({ title, subtitle, blocks }: Page): readonly string[] =>
  [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'entries') return block.entries.map(({ content }) => bareText(content));
      return block.notes.map(({ label, content }) => `${label}. ${bareText(content)}`);
    }),
  ].map(folded);

const FORMATS = ['markdown', 'commonmark_x'];

test.each(FORMATS.flatMap((format) => Object.keys(PAGES).map((name) => [name, format] as const)))(
  'the page %s through pandoc as %s',
  (name, format) => {
    const page = PAGES[name] ?? pageOf();
    expect(readBack(page, format)).toEqual(expectedTexts(page));
  },
);

/** What Markdown might take for its own. */
const PIECES = [
  'a', ' ', 'é', '中', 'ئ', '*', '**', '_', '`', '[', ']', '(', ')', '<', '<b>', '>', '#', '+', '-', '--', '---', '1.', '12)',
  '(1)', 'iv.', '(A)', '|', '~', '~~', '^', '$', '\\', '&', '&amp;', '@a', '!', '![', '...', "'", '"', '“', '’', '{', '}',
  '{.a}', ':', ':a:', '.', '?', '=', '%', '/', 'https://x.example/a_b', ' - ', ' # ', '\u00a0', '—',
]; // prettier-ignore

type Template = (one: string, two: string) => readonly (string | RichNode)[];

const BOTH: Readonly<Record<string, Template>> = {
  text: (one, two) => [one, two, 'a'],
  'across a citation': (one, two) => [one, cite('x', two), ' a'],
  'in italics, then bare': (one, two) => [italic(one), two],
  'bare, then in italics': (one, two) => [one, italic(two), 'a'],
  'in bold within italics': (one, two) => [italic('a', bold(one), two)],
  'in italics, then in bold': (one, two) => ['a', italic(one), bold(two)],
};
/** CommonMark alone knows no small capitals and the like; GFM and pandoc's own reader find links first. */
const PANDOC: Readonly<Record<string, Template>> = {
  'in a link': (one, two) => ['a', link('https://x.example/(a_b)', one), two],
  'in small capitals': (one, two) => [smallCaps(one), two],
  'in italic small capitals': (one, two) => ['a', italic(smallCaps(one)), two],
  raised: (one, two) => [one, superscript(two), 'a'],
  lowered: (one, two) => ['a', subscript(one), two],
};

const cases = [
  ...Object.entries(BOTH).flatMap(([name, template]) =>
    ['markdown', 'commonmark'].map((format) => ({ name, template, format })),
  ),
  ...Object.entries(PANDOC).map(([name, template]) => ({ name, template, format: 'markdown' })),
];

test.each(cases)('every two pieces $name, through pandoc as $format', ({ template, format }) => {
  const entries = PIECES.flatMap((one) => PIECES.map((two) => rich(...template(one, two))));
  const page = pageOf(...entries.filter((content) => linesOf(content).length > 0));
  expect(readBack(page, format)).toEqual(expectedTexts(page));
});
