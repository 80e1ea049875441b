import { createContext, runInContext } from 'node:vm';
import { strFromU8 } from 'fflate';
import { FakeDocument } from '../support/zotero/dom.ts';
import { buildPlugin, type BuiltPlugin } from './build.ts';

const ROOT_URI = 'jar:file:///plugins/ibidem.xpi!/';

let plugin: BuiltPlugin;
beforeAll(() => {
  plugin = buildPlugin();
}, 60_000);

/** A main window of Zotero: its menus, and a link for each Fluent file that was asked for. */
function mainWindow() {
  const document = new FakeDocument();
  for (const id of ['menu_ToolsPopup', 'zotero-itemmenu', 'zotero-collectionmenu']) document.add('menupopup', id);
  const insertFTLIfNeeded = (file: string) => {
    document.add('link', file).setAttribute('href', file);
  };
  return { document, MozXULElement: { insertFTLIfNeeded } };
}

/** What the plugin has left in a window. */
const traces = ({ document }: ReturnType<typeof mainWindow>): readonly string[] =>
  document.root.children.flatMap(({ localName, attributes, children }) =>
    localName === 'link'
      ? (attributes.get('href') ?? [])
      : children.map((line) => line.attributes.get('data-l10n-id') ?? ''),
  );

const MENUS_OF_A_WINDOW = [
  'ibidem-menu-import',
  'ibidem-menu-import',
  'ibidem-menu-export',
  'ibidem-menu-import',
  'ibidem-menu-export',
];

/** The global scope that Zotero makes for the plugin, with its bootstrap.js run in it. */
function loaded(windows: readonly ReturnType<typeof mainWindow>[], managed = false) {
  const chrome: unknown[] = [];
  const menus = new Set<string>();
  const panes: unknown[] = [];
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
    Zotero: {
      getMainWindows: () => windows,
      PreferencePanes: { register: (pane: unknown) => Promise.resolve(panes.push(pane)) },
      ...(managed && {
        MenuManager: {
          registerMenu: ({ menuID }: { menuID: string }) => {
            menus.add(menuID);
            return menuID;
          },
          unregisterMenu: (id: string) => menus.delete(id),
        },
      }),
    },
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
  return { call, scripts, chrome, menus, panes, scope };
}

test('all that Zotero calls is there', () => {
  const { scope } = loaded([]);
  for (const name of ['install', 'startup', 'shutdown', 'uninstall', 'onMainWindowLoad', 'onMainWindowUnload'])
    expect(typeof scope[name]).toBe('function');
});

test.each([true, false])('a start loads no more than bootstrap.js', async (managed) => {
  const { call, scripts, panes } = loaded([mainWindow()], managed);
  await call('startup');
  expect(scripts).toEqual(['bootstrap.js']);
  expect(panes).toMatchObject([{ pluginID: 'ibidem@footnotes', src: 'content/preferences.xhtml' }]);
});

test('in Zotero 7, windows that are open and those that open later have the menus; nothing is left behind', async () => {
  const [open, later] = [mainWindow(), mainWindow()];
  const windows = [open];
  const { call, chrome } = loaded(windows);
  await call('startup');
  await call('onMainWindowLoad', { window: later });
  windows.push(later);
  for (const window of windows) expect(traces(window)).toEqual([...MENUS_OF_A_WINDOW, 'ibidem.ftl']);
  expect(chrome).toEqual([['content', 'ibidem', `${ROOT_URI}content/`]]);
  await call('shutdown');
  for (const window of windows) expect(traces(window)).toEqual([]);
  expect(chrome).toEqual([]);
});

test('a window that is closed is forgotten', async () => {
  const window = mainWindow();
  const { call } = loaded([window]);
  await call('startup');
  await call('onMainWindowUnload', { window });
  expect(traces(window)).toEqual([]);
});

test('from Zotero 8 on the manager has the menus, until the plugin goes', async () => {
  const window = mainWindow();
  const { call, menus, scope } = loaded([window], true);
  await call('startup');
  expect([...menus]).toEqual(['ibidem-tools', 'ibidem-item', 'ibidem-collection']);
  expect(traces(window)).toEqual(['ibidem.ftl']);
  expect(Object.keys(scope.Zotero as object)).toContain('Ibidem');
  await call('shutdown');
  expect(menus.size).toBe(0);
  expect(Object.keys(scope.Zotero as object)).not.toContain('Ibidem');
});

test('the library is loaded when it is first asked for, and once', async () => {
  const { call, scripts, scope } = loaded([], true);
  await call('startup');
  const { Ibidem } = scope.Zotero as { Ibidem: { fillPane: (pane: object) => Promise<void> } };
  for (let i = 0; i < 2; i++) await Ibidem.fillPane({}).catch(() => undefined);
  expect(scripts).toEqual(['bootstrap.js', 'ibidem.js']);
});
