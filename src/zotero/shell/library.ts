import type * as plugin from '../plugin.ts';
import { scope } from './scope.ts';

export type Library = typeof plugin;

/** Loads ibidem.js where it is not loaded yet: when a person first asks for something, not when Zotero starts. */
export function library(rootURI: string): Library {
  if (!scope.ibidem) {
    // Into the global scope: in any other, the engine runs the code more slowly.
    const target = globalThis;
    scope.Services.scriptloader.loadSubScriptWithOptions(`${rootURI}ibidem.js`, { target, ignoreCache: true });
  }
  if (!scope.ibidem) throw new Error('ibidem.js has not been loaded');
  return scope.ibidem;
}
