import type { SourceDocument } from '../../model/index.ts';
import { assemble } from '../markup/assemble.ts';
import { defined } from '../markup/defined.ts';
import { childrenNamed, elementsIn, firstNamed, named, textOf, type Element } from '../markup/element.ts';
import type { MarkedNote } from '../markup/runs.ts';
import { walk, type Meaning, type MeaningOf } from '../markup/walk.ts';
import { parseXml } from '../markup/xml.ts';
import type { Source } from '../source.ts';
import { articleOf } from './front.ts';
import { referencesIn } from './references.ts';

const WHAT = 'this JATS file';

/** What is no text, or is read elsewhere. */
const SKIPPED =
  'front front-stub fn-group ref-list label object-id graphic media inline-graphic tex-math contrib-group index-term sub-article response processing-meta floats-group'.split(
    ' ',
  );
const IN_LINES =
  'p title subtitle sec list-item def-item disp-quote verse-line attrib td th caption disp-formula sig speech statement'.split(
    ' ',
  );

const linkOf = ({ attributes }: Element): Meaning | undefined => {
  const target = attributes['xlink:href'] ?? attributes.href;
  return target !== undefined && /^https?:/i.test(target) ? { look: { link: target } } : undefined;
};

/** What the elements of JATS mean. */
const MEANINGS: Readonly<Record<string, (element: Element) => Meaning | undefined>> = {
  ...Object.fromEntries(SKIPPED.map((name) => [name, (): Meaning => 'skip'])),
  ...Object.fromEntries(IN_LINES.map((name) => [name, (): Meaning => 'block'])),
  break: () => ({ text: ' ' }),
  italic: () => ({ look: { italic: true } }),
  'styled-content': ({ attributes }) => (attributes.style?.includes('italic') ? { look: { italic: true } } : undefined),
  roman: () => ({ look: { italic: false } }),
  sc: () => ({ look: { smallCaps: true } }),
  'ext-link': linkOf,
  uri: linkOf,
};

const meaningOf: MeaningOf = (element) => MEANINGS[element.name]?.(element);

/** Notes on the article rather than in it: who paid for it, who else wrote. */
const MATTER = new Set(
  'abbr com con conflict corresp current-aff deceased equal financial-disclosure on-leave participating-researchers present-address presented-at presented-by previously-at study-group-members supplementary-material supported-by COI-statement'.split(
    ' ',
  ),
);

const idsOf = (value: string | undefined): readonly string[] => (value ?? '').split(/\s+/).filter((id) => id !== '');

function noteOf(element: Element, id: string): MarkedNote {
  const label = childrenNamed(element, 'label')[0] ?? childrenNamed(element, 'sup')[0];
  const printed = (label ? textOf(label) : (element.attributes.symbol ?? '')).replace(/^[[(]|[\])]?[.:]?$/g, '');
  const content = element.children.filter((child) => child !== label);
  return { id, ...(printed === '' ? {} : { printed }), runs: walk(content, meaningOf).runs };
}

/**
 * JATS, and its older and wider kin (NLM, BITS): `fn`, wherever it stands, called by `xref`; the front matter.
 * @see https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/fn.html
 * @throws InputError where it is not well-formed, or has no notes
 */
export function read(source: Source): SourceDocument {
  const root = parseXml(source.text(), WHAT);
  const parts = ['body', 'back', 'floats-group', 'book-body'].flatMap((name) => [...named(root, name)].slice(0, 1));
  const xrefs = parts
    .flatMap((part) => [...named(part, 'xref')])
    .filter(({ attributes }) => attributes['ref-type'] === 'fn');
  const called = new Set(xrefs.flatMap(({ attributes }) => idsOf(attributes.rid)));
  const isNote = ({ attributes }: Element): boolean =>
    called.has(attributes.id ?? '') || !MATTER.has(attributes['fn-type'] ?? '');
  const fns = [...elementsIn(root)].filter((element) => element.name === 'fn' && isNote(element));
  const ids = new Map(fns.map((element, at) => [element, element.attributes.id ?? `#${at}`]));

  const inText: MeaningOf = (element) => {
    if (element.name === 'xref' && element.attributes['ref-type'] === 'fn') {
      const [id] = idsOf(element.attributes.rid);
      return id === undefined ? undefined : { call: id };
    }
    if (element.name !== 'fn') return meaningOf(element);
    // A note that stands where it is called.
    const id = ids.get(element);
    return id === undefined || called.has(id) ? 'skip' : { call: id };
  };
  const article = articleOf(root);
  const body = firstNamed(root, 'body') ?? firstNamed(root, 'book-body');
  return assemble(
    {
      article,
      ...defined({ language: article.language }),
      body: walk(body ? [body] : [], inText).runs,
      list: referencesIn([...named(root, 'ref-list')], meaningOf),
      notes: fns.map((element) => noteOf(element, ids.get(element) ?? '')),
      diagnostics: source.diagnostics(),
    },
    WHAT,
  );
}
