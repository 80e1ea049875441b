import type { MainWindow } from '../../../src/zotero/shell/scope.ts';
import type { Button } from '../../../src/zotero/shell/view/element.ts';
import { openScreen } from '../../../src/zotero/shell/windows/screen.ts';
import { FakeDocument } from '../../support/zotero/dom.ts';

async function opened() {
  const document = new FakeDocument();
  for (const id of ['title', 'body', 'buttons']) document.add('div', id);
  const asked: string[] = [];
  const main = {
    openDialog: (address: string, _: string, features: string, { ready }: { ready: (window: object) => void }) => {
      asked.push(address, features);
      ready(document.defaultView);
    },
  };
  const screen = await openScreen(main as unknown as MainWindow, 420);
  const focus = () => document.activeElement.getAttribute('id');
  const press = (key: string) => {
    document.root.dispatch('keydown', { key, target: document.activeElement });
  };
  return { screen, document, asked, focus, press };
}

const done: string[] = [];
const button = (id: string, key?: Button['key']): Button => ({
  says: { id },
  run: () => void done.push(id),
  ...(key && { key }),
});
beforeEach(() => done.splice(0));

test('a window of the plugin, as high as it needs to be', async () => {
  const { asked } = await opened();
  expect(asked).toEqual(['chrome://ibidem/content/window.xhtml', expect.stringContaining('height=420')]);
});

test('its title, and what it shows', async () => {
  const { screen, document } = await opened();
  screen.show({ title: { id: 'name' }, body: [{ tag: 'p', text: 'Nets' }], buttons: [button('close')] });
  expect(document.getElementById('title')?.getAttribute('data-l10n-id')).toBe('name');
  expect(document.getElementById('body')?.textContent).toBe('Nets');
});

test('Escape and Enter are buttons, unless Enter means something where the focus is', async () => {
  const { screen, document, press } = await opened();
  screen.show({ title: { id: 'name' }, body: [], buttons: [button('close', 'Escape'), button('copy', 'Enter')] });
  press('Escape');
  press('x');
  // On a button: the button sees to it itself.
  press('Enter');
  expect(done).toEqual(['close']);
  document.activeElement = document.add('input', 'field');
  press('Enter');
  expect(done).toEqual(['close', 'copy']);
});

test('the focus is on the button that Enter presses, and never stays on one that means something else', async () => {
  const { screen, document, focus } = await opened();
  const show = (...buttons: readonly Button[]) => {
    screen.show({ title: { id: 'name' }, body: [], buttons });
  };
  show(button('cancel', 'Escape'));
  expect(focus()).toBe('cancel');
  const cancel = document.activeElement;
  show(button('undo'), button('close', 'Escape'), button('show', 'Enter'));
  expect(document.root.all()).not.toContain(cancel);
  // As a browser does where the element that has the focus goes.
  document.activeElement = document.root;
  show(button('undo'), button('close', 'Escape'), button('show', 'Enter'));
  expect(focus()).toBe('show');
});
