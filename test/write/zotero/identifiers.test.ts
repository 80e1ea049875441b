import { identifiers } from '../../../src/write/zotero/identifiers.ts';

test('an identifier is a URI of its id, and never given twice', () => {
  const give = identifiers('item');
  expect(['holm1999', 'a b/c', 'Соль', 'x\ud800', 'holm1999', 'x\ud801', '" <&>'].map(give)).toEqual([
    '#item_holm1999',
    '#item_a%20b%2Fc',
    '#item_%D0%A1%D0%BE%D0%BB%D1%8C',
    '#item_x%EF%BF%BD',
    '#item_holm1999_2',
    '#item_x%EF%BF%BD_2',
    '#item_%22%20%3C%26%3E',
  ]);
});
