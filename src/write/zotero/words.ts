/** What collections, tags and notes say by themselves. */
export interface Words {
  /** Titles of the collections in the article's. */
  readonly archives: string;
  readonly literature: string;
  /** The tag of what an article cites; `Holm 1999` is the article. */
  readonly citedIn: (article: string) => string;
  /** The tag of what a person should look at. */
  readonly doubt: string;
  /** The first line of a child note: where the work is cited. */
  readonly citedAt: (places: string) => string;
  readonly note: (number: number) => string;
}

export const ENGLISH: Words = {
  archives: 'Archives',
  literature: 'Literature',
  citedIn: (article) => `cited in ${article}`,
  doubt: 'to check',
  citedAt: (places) => `cited in ${places}`,
  note: (number) => `n. ${String(number)}`,
};
