import type { LocatorLabel } from './csl.ts';

/** Two-digit month numbers, as CSL names its month terms. */
type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';
/** Spring, summer, autumn, winter, as CSL numbers its season terms. */
type Season = '01' | '02' | '03' | '04';

/**
 * What a phrase in a note can mean. Names follow the CSL terms where CSL has one.
 * A phrase may mean several things, in one language or in different ones; context decides.
 */
export type Term =
  | `month-${Month}`
  | `season-${Season}`
  | `locator-${LocatorLabel}`
  | 'and'
  /** et al., u. a., y otros */
  | 'et-al'
  /** The work just cited: ibid., ebd., ivi */
  | 'ibid'
  /** The author just named: idem, ders., dies. */
  | 'idem'
  /** A work cited before: op. cit., a. a. O., cit., art. cit. */
  | 'op-cit'
  | 'loc-cit'
  /** Opens a container: in, dans, en, in: */
  | 'in'
  /** After names: ed., eds., (Hg.), dir., a cura di also stands before */
  | 'editor'
  /** Before names: edited by, hrsg. v., a cura di */
  | 'edited-by'
  /** After names: trans. */
  | 'translator'
  /** Before names: translated by, trans., übers. v., trad. de */
  | 'translated-by'
  /** edited and translated by */
  | 'edited-and-translated-by'
  /** Before the names of those who wrote a foreword: preface by, préface de, Vorwort von */
  | 'introduced-by'
  | 'volume'
  /** After a number: 4 vols */
  | 'volumes'
  | 'issue'
  | 'edition'
  /** Reprint, reissue: before a year */
  | 'reprint'
  /** Opens the year of the first edition: first published, orig., franz. */
  | 'original'
  | 'series'
  /** What an ordinal counts, so that its full stop ends no sentence: Jahrhundert, Sitzung, Tagung */
  | 'counted'
  /** In names of series: Veröffentlichungen, studies, cahiers */
  | 'series-word'
  /** number, no., nr, n° before a number of a series, a report, a file */
  | 'number'
  /** BBC Radio 4, Deutschlandfunk */
  | 'broadcaster'
  /** Before the day of a programme: broadcast, aired */
  | 'broadcast-word'
  /** A small number in words: chapter eleven */
  | 'number-word'
  | 'accessed'
  | 'available-at'
  | 'circa'
  | 'no-date'
  | 'no-place'
  | 'no-publisher'
  | 'forthcoming'
  /** Printed before a citation: see, see also, cf., for example, vgl., voir */
  | 'signal'
  /** One work through another: quoted in, cited in, zit. n. */
  | 'quoted-in'
  /** Defines a name: hereafter, henceforth, onwards, im Folgenden, ci-après */
  | 'hereafter'
  /** Said about a citation behind it: and the references therein, m. w. N., my italics */
  | 'trailer'
  /** Points to another note: see note 4 above */
  | 'above'
  | 'below'
  /** Before the number of a note referred to: note, n., fn., Anm. */
  | 'note-reference'
  /** Opens the page meant, after the pages of the whole: here, hier, esp., at */
  | 'here'
  /** After a locator: ff., f., sqq., et suiv., ss. */
  | 'following'
  /** Words that make a name a repository: archive, archives, Staatsarchiv, record office */
  | 'archive-word'
  /** Labels of a fonds or collection: fund, fonds, RG, record group, papers, Bestand, Nachlass */
  | 'archive-collection'
  /** Labels of a unit within it: box, file, folder, dossier, op., d., carton, busta, legajo */
  | 'archive-location'
  | 'genre-thesis'
  | 'genre-report'
  | 'genre-paper'
  | 'genre-interview'
  /** An interview without the name of one: conversation with */
  | 'conversation'
  /** Printed series of documents, by their names: Foreign Relations of the United States, DDF, AAPD */
  | 'document-series'
  /** What newspapers print without a title: editorial, leading article, letter to the editor */
  | 'genre-column'
  | 'genre-letter'
  | 'genre-telegram'
  /** minutes, note, memorandum, report: how titles of archival documents begin */
  | 'genre-document'
  | 'genre-speech'
  | 'genre-review'
  | 'genre-video'
  | 'genre-manuscript'
  | 'genre-conference'
  /** Before a document's day: of, dated, vom, du, del */
  | 'dated'
  /** to, an, à: between writer and addressee */
  | 'to'
  /** Words in names of journals: journal, review, Zeitschrift, cahiers */
  | 'journal-word'
  /** Words in names of newspapers and magazines: Times, Post, Zeitung, news */
  | 'newspaper-word'
  /** Words in names of publishers: press, Verlag, éditions, editura */
  | 'publisher-word'
  /** States and counties behind a place of publication: Mass., N.J., Surrey */
  | 'region'
  /** Names of parliaments’ debates and papers: HC Deb, Cong. Rec., Parl. Papers */
  | 'legislature-record'
  /** After a number: Cong., Sess. */
  | 'legislature-session'
  /** Words in names of bodies: ministry, committee, university, commission */
  | 'corporate-word'
  /** Before names: Dr, Sir, Prof. */
  | 'honorific'
  /** between, in, at: names of encyclopaedias and dictionaries: encyclopedia, dictionary, Lexikon */
  | 'reference-work-word'
  /** Courts as their own numbering of decisions names them: UKHL, EWCA Civ, HCA */
  | 'court'
  /** Before the number of a case that stands before its name: Case, Joined Cases, Rs. */
  | 'case-number'
  /** Between a case's name and its number: App no, No., Az. */
  | 'docket'
  /** Between the parties of a case: v, gegen, contre */
  | 'versus'
  /** What a case of one party opens with: In re, Ex parte */
  | 'case-word'
  /** Words that end a statute's name: Act, Code, Ordinance, Gesetz */
  | 'statute-word'
  /** Before the number of a statute: SI, Pub. L. No., c */
  | 'statute-number'
  /** Sovereigns as years of reign name them: 13 Eliz. I c. 5 */
  | 'regnal'
  /** Words in names of treaties: treaty, convention, covenant */
  | 'treaty-word'
  /** What is done with treaties on a day: adopted, signed, entered into force */
  | 'treaty-act'
  /** Kinds of decisions: Judgment, Advisory Opinion, Merits */
  | 'decision-genre'
  /** Before the director of a film: Regie, réal., directed by */
  | 'directed-by'
  /** Which of a day's papers: Morgenausgabe, édition du soir */
  | 'newspaper-edition'
  /** A division of a court: Senat, Kammer, sez., Ass. */
  | 'court-chamber'
  /** Where a court's decisions are collected: BVerfGE, BGHZ, Bull. civ. */
  | 'court-reports'
  /** What laws open with: Gesetz, loi, decreto, Richtlinie */
  | 'enactment'
  /** Where laws are promulgated: BGBl., Journal officiel, BOE */
  | 'gazette'
  /** Before a document's symbol: UN Doc A/RES/2625 */
  | 'document-symbol';

/** One language's vocabulary of notes. Phrases are lower case; a full stop in a phrase means that it must be printed. */
export interface LanguagePack {
  /** BCP 47, the primary subtag: `de`. */
  readonly language: string;
  /** The CSL locale that it starts from: `de-DE`. */
  readonly locale: string;
  /** Function words by which the language of a title is told; the commoner ones first. */
  readonly stopwords: readonly string[];
  /** Letters that are frequent here and rare or absent in most other languages: `ßäöü`. */
  readonly letters: string;
  /** Words that betray running prose rather than a reference: finite verbs, pronouns. */
  readonly prose: readonly string[];
  readonly terms: Readonly<Partial<Record<Term, readonly string[]>>>;
}
