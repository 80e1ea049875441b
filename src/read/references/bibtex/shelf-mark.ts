import type { CslItem } from '../../../model/index.ts';
import { latexToText } from './latex.ts';
import { splitOutside } from './split.ts';

type ShelfMark = Pick<CslItem, 'archive' | 'archive-place' | 'archive_collection' | 'archive_location'>;

const COMMA = /, /y;
const PLACE = / \(/y;

/**
 * `Central State Archive (Sofia), Fond 378-B, File 360`, as we write shelf marks: commas that stand in no braces divide
 * the house, the collection and the place in it. Undefined where there is nothing but one name, which may be anything.
 */
export function readShelfMark(latex: string): ShelfMark | undefined {
  const [house = '', ...marks] = splitOutside(latex.replace(/\s+/g, ' ').trim(), COMMA);
  const [archive = '', place] = splitOutside(house, PLACE);
  const collection = marks.length > 1 ? marks[0] : undefined;
  const location = marks.slice(marks.length > 1 ? 1 : 0).join(', ');
  if (marks.length === 0 && place === undefined) return undefined;
  return {
    archive: latexToText(archive),
    ...(place !== undefined && { 'archive-place': latexToText(place.replace(/\)$/, '')) }),
    ...(collection !== undefined && { archive_collection: latexToText(collection) }),
    ...(location !== '' && { archive_location: latexToText(location) }),
  };
}
