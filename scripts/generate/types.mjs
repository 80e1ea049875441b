/** Which types a reader may well give a work, by what is printed of it. */
const LIKE = {
  book: ['book'],
  chapter: ['chapter', 'paper-conference', 'entry-encyclopedia'],
  'article-journal': ['article-journal'],
  'article-magazine': ['article-magazine', 'article-newspaper', 'article-journal'],
  'article-newspaper': ['article-newspaper', 'article-magazine'],
  webpage: ['webpage', 'post-weblog', 'article-newspaper', 'article-magazine'],
  'entry-encyclopedia': ['entry-encyclopedia', 'entry-dictionary', 'chapter'],
  interview: ['interview'],
  legal_case: ['legal_case'],
};

/** What must be printed for the type to show. */
const NEEDED = {
  thesis: ['genre'],
  report: ['genre'],
  webpage: ['URL'],
  'article-journal': ['container-title'],
  'article-newspaper': ['container-title', 'issued'],
  'article-magazine': ['container-title', 'issued'],
  chapter: ['container-title'],
  'entry-encyclopedia': ['container-title'],
  legal_case: ['authority'],
  book: ['issued'],
};

/** What styles may print nothing of: only a style that says `interview` shows one. */
const SELDOM_TOLD = new Set(['interview', 'paper-conference']);

/** The types that are right for a work, or none where the print does not tell. */
export function typesToTell({ type, printed }) {
  if (Array.isArray(type)) return type;
  if (SELDOM_TOLD.has(type) || NEEDED[type]?.some((field) => printed[field] === undefined)) return undefined;
  if (type.startsWith('article-') && printed.volume === undefined && printed.issue === undefined) {
    const journal = type === 'article-journal';
    return journal ? ['article-journal', 'article-magazine', 'chapter'] : LIKE[type];
  }
  return LIKE[type] ?? [type];
}
