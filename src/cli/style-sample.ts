import type { CslItem } from '../model/csl.ts';
import { prepare } from '../render/engine.ts';
import { setEntries } from '../render/entries.ts';
import type { LocaleSource, Style } from '../render/index.ts';
import { isEmpty, readCitation } from '../render/rich-format.ts';
import { plainText } from '../render/rich-text.ts';

/** A made-up book. */
const BOOK: CslItem = {
  id: 'holm1999',
  type: 'book',
  title: 'Salt and Ships: The Northern Trade',
  'title-short': 'Salt and Ships',
  author: [{ family: 'Holm', given: 'Anna' }],
  publisher: 'Fjord Press',
  'publisher-place': 'Bergen',
  issued: { 'date-parts': [[1999]] },
  language: 'en',
};
const LOCATOR = { locator: '12', label: 'page' };

/** How a style cites a book, and how it lists it where a citation does not say it all. Nothing where it cannot. */
export function styleSample(
  style: Style,
  { note, locales }: { readonly note: boolean; readonly locales: LocaleSource },
): readonly string[] {
  try {
    const { engine } = prepare(style, [BOOK], { locales });
    const citation = readCitation(engine.makeCitationCluster([{ id: BOOK.id, ...LOCATOR }]));
    const entries = note ? [] : (setEntries(engine)?.entries ?? []).map(({ content }) => content);
    const set = [citation, ...entries].filter((content) => !isEmpty(content));
    return [...new Set(set.map((content) => plainText(content).trim()))];
  } catch {
    // The catalogue says that it is broken.
    return [];
  }
}
