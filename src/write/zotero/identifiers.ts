import { oneLine } from './text.ts';

/** `#item_holm1999`: a fragment, which Zotero reads relative to the file. */
export type Identifier = `#${string}`;

/** What a URI takes; half a character cannot be encoded. */
const encoded = (id: string): string => encodeURIComponent(oneLine(id).replace(/\p{Surrogate}/gu, '\ufffd'));

/** Gives out an identifier for each id of a kind, the same for the same ids in the same order, none twice. */
export function identifiers(kind: string): (id: string) => Identifier {
  const given = new Set<Identifier>();
  return (id) => {
    const first: Identifier = `#${kind}_${encoded(id)}`;
    let identifier = first;
    for (let n = 2; given.has(identifier); n += 1) identifier = `${first}_${String(n)}`;
    given.add(identifier);
    return identifier;
  };
}
