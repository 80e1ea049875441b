import type { CslCitation, CslItem, Note, ParsedNote, Resolution } from '../model/index.ts';
import { toCitations } from './citations.ts';
import { baseId, idGiver } from './ids.ts';
import { toItem } from './item.ts';
import { furtherReferences } from './further-references.ts';
import { mainLanguage } from './language.ts';

/** What a document says beside its notes. */
export interface DocumentData {
  readonly language?: string | undefined;
  /** Its references that are data already. */
  readonly known?: readonly Omit<CslItem, 'id'>[];
}

/** Works and links as CSL-JSON items and citation objects. */
export function toCsl(
  notes: readonly Note[],
  parsed: readonly ParsedNote[],
  { works, links }: Resolution,
  { language: documentLanguage, known = [] }: DocumentData,
): { references: CslItem[]; citations: CslCitation[] } {
  const titles = works.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.variable === 'title' ? [field.value] : [])),
  );
  const language = documentLanguage ?? mainLanguage(titles);
  const giveId = idGiver();
  const items = works.map((work) => toItem(work, notes, language));
  const references = [...items, ...furtherReferences(known, items)].map((item) => ({ id: giveId(item), ...item }));
  return {
    references,
    citations: toCitations(
      notes,
      parsed,
      links,
      references.map(({ id }) => id),
    ),
  };
}

/** The article itself as an item; what the reader found, completed or corrected by `given`. */
export function toSource(found: Partial<CslItem>, given: Partial<CslItem> | undefined): CslItem {
  const item = { type: 'article-journal' as const, ...found, ...given };
  return { ...item, id: item.id ?? baseId(item) };
}
