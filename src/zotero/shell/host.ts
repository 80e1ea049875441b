import type { Host } from '../host.ts';
import { scope } from './scope.ts';

/** What the library works in: Zotero, the person's language, and the plugin's own files. */
export function hostOf(rootURI: string): Host {
  const { Zotero, Localization } = scope;
  const fluent = new Localization(['ibidem.ftl'], true);
  return {
    zotero: Zotero,
    say: ({ id, args }) => fluent.formatValueSync(id, args) ?? id,
    readOwn: (path) => Zotero.File.getResourceAsync(rootURI + path),
  };
}
