import type { Item } from '../api.ts';
import type { Core } from '../core.ts';
import type { Exported } from '../export/request.ts';
import type { Host } from '../host.ts';
import type { NotesSource, Traces } from '../import/report.ts';
import { readSettings, type Settings } from '../settings.ts';
import { clipboardText, copy } from './clipboard.ts';
import { askForFile, askWhereToSave, type FileKind } from './files.ts';
import { saidOf } from './problem.ts';
import { scope, type MainWindow } from './scope.ts';
import { selectionOf } from './selection.ts';
import { words } from './view/element.ts';
import { exportWindow } from './windows/export-window.ts';
import { sentenceView } from './windows/import-view.ts';
import { importWindow } from './windows/import-window.ts';
import { localeOptions, styleOptions } from './options.ts';
import { openScreen } from './windows/screen.ts';

export type Action = 'importFile' | 'importClipboard' | 'importItem' | 'undoLast' | 'exportItems' | 'exportCollections';

/** What an action works with. */
export interface Occasion {
  readonly window: MainWindow;
  readonly host: Host;
  readonly core: Core;
}

/** What the last import has made, until it is taken back or Zotero is closed. */
let last: Traces | undefined;

const settingsOf = ({ host }: Occasion): Settings => readSettings(host.zotero.Prefs);

async function undo({ host, core }: Occasion, traces: Traces): Promise<void> {
  await core.undoImport(host, traces);
  if (last === traces) last = undefined;
}

function showCollection({ window }: Occasion, id: number): void {
  window.focus();
  window.Zotero_Tabs.select('zotero-pane');
  void window.ZoteroPane.collectionsView.selectCollection(id);
}

/** What the notes belong to: the one article that is selected, or else the collection that is open. */
function belonging({ window }: Occasion): Partial<NotesSource> {
  const { items, collections, libraryID } = selectionOf(window);
  const [item, ...others] = items;
  if (item?.isRegularItem() && others.length === 0) return { article: item.id };
  const [collectionID] = collections;
  return { ...(libraryID !== undefined && { libraryID }), ...(collectionID !== undefined && { collectionID }) };
}

async function runImport(occasion: Occasion, source: () => Promise<NotesSource>): Promise<void> {
  const { window, host, core } = occasion;
  const report = await importWindow(await openScreen(window, 560), {
    run: async (task) => core.importNotes(host, await source(), settingsOf(occasion), task),
    undo: (traces) => undo(occasion, traces),
    showCollection: (id) => {
      showCollection(occasion, id);
    },
    saidOf: (error) => saidOf(error, host),
  });
  if (report) last = report.traces;
}

async function importFile(occasion: Occasion): Promise<void> {
  const { window, host, core } = occasion;
  const { say } = host;
  const kind: FileKind = {
    title: say({ id: 'ibidem-files-texts', args: {} }),
    extensions: ['txt', 'text', 'md', 'html', 'htm', 'xhtml'],
  };
  const path = await askForFile(window, say({ id: 'ibidem-files-open', args: {} }), kind);
  if (path === undefined) return;
  const to = belonging(occasion);
  await runImport(occasion, async () => ({ ...(await core.fromFile(host, path)), ...to }));
}

async function importClipboard(occasion: Occasion): Promise<void> {
  const { host, core } = occasion;
  const to = belonging(occasion);
  const name = host.say({ id: 'ibidem-files-clipboard', args: {} });
  await runImport(occasion, () => Promise.resolve({ ...core.fromText(clipboardText(), name), ...to }));
}

async function importItem(occasion: Occasion): Promise<void> {
  const [item] = selectionOf(occasion.window).items;
  if (item) await runImport(occasion, () => occasion.core.fromItem(occasion.host, item));
}

/** Takes the last import back, and says so; says also where there is none. */
async function undoLast(occasion: Occasion): Promise<void> {
  const screen = await openScreen(occasion.window, 180);
  const close = { says: words('ibidem-button-close'), run: screen.close, key: 'Escape' } as const;
  try {
    const traces = last;
    if (traces) await undo(occasion, traces);
    screen.show(sentenceView(words(traces ? 'ibidem-undone' : 'ibidem-undo-nothing'), 'status', close));
  } catch (error) {
    screen.show(sentenceView(saidOf(error, occasion.host), 'alert', close));
  }
}

/** What a bibliography can be saved as, and the kinds on the clipboard. */
function fileKinds({ host: { say } }: Occasion, { html, fileName }: Exported): readonly FileKind[] {
  const kind = (id: Parameters<Host['say']>[0]['id'], ...extensions: string[]): FileKind => ({
    title: say({ id, args: {} }),
    extensions,
  });
  if (html !== undefined)
    return [kind('ibidem-files-html', 'html'), kind('ibidem-files-rtf', 'rtf'), kind('ibidem-files-plain', 'txt')];
  return [kind('ibidem-files-references', fileName.split('.').at(-1) ?? '')];
}

async function save(occasion: Occasion, exported: Exported): Promise<boolean> {
  const kinds = fileKinds(occasion, exported);
  const [best] = kinds;
  const fileName = exported.fileName.replace(/\.\w+$/, `.${best?.extensions[0] ?? ''}`);
  const title = occasion.host.say({ id: 'ibidem-files-save', args: {} });
  const path = await askWhereToSave(occasion.window, title, fileName, kinds);
  if (path === undefined) return false;
  const { html, rtf, text } = exported;
  const content = { html, htm: html, rtf }[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? text;
  await scope.Zotero.File.putContentsAsync(path, content);
  return true;
}

async function runExport(occasion: Occasion, items: readonly Item[]): Promise<void> {
  const { window, host, core } = occasion;
  const settings = settingsOf(occasion);
  const screen = await openScreen(window, 420);
  try {
    exportWindow(screen, {
      count: items.length,
      start: { format: 'bibliography', ...settings },
      styles: await styleOptions(core, host),
      locales: localeOptions(scope.Zotero.Styles.locales),
      run: (request) => core.exportItems(host, items, request, settings),
      copy: ({ text, html, rtf }) => {
        copy({ 'text/html': html, 'text/rtf': rtf, 'text/plain': text });
      },
      save: (exported) => save(occasion, exported),
      saidOf: (error) => saidOf(error, host),
    });
  } catch (error) {
    const close = { says: words('ibidem-button-close'), run: screen.close, key: 'Escape' } as const;
    screen.show(sentenceView(saidOf(error, host), 'alert', close));
  }
}

const regular = (items: readonly Item[]): readonly Item[] => items.filter((item) => item.isRegularItem());

async function exportItems(occasion: Occasion): Promise<void> {
  await runExport(occasion, regular(selectionOf(occasion.window).items));
}

/** The items of the collections, and of those within them; each once. */
async function exportCollections(occasion: Occasion): Promise<void> {
  const { Collections } = occasion.host.zotero;
  const items = new Map<number, Item>();
  const ids = [...selectionOf(occasion.window).collections];
  for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
    const collection = await Collections.getAsync(id);
    if (!collection) continue;
    for (const item of regular(collection.getChildItems())) items.set(item.id, item);
    ids.push(...collection.getChildCollections().map((child) => child.id));
  }
  await runExport(occasion, [...items.values()]);
}

/** All that can be chosen in a menu. */
export const ACTIONS: Readonly<Record<Action, (occasion: Occasion) => Promise<void>>> = {
  importFile,
  importClipboard,
  importItem,
  undoLast,
  exportItems,
  exportCollections,
};
