import type { Words } from '../../write/zotero/words.ts';
import { message, type Say } from '../messages.ts';
import type { Settings } from '../settings.ts';

/** What a person has set, with a value in it: `notes of {title}`. */
const filled = (pattern: string, name: string, value: string): string => pattern.replaceAll(`{${name}}`, value).trim();

/** What collections, tags and notes say: as a person has set it, or else in the person's language. */
export const wordsOf = (say: Say, settings: Settings): Words => ({
  archives: settings.archives || say(message('ibidem-collection-archives')),
  literature: settings.literature || say(message('ibidem-collection-literature')),
  citedIn: (article) =>
    settings.tag === '' ? say(message('ibidem-tag-cited-in', { article })) : filled(settings.tag, 'article', article),
  doubt: settings.doubtTag || say(message('ibidem-tag-doubt')),
  citedAt: (places) => say(message('ibidem-note-cited-in', { places })),
  note: (number) => say(message('ibidem-note-number', { number })),
});

/** The name of the import's own collection; the article's title where nothing else is left. */
export const collectionName = (settings: Settings, title: string): string =>
  filled(settings.collection, 'title', title) || title;
