import { addDomMenus, addManagedMenus } from '../../../src/zotero/shell/menus/index.ts';
import type { MenuManager } from '../../../src/zotero/shell/menus/managed.ts';
import type { MainWindow } from '../../../src/zotero/shell/scope.ts';
import { FakeDocument, type FakeElement } from '../../support/zotero/dom.ts';

type Menus = Parameters<MenuManager['registerMenu']>[0]['menus'];

const item = (kind: 'regular' | 'note' | 'attachment', type = '') => ({
  isRegularItem: () => kind === 'regular',
  isNote: () => kind === 'note',
  isAttachment: () => kind === 'attachment',
  attachmentContentType: type,
});
const ARTICLE = item('regular');
const NOTE = item('note');
const PDF = item('attachment', 'application/pdf');
const PICTURE = item('attachment', 'image/png');

/** A main window with a selection, as Zotero 7 to 9 tell of it, or as Zotero 10 does. */
function mainWindow(items: readonly object[], collections: readonly number[] = [], ten = false) {
  const document = new FakeDocument();
  for (const id of ['menu_ToolsPopup', 'zotero-itemmenu', 'zotero-collectionmenu']) document.add('menupopup', id);
  const gone = (): never => {
    throw new Error('was removed');
  };
  const pane = ten
    ? {
        getSelectedCollection: gone,
        getSelectedCollections: () => collections,
        getSelectedLibraryID: gone,
        getSelectedLibraryIDs: () => [1],
      }
    : { getSelectedCollection: () => collections[0], getSelectedLibraryID: () => 1 };
  const window = { ...document.defaultView, document, ZoteroPane: { ...pane, getSelectedItems: () => items } };
  document.defaultView = window;
  return { window: window as unknown as MainWindow, document };
}

/** The lines that show, with those of menus in them below. */
type Shown = readonly (string | readonly [string, Shown])[];

const FROM_OUTSIDE = ['ibidem-menu-file', 'ibidem-menu-clipboard'];
const imports = (...lines: string[]): Shown[number] => ['ibidem-menu-import', lines];

/** What is selected, where, and what shows there. */
const CASES: readonly (readonly [string, readonly object[], readonly number[], 'item' | 'collection', Shown])[] = [
  ['an article', [ARTICLE], [], 'item', [imports('ibidem-menu-this', ...FROM_OUTSIDE), 'ibidem-menu-export']],
  ['a note', [NOTE], [], 'item', [imports('ibidem-menu-this')]],
  ['a PDF', [PDF], [], 'item', [imports('ibidem-menu-this')]],
  ['a picture', [PICTURE], [], 'item', []],
  ['two articles', [ARTICLE, ARTICLE], [], 'item', ['ibidem-menu-export']],
  ['a collection', [], [3], 'collection', [imports(...FROM_OUTSIDE), 'ibidem-menu-export']],
  ['a library', [], [], 'collection', []],
];

describe('in Zotero 7, which has no manager of menus', () => {
  const shown = (elements: readonly FakeElement[]): Shown =>
    elements
      .filter(({ hidden }) => !hidden)
      .map((element) => {
        const id = element.getAttribute('data-l10n-id') ?? '';
        const [popup] = element.children;
        return popup ? ([id, shown(popup.children)] as const) : id;
      });

  test.each(CASES)('over %s', (_, items, collections, place, expected) => {
    const { window, document } = mainWindow(items, collections);
    addDomMenus(window, () => undefined);
    const popup = document.querySelector(`#zotero-${place}menu`);
    popup?.dispatch('popupshowing');
    expect(shown(popup?.children ?? [])).toEqual(expected);
  });

  test('a line does what it says, and all of them go', () => {
    const { window, document } = mainWindow([ARTICLE]);
    const done: unknown[] = [];
    const remove = addDomMenus(window, (action, where) => done.push([action, where]));
    document.querySelector('menuitem[data-l10n-id="ibidem-menu-clipboard"]')?.dispatch('command');
    expect(done).toEqual([['importClipboard', window]]);
    remove();
    expect(document.root.all().map((element) => element.getAttribute('id'))).toEqual([
      'menu_ToolsPopup',
      'zotero-itemmenu',
      'zotero-collectionmenu',
    ]);
    expect(document.root.all().flatMap(({ listeners }) => [...(listeners.get('popupshowing') ?? [])])).toEqual([]);
  });
});

describe.each([
  ['8 and 9', false],
  ['10', true],
])('in Zotero %s, through its manager of menus', (_, ten) => {
  function registered(done: unknown[] = []) {
    const menus = new Map<string, Menus>();
    const targets = new Map<string, string>();
    const manager: MenuManager = {
      registerMenu: (menu) => {
        // Zotero allows no lines at the top that only separate.
        menus.set(menu.menuID, menu.menus);
        targets.set(menu.target, menu.menuID);
        return menu.menuID;
      },
      unregisterMenu: (id) => menus.delete(id),
    };
    const remove = addManagedMenus(manager, 'ibidem@footnotes', 'menu.svg', (...act) => done.push(act));
    return { menus, targets, remove };
  }

  const shown = (menus: Menus, document: FakeDocument): Shown =>
    menus.flatMap((menu) => {
      const said: boolean[] = [];
      const target = document.root;
      menu.onShowing?.({ target, currentTarget: target }, { setVisible: (visible) => void said.push(visible) });
      if (said.includes(false)) return [];
      return [menu.menus ? ([menu.l10nID, shown(menu.menus, document)] as const) : menu.l10nID];
    });

  test.each(CASES)('over %s', (_name, items, collections, place, expected) => {
    const { menus } = registered();
    const { document } = mainWindow(items, collections, ten);
    expect(shown(menus.get(`ibidem-${place}`) ?? [], document)).toEqual(expected);
  });

  test('a line does what it says, and all of them go', () => {
    const done: unknown[] = [];
    const { menus, targets, remove } = registered(done);
    const { window, document } = mainWindow([], [], ten);
    const [tools] = menus.get('ibidem-tools') ?? [];
    const target = document.root;
    for (const line of tools?.menus ?? []) line.onCommand?.({ target, currentTarget: target });
    expect(done).toEqual([
      ['importFile', window],
      ['importClipboard', window],
      ['undoLast', window],
    ]);
    expect([...targets.keys()]).toEqual(['main/menubar/tools', 'main/library/item', 'main/library/collection']);
    remove();
    expect(menus.size).toBe(0);
  });
});
