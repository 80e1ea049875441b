/**
 * Shows what `custom.confidence` is worth: npm run build && node scripts/confidence.mjs FOLDER
 * FOLDER holds annotated articles, NN-slug/{notes.txt,gold.json}, and their scorer, score.mjs.
 * A citation is right where it goes to the work that the annotation names, at the same place, and every field of the
 * work is right.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, readText } from '../dist/index.js';
import { judge } from './confidence/judge.mjs';
import { table } from './bench/measure.mjs';

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.6, 0];
const GOAL = { confidence: 0.9, right: 0.97 };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/confidence.mjs FOLDER');
  process.exit(2);
}
const scorer = await import(pathToFileURL(resolve(folder, 'score.mjs')).href);

const judged = readdirSync(folder)
  .filter((slug) => existsSync(join(folder, slug, 'gold.json')))
  .flatMap((slug) => {
    const gold = JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8'));
    const conversion = convert(readText(readFileSync(join(folder, slug, 'notes.txt'), 'utf8')));
    return judge(scorer, gold, conversion).map((citation) => ({ slug, ...citation }));
  });

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const rows = STEPS.map((step, k) => {
  const inStep = judged.filter(({ confidence }) => confidence >= step && confidence < (STEPS[k - 1] ?? Infinity));
  return [`from ${step}`, String(inStep.length), percent(inStep.filter(({ right }) => right).length, inStep.length)];
});
console.log(table(['confidence', 'citations', 'right'], rows));

const sure = judged.filter(({ confidence }) => confidence >= GOAL.confidence);
const right = sure.filter((citation) => citation.right).length;
console.log(
  `\nof ${judged.length} citations ${sure.length} have ${GOAL.confidence} or more; ${percent(right, sure.length)} of them are right`,
);
for (const { slug, note, text, confidence, why } of sure.filter((citation) => !citation.right))
  console.log(`  ${slug} ${note}: ${confidence} ${text}\n    ${why}`);
process.exitCode = right < GOAL.right * sure.length ? 1 : 0;
