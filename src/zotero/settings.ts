import type { Prefs } from './api.ts';

interface SettingRow {
  readonly type: 'string' | 'boolean';
  readonly default: string | boolean;
}

/** The names of preferences begin with this. */
export const BRANCH = 'extensions.ibidem.';

/**
 * The one table of preferences: the defaults of `prefs.js`, the pane, and the types come from it. An empty text stands
 * for what Zotero or the person's language says.
 */
export const SETTINGS = {
  /** `ibidem-full-note`, or the whole id of a style that is installed. */
  style: { type: 'string', default: 'ibidem-full-note' },
  /** A CSL locale; empty: Zotero's language. */
  locale: { type: 'string', default: '' },
  sections: { type: 'boolean', default: false },
  /** Of a new collection; `{title}` is the article's. */
  collection: { type: 'string', default: '{title}' },
  /** Of the two collections in it; empty: a word of the language. */
  archives: { type: 'string', default: '' },
  literature: { type: 'string', default: '' },
  /** Of what is imported; `{article}` is `Holm 1999`; empty: a phrase of the language. */
  tag: { type: 'string', default: '' },
  /** Of what a person should look at; empty: a phrase of the language. */
  doubtTag: { type: 'string', default: '' },
  /** Works that the library has are not made again. */
  reuse: { type: 'boolean', default: true },
  /** Citation keys by a pattern (`auth.lower + year`); empty: as the items have them. */
  keys: { type: 'string', default: '' },
  /** BibTeX without letters beyond ASCII. */
  ascii: { type: 'boolean', default: false },
} as const satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof SETTINGS;

type ValueOf<Row extends SettingRow> = Row['type'] extends 'boolean' ? boolean : string;
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** What a person has set; the default where the preference is missing or of another type. */
export function readSettings(prefs: Prefs): Settings {
  const entries = SETTING_NAMES.map((name) => {
    const value = prefs.get(BRANCH + name, true);
    const row: SettingRow = SETTINGS[name];
    return [name, typeof value === row.type ? value : row.default];
  });
  return Object.fromEntries(entries) as Settings;
}
