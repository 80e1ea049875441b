/** One made-up work of each common type, with all that a work of its type usually has: what a style must be able to set. */
const holm = [{ family: 'Holm', given: 'Anna' }];
const berg = [{ family: 'Berg', given: 'Jon' }];
const date = (...parts) => ({ 'date-parts': [parts] });
const book = {
  author: holm,
  publisher: 'Fjord Press',
  'publisher-place': 'Bergen',
  issued: date(1999),
};
const paper = { author: holm, issued: date(1999, 3, 14), page: '112-130', volume: '24', issue: '2' };
const online = { URL: 'https://example.org/ships', accessed: date(2020, 5, 6) };
const archived = {
  archive: 'Bergen City Archives',
  'archive-place': 'Bergen',
  archive_collection: 'Harbour Office',
  archive_location: 'box 12',
  issued: date(1912, 3, 14),
};

const WORKS = {
  'article-journal': { ...paper, 'container-title': 'Journal of Sea Trade', DOI: '10.1000/182' },
  'article-magazine': { ...paper, 'container-title': 'The Harbour Monthly' },
  'article-newspaper': { ...paper, 'container-title': 'Bergen Courier', 'publisher-place': 'Bergen' },
  bill: { ...book, number: '12', 'container-title': 'Acts of Parliament', authority: 'Parliament', section: '3' },
  book: { ...book, edition: '2', 'collection-title': 'Northern Studies', 'collection-number': '7' },
  broadcast: { ...book, 'container-title': 'Voices of the North', medium: 'radio' },
  chapter: { ...book, editor: berg, 'container-title': 'The Northern Trade', page: '112-130' },
  dataset: { ...book, ...online, version: '2.1' },
  document: { ...book, ...archived },
  'entry-dictionary': { ...book, editor: berg, 'container-title': 'Dictionary of Ships', page: '112' },
  'entry-encyclopedia': { ...book, editor: berg, 'container-title': 'Encyclopaedia of Salt', page: '112-113', volume: '3' },
  graphic: { ...book, medium: 'oil on canvas', ...archived },
  interview: { ...book, interviewer: berg, issued: date(1999, 3, 14) },
  legal_case: { number: '12', authority: 'Court of Bergen', 'container-title': 'Law Reports', volume: '24', page: '112', issued: date(1999, 3, 14) },
  legislation: { number: '12', 'container-title': 'Acts of Parliament', volume: '24', page: '112', issued: date(1999, 3, 14) },
  manuscript: { author: holm, genre: 'diary', ...archived },
  map: { ...book, scale: '1:50000' },
  motion_picture: { ...book, director: holm, medium: 'film' },
  'paper-conference': { ...book, editor: berg, 'container-title': 'Proceedings of the Salt Congress', 'event-title': 'Salt Congress', 'event-place': 'Oslo', page: '112-130' },
  patent: { ...book, number: 'NO 12345', authority: 'Norway' },
  personal_communication: { author: holm, recipient: berg, genre: 'letter', ...archived },
  post: { ...online, author: holm, 'container-title': 'Harbour Forum', issued: date(2019, 3, 14) },
  'post-weblog': { ...online, author: holm, 'container-title': 'Harbour Notes', issued: date(2019, 3, 14) },
  report: { ...book, number: '12', genre: 'technical report' },
  'review-book': { ...paper, 'container-title': 'Journal of Sea Trade', 'reviewed-author': berg, 'reviewed-title': 'Nets' },
  software: { ...book, ...online, version: '2.1' },
  song: { ...book, composer: berg, medium: 'compact disc' },
  speech: { author: holm, 'event-title': 'Salt Congress', 'event-place': 'Oslo', issued: date(1999, 3, 14) },
  standard: { ...book, number: 'NS 123', authority: 'Norway' },
  thesis: { ...book, publisher: 'University of Bergen', genre: 'doctoral thesis' },
  treaty: { ...archived, 'container-title': 'Treaty Series', volume: '24', page: '112' },
  webpage: { ...online, author: holm, 'container-title': 'Salt Museum', issued: date(2019, 3, 14) },
}; // prettier-ignore

/** As CSL-JSON; titles and years are all different, so that no work is taken for another. */
export const probe = Object.entries(WORKS).map(([type, { issued, ...work }], index) => {
  const [[, ...day]] = issued['date-parts'];
  return {
    id: `probe-${type}`,
    type,
    title: `Salt, Ships and the ${type.replace(/[-_]/g, ' ')}`,
    language: 'en',
    ...work,
    issued: date(1960 + index, ...day),
  };
});
