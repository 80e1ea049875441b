import { childrenNamed, type Element } from '../markup/element.ts';
import type { Look } from '../markup/runs.ts';
import type { Meaning, MeaningOf } from '../markup/walk.ts';
import { citationInTag } from '../reference-managers.ts';
import { isDeleted } from './leaves.ts';
import { lookOfField, overlayOf } from './overlay.ts';
import { customMark, noteId } from './notes.ts';
import { paragraphStyles, valueOf, type Styles } from './styles.ts';
import type { Part } from './package.ts';

/** What elements mean wherever they stand. All text is in `t`, so what is only for the program is never read. */
const MEANINGS: Readonly<Record<string, (element: Element) => Meaning | undefined>> = {
  p: () => 'block',
  tab: () => ({ text: ' ' }),
  ptab: () => ({ text: ' ' }),
  br: () => ({ text: ' ' }),
  cr: () => ({ text: ' ' }),
  noBreakHyphen: () => ({ text: '-' }),
  sym: ({ attributes }) => ({ text: symbol(attributes['w:char'] ?? '') }),
  footnoteReference: (element) => ({ call: noteId('footnote', element) }),
  endnoteReference: (element) => ({ call: noteId('endnote', element) }),
  fldSimple: ({ attributes }) => ({ look: lookOfField(attributes['w:instr'] ?? '') ?? {} }),
  sdt: (element) => {
    const [properties] = childrenNamed(element, 'sdtPr');
    // `Click here to enter text`
    if (properties && childrenNamed(properties, 'showingPlcHdr').length > 0) return 'skip';
    const citation = citationInTag(valueOf(properties, 'tag') ?? '');
    return citation && { look: { citation } };
  },
  pPr: () => 'skip',
  rPr: () => 'skip',
  sdtPr: () => 'skip',
  instrText: () => 'skip',
  delText: () => 'skip',
  delInstrText: () => 'skip',
  // The reading of what stands above a word.
  rt: () => 'skip',
  // The same again for older programs.
  Fallback: () => 'skip',
};

/** A letter by its number; those of symbol fonts (U+F000 and on) are known to the font alone. */
function symbol(hex: string): string {
  const code = /^[0-9a-f]{1,4}$/i.test(hex) ? parseInt(hex, 16) : 0;
  return code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) ? '' : String.fromCharCode(code);
}

/** What the elements of a part mean to a reader. */
export function meaningsIn({ root, targets }: Part, styles: Styles, codes: ReadonlyMap<string, string>): MeaningOf {
  const { hidden, looks } = overlayOf(root, codes);
  const paragraphs = paragraphStyles(root);

  const ofRun = (run: Element): Meaning => {
    const mark = customMark(run);
    if (mark) return { call: mark.note };
    const { i, smallCaps, vanish } = styles(childrenNamed(run, 'rPr')[0], paragraphs.get(run));
    return vanish === true ? 'skip' : { look: { italic: i === true, smallCaps: smallCaps === true } };
  };
  const ofLink = ({ attributes }: Element): Meaning => {
    const link = targets.get(attributes['r:id'] ?? '');
    return { look: link === undefined ? {} : { link } };
  };
  return (element) => {
    if (isDeleted(element) || hidden.has(element)) return 'skip';
    if (element.name === 'r') return ofRun(element);
    if (element.name === 'hyperlink') return ofLink(element);
    const look: Look | undefined = looks.get(element);
    return look && element.name === 't' ? { look } : MEANINGS[element.name]?.(element);
  };
}
