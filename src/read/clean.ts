import type { Diagnostic, Note } from '../model/index.ts';
import { removeChrome } from './chrome.ts';
import { repairNote, reportRepair } from './repair.ts';

export interface CleanedNotes {
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
}

const EXAMPLES = 4;

function reportChrome(removed: readonly string[]): readonly Diagnostic[] {
  if (removed.length === 0) return [];
  const kinds = [...new Set(removed)].slice(0, EXAMPLES).map((found) => `“${found}”`);
  const message = `Buttons and links of the page were taken out of the notes in ${removed.length} places: ${kinds.join(', ')}.`;
  return [{ code: 'removed-page-chrome', severity: 'info', message }];
}

const reportEmpty = ({ index, text }: Note): readonly Diagnostic[] =>
  text === ''
    ? [{ code: 'empty-note', severity: 'warning', note: index, message: `Note ${index} has a number but no text.` }]
    : [];

/** Takes the publisher's page out of the notes and mends evident damage; everything done is reported. */
export function cleanNotes(notes: readonly Note[]): CleanedNotes {
  const bare = notes.map(({ text }) => removeChrome(text));
  const mended = bare.map(({ text }) => repairNote(text));
  // What is taken out from between two letters may leave an accent beside its letter.
  const cleaned = notes.map((note, at): Note => ({ ...note, text: (mended[at]?.text ?? '').normalize('NFC') }));
  return {
    notes: cleaned,
    diagnostics: [
      ...reportChrome(bare.flatMap(({ removed }) => removed)),
      ...cleaned.flatMap(({ index }, at) =>
        (mended[at]?.repairs ?? []).map((repair) => ({ ...reportRepair(repair, `Note ${index}`), note: index })),
      ),
      ...cleaned.flatMap(reportEmpty),
    ],
  };
}
