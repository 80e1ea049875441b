import type { CslItem, NameVariable } from '../../model/index.ts';
import type { ItemType } from './types.ts';

/** The creator types of Zotero that CSL has a variable for (Zotero's schema, version 41). */
const VARIABLES = {
  author: 'author', bookAuthor: 'container-author', castMember: 'performer', chair: 'chair', composer: 'composer',
  contributor: 'contributor', director: 'director', editor: 'editor', executiveProducer: 'executive-producer', guest: 'guest',
  host: 'host', interviewer: 'interviewer', narrator: 'narrator', organizer: 'organizer', originalCreator: 'original-author',
  performer: 'performer', podcaster: 'host', producer: 'producer', recipient: 'recipient', reviewedAuthor: 'reviewed-author',
  scriptwriter: 'script-writer', seriesCreator: 'series-creator', seriesEditor: 'collection-editor', translator: 'translator',
  // Those whom Zotero cites as authors of their types
  artist: 'author', cartographer: 'author', creator: 'author', interviewee: 'author', inventor: 'author', presenter: 'author',
  programmer: 'author', sponsor: 'author',
} as const satisfies Record<string, NameVariable>; // prettier-ignore

export type CreatorType = keyof typeof VARIABLES;

const REVIEWED = ['contributor', 'translator', 'reviewedAuthor'] as const;
const EDITED = ['contributor', 'editor', 'translator', 'seriesEditor'] as const;
const PERFORMED = ['producer', 'scriptwriter', 'castMember', 'host', 'guest', 'translator', 'contributor'] as const;

/** The creator types of every item type; the first is the one that Zotero makes of an author. */
const CREATORS: Readonly<Record<ItemType, readonly [CreatorType, ...CreatorType[]]>> = {
  artwork: ['artist', 'contributor'],
  audioRecording: ['performer', 'originalCreator', 'composer', 'translator', 'contributor'],
  bill: ['sponsor', 'contributor'],
  blogPost: ['author', 'translator', 'contributor'],
  book: ['author', ...EDITED],
  bookSection: ['author', ...EDITED, 'bookAuthor'],
  case: ['author', 'contributor'],
  computerProgram: ['programmer', 'contributor'],
  conferencePaper: ['author', ...EDITED],
  dataset: ['author', 'contributor'],
  dictionaryEntry: ['author', ...EDITED],
  document: ['author', 'editor', ...REVIEWED],
  email: ['author', 'recipient', 'translator', 'contributor'],
  encyclopediaArticle: ['author', ...EDITED],
  film: ['director', 'narrator', ...PERFORMED],
  forumPost: ['author', 'contributor'],
  hearing: ['contributor'],
  instantMessage: ['author', 'recipient', 'contributor'],
  interview: ['interviewee', 'interviewer', 'translator', 'contributor'],
  journalArticle: ['author', 'editor', ...REVIEWED],
  letter: ['author', 'recipient', 'translator', 'contributor'],
  magazineArticle: ['author', ...REVIEWED],
  manuscript: ['author', 'translator', 'contributor'],
  map: ['cartographer', 'seriesEditor', 'contributor'],
  newspaperArticle: ['author', ...REVIEWED],
  patent: ['inventor', 'contributor'],
  podcast: [
    'podcaster', 'director', 'seriesCreator', 'executiveProducer', 'producer', 'scriptwriter', 'castMember', 'guest', 'translator',
    'contributor',
  ],
  preprint: ['author', 'editor', ...REVIEWED],
  presentation: ['presenter', 'chair', 'organizer', 'translator', 'contributor'],
  radioBroadcast: ['creator', 'director', 'seriesCreator', 'executiveProducer', ...PERFORMED],
  report: ['author', ...EDITED],
  standard: ['author', 'editor', 'contributor'],
  statute: ['author', 'contributor'],
  thesis: ['author', 'contributor'],
  tvBroadcast: ['director', 'seriesCreator', 'executiveProducer', 'narrator', ...PERFORMED],
  videoRecording: ['creator', 'director', 'executiveProducer', 'narrator', ...PERFORMED],
  webpage: ['author', 'translator', 'contributor'],
}; // prettier-ignore

/**
 * The creator types of an item type, each with the variable that it is filled from. The author of a film goes to its
 * director, as in Zotero, unless the item has a director besides.
 */
export function creatorsOf(type: ItemType, item: CslItem): readonly (readonly [CreatorType, NameVariable])[] {
  const [first, ...others] = CREATORS[type];
  const own = VARIABLES[first];
  return [[first, item[own] ? own : 'author'], ...others.map((creator) => [creator, VARIABLES[creator]] as const)];
}

/** The variable of a creator type that an item type has; undefined where CSL has none, or the item type does not. */
export const creatorVariable = (type: ItemType, creator: string): NameVariable | undefined =>
  CREATORS[type].some((one) => one === creator) ? VARIABLES[creator as CreatorType] : undefined;
