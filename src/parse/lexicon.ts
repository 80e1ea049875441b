import type { LanguagePack, LocatorLabel, Term } from '../model/index.ts';
import type { Token } from './tokens.ts';
import { fact } from './words.ts';

/** A phrase of the vocabulary: what it can mean, and how many tokens it takes. */
export interface Hit {
  readonly term: Term;
  readonly length: number;
  /** The vocabulary prints a full stop behind the phrase. */
  readonly abbreviated: boolean;
  /** A month, a season, `circa`: a date may start here. */
  readonly opensDate: boolean;
  /** The month of the year, where it is one; 0 elsewhere. */
  readonly month: number;
  /** What it labels, where it is the label of a place in a work. */
  readonly label: LocatorLabel | undefined;
}

const LABEL = 'locator-';

/** A class, so that all have one shape. */
class Entry implements Hit {
  readonly term: Term;
  readonly length: number;
  readonly abbreviated: boolean;
  /** An abbreviation of one word: without its full stop it may be another word (`art.`, `Art`). */
  readonly stop: boolean;
  readonly opensDate: boolean;
  readonly month: number;
  readonly label: LocatorLabel | undefined;

  constructor(term: Term, length: number, abbreviated: boolean, stop: boolean) {
    this.term = term;
    this.length = length;
    this.abbreviated = abbreviated;
    this.stop = stop;
    this.month = term.startsWith('month-') ? Number(term.slice(-2)) : 0;
    this.opensDate = this.month > 0 || term.startsWith('season-') || term === 'circa';
    this.label = term.startsWith(LABEL) ? (term.slice(LABEL.length) as LocatorLabel) : undefined;
  }

  /** The same with so many tokens more. */
  longer(tokens: number): Entry {
    return new Entry(this.term, this.length + tokens, this.abbreviated, this.stop);
  }
}

interface Node {
  next: Map<string, Node> | undefined;
  entries: readonly Entry[];
  /** The entries that need no full stop. */
  loose: readonly Entry[];
  /** The entries that bear one. */
  stopped: readonly Entry[];
}

/** Commas inside these are not part of the phrase: `see, for example,`. */
const COMMAS_INSIDE: ReadonlySet<Term> = new Set<Term>(['signal', 'quoted-in', 'here']);
/** Words that no full stop follows unless the vocabulary prints it: Italian `ed`, but no `ed.`. */
const WHOLE: ReadonlySet<Term> = new Set<Term>(['and']);
const NONE: readonly Entry[] = [];

const newNode = (): Node => ({ next: undefined, entries: NONE, loose: NONE, stopped: NONE });

/** What is looked at in a phrase's tokens. */
type PhraseToken = Pick<Token, 'norm' | 'dot'>;

/** Cuts a phrase into tokens, or only its first word off. */
export interface Splitter {
  readonly tokens: (phrase: string) => readonly PhraseToken[];
  /** The first token as it is looked up. */
  readonly first: (phrase: string) => string;
}

type Phrase = readonly [Term, string];

/** Adds a phrase to those that begin with its first word. */
function add(beginning: Node, term: Term, tokens: readonly PhraseToken[]): void {
  let node = beginning;
  for (const { norm } of tokens.slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(norm);
    if (!next) node.next.set(norm, (next = newNode()));
    node = next;
  }
  const [first, second] = tokens;
  const stop = first !== undefined && second === undefined && first.dot;
  const abbreviated = tokens.at(-1)?.dot ?? false;
  const old = node.entries.find((entry) => entry.term === term);
  if (old && !(old.stop && !stop) && !(abbreviated && !old.abbreviated)) return;
  const entry = old
    ? new Entry(term, old.length, old.abbreviated || abbreviated, old.stop && stop)
    : new Entry(term, tokens.length, abbreviated, stop);
  node.entries = [...node.entries.filter((other) => other !== old), entry];
  node.loose = node.entries.filter((other) => !other.stop);
  node.stopped = node.entries.filter((other) => other.abbreviated || !WHOLE.has(other.term));
}

/**
 * The vocabulary of all languages at once, since notes mix languages. Built once; looking up is linear in the note.
 * Phrases wait under their first word until a note has it: no article has all the words of all languages.
 */
export class Lexicon {
  readonly #split: Splitter;
  /** By first word. */
  readonly #beginnings = new Map<string, Node | Phrase[]>();
  /** The phrases that begin with a word; null where none do. */
  readonly #beginning = fact(({ norm }) => this.#find(norm) ?? null);

  constructor(packs: readonly LanguagePack[], split: Splitter) {
    this.#split = split;
    for (const { terms } of packs) {
      for (const [term, phrases] of Object.entries(terms) as [Term, readonly string[]][]) {
        for (const phrase of phrases) this.#keep(split.first(phrase), [term, phrase]);
      }
    }
  }

  #keep(first: string, phrase: Phrase): void {
    const waiting = this.#beginnings.get(first);
    if (Array.isArray(waiting)) waiting.push(phrase);
    else this.#beginnings.set(first, [phrase]);
  }

  /** The phrases that waited for a word are cut into tokens first. */
  #find(word: string): Node | undefined {
    const found = this.#beginnings.get(word);
    if (!Array.isArray(found)) return found;
    const node = newNode();
    for (const [term, phrase] of found) add(node, term, this.#split.tokens(phrase));
    this.#beginnings.set(word, node);
    return node;
  }

  /** All phrases that start at a token, shortest first; `undefined` where none does. The arrays are shared. */
  at(tokens: readonly Token[], from: number): readonly Hit[] | undefined {
    const first = tokens[from];
    let node: Node | null | undefined = first && this.#beginning(first.word);
    if (!first || !node) return undefined;
    let hits: readonly Entry[] = this.#single(node, first, tokens[from + 1]);
    let commas = 0;
    for (let at = from + 1; node.next; at++) {
      let token = tokens[at];
      if (token?.text === ',') {
        commas++;
        token = tokens[++at];
      }
      node = token && node.next.get(token.norm);
      if (!node) break;
      let found: readonly Entry[] = node.entries;
      // `E.G. Rossi` and `e G. Rossi` are no `e.g.`
      if (token?.norm.length === 1 && token.text !== token.norm) found = found.filter(({ term }) => term !== 'signal');
      if (commas > 0) found = found.flatMap((hit) => (COMMAS_INSIDE.has(hit.term) ? [hit.longer(commas)] : []));
      if (found.length > 0) hits = hits.length > 0 ? [...hits, ...found] : found;
    }
    return hits.length > 0 ? hits : undefined;
  }

  #single(node: Node, token: Token, after: Token | undefined): readonly Entry[] {
    const fitting = token.dot ? node.stopped : token.kind === 'word' ? node.loose : node.entries;
    if (token.norm.length > 1) return fitting;
    const counts = countsSomething(after);
    // A single capital is an initial (`S. Klötzer`) unless a number follows (`S. 12`).
    if (token.text !== token.norm && !counts) return NONE;
    // `S. 12` is a page, `s. Müller` a signal.
    return counts ? fitting.filter(({ term }) => term !== 'signal') : fitting;
  }
}

/** A number, arabic or roman; `L.` is an initial. */
const countsSomething = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && /^[ivxlcdm]+$/.test(token.norm) && !(token.dot && /^[IVXLCDM]$/.test(token.text)));
