import { parseXml } from '../../../src/read/markup/xml.ts';

const refusal = (text: string): string => {
  try {
    parseXml(text, 'this file');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'it was read';
};

test.each([
  ['more elements than any document has', `<a>${'<b/>'.repeat(500_001)}</a>`, 'has more than 500000 elements'],
  ['deep nesting', '<a>'.repeat(100_000), 'nest more deeply than any document’s'],
  ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'declares entities of its own'],
  ['an end too soon', '<a><b>text</b>', 'is damaged'],
])('%s is refused in one line', (_, text, message) => {
  expect(refusal(text)).toContain(message);
  expect(refusal(text)).not.toContain('\n');
});

test('elements, attributes and text are there, comments are not', () => {
  expect(
    parseXml('<x:a xmlns:x="urn:x" id="1">one<!-- two --><b/><![CDATA[<three>]]></x:a>', 'this file'),
  ).toMatchObject({
    name: 'a',
    attributes: { id: '1' },
    children: ['one', { name: 'b', children: [] }, '<three>'],
  });
});
