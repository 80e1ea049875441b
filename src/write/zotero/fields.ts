import type { DateVariable, TextVariable } from '../../model/index.ts';
import type { ItemType } from './types.ts';

export type FieldVariable = TextVariable | DateVariable;

/** What CSL calls Zotero's fields (the `csl` part of Zotero's schema, version 41; the names of types resolved). */
const VARIABLES = {
  title: 'title', caseName: 'title', nameOfAct: 'title', subject: 'title', shortTitle: 'title-short',
  abstractNote: 'abstract', language: 'language', citationKey: 'citation-key', url: 'URL', accessDate: 'accessed', DOI: 'DOI',
  ISBN: 'ISBN', ISSN: 'ISSN', PMID: 'PMID', PMCID: 'PMCID',
  date: 'issued', dateDecided: 'issued', dateEnacted: 'issued', issueDate: 'issued', filingDate: 'submitted',
  originalDate: 'original-date', priorityDate: 'original-date', originalPublisher: 'original-publisher',
  originalPlace: 'original-publisher-place',
  publicationTitle: 'container-title', blogTitle: 'container-title', bookTitle: 'container-title', code: 'container-title',
  dictionaryTitle: 'container-title', encyclopediaTitle: 'container-title', forumTitle: 'container-title',
  proceedingsTitle: 'container-title', programTitle: 'container-title', reporter: 'container-title',
  sessionTitle: 'container-title', websiteTitle: 'container-title', journalAbbreviation: 'container-title-short',
  series: 'collection-title', seriesTitle: 'collection-title', seriesNumber: 'collection-number',
  volume: 'volume', codeNumber: 'volume', codeVolume: 'volume', reporterVolume: 'volume', issue: 'issue', priorityNumbers: 'issue',
  pages: 'page', codePages: 'page', firstPage: 'page', edition: 'edition', versionNumber: 'version', section: 'section',
  committee: 'section', session: 'chapter-number', partNumber: 'part-number', partTitle: 'part-title',
  numberOfVolumes: 'number-of-volumes', numPages: 'number-of-pages',
  number: 'number', archiveID: 'number', billNumber: 'number', docketNumber: 'number', documentNumber: 'number',
  episodeNumber: 'number', identifier: 'number', patentNumber: 'number', publicLawNumber: 'number', reportNumber: 'number',
  publisher: 'publisher', company: 'publisher', distributor: 'publisher', institution: 'publisher', label: 'publisher',
  network: 'publisher', repository: 'publisher', studio: 'publisher', university: 'publisher',
  place: 'publisher-place', repositoryLocation: 'publisher-place', eventPlace: 'event-place', conferenceName: 'event-title',
  meetingName: 'event-title',
  type: 'genre', genre: 'genre', letterType: 'genre', manuscriptType: 'genre', mapType: 'genre', postType: 'genre',
  presentationType: 'genre', programmingLanguage: 'genre', reportType: 'genre', thesisType: 'genre', websiteType: 'genre',
  artworkMedium: 'medium', audioFileType: 'medium', audioRecordingFormat: 'medium', format: 'medium', interviewMedium: 'medium',
  system: 'medium', videoRecordingFormat: 'medium', artworkSize: 'dimensions', runningTime: 'dimensions', scale: 'scale',
  organization: 'authority', court: 'authority', issuingAuthority: 'authority', legislativeBody: 'authority',
  history: 'references', references: 'references', status: 'status', legalStatus: 'status',
  archive: 'archive', archiveLocation: 'archive_location', callNumber: 'call-number', applicationNumber: 'call-number',
  libraryCatalog: 'source',
} as const satisfies Record<string, FieldVariable>; // prettier-ignore

export type Field = keyof typeof VARIABLES;

