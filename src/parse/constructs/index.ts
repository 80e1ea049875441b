import type { Construct } from '../construct.ts';
import type { NoteText } from '../note-text.ts';
import { archivalDocument } from './archival-document.ts';
import { article } from './article.ts';
import { authorDate } from './author-date.ts';
import { book } from './book.ts';
import { broadcast } from './broadcast.ts';
import { chapter } from './chapter.ts';
import { codeSection } from './code-section.ts';
import { conferencePaper } from './conference-paper.ts';
import { crossReference } from './cross-reference.ts';
import { decision } from './decision.ts';
import { enactment } from './enactment.ts';
import { film } from './film.ts';
import { headword } from './headword.ts';
import { ibid } from './ibid.ts';
import { interview } from './interview.ts';
import { journalIssue } from './journal-issue.ts';
import { lawJournalArticle } from './law-journal-article.ts';
import { lawReview } from './law-review.ts';
import { legalCase } from './legal-case.ts';
import { letter } from './letter.ts';
import { newspaperIssue } from './newspaper-issue.ts';
import { parliamentaryPaper } from './parliamentary-paper.ts';
import { parliamentaryRecord } from './parliamentary-record.ts';
import { numberedDocument } from './numbered-document.ts';
import { printedDocument } from './printed-document.ts';
import { review } from './review.ts';
import { shortForm } from './short-form.ts';
import { statute } from './statute.ts';
import { thesis } from './thesis.ts';
import { unplacedDocument } from './unplaced-document.ts';
import { unquotedArticle } from './unquoted-article.ts';
import { treaty } from './treaty.ts';
import { webDocument } from './web-document.ts';

/** Every kind of citation; the order decides only between equal scores. */
export const constructs: readonly Construct[] = [
  ibid,
  archivalDocument,
  thesis,
  conferencePaper,
  legalCase,
  decision,
  parliamentaryRecord,
  parliamentaryPaper,
  review,
  film,
  broadcast,
  headword,
  statute,
  codeSection,
  enactment,
  treaty,
  numberedDocument,
  interview,
  chapter,
  article,
  lawJournalArticle,
  unquotedArticle,
  lawReview,
  book,
  printedDocument,
  letter,
  unplacedDocument,
  newspaperIssue,
  journalIssue,
  webDocument,
  shortForm,
  authorDate,
  crossReference,
];

/** The note holds what the construct needs. */
export const isAsked = ({ needs }: Construct, t: NoteText): boolean => !needs || t.mentions(...needs);

/** The constructs to ask of a note; the same for all its stretches. */
export const constructsFor = (t: NoteText): readonly Construct[] =>
  (t.constructs ??= constructs.filter((construct) => isAsked(construct, t)));
