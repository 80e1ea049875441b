/** Made-up works as CSL-JSON, one maker a kind, with the share of the works that each makes. */
import { WORDS } from './words/index.mjs';

const day = ({ random }, from = 1990, to = 2019) => [
  random.integer(from, to),
  random.integer(1, 12),
  random.integer(1, 28),
];
const date = (...parts) => ({ 'date-parts': [parts] });
const year = ({ random }, from = 1955, to = 2021) => date(random.integer(from, to));

const COLON = { en: [': '], de: ['. ', ': '], fr: [' : '], es: [': ', '. '], it: ['. ', ': '], nl: [': '] };

/** A title, mostly with a subtitle, and the short one that the author of the notes would use. */
function title({ random, language, words }, subtitled = 0.6) {
  const main = random.pick(words.mains);
  if (!random.chance(subtitled)) return { title: main };
  const joint = /[?!]$/.test(main) ? ' ' : random.pick(COLON[language]);
  const sub = random.pick(words.subs);
  const cased = joint.trim() === '.' || joint === ' ' ? sub.charAt(0).toUpperCase() + sub.slice(1) : sub;
  return { title: `${main}${joint}${cased}`, 'title-short': main };
}

const authors = ({ random, people, language }) => {
  if (random.chance(0.03)) return people.some('zh', 1);
  return people.some(language, random.weighted([[1, 70], [2, 20], [3, 7], [4, 3]])); // prettier-ignore
};

const imprint = (maker, from, to) => {
  const [place, publisher] = maker.random.pick(maker.words.publishers);
  return { publisher, 'publisher-place': place, issued: year(maker, from, to) };
};

/** The first and last page of something that is so many pages long. */
function pages({ random }, longest = 34, last = 480) {
  const from = random.integer(1, last);
  return { page: `${from}-${from + random.integer(10, longest)}` };
}

const series = ({ random, words }) => ({
  'collection-title': random.pick(words.series),
  ...(random.chance(0.7) && { 'collection-number': String(random.integer(2, 140)) }),
});

const book = (maker) => ({ type: 'book', author: authors(maker), ...title(maker), ...imprint(maker) });

const container = (maker) => ({
  editor: maker.people.some(maker.language, maker.random.weighted([[1, 50], [2, 40], [3, 10]])), // prettier-ignore
  'container-title': maker.random.pick(maker.words.books),
});

const chapter = (maker) => ({
  type: 'chapter',
  author: authors(maker),
  ...title(maker, 0.4),
  ...container(maker),
  ...imprint(maker, 1970),
  ...pages(maker),
});

const online = (maker, path) => ({
  URL: `https://www.${maker.random.pick(['sea-archive', 'salt-museum', 'ports'])}.org/${path}/${maker.random.integer(100, 9999)}`,
  accessed: date(...day(maker, 2012, 2022)),
});

const doi = ({ random }) => ({
  DOI: `10.${random.integer(1000, 9999)}/${random.pick(['mar', 'hist', 's'])}.${random.integer(1000, 99999)}`,
});

function article(maker) {
  const { random, words } = maker;
  const numeration = random.weighted([
    [{ volume: String(random.integer(3, 190)), issue: String(random.integer(1, 6)) }, 65],
    [{ volume: String(random.integer(3, 190)) }, 25],
    [{ volume: String(random.integer(3, 60)), issue: '1-2' }, 4],
    [{ issue: String(random.integer(40, 320)) }, 6],
  ]);
  return {
    type: 'article-journal',
    author: authors(maker),
    ...title(maker, 0.5),
    'container-title': random.pick(words.journals),
    ...numeration,
    ...pages(maker),
    issued: year(maker, 1960),
    ...(random.chance(0.15) && doi(maker)),
  };
}

const newspaper = (maker) => ({
  type: 'article-newspaper',
  ...(maker.random.chance(0.7) && { author: authors(maker) }),
  ...title(maker, 0.1),
  'container-title': maker.random.pick(maker.words.newspapers),
  issued: date(...day(maker, 1880, 2018)),
  ...(maker.random.chance(0.5) && { page: String(maker.random.integer(1, 24)) }),
});

const magazine = (maker) => ({
  ...newspaper(maker),
  type: 'article-magazine',
  'container-title': maker.random.pick(maker.words.magazines),
  ...pages(maker, 12, 80),
});

