import type { Note, Span, Term } from '../model/index.ts';
import type { Construct } from './construct.ts';
import type { DateMention } from './fields/date.ts';
import { pairGroups } from './groups.ts';
import { italicTitles } from './italics.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import { inAllParts } from './stops/index.ts';
import type { ProseWord } from './prose.ts';
import { tokenize, type Token } from './tokens.ts';

const NO_HITS: readonly Hit[] = [];

/**
 * A note ready for reading: tokens, pairs of quotation marks and brackets, and the vocabulary found in it.
 * Everything else in `parse/` works on token ranges `[from, to)` of it. An index below 0 is asked for through the methods
 * here alone: arrays are slow to say that they have none.
 */
export class NoteText {
  readonly note: Note;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly partner: Int32Array;
  readonly #hits: readonly (readonly Hit[] | undefined)[];
  readonly #present = new Set<Term>();
  /** What `readDate` found at each token: null for no date, undefined where nobody asked yet. */
  readonly dates: (DateMention | null | undefined)[];
  /** What `proseIn` found; undefined where nobody asked yet. */
  prose: readonly ProseWord[] | undefined;
  /** What `constructsFor` chose; undefined where nobody asked yet. */
  constructs: readonly Construct[] | undefined;
  readonly #lexicon: Lexicon;
  readonly #italics: ReadonlyMap<number, number> | undefined;
  #inParts: NoteText | null | undefined;

  constructor(note: Note, lexicon: Lexicon, tokens: readonly Token[] = tokenize(note.text)) {
    this.note = note;
    this.text = note.text;
    this.#lexicon = lexicon;
    this.tokens = tokens;
    this.partner = pairGroups(tokens);
    this.#italics = italicTitles(note.marks, tokens);
    this.dates = new Array<undefined>(tokens.length).fill(undefined);
    this.#hits = tokens.map((token, at) => (token.kind === 'url' ? undefined : lexicon.at(tokens, at)));
    for (const hits of this.#hits) if (hits) for (const { term } of hits) this.#present.add(term);
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The same note with commas for the full stops between parts of references; `undefined` where it has none. */
  get inParts(): NoteText | undefined {
    if (this.#inParts === undefined) this.#inParts = inAllParts(this) ?? null;
    return this.#inParts ?? undefined;
  }

  /** The same note, cut into other tokens. */
  withTokens(tokens: readonly Token[]): NoteText {
    return new NoteText(this.note, this.#lexicon, tokens);
  }

  /** Index of the first token that starts at or after a character. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The token at an index that may lie outside the note. */
  token(at: number): Token | undefined {
    return at < 0 ? undefined : this.tokens[at];
  }

  /** The token's text, or '' outside the note. */
  char(at: number): string {
    return this.token(at)?.text ?? '';
  }

  norm(at: number): string {
    return this.token(at)?.norm ?? '';
  }

  /** Index after the longest phrase with this meaning that starts here; 0 where there is none. */
  term(at: number, ...terms: readonly Term[]): number {
    const hits = at < 0 ? undefined : this.#hits[at];
    if (hits === undefined) return 0;
    for (let k = hits.length - 1; k >= 0; k--) {
      const hit = hits[k];
      if (hit !== undefined) for (const term of terms) if (hit.term === term) return at + hit.length;
    }
    return 0;
  }

  hits(at: number): readonly Hit[] {
    return (at < 0 ? undefined : this.#hits[at]) ?? NO_HITS;
  }

  /** A phrase with one of these meanings stands anywhere in the note: a quick test before a closer look. */
  mentions(...terms: readonly Term[]): boolean {
    for (const term of terms) if (this.#present.has(term)) return true;
    return false;
  }

  /** Any phrase of the vocabulary begins in the range. */
  hasPhrase(from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to; at++) if (this.#hits[at] !== undefined) return true;
    return false;
  }

  /** A phrase with one of these meanings stands somewhere in the range. */
  hasTerm(from: number, to: number, ...terms: readonly Term[]): boolean {
    for (let at = Math.max(0, from); at < to; at++) {
      const hits = this.#hits[at];
      if (hits !== undefined) for (const hit of hits) if (terms.includes(hit.term)) return true;
    }
    return false;
  }

  /** A comma that stands for a full stop: see `stops/`. */
  isStop(at: number): boolean {
    const token = this.token(at);
    return token?.text === ',' && this.text[token.start] !== ',';
  }

  /** Index after a token, or after the whole group that opens there: a quotation, a bracket, a title in italics. */
  skip(at: number): number {
    const partner = this.partner[at] ?? -1;
    return partner > at ? partner + 1 : (this.#italics?.get(at) ?? at + 1);
  }

  /** A title in italics begins here. */
  opensItalics(at: number): boolean {
    return this.#italics?.has(at) === true;
  }

  /** First token with the given text outside any quotation or bracket opened within the range, or -1. */
  find(text: string, from: number, to: number): number {
    for (let at = from; at < to; at = this.skip(at)) if (this.char(at) === text) return at;
    return -1;
  }

  /**
   * The characters of a token range. A full stop after the last token belongs to it only where it cannot
   * end a sentence: after an initial, or with other punctuation behind it (`Mich.:`).
   */
  span(from: number, to: number): Span {
    const first = this.tokens[from];
    if (!first || to <= from) throw new RangeError(`empty token range ${from}–${to}`);
    return { start: first.start, end: this.#end(to) };
  }

  #end(to: number): number {
    const last = this.token(to - 1);
    if (!last) throw new RangeError(`no token before ${to}`);
    if (!last.dot) return last.end;
    const next = this.tokens[to];
    const isInitial = last.text.length === 1 && last.text !== last.norm;
    return isInitial || (next !== undefined && !next.spaced && next.kind !== 'quote') ? last.end + 1 : last.end;
  }

  slice(from: number, to: number): string {
    const first = this.tokens[from];
    if (!first || to <= from) throw new RangeError(`empty token range ${from}–${to}`);
    return to - from === 1 && !first.dot ? first.text : this.text.slice(first.start, this.#end(to));
  }

  isCapitalised(at: number): boolean {
    return this.token(at)?.word.capital === true;
  }

  /** A single capital letter, or two as in `Ch.`, with its full stop. */
  isInitial(at: number): boolean {
    const token = this.token(at);
    return token?.word.capital === true && token.dot && token.text.length <= 2;
  }
}
