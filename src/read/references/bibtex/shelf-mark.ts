import type { CslItem } from '../../../model/index.ts';
import { latexToText } from './latex.ts';
import { splitOutside } from './split.ts';

type ShelfMark = Pick<CslItem, 'archive' | 'archive-place' | 'archive_collection' | 'archive_location'>;

const COMMA = /, /y;
const PLACE = / \(/y;

/** `Reprint, Bergen 1999`: no shelf mark ends so. */
const IMPRINT = /(?:^|[\s,])(?:1[5-9]|20)\d\d$/;

/**
 * `Central State Archive (Sofia), Fond 378-B, File 360`, as we write shelf marks: commas that stand in no braces divide
 * the house, the collection and the place in it. Undefined where it does not end in a place with a number: then it is
 * another remark.
 */
export function readShelfMark(latex: string): ShelfMark | undefined {
  const [house = '', ...marks] = splitOutside(latex.replace(/[ \t-\r]+/g, ' ').trim(), COMMA);
  const [archive = '', place] = splitOutside(house, PLACE);
  const collection = marks.length > 1 ? marks[0] : undefined;
  const location = marks.slice(marks.length > 1 ? 1 : 0).join(', ');
  if (!/\d/.test(location) || /\d/.test(house) || IMPRINT.test(location)) return undefined;
  return {
    archive: latexToText(archive),
    ...(place !== undefined && { 'archive-place': latexToText(place.replace(/\)$/, '')) }),
    ...(collection !== undefined && { archive_collection: latexToText(collection) }),
    ...(location !== '' && { archive_location: latexToText(location) }),
  };
}
