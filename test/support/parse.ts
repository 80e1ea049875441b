import type { Citation, ParsedNote, Reading } from '../../src/model/index.ts';
import { readFrame, type Frame } from '../../src/parse/frame.ts';
import { readGlossary } from '../../src/parse/glossary.ts';
import { parse } from '../../src/parse/index.ts';
import type { Construct } from '../../src/parse/construct.ts';
import { isAsked } from '../../src/parse/constructs/index.ts';
import { compactReading } from './compact.ts';
import { note, noteText } from './note.ts';

/** Notes, numbered from 1, as the parser reads them together. */
export const parseNotes = (...texts: readonly string[]): ParsedNote[] => [
  ...parse(texts.map((text, at) => note(text, at + 1))).notes,
];

/** One note on its own. */
export function parseOne(text: string): ParsedNote {
  const [parsed] = parseNotes(text);
  if (!parsed) throw new Error('no note was parsed');
  return parsed;
}

/** What the citations of a note say, each as one flat object with the construct that read it. */
export const citationsIn = (text: string): Record<string, string>[] =>
  parseOne(text).citations.map(({ reading }) => ({ by: reading.construct, ...compactReading(reading, text) }));

/** The characters that a citation covers. */
export const citedText = (text: string, { span }: Citation): string => text.slice(span.start, span.end);

/** The parts of a note as `kind: text`. */
export const partsOf = (text: string): string[] =>
  parseOne(text).parts.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

/** The whole of a text as a stretch that constructs read. */
export function frameOf(text: string): Frame {
  const t = noteText(text);
  return readFrame(t, readGlossary([t]), 0, t.length);
}

/** What one construct makes of a whole text, the others not asked. */
export const readAlone = (construct: Construct, text: string): Reading | undefined => {
  const frame = frameOf(text);
  return isAsked(construct, frame.t) ? construct.read(frame) : undefined;
};
