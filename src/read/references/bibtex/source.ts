import type { CslName, Variable } from '../../../model/index.ts';
import { PRIVATE } from './fields.ts';
import { latexToText } from './latex.ts';
import { readNames } from './names.ts';

/** The two formats that share the syntax. They differ in nothing that contradicts, but for this: see `Source.names`. */
export type Dialect = 'bibtex' | 'biblatex';

/** Puts a value into the item, unless there is one already. */
export type Put = (variable: Variable | 'type', value: unknown) => void;

/** One part of an item, read from an entry. */
export type ReadPart = (source: Source, put: Put) => void;

/** An entry from which fields are taken; it knows which nobody took. */
export class Source {
  readonly type: string;
  readonly #fields: ReadonlyMap<string, string>;
  readonly #taken = new Set<string>();
  readonly #particle: 'dropping-particle' | 'non-dropping-particle';

  constructor(type: string, fields: ReadonlyMap<string, string>, dialect: Dialect) {
    this.type = type;
    this.#fields = fields;
    // BibTeX sorts `van Berg` under v; biber does so only when it is told to (BibLaTeX manual, 3.1.3)
    const kept = dialect === 'bibtex' || /useprefix\s*(?:=\s*true|,|$)/.test(fields.get('options') ?? '');
    this.#particle = kept ? 'non-dropping-particle' : 'dropping-particle';
  }

  /** Takes the first of these fields that the entry still has: its LaTeX. */
  latex(...names: readonly string[]): string | undefined {
    const name = names.find((field) => !this.#taken.has(field) && (this.#fields.get(field)?.trim() ?? '') !== '');
    if (name === undefined) return undefined;
    this.#taken.add(name);
    return this.#fields.get(name)?.trim();
  }

  text(...names: readonly string[]): string | undefined {
    const latex = this.latex(...names);
    return latex === undefined ? undefined : latexToText(latex);
  }

  names(...fields: readonly string[]): CslName[] | undefined {
    const latex = this.latex(...fields);
    return latex === undefined ? undefined : readNames(latex, this.#particle);
  }

  /** The fields that nobody took, but for those of programs and styles. */
  unread(): string[] {
    return [...this.#fields].flatMap(([name, latex]) =>
      latex.trim() === '' || this.#taken.has(name) || PRIVATE.test(name) ? [] : [name],
    );
  }
}
