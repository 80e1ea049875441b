import type { CslItem, TextVariable, Variable } from '../../model/index.ts';
import { oneLine } from './escape.ts';

/** What together says where a document is kept. */
export const SHELF_MARK = ['archive', 'archive-place', 'archive_collection', 'archive_location'] as const satisfies
  readonly TextVariable[]; // prettier-ignore

const MEMBERS: ReadonlySet<Variable> = new Set(SHELF_MARK);
export const isShelfMark = (variable: Variable): boolean => MEMBERS.has(variable);

/**
 * The shelf mark as historians print it: `Central State Archive (Sofia), Fond 378-B, File 360`. A part that has a comma
 * itself is grouped, so that the commas between parts are the only bare ones; `write` makes LaTeX of a part.
 */
export function shelfMark(item: CslItem, write: (part: string) => string): string {
  const part = (variable: TextVariable): string => {
    const text = write(oneLine(item[variable] ?? ''));
    return text.includes(', ') ? `{${text}}` : text;
  };
  const place = part('archive-place');
  const house = [part('archive'), place === '' ? '' : `(${place})`].filter((text) => text !== '').join(' ');
  return [house, part('archive_collection'), part('archive_location')].filter((text) => text !== '').join(', ');
}
