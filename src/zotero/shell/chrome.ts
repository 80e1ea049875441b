import { scope } from './scope.ts';

interface AddonManagerStartup {
  readonly registerChrome: (
    manifest: unknown,
    entries: readonly (readonly [string, string, string])[],
  ) => { readonly destruct: () => void };
}

/**
 * Makes the files of content/ and icons/ known as `chrome://ibidem/content/…`, so that windows opened from there may do
 * what Zotero's own do. Gives what takes it back.
 */
export function registerChrome(rootURI: string): () => void {
  const { classes, interfaces } = scope.Components;
  const startup = classes['@mozilla.org/addons/addon-manager-startup;1']?.getService(
    interfaces.amIAddonManagerStartup,
  ) as AddonManagerStartup;
  const manifest = scope.Services.io.newURI(`${rootURI}manifest.json`);
  const registered = startup.registerChrome(manifest, [['content', 'ibidem', `${rootURI}content/`]]);
  return () => {
    registered.destruct();
  };
}
