import type { DomElement, DomEvent } from '../dom.ts';
import type { MainWindow } from '../scope.ts';
import { selectionOf, type Selection } from '../selection.ts';
import { MENUS, PLACES, type Entry, type Place } from './table.ts';
import type { Act } from './index.ts';

/** The menus of Zotero 7 (chrome/content/zotero/zoteroPane.xhtml). */
const POPUPS: Readonly<Record<Place, string>> = {
  tools: 'menu_ToolsPopup',
  item: 'zotero-itemmenu',
  collection: 'zotero-collectionmenu',
};

interface Line {
  readonly element: DomElement;
  readonly update: (selection: Selection) => void;
}

function lineOf(entry: Entry, window: MainWindow, act: Act): Line {
  const isMenu = 'entries' in entry;
  const element = window.document.createXULElement(isMenu ? 'menu' : 'menuitem');
  element.setAttribute('data-l10n-id', entry.says);
  const lines = isMenu ? entry.entries.map((inner) => lineOf(inner, window, act)) : [];
  if (isMenu) {
    const popup = window.document.createXULElement('menupopup');
    popup.append(...lines.map((line) => line.element));
    element.append(popup);
  } else {
    element.addEventListener('command', () => {
      act(entry.action, window);
    });
  }
  const update = (selection: Selection): void => {
    element.hidden = entry.fits?.(selection) === false;
    for (const line of lines) line.update(selection);
  };
  return { element, update };
}

/** Adds the menus of one place to a window. Gives what takes them away again. */
function addPlace(place: Place, window: MainWindow, act: Act): () => void {
  const popup = window.document.getElementById(POPUPS[place]);
  if (!popup) return () => undefined;
  const lines = MENUS[place].map((entry) => lineOf(entry, window, act));
  const showing = (event: DomEvent): void => {
    // Also told of the menus within it.
    if (event.target !== popup) return;
    const selection = selectionOf(window);
    for (const { update } of lines) update(selection);
  };
  popup.append(...lines.map(({ element }) => element));
  popup.addEventListener('popupshowing', showing);
  return () => {
    popup.removeEventListener('popupshowing', showing);
    for (const { element } of lines) element.remove();
  };
}

/** Adds all menus to one window, where Zotero has no manager for them. Gives what takes them away again. */
export function addDomMenus(window: MainWindow, act: Act): () => void {
  const undo = PLACES.map((place) => addPlace(place, window, act));
  return () => {
    for (const take of undo) take();
  };
}
