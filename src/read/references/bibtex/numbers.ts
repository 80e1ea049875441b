import type { Variable } from '../../../model/index.ts';
import type { ReadPart } from './source.ts';

const PERIODICAL = /^(?:article|periodical|suppperiodical)$/;
const IN_SERIES = /^(?:mv|in|bookin|supp)?(?:book|collection|proceedings|reference)$|^conference$/;

/** The archives of preprints and papers whose numbers have variables of their own. */
const EPRINTS: ReadonlyMap<string, Variable> = new Map([
  ['pubmed', 'PMID'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
]);

/** `2nd`, which the styles print before `edition`. */
const plainOrdinal = (edition: string | undefined): string | undefined =>
  edition?.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');

/** `number` counts issues of a periodical, volumes of a series, or the works themselves. */
export const readNumbers: ReadPart = (source, put) => {
  const number = source.text('number');
  const issue = source.text('issue');
  const id = source.latex('eprint');
  const archive = source.text('eprinttype', 'archiveprefix') ?? 'arXiv';
  put('edition', plainOrdinal(source.text('edition')));
  put(PERIODICAL.test(source.type) ? 'issue' : IN_SERIES.test(source.type) ? 'collection-number' : 'number', number);
  put('issue', issue);
  put('number', source.text('eid'));
  const known = EPRINTS.get(archive.toLowerCase());
  if (id !== undefined) put(known ?? 'number', known ? id : `${archive}:${id}`);
};
