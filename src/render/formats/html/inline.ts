import { byDirection, type Direction } from '../direction.ts';
import { element, escapeText } from './element.ts';
import { grouped, type Face, type Run, type Runs } from '../runs.ts';

/** What runs are set into. */
export interface Surroundings {
  readonly direction: Direction;
  /** Where the entry of a work stands on the page, by the item's id. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Addresses may break after slashes and before other marks (Chicago Manual of Style, 17th ed., 14.18). */
const breakable = (html: string): string =>
  html.replace(/(?<!\/)\/+(?=[^/])/g, '$&<wbr/>').replace(/[?=#_~%]|&amp;/g, '<wbr/>$&');

function withFace({ italic, bold, smallCaps, underline, script }: Face, html: string): string {
  const layers: readonly [on: boolean, name: string, className?: string][] = [
    [script === 'superscript', 'sup'],
    [script === 'subscript', 'sub'],
    [smallCaps, 'span', 'caps'],
    [underline, 'u'],
    [italic, 'i'],
    [bold, 'b'],
  ];
  return layers.reduce(
    (inner, [on, name, className]) => (on ? element(name, { class: className }, inner) : inner),
    html,
  );
}

/** Text whose parts from right to left are kept to themselves, so that numbers beside them stay where they are. */
const isolated = (text: string, { direction }: Surroundings): string =>
  byDirection(text)
    .map((piece) =>
      piece.direction === direction || direction === 'rtl'
        ? escapeText(piece.text)
        : element('bdi', {}, escapeText(piece.text)),
    )
    .join('');

const runHtml = ({ text, face, href }: Run, around: Surroundings): string =>
  withFace(face, href === undefined ? isolated(text, around) : breakable(escapeText(text)));

const linked = (runs: Runs, around: Surroundings): string =>
  grouped(runs, ({ href }) => href)
    .map(({ key: href, runs: inside }) => {
      const html = inside.map((run) => runHtml(run, around)).join('');
      return href === undefined ? html : element('a', { href, rel: 'noreferrer' }, html);
    })
    .join('');

/** Runs as HTML. A citation says what it cites, and leads to its entry if there is one and nothing in it is a link. */
export const inline = (runs: Runs, around: Surroundings): string =>
  grouped(runs, ({ cite }) => cite)
    .map(({ key: cite, runs: inside }) => {
      const html = linked(inside, around);
      if (!cite) return html;
      const anchor = inside.some(({ href }) => href !== undefined) ? undefined : around.anchors.get(cite.id);
      return anchor === undefined
        ? element('span', { 'data-ref': cite.id }, html)
        : element('a', { href: `#${encodeURIComponent(anchor)}`, role: 'doc-biblioref', 'data-ref': cite.id }, html);
    })
    .join('');
