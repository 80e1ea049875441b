/** ibidem.js: all that the plugin does when it is asked to. It is loaded with the first such wish. */
import { core } from './core-of.ts';
import { ACTIONS, type Action } from './shell/actions.ts';
import type { DomElement } from './shell/dom.ts';
import { hostOf } from './shell/host.ts';
import { fillPane as fill } from './shell/preferences/fill.ts';
import type { MainWindow } from './shell/scope.ts';

/** Does what a line of a menu says. */
export async function act(action: Action, window: MainWindow, rootURI: string): Promise<void> {
  const host = hostOf(rootURI);
  try {
    await ACTIONS[action]({ window, host, core });
  } catch (error) {
    host.zotero.logError(error);
  }
}

/** Fills in what the pane of preferences has to choose from. */
export async function fillPane(pane: DomElement, rootURI: string): Promise<void> {
  await fill(pane, core, hostOf(rootURI));
}
