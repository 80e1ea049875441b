/**
 * Shows what `custom.confidence` is worth: npm run build && node scripts/confidence.mjs FOLDER…
 * A folder holds annotated articles, NN-slug/{notes.txt,gold.json}; the first one their scorer, score.mjs, too.
 * With --fit, finds the weights of the signs by which readings are judged and writes them into the sources; each article
 * is also judged by weights found from the others, which says what to expect of an article that nobody has seen.
 * A citation is right where it goes to the work that the annotation names, at the same place, and every field of the
 * work is right.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, readText } from '../dist/index.js';
import { fit, predict } from './confidence/fit.mjs';
import { judge } from './confidence/judge.mjs';
import { table } from './bench/measure.mjs';

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.6, 0];
const GOAL = { confidence: 0.9, right: 0.97 };

const folders = process.argv.slice(2).filter((argument) => argument !== '--fit');
const [first] = folders;
if (first === undefined) {
  console.error('usage: node scripts/confidence.mjs FOLDER… [--fit]');
  process.exit(2);
}
const scorer = await import(pathToFileURL(resolve(first, 'score.mjs')).href);

const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'gold.json')))
    .map((slug) => ({ slug, path: join(folder, slug) })),
);
const judged = articles.flatMap(({ slug, path }) => {
  const gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'));
  const conversion = convert(readText(readFileSync(join(path, 'notes.txt'), 'utf8')));
  return judge(scorer, gold, conversion).map((citation) => ({ slug, ...citation }));
});

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
/** How many citations of each step of confidence are right. */
function show(title, citations) {
  const rows = STEPS.map((step, k) => {
    const inStep = citations.filter(({ confidence }) => confidence >= step && confidence < (STEPS[k - 1] ?? Infinity));
    return [`from ${step}`, String(inStep.length), percent(inStep.filter(({ right }) => right).length, inStep.length)];
  });
  console.log(table([title, 'citations', 'right'], rows));
}

if (process.argv.includes('--fit')) {
  const rows = judged.map(({ slug, signs, readRight }) => ({ slug, signs, right: readRight }));
  const unseen = articles.flatMap(({ slug }) => {
    const weights = fit(rows.filter((row) => row.slug !== slug));
    return rows
      .filter((row) => row.slug === slug)
      .map(({ signs, right }) => ({ confidence: predict(weights, signs), right }));
  });
  show('judged by other articles', unseen);
  const weights = JSON.stringify(fit(rows), null, 2);
  writeFileSync(join(import.meta.dirname, '../src/parse/confidence/weights.json'), `${weights}\n`);
}
show('confidence', judged);

const sure = judged.filter(({ confidence }) => confidence >= GOAL.confidence);
const right = sure.filter((citation) => citation.right).length;
console.log(
  `\nof ${judged.length} citations ${sure.length} have ${GOAL.confidence} or more; ${percent(right, sure.length)} of them are right`,
);
for (const { slug, note, text, confidence, why } of sure.filter((citation) => !citation.right))
  console.log(`  ${slug} ${note}: ${confidence} ${text}\n    ${why}`);
process.exitCode = right < GOAL.right * sure.length ? 1 : 0;
