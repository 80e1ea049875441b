import type {
  CslDate, CslName, CslType, DateVariable, Field, Locator, NameVariable, Origin, Reading, Reference, Span, TextVariable, Variable,
} from '../model/index.ts'; // prettier-ignore
import type { DateMention } from './fields/date.ts';
import type { LocatorMention } from './fields/locator.ts';
import { trim, type Piece } from './fields/pieces.ts';
import type { Definition } from './glossary.ts';
import type { NoteText } from './note-text.ts';

/** What a value is worth as evidence that a stretch of text is a citation. The scale: a citation costs `CITATION_COST`. */
const EVIDENCE: Readonly<Partial<Record<Variable, number>>> = {
  author: 0.6, editor: 0.6, translator: 0.5, recipient: 0.6, interviewer: 0.5, title: 0.6, 'container-title': 0.6, 'volume-title': 0.2,
  'collection-title': 0.2, publisher: 0.6, 'publisher-place': 0.8, issued: 0.8, volume: 0.5, 'number-of-volumes': 0.5, issue: 0.5, page: 0.6, edition: 0.5,
  number: 0.5, genre: 0.8, archive: 1.2, archive_collection: 0.9, archive_location: 0.9, 'archive-place': 0.2, URL: 1.5, DOI: 1.5,
  accessed: 0.5, authority: 0.6, medium: 0.6, 'event-title': 0.6,
}; // prettier-ignore

export const CITATION_COST = 1;
const UNEXPLAINED_COST = 0.25;
const MOST_UNEXPLAINED = 6;

/**
 * A reading in the making: constructs put values into it by token range, and it keeps account of
 * what is explained. Nothing here is shared between readings.
 */
export class Draft {
  readonly t: NoteText;
  readonly from: number;
  readonly to: number;
  readonly #fields: Field[] = [];
  readonly #locators: Locator[] = [];
  /** Ranges, each by its two ends. */
  readonly #explained: number[] = [];
  #bonus = 0;
  reference: Reference | undefined;
  containerShort = false;
  quotedTitle = false;
  file: Reading['file'];

  constructor(t: NoteText, from: number, to: number) {
    this.t = t;
    this.from = from;
    this.to = to;
  }

  has(variable: Variable): boolean {
    return this.#at(variable) >= 0;
  }

  #at(variable: Variable): number {
    let at = this.#fields.length - 1;
    while (at >= 0 && this.#fields[at]?.variable !== variable) at--;
    return at;
  }

  #set(field: Field): void {
    const at = this.#at(field.variable);
    if (at < 0) this.#fields.push(field);
    else this.#fields[at] = field;
  }

  /** A place was given already. */
  get located(): boolean {
    return this.#locators.length > 0;
  }

  /** Labels and joints: nothing to keep, nothing left unexplained. */
  explain(from: number, to: number): this {
    if (from < to) this.#explained.push(from, to);
    return this;
  }

  /** Evidence that no value shows: the right punctuation, quotation marks around a title. */
  bonus(points: number): this {
    this.#bonus += points;
    return this;
  }

  #origin(span: Span): Origin {
    return { from: 'printed', note: this.t.note.position, span };
  }

  /** A text value as printed, loose punctuation at its ends left out; an empty range gives none. */
  text(variable: TextVariable, piece: Piece | undefined): this {
    if (!piece) return this;
    const { from, to } = trim(this.t, piece.from, piece.to);
    if (to <= from) return this;
    const span = this.t.span(from, to);
    this.explain(piece.from, piece.to);
    this.#set({
      variable,
      value: this.t.text.slice(span.start, span.end),
      origin: this.#origin(span),
    });
    return this;
  }

  names(
    variable: NameVariable,
    list:
      | { readonly from: number; readonly namesTo: number; readonly to: number; readonly names: readonly CslName[] }
      | undefined,
  ): this {
    if (!list) return this;
    this.explain(list.from, list.to);
    this.#set({
      variable,
      value: list.names,
      origin: this.#origin(this.t.span(list.from, list.namesTo)),
    });
    return this;
  }

  /** A body that acts as author: kept whole. */
  literal(variable: NameVariable, piece: Piece): this {
    const { from, to } = trim(this.t, piece.from, piece.to);
    if (to <= from) return this;
    return this.names(variable, { from, namesTo: to, to, names: [{ literal: this.t.slice(from, to) }] });
  }

  date(variable: DateVariable, mention: DateMention | undefined): this {
    if (!mention) return this;
    this.explain(mention.from, mention.to);
    const value: CslDate = mention.date;
    this.#set({ variable, value, origin: this.#origin(this.t.span(mention.from, mention.to)) });
    return this;
  }

  /** An abbreviation gives way to the name that the notes define for it. */
  expand(variable: TextVariable, { name, origin }: Definition): this {
    this.#set({ variable, value: name, origin });
    return this;
  }

  /** A value that follows from something else; `rule` names it. */
  derive(variable: TextVariable, value: string, rule: string): this {
    this.#set({ variable, value, origin: { from: 'derived', rule } });
    return this;
  }

  locator(mention: LocatorMention): this {
    this.explain(mention.from, mention.to);
    this.#locators.push({ locator: mention.text, label: mention.label, span: mention.span });
    this.#bonus += mention.labelled ? 0.6 : 0.3;
    return this;
  }

  /** Words that no value explains; punctuation and stray quotation marks do not count. */
  #unexplained(): Span[] {
    const spans: Span[] = [];
    const explained = new Uint8Array(this.to - this.from);
    for (let k = 0; k < this.#explained.length; k += 2) {
      const to = Math.min(this.to, this.#explained[k + 1] ?? 0);
      for (let at = Math.max(this.from, this.#explained[k] ?? 0); at < to; at++) explained[at - this.from] = 1;
    }
    for (let at = this.from; at < this.to; at++) {
      if (explained[at - this.from]) continue;
      const token = this.t.tokens[at];
      if (
        !token ||
        token.kind === 'mark' ||
        token.kind === 'quote' ||
        token.kind === 'bracket' ||
        token.kind === 'dash'
      )
        continue;
      const { start, end } = this.t.span(at, at + 1);
      const previous = spans.at(-1);
      if (previous && start - previous.end <= 2) spans.splice(-1, 1, { start: previous.start, end });
      else spans.push({ start, end });
    }
    return spans;
  }

  finish(construct: string, type: CslType): Reading {
    const unexplained = this.#unexplained();
    let lost = 0;
    for (const { start, end } of unexplained) lost += 1 + this.t.text.slice(start, end).split(' ').length;
    let score = this.#bonus - UNEXPLAINED_COST * Math.min(MOST_UNEXPLAINED, lost);
    for (const { variable } of this.#fields) score += EVIDENCE[variable] ?? 0.1;
    const reading: Partial<{ -readonly [K in keyof Reading]: Reading[K] }> = {};
    if (this.reference) reading.reference = this.reference;
    if (this.quotedTitle) reading.quotedTitle = true;
    if (this.containerShort) reading.containerShort = true;
    if (this.file) reading.file = this.file;
    return { construct, type, fields: this.#fields, locators: this.#locators, ...reading, unexplained, score };
  }
}
