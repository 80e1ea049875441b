import type { TextVariable, Variable } from '../../model/index.ts';
import { inherited } from '../inherit.ts';
import type { Pass } from '../pass.ts';
import { fieldsOf, namesOf, surname, textOf, type WorkDraft } from '../state.ts';
import { words } from '../text-key.ts';

/** What a chapter takes from the book that another note describes. */
const FROM_BOOK: readonly Variable[] = [
  'publisher',
  'publisher-place',
  'issued',
  'edition',
  'volume',
  'volume-title',
  'collection-title',
];

const ARTICLES = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'le', 'la', 'les', 'il', 'lo', 'el', 'los', 'las']);

/** The first word of a title that is no article. */
const keyword = (title: readonly string[]): string | undefined => title.find((word) => !ARTICLES.has(word));

/** The title a work gives for its book, and the names that go with it. */
const bookTitle = ({ type, fields }: WorkDraft): string | undefined =>
  textOf(fields, type === 'chapter' ? 'container-title' : 'title');

/**
 * `in Jarausch, Dictatorship as Experience, pp. 213–39`: the book's full title, editors and imprint are taken from
 * the note that gives them, whether it cites the book or another chapter of it.
 */
export const sharedContainers: Pass = {
  name: 'shared-containers',
  run({ mentions, works }) {
    const waiting = mentions.filter(({ citation }) => citation.reading.containerShort);
    if (waiting.length === 0) return;
    const books = new Map<string, WorkDraft[]>();
    for (const work of works) {
      if (!work.fields.has('issued')) continue;
      const first = keyword(words(bookTitle(work) ?? ''));
      if (first === undefined) continue;
      const list = books.get(first);
      if (list) list.push(work);
      else books.set(first, [work]);
    }
    for (const { citation, work } of waiting) {
      if (!work) continue;
      const short = words(textOf(fieldsOf(citation), 'container-title') ?? '');
      const people = namesOf(work.fields, 'editor').map(surname);
      const found = (books.get(keyword(short) ?? '') ?? []).find((book) => {
        const full = words(bookTitle(book) ?? '');
        const editors = [
          ...namesOf(book.fields, 'editor'),
          ...(book.type === 'chapter' ? [] : namesOf(book.fields, 'author')),
        ].map(surname);
        return (
          book !== work && short.every((word) => full.includes(word)) && people.every((name) => editors.includes(name))
        );
      });
      if (found) takeOver(work, found);
    }
  },
};

function takeOver(chapter: WorkDraft, book: WorkDraft): void {
  const from = (variable: Variable): void => {
    const field = book.fields.get(variable);
    if (field) chapter.fields.set(variable, inherited(field));
  };
  for (const variable of FROM_BOOK) if (!chapter.fields.has(variable)) from(variable);
  from('editor');
  if (book.type === 'chapter') from('container-title');
  else {
    const title = book.fields.get('title');
    const variable: TextVariable = 'container-title';
    if (title && typeof title.value === 'string')
      chapter.fields.set(variable, { ...inherited(title), variable, value: title.value });
    const author = book.fields.get('author');
    if (author?.variable === 'author' && !book.fields.has('editor'))
      chapter.fields.set('container-author', { ...inherited(author), variable: 'container-author' });
  }
}
