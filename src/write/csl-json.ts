import { prettyList } from './pretty-json.ts';
import type { Writer } from './writer.ts';

/** Items as CSL-JSON (csl-data.json), all of them as they are: the only format from which nothing is missing. */
export const cslJson: Writer = {
  name: 'csl-json',
  file: 'references.json',
  title: 'CSL-JSON',
  write: prettyList,
};
