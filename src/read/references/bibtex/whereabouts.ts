import type { Variable } from '../../../model/index.ts';
import { readRemarks, splitRemarks } from '../labelled.ts';
import { latexToText } from './latex.ts';
import { readShelfMark } from './shelf-mark.ts';
import type { Put, ReadPart } from './source.ts';

const ADDRESS = /^(?:\\url\s*\{\s*)?(https?:\/\/[^\s{}]+)\}?$/;

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

/** Where to find a work, and the note, in which our writers put what has no field: `Volume Title: Salt`. */
export const readWhereabouts: ReadPart = (source, put) => {
  put('URL', source.latex('url')?.replace(/\\([%#&_~{}])/g, '$1'));
  put('DOI', source.latex('doi')?.replace(/\\([%#&_~{}])/g, '$1'));
  const how = source.latex('howpublished');
  if (how !== undefined) readHowPublished(how, put);
  const address = /^\\url\{([^{}]*)\}(?:; )?/.exec(source.latex('note') ?? '');
  const { values, note } = readRemarks(
    splitRemarks(latexToText((source.latex('note') ?? '').slice(address?.[0].length ?? 0))),
  );
  put('URL', address?.[1]);
  for (const [variable, value] of Object.entries(values)) put(variable as Variable, value);
  const addendum = source.latex('addendum');
  const isMark = addendum !== undefined && putShelfMark(addendum, put);
  put('note', [...note, isMark || addendum === undefined ? '' : latexToText(addendum)].filter(Boolean).join('; '));
};
