import type { DomEvent } from '../dom.ts';
import type { MainWindow } from '../scope.ts';
import { selectionOf } from '../selection.ts';
import { MENUS, PLACES, type Entry, type Place } from './table.ts';
import type { Act } from './index.ts';

interface MenuData {
  readonly menuType: 'menuitem' | 'submenu';
  readonly l10nID: string;
  readonly icon?: string;
  readonly menus?: readonly MenuData[];
  readonly onShowing?: (event: DomEvent, context: { readonly setVisible: (visible: boolean) => void }) => void;
  readonly onCommand?: (event: DomEvent) => void;
}

/** Zotero's own way to menus, from Zotero 8 on (chrome/content/zotero/xpcom/pluginAPI/menuManager.js). */
export interface MenuManager {
  readonly registerMenu: (menu: {
    readonly menuID: string;
    readonly pluginID: string;
    readonly target: string;
    readonly menus: readonly MenuData[];
  }) => string | false;
  readonly unregisterMenu: (id: string) => boolean;
}

const TARGETS: Readonly<Record<Place, string>> = {
  tools: 'main/menubar/tools',
  item: 'main/library/item',
  collection: 'main/library/collection',
};

const windowOf = ({ target }: DomEvent): MainWindow => target.ownerDocument.defaultView as MainWindow;

function dataOf(entry: Entry, act: Act, icon?: string): MenuData {
  const { says, fits } = entry;
  const common = {
    l10nID: says,
    ...(icon !== undefined && { icon }),
    ...(fits && {
      onShowing: (event: DomEvent, context: { readonly setVisible: (visible: boolean) => void }) => {
        context.setVisible(fits(selectionOf(windowOf(event))));
      },
    }),
  };
  if ('entries' in entry) {
    return { ...common, menuType: 'submenu', menus: entry.entries.map((inner) => dataOf(inner, act)) };
  }
  const onCommand = (event: DomEvent): void => {
    act(entry.action, windowOf(event));
  };
  return { ...common, menuType: 'menuitem', onCommand };
}

/** Adds all menus, in all windows, those to come included. Gives what takes them away again. */
export function addManagedMenus(manager: MenuManager, pluginID: string, icon: string, act: Act): () => void {
  const ids = PLACES.map((place) =>
    manager.registerMenu({
      menuID: `ibidem-${place}`,
      pluginID,
      target: TARGETS[place],
      menus: MENUS[place].map((entry) => dataOf(entry, act, icon)),
    }),
  );
  return () => {
    for (const id of ids) if (id !== false) manager.unregisterMenu(id);
  };
}
