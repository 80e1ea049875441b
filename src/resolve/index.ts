import type { ParsedNote, Resolution } from '../model/index.ts';
import type { Pass } from './pass.ts';
import { fullCitations } from './passes/full-citations.ts';
import { ibid } from './passes/ibid.ts';
import { inheritedAuthors } from './passes/inherited-authors.ts';
import { inheritedFiles } from './passes/inherited-files.ts';
import { knownWorks } from './passes/known-works.ts';
import { sharedContainers } from './passes/shared-containers.ts';
import { shortForms } from './passes/short-forms.ts';
import { shortTitles } from './passes/short-titles.ts';
import { turnedNames } from './passes/turned-names.ts';
import { unknownWorks } from './passes/unknown-works.ts';
import { startState, type WorkDraft } from './state.ts';

/** The order matters: ibid. may follow a short form, and a short form may name an author that its work inherited. */
const PASSES: readonly Pass[] = [
  turnedNames,
  knownWorks,
  inheritedFiles,
  fullCitations,
  inheritedAuthors,
  sharedContainers,
  shortForms,
  unknownWorks,
  ibid,
  shortTitles,
];

/** Links every citation to a work; works come in the order of their first citation. */
export function resolve(notes: readonly ParsedNote[]): Resolution {
  const state = startState(notes);
  for (const pass of PASSES) pass.run(state);
  const order = new Map<WorkDraft, number>();
  for (const { work } of state.mentions) if (work && !order.has(work)) order.set(work, order.size);
  return {
    works: [...order].map(([{ type, fields, partial }, index]) => ({
      index,
      type,
      fields: [...fields.values()],
      partial,
    })),
    links: state.mentions.map(({ note, citation, reference, work, confidence, doubt }) => ({
      note,
      citation,
      work: work && order.get(work),
      form: reference?.kind ?? 'full',
      confidence: Math.round(confidence * 100) / 100,
      ...(doubt && { doubt }),
    })),
  };
}
