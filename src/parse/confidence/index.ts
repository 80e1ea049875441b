import { printedIn, SIGNS, type Judged } from './signs.ts';
import weights from './weights.json' with { type: 'json' };

/** How sure a reading is, and the signs by which that was judged. */
export interface Judgement {
  /** 0 to 1: the share of readings with such signs that are right. */
  readonly confidence: number;
  /** The construct's name first, then what `signs.ts` names. */
  readonly signs: readonly string[];
}

const { always, ...others } = weights;
const WEIGHTS: Readonly<Record<string, number>> = others;
const WEIGHED = SIGNS.map(({ name, holds }) => ({ name, holds, weight: WEIGHTS[name] ?? 0 }));
const [LEAST, MOST] = [0.02, 0.99];

/**
 * A logistic model: every sign has a weight. `node scripts/confidence.mjs FOLDER --fit` finds the weights from annotated
 * articles; signs that it has not met weigh nothing.
 */
export function judge({ t, reading, value, margin, crossed }: Omit<Judged, 'printed'>): Judgement {
  const judged: Judged = { t, reading, value, margin, crossed, printed: printedIn(t, reading) };
  const signs = [reading.construct];
  let sum = always + (WEIGHTS[reading.construct] ?? 0);
  for (const { name, holds, weight } of WEIGHED) {
    if (!holds(judged)) continue;
    signs.push(name);
    sum += weight;
  }
  const probability = 1 / (1 + Math.exp(-sum));
  return { confidence: Math.round(100 * Math.max(LEAST, Math.min(MOST, probability))) / 100, signs };
}
