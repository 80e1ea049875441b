import { childrenNamed, textOf, type Element } from '../markup/element.ts';
import type { Meaning, MeaningOf } from '../markup/walk.ts';
import { citationIn } from '../reference-managers.ts';
import type { Letters, Styles } from './styles.ts';

const SKIP = 'skip' as const;
const SPACE: Meaning = { text: ' ' };

/** A name and a description of what is drawn are not seen. */
const drawn = ({ children }: Element): Meaning => ({
  content: children.filter((child) => typeof child === 'string' || (child.name !== 'title' && child.name !== 'desc')),
});

/** A note stands where it is called, its number beside it. */
function note(element: Element): Meaning {
  const [citation] = childrenNamed(element, 'note-citation');
  const printed = citation ? textOf(citation) : '';
  const id = element.attributes['text:id'] ?? element.attributes['xml:id'] ?? printed;
  return { note: { id, ...(printed === '' ? {} : { printed }), content: childrenNamed(element, 'note-body') } };
}

/** What elements mean wherever they stand (OpenDocument 1.3, part 3, chapters 5 to 7). */
const MEANINGS: Readonly<Record<string, (element: Element) => Meaning | undefined>> = {
  s: () => SPACE,
  tab: () => SPACE,
  'line-break': () => SPACE,
  note,
  frame: drawn,
  g: drawn,
  'custom-shape': drawn,
  a: ({ attributes: { 'xlink:href': link = '#' } }) => (link.startsWith('#') ? undefined : { look: { link } }),
  // Tracked changes are read as accepted: what they took out is kept apart, what they put in stands in the text.
  'tracked-changes': () => SKIP,
  annotation: () => SKIP,
  'annotation-end': () => SKIP,
  forms: () => SKIP,
  scripts: () => SKIP,
  'binary-data': () => SKIP,
  'ruby-text': () => SKIP,
  'table-of-content-source': () => SKIP,
};

/**
 * What the elements of an OpenDocument text mean.
 * @param codes what Zotero's bookmarks cite, by their names
 */
export function meaningsIn(styles: Styles, codes: ReadonlyMap<string, string>): MeaningOf {
  const styled = (letters: Letters, meaning: Meaning): Meaning => (letters.hidden === true ? SKIP : meaning);
  const block = ({ attributes }: Element): Meaning => {
    const letters = styles('paragraph', attributes['text:style-name']);
    return styled(letters, { block: letters });
  };
  const span = ({ attributes }: Element): Meaning => {
    const letters = styles('text', attributes['text:style-name']);
    return styled(letters, { look: letters });
  };
  const opens = (name: string, code: string): Meaning | undefined => {
    const citation = citationIn(code);
    return citation && { opens: name, look: { citation } };
  };
  const own: Readonly<Record<string, (element: Element) => Meaning | undefined>> = {
    p: block,
    h: block,
    span,
    // Zotero and Mendeley name what they have set by what it cites.
    'reference-mark-start': ({ attributes: { 'text:name': name = '' } }) => opens(name, name),
    'reference-mark-end': ({ attributes: { 'text:name': name = '' } }) => ({ closes: name }),
    'bookmark-start': ({ attributes: { 'text:name': name = '' } }) => opens(name, codes.get(name) ?? ''),
    'bookmark-end': ({ attributes: { 'text:name': name = '' } }) => ({ closes: name }),
  };
  return (element) => (own[element.name] ?? MEANINGS[element.name])?.(element);
}
