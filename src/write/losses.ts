import type { Diagnostic, Variable } from '../model/index.ts';

/** A value that a format has no place of its own for, or not for all of it. */
export interface Loss {
  /** `no-field-in-ris` */
  readonly code: string;
  /** The item's id. */
  readonly id: string;
  readonly variable: Variable | 'type';
  /** What becomes of it, as a sentence about the variable: `RIS has no field for it; it is in a note (M2)`. */
  readonly fate: string;
}

/** How many works are named. */
const NAMED = 5;

interface Row {
  readonly loss: Loss;
  readonly ids: string[];
  count: number;
}

/**
 * Adds losses up, since a library loses the same of very many works: one diagnostic a format and variable. Takes room
 * for the variables, not for the works.
 */
export class LossTally {
  readonly #rows = new Map<string, Row>();

  readonly add = (loss: Loss): void => {
    const key = `${loss.code} ${loss.variable} ${loss.fate}`;
    const row = this.#rows.get(key) ?? { loss, ids: [], count: 0 };
    this.#rows.set(key, row);
    row.count++;
    if (row.ids.length < NAMED && !row.ids.includes(loss.id)) row.ids.push(loss.id);
  };

  diagnostics(): Diagnostic[] {
    return [...this.#rows.values()].map(({ loss: { code, variable, fate }, ids, count }) => {
      const more = count > ids.length ? ` and ${count - ids.length} more` : '';
      return { code, severity: 'info', message: `${variable} of ${ids.join(', ')}${more}: ${fate}.` };
    });
  }
}
