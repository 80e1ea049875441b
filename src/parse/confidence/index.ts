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
const [LEAST, MOST] = [0.02, 0.99];

/**
 * A logistic model: every sign has a weight. `node scripts/confidence.mjs FOLDER --fit` finds the weights from annotated
 * articles; signs that it has not met weigh nothing.
 */
export function judge(chosen: Omit<Judged, 'printed'>): Judgement {
  const judged: Judged = { ...chosen, printed: printedIn(chosen.t, chosen.reading) };
  const signs = [judged.reading.construct, ...SIGNS.filter((sign) => sign.holds(judged)).map(({ name }) => name)];
  const sum = signs.reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), always);
  const probability = 1 / (1 + Math.exp(-sum));
  return { confidence: Math.round(100 * Math.max(LEAST, Math.min(MOST, probability))) / 100, signs };
}
