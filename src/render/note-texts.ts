import type { Engine } from 'citeproc';
import type { Abbreviation, CslCitation, CslItem, ParsedNote } from '../model/index.ts';
import { textOf } from '../model/index.ts';
import { archiveNames, withArchives, type ArchiveNames } from './archives.ts';
import { endsSentence, joinAfter, lowerTerm, startsSentence } from './joints.ts';
import type { SetNote } from './page.ts';
import { placeCitations, type Placed } from './positions.ts';
import { isEmpty, readCitation } from './rich-format.ts';
import { plainText, richText, type RichNode, type RichText } from './rich-text.ts';

/** What of a conversion the notes are set from. */
export interface NotesSource {
  readonly parsed: readonly ParsedNote[];
  readonly citations: readonly CslCitation[];
  readonly abbreviations: readonly Abbreviation[];
}

export interface NotesOptions {
  /** How many notes back is near, by the style. */
  readonly nearNoteDistance: number;
  /** Keeps the author's own choice of full, short and ibid. forms. */
  readonly asCited: boolean;
}

/** The numbers by which citeproc-js knows the positions. */
const POSITIONS = { first: 0, subsequent: 1, ibid: 2, 'ibid-with-locator': 3 } as const;

/** Words that went into no field of a work are in its `note`, which few styles print. They stay, where they stood first. */
function withRemark(set: RichText, note: string | undefined): RichText {
  if (note === undefined || plainText(set).includes(note)) return set;
  // `Obtained by …` is a sentence of its own.
  return [...set, ...richText(`${/^\p{Lu}/u.test(note) ? '.' : ','} ${note}`)];
}

/** Sets single citations with an engine that knows their items. */
function citationSetter(engine: Engine, items: ReadonlyMap<string, CslItem>, archiveOf: ArchiveNames) {
  return ({ item, position, nearNote, firstNote }: Placed): RichText | undefined => {
    const known = items.get(item.id);
    if (!known) return undefined;
    const cite = {
      id: item.id,
      position: POSITIONS[position],
      'near-note': nearNote,
      ...(item.locator !== undefined && { locator: item.locator }),
      ...(item.label && { label: item.label }),
      ...(firstNote !== undefined && { 'first-reference-note-number': firstNote }),
    };
    const archive = archiveOf(known, position === 'first');
    const set = readCitation(
      withArchives(engine, new Map([[item.id, archive]]), () => engine.makeCitationCluster([cite])),
    );
    if (isEmpty(set)) return undefined;
    return position === 'first' && firstNote === undefined ? withRemark(set, known.note) : set;
  };
}

/** One note in the making: text and citations in order. */
class NoteBuilder {
  readonly content: RichNode[] = [];
  #text = '';

  text(text: string): void {
    this.#push(richText(text));
  }

  cite(id: string, content: RichText): void {
    this.#push([{ kind: 'cite', id, content }]);
  }

  get startsSentence(): boolean {
    return startsSentence(this.#text);
  }

  #push(content: RichText): void {
    this.content.push(...content);
    // Enough to see how a sentence ends
    this.#text = (this.#text + plainText(content)).slice(-8);
  }
}

/** The number as printed. */
function labelOf(citation: CslCitation | undefined, position: number): string {
  const label = citation?.custom.label;
  return typeof label === 'string' ? label : String(citation?.properties.noteIndex ?? position);
}

/**
 * The notes with each citation set by the style at its position. Signals, separators and commentary stay as printed,
 * in order; so does a citation that links to no work or that the style prints nothing of.
 * Linear in the number of citations.
 * @internal
 */
export function setNoteTexts(
  engine: Engine,
  items: ReadonlyMap<string, CslItem>,
  { parsed, citations, abbreviations }: NotesSource,
  { nearNoteDistance, asCited }: NotesOptions,
): SetNote[] {
  const setCitation = citationSetter(engine, items, archiveNames(abbreviations));
  const ibid = engine.getTerm('ibid');
  const punctuationInQuote = engine.getOpt('punctuation-in-quote') === true;
  const placed = placeCitations(citations, { nearNoteDistance, asCited });
  return parsed.map(({ text, parts }, at) => {
    const bySpan = new Map(placed[at]?.map((place) => [place.item.custom.span[0], place]));
    const note = new NoteBuilder();
    let skipped = 0;
    for (const [k, { kind, span }] of parts.entries()) {
      const printed = textOf(text, span).slice(skipped);
      skipped = 0;
      const place = kind === 'citation' ? bySpan.get(span.start) : undefined;
      const set = place && setCitation(place);
      if (!place || !set) {
        note.text(printed);
        continue;
      }
      const next = parts[k + 1];
      const after = next ? textOf(text, next.span) : '';
      const stop = endsSentence(printed, after) ? '.' : '';
      const cased = note.startsSentence ? set : lowerTerm(set, ibid);
      const joint = joinAfter(cased, stop + after, punctuationInQuote);
      note.cite(place.item.id, joint.content);
      // What of the punctuation behind it the joint has left of the full stop, and how much it took from the next part
      const rest = joint.after.length - after.length;
      if (rest > 0) note.text(joint.after.slice(0, rest));
      skipped = Math.max(0, -rest);
    }
    return { label: labelOf(citations[at], at + 1), content: note.content };
  });
}
