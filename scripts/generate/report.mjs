/** What the observations come to, in tables. */
import { table } from '../bench/measure.mjs';

const WORST = 12;

function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (groups.has(key)) groups.get(key).push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const rate = (ok, all) => (all === 0 ? '' : `${((100 * ok) / all).toFixed(1)} %`);

/** Precision, recall and F1 of observed fields. */
export function quality(fields) {
  const sum = (key) => fields.reduce((total, one) => total + one[key], 0);
  const [tp, fp, fn] = [sum('tp'), sum('fp'), sum('fn')];
  return {
    tp,
    fp,
    fn,
    precision: tp / (tp + fp || 1),
    recall: tp / (tp + fn || 1),
    f1: (2 * tp) / (2 * tp + fp + fn || 1),
  };
}

const row = (name, { precision, recall, f1, tp, fp, fn }) => [
  name,
  ...[precision, recall, f1].map((value) => value.toFixed(3)),
  ...[tp, fp, fn].map(String),
];

const HEADING = ['P', 'R', 'F1', 'right', 'wrong', 'missing'];

function by(key, fields) {
  const groups = grouped(fields, (one) => one[key]);
  return [...groups].map(([name, group]) => [name, quality(group)]).sort(([, one], [, other]) => one.f1 - other.f1);
}

const share = (observations) => ({ ok: observations.filter(({ ok }) => ok).length, all: observations.length });

/** Everything that is counted, for `--json`. */
export function summarise(observations) {
  const what = grouped(observations, (one) => one.what);
  const fields = what.get('field') ?? [];
  const links = what.get('link') ?? [];
  return {
    fields: quality(fields),
    citations: share(what.get('count') ?? []),
    links: Object.fromEntries(
      ['full', 'short', 'ibid'].map((form) => [form, share(links.filter((one) => one.form === form))]),
    ),
    locators: share(what.get('locator') ?? []),
    types: share(what.get('type') ?? []),
    ...Object.fromEntries(
      ['field', 'type', 'locale', 'style'].map((key) => [`by ${key}`, Object.fromEntries(by(key, fields))]),
    ),
  };
}

/** The tables; of styles, the worst. */
export function tables(summary, { worst = WORST } = {}) {
  const { fields, citations, links, locators, types } = summary;
  const ratio = (name, { ok, all }) => [name, rate(ok, all), String(all)];
  const quality = (key, limit = Infinity) =>
    table(
      [`By ${key}`, ...HEADING],
      Object.entries(summary[`by ${key}`])
        .slice(0, limit)
        .map(([name, found]) => row(name, found)),
    );
  return [
    table(['', ...HEADING], [row('All fields', fields)]),
    table(
      ['', 'right', 'of'],
      [
        ratio('notes with the right number of citations', citations),
        ...Object.entries(links).map(([form, found]) => ratio(`links, ${form}`, found)),
        ratio('locators', locators),
        ratio('types', types),
      ],
    ),
    quality('field'),
    quality('type'),
    quality('locale'),
    quality('style', worst),
  ].join('');
}

const shown = (value) =>
  value === undefined || value === ''
    ? '—'
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);

/** A sample of what went wrong, the most frequent field first, with the notes. */
export function mismatches(observations, count, random) {
  const wrong = observations.filter(({ what, ok, fp, fn }) => (what === 'field' ? fp + fn > 0 : !ok));
  return random
    .shuffled(wrong)
    .slice(0, count)
    .map(
      ({ what, field, wanted, got, text, style, locale }) =>
        `${style} ${locale}: ${field ?? what}\n  printed ${shown(wanted)}\n  read    ${shown(got)}\n  ${text}\n`,
    )
    .join('');
}

/** Values that run together, by style: how often, and which. */
export function ambiguities(articles) {
  const counts = new Map();
  for (const { style, ambiguous } of articles)
    for (const pair of ambiguous) {
      const name = `${style}: ${pair.join(' + ')}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const rows = [...counts].sort(([, one], [, other]) => other - one).map(([name, count]) => [name, String(count)]);
  return rows.length === 0 ? '' : table(['Not asked for: nothing but a space between', ''], rows);
}
