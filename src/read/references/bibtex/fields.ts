import type { NameVariable, TextVariable } from '../../../model/index.ts';

/** Where a variable may stand, the best place first. */
type Sources<V extends string> = readonly (readonly [variable: V, fields: readonly string[]])[];

/**
 * The fields of a text variable in BibTeX (btxdoc, 3.2), BibLaTeX (manual, 2.2) and what other programs write there.
 * Titles, numbers, dates and notes depend on more than the name of their field, and are read elsewhere.
 */
export const TEXT_FIELDS: Sources<TextVariable> = [
  ['title-short', ['shorttitle']],
  ['container-title-short', ['shortjournal', 'journalabbreviation']],
  ['collection-title', ['series']],
  ['volume-title', ['volumetitle']],
  ['original-title', ['origtitle']],
  ['publisher', ['publisher', 'institution', 'school', 'organization']],
  ['publisher-place', ['location', 'address']],
  ['original-publisher', ['origpublisher']],
  ['original-publisher-place', ['origlocation']],
  ['volume', ['volume']],
  ['version', ['version']],
  ['number-of-volumes', ['volumes']],
  ['number-of-pages', ['pagetotal', 'numpages']],
  ['chapter-number', ['chapter']],
  ['part-number', ['part']],
  ['event-title', ['eventtitle', 'conference']],
  ['event-place', ['venue']],
  ['status', ['pubstate']],
  ['call-number', ['library', 'lccn', 'call-number']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['PMID', ['pmid']],
  ['PMCID', ['pmcid']],
  ['page', ['pages']],
  ['keyword', ['keywords', 'keyword']],
  ['abstract', ['abstract']],
  ['annote', ['annotation', 'annote', 'review']],
];

export const NAME_FIELDS: Sources<NameVariable> = [
  ['author', ['author']],
  ['translator', ['translator']],
  ['container-author', ['bookauthor']],
];

/** Fields for programs and styles: nothing of the work is in them. */
export const PRIVATE =
  /^(?:file|pdf|ps|owner|timestamp|groups|options|ids|crossref|xref|xdata|related.*|entryset|execute|label|sort.*|presort|index.*|gender|langidopts|authortype|shorthand.*|date-.*|creationdate|modificationdate|bdsk-.*|mendeley-.*|citeulike-.*|__markedentry|username|keywords-.*|priority|printed|read|rating|ranking|qualityassured|added-at|biburl|interhash|intrahash|bibsource|key)$/;
