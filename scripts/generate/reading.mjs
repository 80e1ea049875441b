/** The notes of a made-up article as the library reads them. */
import { load } from '../sources.mjs';

const noteOf = ({ text }, at) => ({
  position: at + 1,
  printed: String(at + 1),
  index: at + 1,
  text: text.normalize('NFC'),
  marks: [],
});

export async function makeReader() {
  const { convert } = await load('src/index.ts');
  return ({ notes }) => {
    const { citations, references } = convert({ article: {}, notes: notes.map(noteOf), diagnostics: [] });
    const places = new Map();
    for (const { citationItems } of citations)
      for (const { id, locator } of citationItems)
        if (locator !== undefined) places.set(id, [...(places.get(id) ?? []), locator]);
    return {
      notes: citations.map(({ citationItems }) => citationItems),
      items: new Map(references.map((item) => [item.id, item])),
      places,
    };
  };
}
