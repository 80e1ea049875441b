import type * as plugin from '../plugin.ts';
import { host } from './host.ts';

export type Library = typeof plugin;

/** Loads ibidem.js where it is not loaded yet: when a person first asks for something, not when Zotero starts. */
export function library(rootURI: string): Library {
  if (!host.ibidem) {
    // Into the global scope: in any other, the engine runs the code more slowly.
    const target = globalThis;
    host.Services.scriptloader.loadSubScriptWithOptions(`${rootURI}ibidem.js`, { target, ignoreCache: true });
  }
  if (!host.ibidem) throw new Error('ibidem.js has not been loaded');
  return host.ibidem;
}
