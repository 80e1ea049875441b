import { createContext, runInContext } from 'node:vm';
import { strFromU8 } from 'fflate';
import { buildPlugin, type BuiltPlugin } from './build.ts';

const ROOT_URI = 'jar:file:///plugins/ibidem.xpi!/';

let plugin: BuiltPlugin;
beforeAll(() => {
  plugin = buildPlugin();
}, 60_000);

/** A main window, as far as the plugin touches it: a set of Fluent files. */
function fakeWindow() {
  const files = new Set<string>();
  return {
    files,
    MozXULElement: { insertFTLIfNeeded: (file: string) => files.add(file) },
    document: {
      querySelector: (selector: string) => ({ remove: () => files.delete(/"(.*)"/.exec(selector)?.[1] ?? '') }),
    },
  };
}

/** The global scope that Zotero makes for the plugin, with its bootstrap.js run in it. */
function loaded(windows: readonly ReturnType<typeof fakeWindow>[]) {
  const chrome: unknown[] = [];
  const scripts: string[] = [];
  const run = (path: string, context: object): void => {
    scripts.push(path);
    runInContext(strFromU8(plugin.files.get(path) ?? new Uint8Array()), context, { filename: path });
  };
  const registerChrome = (_: unknown, entries: readonly unknown[]) => {
    chrome.push(...entries);
    return { destruct: () => chrome.splice(0) };
  };
  const scope = createContext({
    TextDecoder,
    Zotero: { getMainWindows: () => windows },
    Components: {
      classes: { '@mozilla.org/addons/addon-manager-startup;1': { getService: () => ({ registerChrome }) } },
      interfaces: {},
    },
    Services: {
      io: { newURI: (address: string) => address },
      scriptloader: {
        loadSubScriptWithOptions: (address: string) => {
          run(address.replace(ROOT_URI, ''), scope);
        },
      },
    },
  });
  run('bootstrap.js', scope);
  const call = (name: string, data: object = { id: 'ibidem@footnotes', version: '1', rootURI: ROOT_URI }): unknown =>
    (scope[name] as (data: object) => unknown)(data);
  return { call, scripts, chrome, scope };
}

test('all that Zotero calls is there', () => {
  const { scope } = loaded([]);
  for (const name of ['install', 'startup', 'shutdown', 'uninstall', 'onMainWindowLoad', 'onMainWindowUnload'])
    expect(typeof scope[name]).toBe('function');
});

test('a start loads no more than bootstrap.js', () => {
  const { call, scripts } = loaded([fakeWindow()]);
  call('startup');
  expect(scripts).toEqual(['bootstrap.js']);
});

test('windows that are open, and those that open later, have the messages; none is left behind', () => {
  const [open, later] = [fakeWindow(), fakeWindow()];
  const windows = [open];
  const { call, chrome } = loaded(windows);
  call('startup');
  call('onMainWindowLoad', { window: later });
  windows.push(later);
  expect([open, later].map(({ files }) => [...files])).toEqual([['ibidem.ftl'], ['ibidem.ftl']]);
  expect(chrome).toEqual([['content', 'ibidem', `${ROOT_URI}content/`]]);
  call('shutdown');
  expect([open, later].map(({ files }) => [...files])).toEqual([[], []]);
  expect(chrome).toEqual([]);
});
