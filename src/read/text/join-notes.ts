import type { Diagnostic } from '../../model/index.ts';
import { joinerFor } from './join.ts';
import type { Line } from './lines.ts';
import type { PrintedNote } from './notes.ts';
import type { Unnumbered } from '../numbering.ts';

export interface JoinedNotes {
  readonly notes: readonly Unnumbered[];
  readonly diagnostics: readonly Diagnostic[];
}

const MANY_PARAGRAPHS = 5;
const EXAMPLES = 3;

function reportDehyphenated(words: readonly string[]): readonly Diagnostic[] {
  if (words.length === 0) return [];
  const examples = [...new Set(words)].slice(0, EXAMPLES).join(', ');
  const message = `${words.length} ${words.length === 1 ? 'word' : 'words'} cut at a line’s end were joined (${examples}).`;
  return [{ code: 'joined-hyphenation', severity: 'info', message }];
}

function reportLong({ printed, lines }: PrintedNote): readonly Diagnostic[] {
  const paragraphs = lines.filter(({ opensParagraph }) => opensParagraph).length;
  if (paragraphs < MANY_PARAGRAPHS) return [];
  const message = `Note ${printed} goes on over ${paragraphs} paragraphs; some may be the article’s own text.`;
  return [
    { code: 'long-note', severity: 'warning', message, hint: 'Give the notes in one list, without the article.' },
  ];
}

/** Makes every note one line of text. `text` is the whole text: its words tell how broken words are spelt. */
export function joinNotes(printed: readonly PrintedNote[], text: readonly Line[]): JoinedNotes {
  const join = joinerFor(text);
  const joined = printed.map(({ lines }) => join(lines));
  return {
    notes: printed.map((note, index) => ({ printed: note.printed, text: joined[index]?.text ?? '', marks: [] })),
    diagnostics: [
      ...reportDehyphenated(joined.flatMap(({ dehyphenated }) => dehyphenated)),
      ...printed.flatMap(reportLong),
    ],
  };
}
