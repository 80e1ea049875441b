import type { Body, CslItem, Diagnostic, Note, ReferenceList, SourceDocument } from '../../model/index.ts';
import { InputError } from '../../model/index.ts';
import { readTitlePage } from '../article/title-page.ts';
import { cleanNotes } from '../clean.ts';
import { numberNotes, type Unnumbered } from '../numbering.ts';
import { readText } from '../text/index.ts';
import { realign } from './realign.ts';
import { richText, type RichText } from './rich-text.ts';
import type { MarkedNote, Run } from './runs.ts';

/** What a reader of a format with real notes finds. */
export interface MarkedDocument {
  /** What the file itself says of the article; what it does not say is looked for at the top of its text. */
  readonly article: Partial<CslItem>;
  /** BCP 47 */
  readonly language?: string;
  /** The article's text with the calls of its notes. */
  readonly body: readonly Run[];
  readonly notes: readonly MarkedNote[];
  /** Its list of references, where the format tells it from the text. */
  readonly list?: ReferenceList;
  readonly diagnostics?: readonly Diagnostic[];
}

/** The notes in the order in which the text calls them; those that it never calls keep their place behind the one before. */
function inOrder(notes: readonly MarkedNote[], { calls }: RichText): readonly MarkedNote[] {
  const rank = new Map<string, number>();
  for (const { note } of calls) if (!rank.has(note)) rank.set(note, rank.size);
  let last = -1;
  const ranked = notes.map((note) => ({ note, rank: (last = rank.get(note.id) ?? last) }));
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ note }) => note);
}

/** Where a note's words begin behind a number of its own; a lone note that begins with 1 may begin with a date. */
function afterNumber(text: string, printed: string, isLone: boolean): number {
  const opening = /^[[(]/.test(text) ? 1 : 0;
  if (!text.startsWith(printed, opening)) return 0;
  const end = opening + printed.length;
  const after = opening > 0 ? /^[\])][.:]?\s*/ : isLone ? /^[.):\]]\s+/ : /^[.):\]]?\s+/;
  const found = after.exec(text.slice(end, end + 4));
  return found ? end + found[0].length : 0;
}

/** Notes printed with their own numbers at the head (`12. Text`, `[12] Text`) have them twice. */
function withoutNumbers(notes: readonly (RichText & { readonly printed?: string })[]): readonly Unnumbered[] {
  const cuts = notes.map(({ text, printed = '' }) =>
    printed === '' ? 0 : afterNumber(text, printed, notes.length === 1),
  );
  const areTyped = cuts.filter((cut) => cut > 0).length > notes.length / 2;
  return notes.map(({ text, marks, printed }, at) => {
    const cut = areTyped ? (cuts[at] ?? 0) : 0;
    return {
      ...(printed === undefined ? {} : { printed }),
      text: text.slice(cut),
      marks: marks
        .filter(({ span }) => span.end > cut)
        .map((mark) => ({ ...mark, span: { start: Math.max(0, mark.span.start - cut), end: mark.span.end - cut } })),
    };
  });
}

/** The marks of each note at the places that its letters have after cleaning. */
function placeMarks(before: readonly Note[], after: readonly Note[]): readonly Note[] {
  return after.map((note, at) => {
    const place = realign(before[at]?.text ?? '', note.text);
    const marks = note.marks
      .map((mark) => ({ ...mark, span: { start: place(mark.span.start), end: place(mark.span.end) } }))
      .filter(({ span }) => span.end > span.start);
    return { ...note, marks };
  });
}

function bodyOf({ text, calls }: RichText, positions: ReadonlyMap<string, number>): Body {
  return {
    text,
    calls: calls.flatMap(({ note, at }) => {
      const position = positions.get(note);
      return position === undefined ? [] : [{ note: position, at }];
    }),
  };
}

/** The language without its region: works are not cited in American English. Programs also declare what is none (`C`). */
function declaredLanguage({ language }: MarkedDocument): { readonly language?: string } {
  const [, primary] = /^([a-z]{2,3})(?:[-_]|$)/i.exec(language ?? '') ?? [];
  return primary === undefined ? {} : { language: primary.toLowerCase() };
}

/**
 * Notes that are nothing but numbered paragraphs of the text are found as in plain text.
 * @throws InputError where there are none either
 */
function readFlow({ text }: RichText, document: MarkedDocument, what: string): SourceDocument {
  try {
    const plain = readText(text.replaceAll('\n', '\n\n'));
    return {
      ...plain,
      article: { ...plain.article, ...document.article },
      ...declaredLanguage(document),
      diagnostics: [...(document.diagnostics ?? []), ...plain.diagnostics],
    };
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`there are no notes in ${what}`, error.hint);
    throw error;
  }
}

/**
 * Makes a document of what a reader found: notes in the order of their calls, numbered and cleaned as those of plain
 * text are, and what the top of the text says of the article.
 * @param what the document is called in errors: `this web page`
 * @throws InputError where there are no notes
 */
export function assemble(document: MarkedDocument, what: string): SourceDocument {
  const body = richText(document.body, '\n');
  const ordered = inOrder(document.notes, body);
  const { entries = [], references = [] } = document.list ?? {};
  if (ordered.length + entries.length + references.length === 0) return readFlow(body, document, what);

  // Where a document numbers its notes itself, the number of each is its place.
  const counts = ordered.every(({ printed }) => printed === undefined);
  const printed = ordered.map(({ printed: own, runs }, at) => {
    const number = counts ? String(at + 1) : own;
    return { ...richText(runs), ...(number === undefined ? {} : { printed: number }) };
  });
  const numbered = numberNotes(withoutNumbers(printed));
  const cleaned = cleanNotes(numbered.notes);
  const positions = new Map(ordered.map(({ id }, at) => [id, at + 1]));

  const lines = body.text.split('\n').map((text) => ({ text, opensParagraph: true }));
  const titlePage = readTitlePage(lines, [], undefined);
  return {
    article: { ...titlePage.article, ...document.article },
    notes: placeMarks(numbered.notes, cleaned.notes),
    ...document.list,
    ...declaredLanguage(document),
    body: bodyOf(body, positions),
    diagnostics: [
      ...(document.diagnostics ?? []),
      ...titlePage.diagnostics,
      ...numbered.diagnostics,
      ...cleaned.diagnostics,
    ],
  };
}
