import { byDirection, directionOf, directionOfText } from '../../../src/render/formats/direction.ts';

test.each([
  ['en', 'ltr'], ['de-AT', 'ltr'], ['ar', 'rtl'], ['fa-IR', 'rtl'], ['he-IL', 'rtl'], ['ur', 'rtl'], ['az', 'ltr'],
  ['az-Arab', 'rtl'], ['ks-Deva', 'ltr'], ['sl-1994', 'ltr'], ['', 'ltr'],
])('the language %s runs %s', (language, expected) => {
  expect(directionOf(language)).toBe(expected);
}); // prettier-ignore

test.each([
  ['Holm, سفن', 'ltr'],
  ['“سفن”, Holm', 'rtl'],
  ['12 ספנות', 'rtl'],
  ['中文', 'ltr'],
  ['12–14.', undefined],
])('the text %s runs %s', (text, expected) => {
  expect(directionOfText(text)).toBe(expected);
});

test.each([
  ['Salt and Ships', ['Salt and Ships']],
  ['in تاريخ الموانئ 12 (2011)', ['in ', '<تاريخ الموانئ>', ' 12 (2011)']],
  ['الملح: سفن ١٢ و 1948، سفن', ['<الملح: سفن ١٢ و 1948، سفن>']],
  ['“تاريخ,” مجلة.', ['“', '<تاريخ>', ',” ', '<مجلة>', '.']],
  ['בַּיִת', ['<בַּיִת>']],
  ['', ['']],
])('%s in pieces', (text, expected) => {
  expect(byDirection(text).map(({ direction, text: piece }) => (direction === 'rtl' ? `<${piece}>` : piece))).toEqual(
    expected,
  );
});
