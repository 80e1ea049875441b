import { InputError, type Diagnostic, type SourceDocument } from '../../model/index.ts';
import { cleanNotes } from '../clean.ts';
import { findEntries, type EntriesBlock } from './entries.ts';
import { removeFurniture } from './furniture.ts';
import { joinNotes } from './join-notes.ts';
import { isPage } from './ending.ts';
import { linesOf, wrapWidth, type Line } from './lines.ts';
import { normalise } from '../normalise.ts';
import { findNotes } from './notes.ts';
import { numberNotes } from '../numbering.ts';
import { readTitlePage } from '../article/title-page.ts';

const SHOWN = 60;
const STARRED = /^[*†‡]{1,3}\s?\p{Lu}/u;
const STARRED_NEAR = 3;

/** A paragraph after the notes with no heading over it may have been the last note's. */
function reportAfter(next: Line | undefined): readonly Diagnostic[] {
  if (!next || isPage(next)) return [];
  const message = `The notes were taken to end before “${next.text.slice(0, SHOWN)}”.`;
  const hint = 'If it belongs to the last note, put it in the same paragraph.';
  return [{ code: 'text-after-notes', severity: 'info', message, hint }];
}

/** An unnumbered note stands before the first: its place in the count would be anyone's guess. */
function reportStarred(above: readonly Line[]): readonly Diagnostic[] {
  const starred = above.slice(-STARRED_NEAR).find(({ text }) => STARRED.test(text));
  if (!starred) return [];
  const message = `A note without a number was left out: “${starred.text.slice(0, SHOWN)}”.`;
  const hint = 'If it cites works, give it a number in a copy of the text.';
  return [{ code: 'unnumbered-note', severity: 'warning', message, hint }];
}

/** A text with a list of references instead of notes. */
function listOnly(
  { entries, start }: EntriesBlock,
  lines: readonly Line[],
  width: number | undefined,
  diagnostics: readonly Diagnostic[],
): SourceDocument {
  const titlePage = readTitlePage(lines.slice(0, start), [], width);
  const message = `There are no numbered notes; the ${entries.length} entries of a list of references were read.`;
  const found: Diagnostic = { code: 'references-without-notes', severity: 'info', message };
  return {
    article: titlePage.article,
    notes: [],
    entries,
    diagnostics: [...diagnostics, ...titlePage.diagnostics, found],
  };
}

/**
 * Reads plain text as a person copies it from a publisher's page: the numbered notes, and around them what
 * the page says about the article itself.
 * @throws InputError where there are neither numbered notes nor a list of references
 */
export function readText(text: string): SourceDocument {
  const normalised = normalise(text);
  const furnished = removeFurniture(linesOf(normalised.text));
  const { lines } = furnished;
  if (lines.length === 0) throw new InputError('the text is empty', 'Copy the article or its notes into it.');

  const width = wrapWidth(lines);
  const block = findNotes(lines, width);
  if (!block) {
    const list = findEntries(lines, width);
    if (list) return listOnly(list, lines, width, [...normalised.diagnostics, ...furnished.diagnostics]);
    throw new InputError(
      'there are no numbered notes in this text',
      'Start each note on a line of its own with its number: 1 …, 1. …, [1] …',
    );
  }
  const joined = joinNotes(block.notes, lines);
  const numbered = numberNotes(joined.notes);
  const cleaned = cleanNotes(numbered.notes);
  const above = lines.slice(0, block.start);
  const titlePage = readTitlePage(above, lines.slice(block.end), width);

  const diagnostics: readonly Diagnostic[] = [
    ...normalised.diagnostics,
    ...furnished.diagnostics,
    ...titlePage.diagnostics,
    ...reportStarred(above),
    ...numbered.diagnostics,
    ...joined.diagnostics,
    ...reportAfter(lines[block.end]),
    ...cleaned.diagnostics,
  ];
  return { article: titlePage.article, notes: cleaned.notes, diagnostics };
}
