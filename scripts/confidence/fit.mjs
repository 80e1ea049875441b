/** How often the weights are moved, how far, and how strongly they are held near 0. */
const [STEPS, RATE, HOLD] = [4000, 0.5, 0.002];

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));

/**
 * The weights of a logistic model, found by gradient descent: `rows` are `{signs, right}`; gives `{always, [sign]: weight}`,
 * rounded. Signs that occur less than five times are left out.
 */
export function fit(rows) {
  const counts = new Map();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [
    'always',
    ...[...counts]
      .filter(([, count]) => count >= 5)
      .map(([name]) => name)
      .sort(),
  ];
  const index = new Map(names.map((name, k) => [name, k]));
  const samples = rows.map(({ signs, right }) => ({
    at: [0, ...signs.flatMap((sign) => index.get(sign) ?? [])],
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    for (const { at, right } of samples) {
      const error = right - sigmoid(at.reduce((sum, k) => sum + weights[k], 0));
      for (const k of at) gradient[k] += error;
    }
    for (const k of weights.keys())
      weights[k] += RATE * (gradient[k] / samples.length - (k > 0 ? HOLD * weights[k] : 0));
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round(100 * weights[k]) / 100]));
}

/** What the weights say of a citation with such signs. */
export const predict = ({ always, ...weights }, signs) =>
  sigmoid(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), always));
