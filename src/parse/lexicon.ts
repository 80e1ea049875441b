import type { LanguagePack, Term } from '../model/index.ts';
import type { Token } from './tokens.ts';

/** A phrase of the vocabulary found in a note: what it can mean and where it ends. */
export interface Hit {
  readonly term: Term;
  readonly language: string;
  /** Index of the token after the phrase. */
  readonly to: number;
  /** The vocabulary prints a full stop behind the phrase. */
  readonly abbreviated: boolean;
}

interface Entry {
  readonly term: Term;
  readonly language: string;
  /** The phrase is an abbreviation so short that its full stop must be printed. */
  readonly stop: boolean;
  readonly abbreviated: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/** Commas inside these are not part of the phrase: `see, for example,`. */
const COMMAS_INSIDE: ReadonlySet<Term> = new Set<Term>(['signal', 'quoted-in', 'here']);

const newNode = (): Node => ({ next: new Map(), entries: [] });

/** The vocabulary of all languages at once, since notes mix languages. Built once; looking up is linear in the note. */
export class Lexicon {
  readonly #root = newNode();

  constructor(packs: readonly LanguagePack[], split: (phrase: string) => readonly Token[]) {
    for (const { language, terms } of packs) {
      for (const [term, phrases] of Object.entries(terms) as [Term, readonly string[]][]) {
        for (const phrase of phrases) this.#add(split(phrase), { term, language });
      }
    }
  }

  #add(tokens: readonly Token[], entry: { term: Term; language: string }): void {
    let node = this.#root;
    for (const { norm } of tokens) {
      let next = node.next.get(norm);
      if (!next) node.next.set(norm, (next = newNode()));
      node = next;
    }
    const [first, second] = tokens;
    const stop = first !== undefined && second === undefined && first.dot && first.norm.length <= 2;
    const abbreviated = tokens.at(-1)?.dot ?? false;
    const known = node.entries.findIndex((e) => e.term === entry.term && e.language === entry.language);
    const old = node.entries[known];
    if (!old) node.entries.push({ ...entry, stop, abbreviated });
    else node.entries[known] = { ...entry, stop: old.stop && stop, abbreviated: old.abbreviated || abbreviated };
  }

  /** All phrases that start at a token, shortest first; undefined where none does. */
  at(tokens: readonly Token[], from: number): Hit[] | undefined {
    let hits: Hit[] | undefined;
    let node: Node | undefined = this.#root;
    let commas = false;
    for (let at = from; ; at++) {
      let token = tokens[at];
      if (token?.text === ',' && at > from && tokens[at + 1] !== undefined) {
        commas = true;
        token = tokens[++at];
      }
      if (!token) return hits;
      node = node.next.get(token.norm);
      if (!node) return hits;
      for (const { term, language, stop, abbreviated } of node.entries) {
        if (stop && !token.dot && token.kind === 'word') continue;
        if (commas && !COMMAS_INSIDE.has(term)) continue;
        // `S. 12` is a page, `s. Müller` a signal
        if (term === 'signal' && token.norm.length === 1 && at === from && countsSomething(tokens[at + 1])) continue;
        if (at === from && isInitial(token) && !countsSomething(tokens[at + 1])) continue;
        (hits ??= []).push({ term, language, to: at + 1, abbreviated });
      }
    }
  }
}

/** A single capital is an initial (`S. Klötzer`) unless a number follows (`S. 12`). */
const isInitial = (token: Token): boolean => token.kind === 'word' && token.text.length === 1 && token.text !== token.norm;

const countsSomething = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && /^[ivxlcdm]+$/.test(token.norm));
