import type { SourceDocument } from '../../model/index.ts';
import { assemble } from '../markup/assemble.ts';
import { defined } from '../markup/defined.ts';
import { firstNamed, named, type Element } from '../markup/element.ts';
import type { MarkedNote } from '../markup/runs.ts';
import { walk, type Meaning, type MeaningOf } from '../markup/walk.ts';
import { parseXml } from '../markup/xml.ts';
import type { Source } from '../source.ts';
import { articleOf } from './header.ts';
import { referencesIn } from './references.ts';

const WHAT = 'this TEI file';

const SKIPPED = 'teiHeader fw pb cb gb milestone figDesc graphic note del app listBibl'.split(' ');
const IN_LINES =
  'p head ab l lg item cell div row quote bibl signed byline titlePage docTitle docAuthor opener closer'.split(' ');
/** Titles of these are set in italics: books, journals, series. */
const ITALIC_LEVELS = new Set(['m', 'j', 's']);

const looks = ({ attributes: { rend = '', rendition = '', style = '' } }: Element): Meaning | undefined => {
  const said = `${rend} ${rendition} ${style}`.toLowerCase();
  const italic = /\bital/.test(said) || /(?:^|\s)(?:i|it)(?:\s|$)/.test(said);
  const smallCaps = /small-?_?caps|(?:^|\s)sc(?:\s|$)/.test(said);
  if (!italic && !smallCaps) return undefined;
  return { look: { ...(italic ? { italic } : {}), ...(smallCaps ? { smallCaps } : {}) } };
};

/** What the elements of TEI mean. */
const MEANINGS: Readonly<Record<string, (element: Element) => Meaning | undefined>> = {
  ...Object.fromEntries(SKIPPED.map((name) => [name, (): Meaning => 'skip'])),
  ...Object.fromEntries(IN_LINES.map((name) => [name, (): Meaning => 'block'])),
  lb: ({ attributes }) => (attributes.break === 'no' ? 'skip' : { text: ' ' }),
  hi: looks,
  emph: (element) => looks(element) ?? { look: { italic: true } },
  foreign: looks,
  title: (element) =>
    looks(element) ?? (ITALIC_LEVELS.has(element.attributes.level ?? '') ? { look: { italic: true } } : undefined),
  ref: ({ attributes: { target = '' } }) => (/^https?:/i.test(target) ? { look: { link: target } } : undefined),
  ptr: ({ attributes: { target = '' } }) => (/^https?:/i.test(target) ? { text: target } : undefined),
};

const meaningOf: MeaningOf = (element) => MEANINGS[element.name]?.(element);

/** Of several ids the first: `#n1`. */
const targetOf = ({ name, attributes }: Element): string | undefined =>
  name === 'ref' || name === 'ptr' ? /^#(\S+)/.exec(attributes.target ?? '')?.[1] : undefined;

/**
 * TEI: `note` where it is called, or elsewhere and called by `ref` or `ptr`; the header.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CONO
 * @throws InputError where it is not well-formed, or has no notes
 */
export function read(source: Source): SourceDocument {
  const root = parseXml(source.text(), WHAT);
  const text = firstNamed(root, 'text') ?? root;
  const elements = [...named(text, 'note')];
  const ids = new Map(elements.map((element, at) => [element, element.attributes['xml:id'] ?? `#${at}`]));
  const known = new Set(ids.values());
  const links = ['ref', 'ptr'].flatMap((name) => [...named(text, name)]);
  const called = new Set(links.map(targetOf).filter((id) => id !== undefined && known.has(id)));

  const inText: MeaningOf = (element) => {
    const target = targetOf(element);
    if (target !== undefined && known.has(target)) return { call: target };
    const id = ids.get(element);
    if (id === undefined) return meaningOf(element);
    return called.has(id) ? 'skip' : { call: id };
  };
  const noteOf = (element: Element): MarkedNote => {
    const printed = element.attributes.n;
    return {
      id: ids.get(element) ?? '',
      ...(printed ? { printed } : {}),
      runs: walk(element.children, meaningOf).runs,
    };
  };
  const article = articleOf(root);
  return assemble(
    {
      article,
      ...defined({ language: article.language }),
      body: walk([text], inText).runs,
      list: referencesIn([...named(text, 'listBibl')], meaningOf),
      notes: elements.map(noteOf),
      diagnostics: source.diagnostics(),
    },
    WHAT,
  );
}