const WEB = ['DOI', 'url', 'accessDate'] as const;
const HOLDING = ['archive', 'archiveLocation', 'libraryCatalog', 'callNumber'] as const;
const LAST = ['shortTitle', 'abstractNote', 'citationKey'] as const;
const END = ['language', ...LAST] as const;
const ORIGINAL = ['originalDate', 'originalPublisher', 'originalPlace'] as const;
const SERIES = ['series', 'seriesNumber'] as const;
const WORK = [
  ...SERIES, 'volume', 'numberOfVolumes', 'edition', 'date', 'publisher', 'place',
] as const; // prettier-ignore
const ISSUE = ['publicationTitle', 'volume', 'issue', 'date', 'publisher', 'place', 'pages', 'ISSN'] as const;
const PRODUCTION = ['date', 'runningTime', 'place'] as const;

/**
 * The fields of every item type that a CSL variable can go to, in the order in which they are written. Of two fields
 * for one variable only that which Zotero fills is here. (Zotero's schema, version 41. An older Zotero puts a field
 * that it does not know into Extra by itself.)
 */
const FIELDS: Readonly<Record<ItemType, readonly Field[]>> = {
  artwork: ['title', 'artworkMedium', 'artworkSize', 'date', 'eventPlace', ...WEB, ...HOLDING, ...END],
  audioRecording: [
    'title', 'audioRecordingFormat', 'seriesTitle', 'volume', 'numberOfVolumes', 'label', ...PRODUCTION, 'ISBN', ...WEB,
    ...HOLDING, ...END,
  ],
  bill: [
    'title', 'billNumber', 'code', 'codeVolume', 'section', 'codePages', 'legislativeBody', 'session', 'history', 'date', ...WEB,
    ...END,
  ],
  blogPost: ['title', 'blogTitle', 'websiteType', 'date', 'ISSN', ...WEB, ...END],
  book: ['title', ...WORK, ...ORIGINAL, 'format', 'numPages', 'ISBN', 'ISSN', ...WEB, ...HOLDING, ...END],
  bookSection: ['title', 'bookTitle', ...WORK, ...ORIGINAL, 'format', 'pages', 'ISBN', 'ISSN', ...WEB, ...HOLDING, ...END],
  case: ['caseName', 'court', 'dateDecided', 'docketNumber', 'reporter', 'reporterVolume', 'firstPage', 'history', ...WEB, ...END],
  computerProgram: [
    'title', 'seriesTitle', 'versionNumber', 'date', 'system', 'company', 'place', 'programmingLanguage', 'ISBN', ...WEB,
    ...HOLDING, ...LAST,
  ],
  conferencePaper: [
    'title', 'proceedingsTitle', 'conferenceName', 'eventPlace', ...SERIES, 'volume', 'issue', 'numberOfVolumes', 'date',
    'publisher', 'place', 'pages', 'ISBN', 'ISSN', ...WEB, ...HOLDING, ...END,
  ],
  dataset: [
    'title', 'identifier', 'type', 'versionNumber', 'date', 'repository', 'repositoryLocation', 'format', ...WEB, ...HOLDING,
    ...END,
  ],
  dictionaryEntry: ['title', 'dictionaryTitle', ...WORK, 'pages', 'ISBN', ...WEB, ...HOLDING, ...END],
  document: ['title', 'type', 'date', 'publisher', 'place', ...WEB, ...HOLDING, ...END],
  email: ['subject', 'date', ...WEB, ...END],
  encyclopediaArticle: ['title', 'encyclopediaTitle', ...WORK, 'pages', 'ISBN', ...WEB, ...HOLDING, ...END],
  film: ['title', 'distributor', ...PRODUCTION, 'genre', 'videoRecordingFormat', ...WEB, ...HOLDING, ...END],
  forumPost: ['title', 'forumTitle', 'postType', 'date', ...WEB, ...END],
  hearing: [
    'title', 'committee', 'publisher', 'numberOfVolumes', 'documentNumber', 'pages', 'legislativeBody', 'session', 'history',
    'date', 'place', ...WEB, ...END,
  ],
  instantMessage: ['title', 'date', ...WEB, ...END],
  interview: ['title', 'interviewMedium', 'date', 'publisher', 'place', ...WEB, ...HOLDING, ...END],
  journalArticle: [
    'title', ...ISSUE, 'section', 'partNumber', 'partTitle', 'seriesTitle', 'journalAbbreviation', 'PMID', 'PMCID',
    ...WEB, ...HOLDING, ...END,
  ],
  letter: ['title', 'letterType', 'date', 'eventPlace', ...WEB, ...HOLDING, ...END],
  magazineArticle: ['title', ...ISSUE, ...WEB, ...HOLDING, ...END],
  manuscript: ['title', 'manuscriptType', 'number', 'institution', 'place', 'date', 'numPages', ...WEB, ...HOLDING, ...END],
  map: ['title', 'mapType', 'scale', 'seriesTitle', 'edition', 'publisher', 'place', 'date', 'ISBN', ...WEB, ...HOLDING, ...END],
  newspaperArticle: ['title', ...ISSUE, 'edition', 'section', ...WEB, ...HOLDING, ...END],
  patent: [
    'title', 'place', 'issuingAuthority', 'patentNumber', 'filingDate', 'pages', 'applicationNumber', 'priorityNumbers',
    'issueDate', 'priorityDate', 'references', 'legalStatus', ...WEB, ...END,
  ],
  podcast: ['title', 'seriesTitle', 'episodeNumber', 'audioFileType', 'publisher', ...PRODUCTION, ...WEB, ...END],
  preprint: ['title', 'genre', 'repository', 'archiveID', 'place', 'date', ...SERIES, ...WEB, ...HOLDING, ...END],
  presentation: ['title', 'presentationType', 'meetingName', 'sessionTitle', 'series', 'place', 'date', ...WEB, ...END],
  radioBroadcast: [
    'title', 'programTitle', 'episodeNumber', 'audioRecordingFormat', 'network', ...PRODUCTION, ...WEB, ...HOLDING, ...END,
  ],
  report: [
    'title', 'reportType', 'reportNumber', 'seriesTitle', 'seriesNumber', 'institution', 'place', 'date', 'pages', 'ISBN', 'ISSN',
    ...WEB, ...HOLDING, ...END,
  ],
  standard: [
    'title', 'organization', 'committee', 'type', 'number', 'versionNumber', 'edition', 'status', 'publisher', 'place', 'date',
    'partNumber', 'partTitle', 'numPages', 'ISBN', ...WEB, ...HOLDING, ...END,
  ],
  statute: ['nameOfAct', 'code', 'codeNumber', 'publicLawNumber', 'pages', 'section', 'session', 'history', 'dateEnacted', ...WEB, ...END],
  thesis: ['title', 'thesisType', 'university', 'place', 'date', ...SERIES, 'numPages', 'ISBN', 'ISSN', ...WEB, ...HOLDING, ...END],
  tvBroadcast: [
    'title', 'programTitle', 'episodeNumber', 'videoRecordingFormat', 'network', ...PRODUCTION, ...WEB, ...HOLDING, ...END,
  ],
  videoRecording: [
    'title', 'videoRecordingFormat', 'seriesTitle', 'volume', 'numberOfVolumes', 'studio', ...PRODUCTION, 'ISBN', ...WEB,
    ...HOLDING, ...END,
  ],
  webpage: ['title', 'websiteTitle', 'websiteType', 'date', 'publisher', 'place', ...WEB, ...END],
}; // prettier-ignore

/** Zotero cites the `place` of these as that of an event. */
const EVENTS: readonly ItemType[] = ['audioRecording', 'presentation', 'videoRecording'];

type Filled = readonly [Field, readonly FieldVariable[]];

const FILLED = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [
    type,
    fields.map((field): Filled =>
      field === 'place' && EVENTS.includes(type as ItemType)
        ? [field, ['event-place', 'publisher-place']]
        : [field, [VARIABLES[field]]],
    ),
  ]),
);

/** The fields of an item type, each with the variables that it is filled from: the first that the item has. */
export const fieldsOf = (type: ItemType): readonly Filled[] => FILLED.get(type) ?? [];

/** Fields that no variable of the model goes to; `license` is what CSL calls `rights`. */
const UNUSED = ['assignee', 'country', 'license', 'rights', 'seriesText'];

/** The names by which a line of Extra can name a field: Zotero's own and those of CSL. */
export const FIELD_LABELS: readonly string[] = [...Object.keys(VARIABLES), ...Object.values(VARIABLES), ...UNUSED];
