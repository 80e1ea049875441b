/** bootstrap.js: the functions that Zotero calls. All that every start of Zotero loads of the plugin. */
import { registerChrome } from './shell/chrome.ts';
import { library } from './shell/library.ts';
import { addDomMenus, addManagedMenus, type Act } from './shell/menus/index.ts';
import { scope, type MainWindow, type PluginData } from './shell/scope.ts';

const FLUENT = 'ibidem.ftl';
const ICON = 'chrome://ibidem/content/icons/menu.svg';

/** What takes back what was done to all of Zotero, and to each of its windows. */
let undo: readonly (() => void)[] = [];
const undoInWindow = new Map<MainWindow, () => void>();

let act: Act = () => undefined;

function onMainWindowLoad({ window }: { readonly window: MainWindow }): void {
  window.MozXULElement.insertFTLIfNeeded(FLUENT);
  if (!scope.Zotero.MenuManager) undoInWindow.set(window, addDomMenus(window, act));
}

function onMainWindowUnload({ window }: { readonly window: MainWindow }): void {
  undoInWindow.get(window)?.();
  undoInWindow.delete(window);
  window.document.querySelector(`link[href="${FLUENT}"]`)?.remove();
}

async function startup({ id, rootURI }: PluginData): Promise<void> {
  const { Zotero } = scope;
  const loaded = () => library(rootURI);
  act = (action, window) => void loaded().act(action, window, rootURI);
  undo = [registerChrome(rootURI)];
  if (Zotero.MenuManager) undo = [...undo, addManagedMenus(Zotero.MenuManager, id, ICON, act)];
  // For windows that open later, Zotero makes the call.
  for (const window of Zotero.getMainWindows()) onMainWindowLoad({ window });
  Zotero.Ibidem = { fillPane: async (pane) => loaded().fillPane(pane, rootURI) };
  // Taken away by Zotero when the plugin goes.
  await Zotero.PreferencePanes.register({
    pluginID: id,
    src: 'content/preferences.xhtml',
    image: 'content/icons/pane.svg',
  });
}

function shutdown(): void {
  for (const window of scope.Zotero.getMainWindows()) onMainWindowUnload({ window });
  for (const take of undo) take();
  delete scope.Zotero.Ibidem;
}

const nothing = (): void => undefined;

// Zotero looks for them in the global scope.
Object.assign(globalThis, {
  install: nothing,
  startup,
  shutdown,
  uninstall: nothing,
  onMainWindowLoad,
  onMainWindowUnload,
});
