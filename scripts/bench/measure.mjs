/** How things are timed, and how the figures are set in a table. */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const WARM_UP_MS = 2000;
const ROUNDS = 200;
const LAUNCHES = 11;

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

export function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Many short rounds after a warm-up: the median is what a round takes, the best what it takes undisturbed. */
export function steady(run, rounds = ROUNDS) {
  for (let spent = 0; spent < WARM_UP_MS;) spent += time(run);
  const rows = Array.from({ length: rounds }, () => time(run));
  return { medianMs: median(rows), bestMs: Math.min(...rows) };
}

/** The slope of the line through the logarithms: 1 is linear. */
export function exponent(rows, sizeOf) {
  const points = rows.map((row) => [Math.log(sizeOf(row)), Math.log(row.medianMs)]);
  const mean = (k) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** The whole of a process, from its start to its end. */
export function launch(program, words, launches = LAUNCHES) {
  const run = () => execFileSync(program, words, { stdio: 'pipe', maxBuffer: 2 ** 30 });
  run();
  const rows = Array.from({ length: launches }, () => time(run));
  return { medianMs: median(rows), bestMs: Math.min(...rows) };
}

export const ms = (value) => `${value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
export const count = (value) => Math.round(value).toLocaleString('en');

/** The first column to the left, numbers to the right. */
export function table(heading, rows) {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row) => row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join('  ');
  return `${all.map((row) => line(row).trimEnd()).join('\n')}\n\n`;
}
