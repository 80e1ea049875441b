import type { NameVariable, TextVariable } from '../../../model/index.ts';

/** Where a variable may stand, the best place first. */
type Sources<V extends string> = readonly (readonly [variable: V, fields: readonly string[]])[];

/**
 * The fields of a text variable in BibTeX (btxdoc, 3.2), BibLaTeX (manual, 2.2) and what other programs write there.
 * Those that depend on more than their name are read in `entry.ts`.
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
  ['edition', ['edition']],
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
  ['abstract', ['abstract']],
  ['annote', ['annotation', 'annote', 'review']],
];

export const NAME_FIELDS: Sources<NameVariable> = [
  ['author', ['author']],
  ['translator', ['translator']],
  ['container-author', ['bookauthor']],
];

/** Addresses and identifiers, in which LaTeX is no LaTeX (`verbatim` and `uri` fields). */
export const VERBATIM_FIELDS: Sources<TextVariable> = [
  ['URL', ['url']],
  ['DOI', ['doi']],
];

/** The editors' fields, and the field that says what they are. */
export const EDITOR_FIELDS = [
  ['editor', 'editortype'],
  ['editora', 'editoratype'],
  ['editorb', 'editorbtype'],
  ['editorc', 'editorctype'],
] as const;

/** Editors' roles (BibLaTeX manual, 2.3.6), and those that we write. */
export const ROLES: Readonly<Record<string, NameVariable>> = {
  editor: 'editor',
  compiler: 'compiler',
  founder: 'contributor',
  continuator: 'contributor',
  redactor: 'contributor',
  reviser: 'contributor',
  collaborator: 'contributor',
  organizer: 'organizer',
  director: 'director',
};

/** Fields for programs and styles: nothing of the work is in them. */
export const PRIVATE =
  /^(?:file|pdf|ps|owner|timestamp|groups|options|ids|crossref|xref|xdata|related.*|entryset|execute|label|sort.*|presort|index.*|gender|hyphenation|langidopts|authortype|shorthand.*|date-.*|creationdate|modificationdate|bdsk-.*|mendeley-.*|citeulike-.*|__markedentry|username|keywords-.*|priority|printed|read|rating|ranking|qualityassured|added-at|biburl|interhash|intrahash|bibsource|key)$/;
