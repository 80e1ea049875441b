/** What may stand before the first element of XML or HTML; the last closes a document type with declarations in it. */
const BEFORE = [
  ['<?', '>'],
  ['<!--', '-->'],
  ['<!', '>'],
  [']', '>'],
] as const;
/** Nothing sensible stands longer before it. */
const FARTHEST = 50_000;
const NAME = /<(?:[\w-]+:)?([a-z][\w.-]*)(?=[\s/>])/iy;

/** The name of the element that a text begins with, without its prefix; undefined where it begins with none. */
export function firstTag(text: string): string | undefined {
  const opening = text.slice(0, FARTHEST);
  let at = 0;
  for (;;) {
    while (/\s/.test(opening[at] ?? '')) at++;
    const passed = BEFORE.find(([start]) => opening.startsWith(start, at));
    if (!passed) break;
    const end = opening.indexOf(passed[1], at + passed[0].length);
    if (end === -1) return undefined;
    at = end + passed[1].length;
  }
  NAME.lastIndex = at;
  return NAME.exec(opening)?.[1];
}
