/** When a value that was read is the one printed. */
import { fold } from './normal.mjs';

export const FIELDS = [
  'author', 'editor', 'translator', 'interviewer', 'recipient', 'container-author', 'issued', 'accessed', 'title', 'container-title',
  'collection-title', 'collection-number', 'volume-title', 'publisher', 'publisher-place', 'volume', 'issue', 'page', 'edition', 'number',
  'number-of-volumes', 'genre', 'authority', 'event-title', 'event-place', 'archive', 'archive-place', 'locus', 'URL', 'DOI',
]; // prettier-ignore

const mark = ({ archive_collection: collection, archive_location: location }) =>
  [collection, location].filter((part) => part !== undefined).join(', ') || undefined;

const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `XII` as `12`. */
function numberOf(text) {
  if (!/^[ivxlc]+$/.test(text)) return text;
  const values = [...text].map((letter) => ROMAN[letter]);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** The digits of `2., erw. Aufl.` and `2nd`. */
const ordinal = (text) => /\d+/.exec(text)?.[0] ?? fold(text);

/** `112–30` is `112–130`. */
function pageRange(text) {
  const [from, to] = text.split(/\s*[–‑-]\s*/);
  if (to === undefined || !/^\d+$/.test(to) || to.length >= from.length) return fold(text);
  return `${from} ${from.slice(0, from.length - to.length)}${to}`;
}

const address = (text) =>
  text
    .toLowerCase()
    .replace(/^(?:doi:\s*|(?:https?:\/\/)?(?:www\.|(?:dx\.)?doi\.org\/)?)/, '')
    .replace(/[/.]+$/, '');

const initials = (text) => text.split(' ').every((word) => word.length <= 2);

/** The words of a name in order, initials as one word each way that they are printed. */
const nameKey = ({ literal, family, given, particle, suffix, ...rest }) => {
  if (literal !== undefined) return fold(literal);
  const first = fold(given ?? '');
  const particles = particle ?? rest['non-dropping-particle'] ?? rest['dropping-particle'] ?? '';
  return (
    [particles, family ?? '', suffix ?? ''].map(fold).filter(Boolean).join(' ') +
    `|${initials(first) ? first.replaceAll(' ', '') : first}`
  );
};

const dateKey = (date) =>
  Array.isArray(date) ? date.join('-') : date['date-parts']?.map((parts) => parts.join('-')).join('/');

const byWord = (text) => fold(text).split(' ').sort().join(' ');

const COMPARED = {
  issued: dateKey,
  accessed: dateKey,
  locus: byWord,
  volume: (text) => numberOf(fold(text)),
  issue: (text) => numberOf(fold(text)),
  page: pageRange,
  edition: ordinal,
  URL: address,
  DOI: address,
};

export const valueOf = (item, field) => (field === 'locus' ? mark(item) : item[field]);

/** `wanted` may be a list of forms, any of which will do. */
export function sameValue(field, wanted, got) {
  if (typeof wanted === 'object' && !Array.isArray(wanted)) return nameKey(wanted) === nameKey(got);
  const key = COMPARED[field] ?? fold;
  const forms = Array.isArray(wanted) && typeof wanted[0] === 'string' ? wanted : [wanted];
  return forms.some((form) => key(form) === key(got));
}
