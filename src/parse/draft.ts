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
  readonly #fields = new Map<Variable, Field>();
  readonly #locators: Locator[] = [];
  readonly #explained: Uint8Array;
  #bonus = 0;
  reference: Reference | undefined;
  containerShort = false;
  quotedTitle = false;
  file: Reading['file'];

  constructor(t: NoteText, from: number, to: number) {
    this.t = t;
    this.from = from;
    this.to = to;
    this.#explained = new Uint8Array(to - from);
  }

  has(variable: Variable): boolean {
    return this.#fields.has(variable);
  }

  /** A place was given already. */
  get located(): boolean {
    return this.#locators.length > 0;
  }

  /** Labels and joints: nothing to keep, nothing left unexplained. */
  explain(from: number, to: number): this {
    this.#explained.fill(1, Math.max(0, from - this.from), Math.max(0, to - this.from));
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
    this.#fields.set(variable, {
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
    this.#fields.set(variable, {
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
    this.#fields.set(variable, { variable, value, origin: this.#origin(this.t.span(mention.from, mention.to)) });
    return this;
  }

  /** An abbreviation gives way to the name that the notes define for it. */
  expand(variable: TextVariable, { name, origin }: Definition): this {
    this.#fields.set(variable, { variable, value: name, origin });
    return this;
  }

  /** A value that follows from something else; `rule` names it. */
  derive(variable: TextVariable, value: string, rule: string): this {
    this.#fields.set(variable, { variable, value, origin: { from: 'derived', rule } });
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
    for (let at = this.from; at < this.to; at++) {
      if (this.#explained[at - this.from]) continue;
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
    const lost = unexplained.reduce(
      (sum, { start, end }) => sum + 1 + this.t.text.slice(start, end).split(' ').length,
      0,
    );
    let score = this.#bonus - UNEXPLAINED_COST * Math.min(MOST_UNEXPLAINED, lost);
    for (const variable of this.#fields.keys()) score += EVIDENCE[variable] ?? 0.1;
    return {
      construct,
      type,
      fields: [...this.#fields.values()],
      locators: this.#locators,
      ...(this.reference && { reference: this.reference }),
      ...(this.quotedTitle && { quotedTitle: true }),
      ...(this.containerShort && { containerShort: true }),
      ...(this.file && { file: this.file }),
      unexplained,
      score,
    };
  }
}
