import type { Element } from '../../../src/zotero/shell/view/element.ts';
import { patch } from '../../../src/zotero/shell/view/patch.ts';
import { FakeDocument, type FakeElement } from '../../support/zotero/dom.ts';

function shown(node: FakeElement): string {
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}=${value}`).join('');
  return `<${node.localName}${attributes}>${node.children.map(shown).join('') || node.textContent}`;
}

const body = () => new FakeDocument().add('main', 'body');
const inside = (node: FakeElement): string => node.children.map(shown).join('');

test('elements, their attributes, messages and texts', () => {
  const main = body();
  patch(main, [
    { tag: 'h1', says: { id: 'a', args: { n: 2 } } },
    { tag: 'ul', attributes: { open: true, hidden: false }, children: [{ tag: 'li', text: '<b>Nets</b>' }] },
  ]);
  expect(inside(main)).toBe('<h1 data-l10n-id=a data-l10n-args={"n":2}><ul open=><li><b>Nets</b>');
});

test('what stays the same stays the same element', () => {
  const main = body();
  const view = (value: string, more: readonly Element[] = []): readonly Element[] => [
    { tag: 'progress', attributes: { id: 'bar', value } },
    ...more,
  ];
  patch(main, view('1', [{ tag: 'p', text: 'gone' }]));
  const [bar] = main.children;
  patch(main, view('2'));
  expect(main.children).toEqual([bar]);
  expect(inside(main)).toBe('<progress id=bar value=2>');
  patch(main, [{ tag: 'progress', attributes: { id: 'other' } }]);
  expect(main.children[0]).not.toBe(bar);
});

test('attributes that are no longer wanted go', () => {
  const main = body();
  patch(main, [{ tag: 'button', says: { id: 'a', args: { n: 1 } }, attributes: { disabled: true } }]);
  patch(main, [{ tag: 'button', says: { id: 'b' } }]);
  expect(inside(main)).toBe('<button data-l10n-id=b>');
});

test('attributes that Fluent has given stay', () => {
  const main = body();
  const option: Element = { tag: 'option', says: { id: 'own' }, attributes: { value: '' } };
  patch(main, [option]);
  main.children[0]?.setAttribute('label', 'Language of Zotero');
  patch(main, [option]);
  expect(inside(main)).toBe('<option value= data-l10n-id=own label=Language of Zotero>');
});

test('an event does what the newest view says, once', () => {
  const main = body();
  const done: string[] = [];
  const button = (name: string): Element => ({ tag: 'button', on: { click: () => done.push(name) } });
  patch(main, [button('first')]);
  patch(main, [button('second')]);
  main.children[0]?.click();
  expect(done).toEqual(['second']);
});
