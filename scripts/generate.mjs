/**
 * Makes works up, sets them as the notes of articles in many styles and languages, reads the notes, and says how much of
 * what the styles print was read: npm run generate [-- options]
 *   --held-out       the styles that nothing is mended by, instead of the others
 *   --style ID       styles whose id holds this; any of the packed ones when it is whole
 *   --locale TAG     one language (`de-DE`)
 *   --type TYPE      only mismatches of works of a type
 *   --field NAME     only mismatches of a field (or `count`, `link`, `locator`, `type`)
 *   --seed N         other works (1)
 *   --count N        works an article (30)
 *   --errors N       so many mismatches, with their notes
 *   --json FILE      all figures and mismatches
 *   --save FILE, --load FILE   the notes as set, to read again without setting them
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeArticle } from './generate/article.mjs';
import { Random } from './generate/random.mjs';
import { makeReader } from './generate/reading.mjs';
import { ambiguities, mismatches, summarise, tables } from './generate/report.mjs';
import { scoreArticle } from './generate/score.mjs';
import { LISTS, makeLibrary } from './generate/styles.mjs';

const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    style: { type: 'string' },
    locale: { type: 'string' },
    type: { type: 'string' },
    field: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '30' },
    errors: { type: 'string', default: '0' },
    json: { type: 'string' },
    save: { type: 'string' },
    load: { type: 'string' },
  },
});

function stylesWanted() {
  const list = LISTS[options['held-out'] ? 'held-out' : 'development'];
  if (options.style === undefined) return list;
  const found = list.filter((id) => id.includes(options.style));
  return found.length > 0 ? found : [options.style];
}

async function setArticles() {
  const library = await makeLibrary();
  const locales = options.locale === undefined ? LISTS.locales : [options.locale];
  const sizes = { seed: Number(options.seed), count: Number(options.count) };
  return stylesWanted().flatMap((style) =>
    locales.map((locale) => writeArticle({ ...library(style, locale), ...sizes })),
  );
}

const wanted = ({ style, locale }) =>
  (options.style === undefined || style.includes(options.style)) &&
  (options.locale === undefined || locale === options.locale);

const articles =
  options.load === undefined ? await setArticles() : JSON.parse(readFileSync(options.load, 'utf8')).filter(wanted);
if (options.save !== undefined) writeFileSync(options.save, JSON.stringify(articles));

const read = await makeReader();
const observations = articles.flatMap((article) =>
  scoreArticle(article, read(article)).map((one) => ({ ...one, style: article.style, locale: article.locale })),
);
const summary = summarise(observations);
process.stdout.write(tables(summary) + ambiguities(articles));

const asked = observations.filter(
  ({ what, field, type }) =>
    (options.field === undefined || (field ?? what) === options.field) &&
    (options.type === undefined || type === options.type),
);
process.stdout.write(mismatches(asked, Number(options.errors), new Random(Number(options.seed))));
if (options.json !== undefined)
  writeFileSync(options.json, `${JSON.stringify({ summary, observations }, undefined, 1)}\n`);
