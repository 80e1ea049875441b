/** What the plugin says by itself while it imports and exports: ids of Fluent messages, and the names of their arguments. */
export const MESSAGES = {
  // Words that go into the library
  'ibidem-collection-archives': [],
  'ibidem-collection-literature': [],
  /** `cited in Holm 1999` */
  'ibidem-tag-cited-in': ['article'],
  'ibidem-tag-doubt': [],
  /** The first line of a work's child note: `cited in n. 2 (112), n. 8 (113)` */
  'ibidem-note-cited-in': ['places'],
  /** `n. 2` */
  'ibidem-note-number': ['number'],
  /** Names of files */
  'ibidem-file-bibliography': [],
  'ibidem-file-references': [],

  // What is asked for files
  'ibidem-files-open': [],
  'ibidem-files-save': [],
  'ibidem-files-texts': [],
  'ibidem-files-html': [],
  'ibidem-files-rtf': [],
  'ibidem-files-plain': [],
  'ibidem-files-references': [],
  /** What a text from the clipboard is called */
  'ibidem-files-clipboard': [],

  // Why something could not be done
  'ibidem-error-empty-text': ['name'],
  'ibidem-error-no-notes': ['name'],
  'ibidem-error-no-file': ['name'],
  'ibidem-error-no-full-text': ['name'],
  'ibidem-error-clipboard': [],
  'ibidem-error-read-only': ['library'],
  'ibidem-error-cancelled': [],
  'ibidem-error-no-items': [],
  'ibidem-error-style-missing': ['style'],
  'ibidem-error-style-unusable': ['style'],
  'ibidem-error-style-no-bibliography': ['style'],
  'ibidem-error-key-pattern': ['pattern'],
  'ibidem-error-unexpected': ['details'],

  // What a person should look at: one a code of a diagnostic; two for those that have none: of a note, of the whole
  'ibidem-notice-unparsed-text': ['note', 'text'],
  'ibidem-notice-unexplained-words': ['note', 'text'],
  'ibidem-notice-low-confidence': ['note', 'text'],
  'ibidem-notice-ibid-after-several-works': ['note', 'text'],
  'ibidem-notice-ibid-after-notes-without-works': ['note', 'text'],
  'ibidem-notice-ibid-without-antecedent': ['note', 'text'],
  'ibidem-notice-short-form-several-matches': ['note', 'text'],
  'ibidem-notice-short-form-unknown-work': ['note', 'text'],
  'ibidem-notice-short-form-weak-match': ['note', 'text'],
  'ibidem-notice-note-missing': [],
  'ibidem-notice-unnumbered-note': [],
  'ibidem-notice-long-note': ['note'],
  'ibidem-notice-empty-note': ['note'],
  'ibidem-notice-damaged-characters': [],
  'ibidem-notice-encoding': [],
  'ibidem-notice-other': ['note', 'text'],
  'ibidem-notice-document': [],
  // Of an export
  'ibidem-notice-not-set': ['item'],
  'ibidem-notice-not-exported': ['item'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MessageId = keyof typeof MESSAGES;

/** A message that is not said yet. */
export interface Message {
  readonly id: MessageId;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Says a message in the person's language. */
export type Say = (message: Message) => string;

export const message = (id: MessageId, args: Message['args'] = {}): Message => ({ id, args });

/** Something went wrong that a person can understand, and perhaps mend. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** For whoever is to be told. */
  readonly said: Message;

  constructor(id: MessageId, args: Message['args'] = {}) {
    super(id);
    this.said = message(id, args);
  }
}
