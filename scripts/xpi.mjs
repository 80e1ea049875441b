/**
 * The Zotero plugin: `manifest.json`, src/zotero/ and the Fluent files of locales/ in one file that Zotero installs, and
 * `updates.json`, from which installed plugins learn that there is a newer one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { notices } from './notices.mjs';
import { load, ROOT } from './sources.mjs';

const SOURCE = join(ROOT, 'src', 'zotero');

/** Folders whose files go in as they are, by their names in the plugin. */
const FOLDERS = {
  content: join(SOURCE, 'content'),
  'content/icons': join(SOURCE, 'content', 'icons'),
  styles: join(ROOT, 'styles'),
};
const TAKEN = /\.(?:xhtml|js|css|svg|csl)$/;

/** The names that Zotero has for a language (its `chrome/locale`). It finds none by the language alone. */
export const ZOTERO_LOCALES = {
  en: ['en-US'],
  de: ['de'],
  fr: ['fr-FR'],
  it: ['it-IT'],
  es: ['es-ES'],
  pt: ['pt-PT', 'pt-BR'],
  ro: ['ro-RO'],
};

/** The earliest that the format knows; a real date would make other bytes of the same files. */
const DATE = new Date(1980, 0, 1);

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const read = (...path) => readFileSync(join(...path));
const parsed = (name) => JSON.parse(read(ROOT, name));

/** The manifest with the version of the package. */
export function manifest() {
  const { manifest_version, name, ...rest } = parsed('manifest.json');
  return { manifest_version, name, version: parsed('package.json').version, ...rest };
}

const withoutPdf = {
  name: 'without-pdf',
  setup({ onResolve }) {
    onResolve({ filter: /\/pdf\/reader\.ts$/ }, () => ({ path: join(SOURCE, 'no-pdf.ts') }));
  },
};

/** A script for Zotero, with all that it imports; what it exports is `globalName`, where that is given. */
async function script(entry, globalName) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(SOURCE, entry)],
    outdir: ROOT,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    ...(globalName && { globalName }),
    target: 'firefox115',
    charset: 'utf8',
    legalComments: 'none',
    alias: { 'node-fetch': './src/read/references/no-network.ts', 'sync-fetch': './src/read/references/no-network.ts' },
    plugins: [withoutPdf],
    logLevel: 'warning',
  });
  return { code: outputFiles[0].contents, metafile };
}

function* folderFiles() {
  for (const [name, folder] of Object.entries(FOLDERS))
    for (const file of readdirSync(folder)) if (TAKEN.test(file)) yield [`${name}/${file}`, read(folder, file)];
}

function* fluentFiles() {
  for (const [language, tags] of Object.entries(ZOTERO_LOCALES)) {
    const folder = join(ROOT, 'locales', language);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl')))
      for (const tag of tags) yield [`locale/${tag}/${file}`, read(folder, file)];
  }
}

/** Everything in the plugin: paths and bytes, in the order of the paths. */
export async function pluginFiles() {
  // The little that every start of Zotero loads, and the library, which is loaded when it is first used.
  const bootstrap = await script('bootstrap.ts');
  const library = await script('plugin.ts', 'ibidem');
  const { paneXhtml, defaultsJs } = await load('src/zotero/shell/preferences/pane.ts');
  const files = [
    ['manifest.json', strToU8(json(manifest()))],
    ['LICENSE', read(ROOT, 'LICENSE')],
    ['THIRD-PARTY.txt', strToU8(notices(library.metafile))],
    ['bootstrap.js', bootstrap.code],
    ['ibidem.js', library.code],
    ['prefs.js', strToU8(defaultsJs())],
    ['content/preferences.xhtml', strToU8(paneXhtml())],
    ...folderFiles(),
    ...fluentFiles(),
  ];
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same files give the same bytes. */
export const packed = (files) => zipSync(Object.fromEntries(files), { level: 9, mtime: DATE });

export const xpiName = ({ version }) => `ibidem-${version}.xpi`;

/** What installed plugins are told: the newest version, for which Zotero, and where it lies (beside this file). */
export function updates({ version, applications: { zotero } }, xpi) {
  const { id, update_url, strict_min_version, strict_max_version } = zotero;
  const update = {
    version,
    update_link: new URL(xpiName({ version }), update_url).href,
    update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
    applications: { zotero: { strict_min_version, strict_max_version } },
  };
  return { addons: { [id]: { updates: [update] } } };
}

/** Writes both into a folder. */
export async function packPlugin(folder) {
  const xpi = packed(await pluginFiles());
  writeFileSync(join(folder, xpiName(manifest())), xpi);
  writeFileSync(join(folder, 'updates.json'), json(updates(manifest(), xpi)));
}
