/** bootstrap.js: the functions that Zotero calls. All that every start of Zotero loads of the plugin. */
import { registerChrome } from './shell/chrome.ts';
import { host, type MainWindow, type PluginData } from './shell/host.ts';
import { library } from './shell/library.ts';

const FLUENT = 'ibidem.ftl';

/** What takes back what startup did. */
let undo: readonly (() => void)[] = [];

function onMainWindowLoad({ window }: { readonly window: MainWindow }): void {
  window.MozXULElement.insertFTLIfNeeded(FLUENT);
}

function onMainWindowUnload({ window }: { readonly window: MainWindow }): void {
  window.document.querySelector(`link[href="${FLUENT}"]`)?.remove();
}

function startup({ rootURI }: PluginData): void {
  undo = [registerChrome(rootURI)];
  // For windows that open later, Zotero makes the call.
  for (const window of host.Zotero.getMainWindows()) onMainWindowLoad({ window });
}

function shutdown(): void {
  for (const window of host.Zotero.getMainWindows()) onMainWindowUnload({ window });
  for (const take of undo) take();
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
  library,
});
