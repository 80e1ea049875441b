import { element, serialise } from '../../src/write/xml.ts';
import { HOSTILE_TEXTS } from '../support/items.ts';
import { parseXml } from '../support/rdf.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

test('elements are indented, text and empty elements stand on one line', () => {
  const root = element('a', { x: '1', y: '2' }, [
    element('b', {}, 'text'),
    element('c', {}, [element('d', {})]),
    element('e', { z: '' }, ''),
  ]);
  expect(serialise(root)).toBe(`${HEAD}<a x="1" y="2">\n  <b>text</b>\n  <c>\n    <d/>\n  </c>\n  <e z=""/>\n</a>\n`);
});

test.each([
  ['markup', '<b> & "c" ]]>', '&lt;b&gt; &amp; "c" ]]&gt;', '&lt;b&gt; &amp; &quot;c&quot; ]]&gt;'],
  ['white space', 'a\tb\nc\rd', 'a\tb\nc&#13;d', 'a&#9;b&#10;c&#13;d'],
  ['control characters', 'a\0b\u0007c\u001bd\ufffee\uffff', 'abcde', 'abcde'],
  ['halves of characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc', 'a\ufffdb\ufffdc'],
  ['whole ones', '𠮷 🚢', '𠮷 🚢', '𠮷 🚢'],
  ['line ends of XML 1.1', 'a\u0085b\u2028c\u2029d', 'a&#133;b&#8232;c&#8233;d', 'a&#133;b&#8232;c&#8233;d'],
])('%s', (_, text, asText, asAttribute) => {
  expect(serialise(element('a', { x: text }, text))).toBe(`${HEAD}<a x="${asAttribute}">${asText}</a>\n`);
});

test('a parser gives back what was written', () => {
  for (const text of HOSTILE_TEXTS) {
    const root = parseXml(serialise(element('a', { x: text }, [element('b', {}, text)])));
    const writable = text.replace('\u0000', '').replace('\u0007', '').replace('\u000b', '').replace('\u000c', '');
    expect([root.getAttribute('x'), root.getElementsByTagName('b')[0]?.textContent]).toEqual([writable, writable]);
  }
});
