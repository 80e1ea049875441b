/** What a set citation really says of its work, from what citeproc-js has printed by variable. */
import { fold, isIn } from './normal.mjs';

const NAMES = ['author', 'editor', 'translator', 'interviewer', 'recipient', 'container-author'];
const DATES = ['issued', 'accessed'];
/** As they are in the item, or not at all. */
const TEXTS = [
  'title', 'container-title', 'collection-title', 'publisher', 'publisher-place', 'genre', 'authority', 'event-title', 'event-place',
  'URL', 'DOI',
]; // prettier-ignore
/** Styles give them other forms: `112–30`, `2nd`, `Vol. XII`. */
const NUMBERS = ['volume', 'issue', 'page', 'edition', 'number', 'collection-number', 'number-of-volumes'];
const ALIASES = {
  'title-short': 'title',
  'container-title-short': 'container-title',
  event: 'event-title',
  'page-first': 'page',
};

const NUMBER = /\p{N}+[\p{N}–‑/-]*|\b[IVXLC]+\b|\b[ivxlc]+\b/u;

const letters = (given) =>
  (given ?? '')
    .split(/[\s.-]+/)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0));

/** The forms of a given name, the longest first. */
const givenForms = (given) => {
  const initials = letters(given);
  return [given ?? '', initials.join(' '), initials.join(''), initials[0] ?? '']
    .map(fold)
    .filter((form) => form !== '');
};

const particleOf = (name) => name['non-dropping-particle'] ?? name['dropping-particle'] ?? '';

/** A person as printed: the family name, and the given name in the form that stands beside it. */
function personIn(text, name) {
  if (name.literal !== undefined) return isIn(name.literal, text) ? { literal: name.literal } : undefined;
  const { family, given } = name;
  if (!isIn(family, text)) return undefined;
  const whole = ` ${fold(text)} `;
  const [last, particle] = [fold(family), fold(particleOf(name))];
  const lasts = particle === '' ? [last] : [`${particle} ${last}`, last];
  const beside = (form) =>
    lasts.some((one) => whole.includes(` ${form} ${one} `) || whole.includes(` ${one} ${form} `));
  const withParticle = particle !== '' && whole.includes(` ${particle} `) && { particle: particleOf(name) };
  const form = givenForms(given).find(beside);
  return { family, ...withParticle, ...(form !== undefined && { given: form }) };
}

/** Year, month and day as far as they are printed. */
function dateIn(texts, [year, month, day], months) {
  const text = texts.join(' ');
  if (!new RegExp(`\\b${year}\\b`).test(text)) return undefined;
  const rest = text.replace(String(year), ' ').toLowerCase();
  const numbers = (rest.match(/\d+/g) ?? []).map(Number);
  const named =
    month !== undefined && months(month).some((name) => rest.includes(name.toLowerCase().replace(/\.$/, '')));
  if (month === undefined || !(named || numbers.includes(month))) return [year];
  const left = named ? numbers : numbers.toSpliced(numbers.indexOf(month), 1);
  return day !== undefined && left.includes(day) ? [year, month, day] : [year, month];
}

/** The texts that are the value itself, though citeproc-js lost which variable it printed on the way through a macro. */
function namedBy(item, { variables, text }) {
  if (variables !== undefined && variables.length > 0) return variables;
  return TEXTS.filter((field) =>
    [item[field], item[`${field}-short`]].some((form) => form && fold(form) === fold(text)),
  );
}

/** Editors where a work has no author are set as its authors, and recorded as such. */
const substitutes = (item, field) =>
  field === 'author' && item.author === undefined ? NAMES.find((other) => item[other] !== undefined) : undefined;

/** `ed.`, `(Hrsg.)`, `edited by` stand beside the names: letters that belong to nothing else. */
function saysRole(text, people, records) {
  const end = Math.max(
    ...people.map(({ family, literal }) => text.indexOf(family ?? literal) + (family ?? literal).length),
  );
  const next = records
    .filter(({ variables }) => !variables?.some((variable) => NAMES.includes(variable)))
    .map(({ text: part }) => text.indexOf(part.trim(), end))
    .filter((at) => at >= end);
  const given = people.at(-1).given ?? '';
  return /\p{L}{2}/u.test(fold(text.slice(end, Math.min(...next, text.length))).replace(given, ''));
}

/** The number that a style made of the item's. */
function numberIn(text, value) {
  if (isIn(value, text)) return value;
  return NUMBER.exec(text)?.[0] ?? (isIn(text, value) ? value : undefined);
}

/**
 * @param records what was printed, by variable
 * @param text the whole citation: what does not stand in it was taken out again
 * @param months the names of a month in the locale, by its number
 * @returns values by field
 */
export function printedFields(records, item, text, months) {
  const texts = new Map();
  for (const record of records)
    for (const variable of namedBy(item, record)) {
      const field = substitutes(item, variable) ?? ALIASES[variable] ?? variable;
      if (isIn(record.text, text)) texts.set(field, [...(texts.get(field) ?? []), record.text]);
    }
  const printed = {};
  for (const [field, parts] of texts) {
    const value = item[field];
    const whole = parts.join(' ');
    if (value === undefined) continue;
    if (NAMES.includes(field)) {
      const people = value.map((name) => personIn(whole, name)).filter((name) => name !== undefined);
      if (people.length > 0) printed[field] = people;
    } else if (DATES.includes(field)) {
      const date = dateIn(parts, value['date-parts'][0], months);
      if (date) printed[field] = date;
    } else if (NUMBERS.includes(field)) {
      const number = numberIn(whole, value);
      if (number !== undefined) printed[field] = number;
    } else if (TEXTS.includes(field)) {
      const found = [value, item[`${field}-short`]].find((form) => form !== undefined && isIn(form, whole));
      if (found !== undefined) printed[field] = found;
    }
  }
  // Nobody can tell editors from authors where the print does not.
  if (item.author === undefined && printed.editor && !saysRole(text, printed.editor, records)) {
    printed.author = printed.editor;
    delete printed.editor;
  }
  return printed;
}
