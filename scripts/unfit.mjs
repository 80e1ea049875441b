/**
 * Writes styles/unfit.json: which of the packed styles are broken, or set too little of some kinds of works, and why.
 * Sets many works in every style, on all cores: npm run styles
 * `--check` writes nothing and fails when the table is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gather, UNFIT } from './styles.mjs';
import { makeJudge } from './verdict.mjs';

/** Every so-manieth style, so that all have long and short ones. */
async function share({ first, step }) {
  const { styles, locales } = await gather();
  const judge = await makeJudge(new Map(locales));
  return styles
    .filter((_, at) => at % step === first)
    .map((style) => [style.id, judge(style)])
    .filter(([, verdict]) => verdict);
}

async function all() {
  const step = availableParallelism();
  const workers = Array.from(
    { length: step },
    (_, first) => new Worker(new URL(import.meta.url), { workerData: { first, step } }),
  );
  const shares = await Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
  return Object.fromEntries(shares.flat().sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function main(check) {
  const table = `${JSON.stringify(await all(), undefined, 2)}\n`;
  const current = existsSync(UNFIT) ? readFileSync(UNFIT, 'utf8') : '';
  if (table === current) return;
  if (check) {
    console.error('styles/unfit.json is out of date: npm run styles');
    process.exitCode = 1;
  } else {
    writeFileSync(UNFIT, table);
    console.log('wrote styles/unfit.json');
  }
}

if (isMainThread) await main(process.argv.includes('--check'));
else parentPort.postMessage(await share(workerData));
