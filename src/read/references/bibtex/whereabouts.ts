import type { Variable } from '../../../model/index.ts';
import { readRemarks, splitRemarks } from '../labelled.ts';
import { latexToText } from './latex.ts';
import { readShelfMark } from './shelf-mark.ts';
import type { Put, ReadPart } from './source.ts';

const ADDRESS = /^(?:\\url\s*\{\s*)?(https?:\/\/[^\s{}]+)\}?$/;

/** Signs that a verbatim field cannot have, and a DOI can. */
const ENCODED = /%(?:2[02]|3[CE]|5[CE]|60|7[BCD])/gi;

function putShelfMark(latex: string, put: Put): boolean {
  const mark = readShelfMark(latex);
  for (const [variable, value] of Object.entries(mark ?? {})) put(variable as Variable, value);
  return mark !== undefined;
}

/** How a work came out, or where a document is kept, or where it is found. */
function readHowPublished(latex: string, put: Put): void {
  const address = ADDRESS.exec(latex)?.[1];
  if (address !== undefined) put('URL', address);
  else if (!putShelfMark(latex, put)) put('publisher', latexToText(latex));
}

/** A note without the address that is in it for styles that print no `url`. */
const withoutAddress = (note: string, url: string | undefined): string =>
  note
    .split('; ')
    .filter((remark) => url === undefined || remark !== `\\url{${url}}`)
    .join('; ');

/** Where to find a work, and the note, in which our writers put what has no field: `Volume Title: Salt`. */
export const readWhereabouts: ReadPart = (source, put) => {
  const url = source.latex('url');
  put('URL', url?.replace(/\\([%#&_~{}])/g, '$1'));
  put(
    'DOI',
    source
      .latex('doi')
      ?.replace(/\\([%#&_~{}])/g, '$1')
      .replace(ENCODED, decodeURIComponent),
  );
  const how = source.latex('howpublished');
  if (how !== undefined) readHowPublished(how, put);
  const remarks = withoutAddress(source.latex('note') ?? '', url);
  const address = ADDRESS.exec(remarks)?.[1];
  const { values, note } = readRemarks(address === undefined ? splitRemarks(latexToText(remarks)) : []);
  put('URL', address);
  for (const [variable, value] of Object.entries(values)) put(variable as Variable, value);
  const addendum = source.latex('addendum');
  const isMark = addendum !== undefined && putShelfMark(addendum, put);
  put('note', [...note, isMark || addendum === undefined ? '' : latexToText(addendum)].filter(Boolean).join('; '));
};
