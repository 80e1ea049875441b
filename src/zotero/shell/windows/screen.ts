import type { DomDocument, DomEvent, DomWindow } from '../dom.ts';
import type { MainWindow } from '../scope.ts';
import { buttonElement, type View } from '../view/element.ts';
import { patch } from '../view/patch.ts';

/** A window that shows views. */
export interface Screen {
  readonly show: (view: View) => void;
  readonly close: () => void;
  /** Called once, when a person closes it. */
  readonly onClose: (listener: () => void) => void;
}

const ADDRESS = 'chrome://ibidem/content/window.xhtml';
const FEATURES = 'chrome,dialog=no,resizable,centerscreen,width=600';

/** Where Enter means something of its own. */
const HAS_ENTER = new Set(['button', 'summary', 'select', 'option', 'a']);

function press(document: DomDocument, { key, target }: DomEvent): void {
  if (key !== 'Enter' && key !== 'Escape') return;
  if (key === 'Enter' && HAS_ENTER.has(target.localName)) return;
  document.querySelector(`button[data-key="${key}"]:not([disabled])`)?.click();
}

function draw(document: DomDocument, { title, body, buttons }: View): void {
  const [head, main, foot] = ['title', 'body', 'buttons'].map((id) => document.getElementById(id));
  if (!head || !main || !foot) throw new Error('window.xhtml lacks an element');
  head.setAttribute('data-l10n-id', title.id);
  patch(main, body);
  patch(foot, buttons.map(buttonElement));
  if (document.activeElement && document.activeElement !== document.body) return;
  // What had the focus is gone, or nothing has had it yet.
  for (const key of ['Escape', 'Enter']) document.querySelector(`button[data-key="${key}"]`)?.focus();
}

/** Opens a window over the main window, so high that what it will show fits into it. */
export async function openScreen(main: MainWindow, height: number): Promise<Screen> {
  const window = await new Promise<DomWindow>((ready) => {
    main.openDialog(ADDRESS, '', `${FEATURES},height=${height}`, { ready });
  });
  const { document } = window;
  document.addEventListener('keydown', (event) => {
    press(document, event);
  });
  return {
    show: (view) => {
      draw(document, view);
    },
    close: () => {
      window.close();
    },
    onClose: (listener) => {
      window.addEventListener('unload', listener);
    },
  };
}
