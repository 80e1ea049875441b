import { BRANCH, SETTINGS, SETTING_NAMES, type SettingName } from '../../settings.ts';

/** The ids of the pane's messages, by the name of the setting. */
export const LABELS = {
  style: 'ibidem-setting-style',
  locale: 'ibidem-setting-locale',
  sections: 'ibidem-setting-sections',
  collection: 'ibidem-setting-collection',
  archives: 'ibidem-setting-archives',
  literature: 'ibidem-setting-literature',
  tag: 'ibidem-setting-tag',
  doubtTag: 'ibidem-setting-doubt-tag',
  reuse: 'ibidem-setting-reuse',
  keys: 'ibidem-setting-keys',
  ascii: 'ibidem-setting-ascii',
} as const satisfies Record<SettingName, string>;

/** What an empty field stands for, or an example, shown in it as long as it is empty. */
const HINTS: Partial<Record<SettingName, string>> = {
  archives: 'ibidem-hint-archives',
  literature: 'ibidem-hint-literature',
  tag: 'ibidem-hint-tag',
  doubtTag: 'ibidem-hint-doubt-tag',
  keys: 'ibidem-hint-keys',
};

/** The settings in the order of the pane, under the headings of their groups. */
const GROUPS: readonly { readonly heading: string; readonly names: readonly SettingName[] }[] = [
  {
    heading: 'ibidem-group-import',
    names: ['collection', 'archives', 'literature', 'tag', 'doubtTag', 'reuse'],
  },
  { heading: 'ibidem-group-export', names: ['style', 'locale', 'sections', 'keys', 'ascii'] },
];

/** Chosen from a list, which is filled when the pane is opened. */
export const LISTS = ['style', 'locale'] as const satisfies readonly SettingName[];

const isList = (name: SettingName): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name);

export const fieldId = (name: SettingName): string => `ibidem-field-${name}`;

function row(name: SettingName): string {
  const id = fieldId(name);
  const attributes = `id="${id}" preference="${BRANCH}${name}"`;
  if (SETTINGS[name].type === 'boolean')
    return `    <checkbox ${attributes} native="true" data-l10n-id="${LABELS[name]}" />`;
  const named = `${attributes} aria-labelledby="${id}-label"`;
  const hint = HINTS[name] === undefined ? '' : ` data-l10n-id="${HINTS[name]}"`;
  const field = isList(name)
    ? `<menulist ${named} native="true" flex="1"><menupopup /></menulist>`
    : `<html:input ${named} type="text" spellcheck="false" style="flex: 1"${hint} />`;
  const label = `<label id="${id}-label" control="${id}" data-l10n-id="${LABELS[name]}" style="min-width: 15em" />`;
  return `    <hbox align="center">\n      ${label}\n      ${field}\n    </hbox>`;
}

/** preferences.xhtml: a fragment, as Zotero takes it (chrome/content/zotero/xpcom/preferencePanes.js). */
export function paneXhtml(): string {
  const groups = GROUPS.map(
    ({ heading, names }) =>
      `  <groupbox>\n    <label><html:h2 data-l10n-id="${heading}" /></label>\n${names.map(row).join('\n')}\n  </groupbox>`,
  );
  const open = '<vbox id="ibidem-pane" onload="event.waitUntil(Zotero.Ibidem.fillPane(this))">';
  const link = '  <linkset><html:link rel="localization" href="ibidem.ftl" /></linkset>';
  return [open, link, ...groups, '</vbox>', ''].join('\n');
}

/** prefs.js: the defaults, which Zotero reads when the plugin starts. */
export const defaultsJs = (): string =>
  SETTING_NAMES.map(
    (name) => `pref(${JSON.stringify(BRANCH + name)}, ${JSON.stringify(SETTINGS[name].default)});\n`,
  ).join('');
