/**
 * Values between which a style prints nothing but a space: `Salt and Ships Journal of Trade`. No reader of plain text can
 * tell where one ends, so that neither is asked for; the report lists them.
 */
const FREE = new Set([
  'author', 'editor', 'translator', 'title', 'title-short', 'container-title', 'collection-title', 'publisher', 'event-title',
  'publisher-place', 'genre', 'authority',
]); // prettier-ignore

const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** @returns pairs of fields, in the order in which they stand in the text */
export function runTogether(records, text) {
  const places = records
    .filter(({ variables }) => variables?.some((variable) => FREE.has(variable)))
    .map(({ variables, text: part }) => ({ field: variables[0], part: part.trim(), at: text.indexOf(part.trim()) }))
    .filter(({ part, at }) => part !== '' && at >= 0);
  return places.flatMap((one) => {
    const end = one.at + one.part.length;
    const next = places.find(
      (other) => other.at > one.at && /^\s*$/.test(text.slice(end, other.at)) && other.at >= end,
    );
    if (!next || next.field === one.field) return [];
    return isLetter(one.part.at(-1)) && isLetter(next.part.charAt(0)) ? [[one.field, next.field]] : [];
  });
}
