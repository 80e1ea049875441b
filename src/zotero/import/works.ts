import type { Conversion, CslItem } from '../../model/index.ts';
import { citingNotes } from '../../write/zotero/citing-notes.ts';
import { noteHtml } from '../../write/zotero/note.ts';
import { tagger } from '../../write/zotero/tags.ts';
import type { Words } from '../../write/zotero/words.ts';
import type { ItemJson } from '../api.ts';
import { fromCsl } from '../model/index.ts';

/** A work that is to be imported. */
export interface Wanted {
  readonly work: CslItem;
  /** What it is called. */
  readonly title: string;
  readonly json: () => ItemJson;
  /** The HTML of its child note. */
  readonly note: () => string;
}

const firstText = (...texts: readonly (string | undefined)[]): string => texts.find((text) => text?.trim()) ?? '';

export const titleOf = (work: CslItem): string => firstText(work.title, work['container-title'], work.id);

/** Tags as Zotero's importers make them: it keeps them apart from those that a person has given. */
export const withTags = (json: ItemJson, tags: readonly string[]): ItemJson => ({
  ...json,
  tags: tags.map((tag) => ({ tag, type: 1 })),
});

/** The works of a conversion, each with its tags and the note that says where it is cited. */
export function wantedWorks(conversion: Conversion, words: Words): Wanted[] {
  const citing = citingNotes(conversion);
  const tagsOf = tagger(conversion, words);
  return conversion.references.map((work) => {
    const notes = citing.get(work.id) ?? [];
    return {
      work,
      title: titleOf(work),
      json: () => withTags(fromCsl(work), tagsOf(work, notes)),
      note: () => noteHtml(notes, words),
    };
  });
}
