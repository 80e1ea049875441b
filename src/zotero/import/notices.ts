import { textOf, type Conversion, type Diagnostic, type Note } from '../../model/index.ts';
import { message, MESSAGES, type MessageId } from '../messages.ts';
import type { Notice } from './report.ts';

/** Codes that say the same to a person as another, or have a message of another name. */
const SAME: Readonly<Record<string, MessageId>> = {
  'unparsed-note': 'ibidem-notice-unparsed-text',
  'read-as-windows-1252': 'ibidem-notice-encoding',
};

const LONGEST = 160;

const isMessage = (id: string): id is MessageId => Object.hasOwn(MESSAGES, id);

function messageIdOf({ code, note }: Diagnostic): MessageId {
  const id = SAME[code] ?? `ibidem-notice-${code}`;
  if (isMessage(id)) return id;
  return note === undefined ? 'ibidem-notice-document' : 'ibidem-notice-other';
}

function excerpt(note: Note | undefined, { span }: Diagnostic): string {
  const text = note === undefined ? '' : (span ? textOf(note.text, span) : note.text).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What of a conversion a person should look at, in the order of the notes; what was merely mended is left out. */
export function noticesOf({ notes, diagnostics }: Pick<Conversion, 'notes' | 'diagnostics'>): Notice[] {
  const byIndex = new Map(notes.map((note) => [note.index, note]));
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((diagnostic) => {
      const { severity, note } = diagnostic;
      const id = messageIdOf(diagnostic);
      if (note === undefined) return { severity, said: message(id) };
      return { severity, said: message(id, { note, text: excerpt(byIndex.get(note), diagnostic) }), note };
    });
}
