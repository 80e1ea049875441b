import type { CslCitation, CslCitationItem, Link, Note, ParsedNote, Span } from '../model/index.ts';
import { textOf } from '../model/index.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

function toCitationItem(note: Note, { citation, form, confidence, doubt }: Link, id: string): CslCitationItem {
  const { span, prefix, reading } = citation;
  const [first] = reading.locators;
  return {
    id,
    ...(first && { locator: first.locator, label: first.label }),
    ...(prefix && { prefix: textOf(note.text, prefix) }),
    form,
    custom: { confidence, span: pair(span), ...(doubt && { doubt }) },
  };
}

/**
 * One CSL citation object a note, also for those that cite nothing. `custom.parts` tiles the note:
 * kind and characters of signals, citations, separators, commentary.
 */
export function toCitations(
  notes: readonly Note[],
  parsed: readonly ParsedNote[],
  links: readonly Link[],
  ids: readonly string[],
): CslCitation[] {
  const byNote = new Map<number, Link[]>();
  for (const link of links) {
    const list = byNote.get(link.note);
    if (list) list.push(link);
    else byNote.set(link.note, [link]);
  }
  return notes.map((note, k) => {
    const parts = parsed[k]?.parts ?? [];
    const commentary = parts
      .filter(({ kind }) => kind === 'commentary' || kind === 'unparsed')
      .map(({ span }) => textOf(note.text, span).trim());
    return {
      citationID: `n${note.index}`,
      properties: { noteIndex: note.index },
      citationItems: (byNote.get(note.position) ?? []).flatMap((link) => {
        const id = link.work === undefined ? undefined : ids[link.work];
        return id === undefined ? [] : [toCitationItem(note, link, id)];
      }),
      custom: {
        ...(note.printed !== undefined && note.printed !== String(note.index) && { label: note.printed }),
        text: note.text,
        ...(commentary.length > 0 && { commentary }),
        parts: parts.map(({ kind, span }) => ({ kind, span: pair(span) })),
      },
    };
  });
}