function thesis(maker) {
  const [publisher, place] = maker.random.pick(maker.words.universities);
  return {
    type: 'thesis',
    author: maker.people.some(maker.language, 1),
    ...title(maker),
    genre: maker.random.pick(maker.words.theses),
    publisher,
    ...(maker.random.chance(0.5) && { 'publisher-place': place }),
    issued: year(maker, 1965),
  };
}

function report(maker) {
  const { random, words } = maker;
  const [publisher, place] = random.pick(words.institutes);
  return {
    type: 'report',
    author: random.chance(0.5) ? [{ literal: random.pick(words.bodies) }] : authors(maker),
    ...title(maker),
    genre: random.pick(words.reports),
    number: String(random.integer(1, 90)),
    publisher,
    'publisher-place': place,
    issued: year(maker, 1965),
  };
}

const webpage = (maker) => ({
  type: 'webpage',
  ...(maker.random.chance(0.6) && { author: maker.people.some(maker.language, 1) }),
  ...title(maker, 0.1),
  'container-title': maker.random.pick(maker.words.sites),
  issued: date(...day(maker, 2005, 2019)),
  ...online(maker, 'pages'),
});

const interview = (maker) => ({
  type: 'interview',
  author: maker.people.some(maker.language, 1),
  interviewer: maker.people.some(maker.language, 1),
  issued: date(...day(maker, 1960, 2015)),
  ...(maker.random.chance(0.4) && title(maker, 0)),
});

const entry = (maker) => ({
  type: 'entry-encyclopedia',
  ...(maker.random.chance(0.7) && { author: maker.people.some(maker.language, 1) }),
  title: maker.random.pick(maker.words.entries),
  'container-title': maker.random.pick(maker.words.encyclopaedias),
  ...(maker.random.chance(0.5) && { editor: maker.people.some(maker.language, 1) }),
  ...(maker.random.chance(0.5) && { volume: String(maker.random.integer(1, 12)) }),
  ...imprint(maker, 1960),
  ...pages(maker, 2),
});

function legalCase(maker) {
  const [name, reporter, court] = maker.random.pick(maker.words.cases);
  return {
    type: 'legal_case',
    title: name,
    'container-title': reporter,
    authority: court,
    volume: String(maker.random.integer(1, 90)),
    page: String(maker.random.integer(1, 600)),
    issued: date(...day(maker, 1890, 2015)),
  };
}

function conferencePaper(maker) {
  const [event, place] = maker.random.pick(maker.words.events);
  return {
    type: 'paper-conference',
    author: authors(maker),
    ...title(maker, 0.3),
    'event-title': event,
    'event-place': place,
    issued: date(...day(maker, 1990, 2019)),
  };
}

/** Makers and how many of a hundred works each makes. */
export const KINDS = [
  [book, 18],
  [(maker) => ({ ...book(maker), ...series(maker) }), 4],
  [(maker) => ({ ...book(maker), edition: String(maker.random.integer(2, 5)) }), 3],
  [(maker) => ({ ...book(maker), translator: maker.people.some(maker.language, 1) }), 4],
  [(maker) => ({ ...book(maker), volume: String(maker.random.integer(1, 4)) }), 2],
  [(maker) => ({ ...book(maker), 'number-of-volumes': String(maker.random.integer(2, 6)) }), 1],
  [(maker) => ({ type: 'book', ...container(maker), ...title(maker), ...imprint(maker, 1970), 'container-title': undefined }), 5],
  [chapter, 12],
  [(maker) => ({ ...chapter(maker), ...series(maker) }), 2],
  [article, 20],
  [newspaper, 5],
  [magazine, 2],
  [thesis, 5],
  [report, 3],
  [webpage, 3],
  [interview, 2],
  [entry, 3],
  [legalCase, 1],
  [conferencePaper, 2],
]; // prettier-ignore

/**
 * Works in the language of the notes, and some in others, all with ids and titles of their own.
 * @returns CSL-JSON items
 */
export function makeWorks({ random, people, language, count }) {
  const titles = new Set();
  const works = [];
  while (works.length < count) {
    const own = random.chance(0.7) ? language : random.pick(Object.keys(WORDS));
    const made = random.weighted(KINDS)({ random, people, language: own, words: WORDS[own] });
    if (made.title !== undefined && titles.has(made.title)) continue;
    titles.add(made.title);
    const defined = Object.entries(made).filter(([, value]) => value !== undefined);
    works.push({ id: `w${works.length + 1}`, language: own, ...Object.fromEntries(defined) });
  }
  return works;
}
