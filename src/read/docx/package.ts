import { decode } from '../decode.ts';
import { childrenNamed, type Element } from '../markup/element.ts';
import { parseXml } from '../markup/xml.ts';
import { unpack } from '../zip.ts';

export const WHAT = 'this Word document';

/** A file of the package. */
export interface Part {
  readonly root: Element;
  /** What its elements refer to by `r:id`: the addresses of links, as written. */
  readonly targets: ReadonlyMap<string, string>;
  /** Another part, by the kind of its relationship: `footnotes`, `styles`; undefined where there is none. */
  readonly related: (kind: string) => Part | undefined;
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
const relationshipsOf = (name: string): string => name.replace(/[^/]*$/, '_rels/$&.rels');

/** A target is relative to its part's folder, or begins at the root of the package. */
const resolved = (target: string, from: string): string =>
  new URL(target, `package:///${from}`).pathname.slice(1).replaceAll('%20', ' ');

/**
 * Opens an Office Open XML package (ECMA-376, part 2): a ZIP archive in which each part names those that belong to it.
 * @returns the package itself, to which its main document is `officeDocument`, its properties `core-properties`
 */
export function openPackage(bytes: Uint8Array): Pick<Part, 'related'> {
  const parse = (name: string): Element | undefined => {
    const file = unpack(bytes, WHAT, (entry) => entry === name).get(name);
    return file && parseXml(decode(file).text, WHAT);
  };
  const open = (name: string, root: Element): Part => {
    const file = parse(relationshipsOf(name));
    const relationships = file ? childrenNamed(file, 'Relationship').map(({ attributes }) => attributes) : [];
    return {
      root,
      targets: new Map(relationships.map(({ Id = '', Target = '' }) => [Id, Target])),
      related: (kind) => {
        // Strict documents name kinds by other addresses, which end alike.
        const target = relationships.find(({ Type = '' }) => Type.endsWith(`/${kind}`))?.Target;
        const other = target === undefined ? undefined : resolved(target, name);
        const content = other === undefined ? undefined : parse(other);
        return other === undefined || content === undefined ? undefined : open(other, content);
      },
    };
  };
  return open('', { name: '', attributes: {}, children: [] });
}
