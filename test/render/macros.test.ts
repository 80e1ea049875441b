import { checkMacros } from '../../src/render/macros.ts';
import type { StyleNode } from '../../src/render/style.ts';

const node = (name: string, attrs: Record<string, string>, children: readonly StyleNode[] = []): StyleNode => ({
  name,
  attrs,
  children,
});
const call = (macro: string) => node('text', { macro });
const macro = (name: string, ...children: readonly StyleNode[]) => node('macro', { name }, children);
const style = (...children: readonly StyleNode[]) => node('style', {}, children);
const citation = (...children: readonly StyleNode[]) => node('citation', {}, [node('layout', {}, children)]);

test.each([
  ['none', style(citation(node('text', { variable: 'title' })))],
  ['macros in macros', style(macro('a', call('b'), call('b')), macro('b', call('c')), macro('c'), citation(call('a')))],
  ['one that is not called', style(macro('a', call('missing')), citation())],
])('sound: %s', (_, root) => {
  expect(() => {
    checkMacros(root);
  }).not.toThrow();
});

const doubling = Array.from({ length: 30 }, (_, k) => macro(`m${k}`, call(`m${k + 1}`), call(`m${k + 1}`)));

test.each([
  ['the style calls the macro “b”, which it does not have', style(macro('a', call('b')), citation(call('a')))],
  ['the macro “a” of the style calls itself', style(macro('a', call('b')), macro('b', call('a')), citation(call('a')))],
  ['the macro “m9” of the style is absurdly large', style(...doubling, macro('m30'), citation(call('m0')))],
])('%s', (message, root) => {
  expect(() => {
    checkMacros(root);
  }).toThrow(message);
});
