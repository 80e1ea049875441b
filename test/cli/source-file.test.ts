import { readSourceFile } from '../../src/cli/source-file.ts';
import { InputError } from '../../src/model/index.ts';

const read = (text: string) => readSourceFile(new TextEncoder().encode(text));
const ITEM = {
  type: 'article-journal',
  title: 'Ș',
  volume: '24',
  author: [{ family: 'Eco' }],
  issued: { 'date-parts': [[2018]] },
};

describe('what is read', () => {
  test('an item', () => {
    expect(read(JSON.stringify(ITEM))).toEqual(ITEM);
  });

  test('a list with one item', () => {
    expect(read(JSON.stringify([ITEM]))).toEqual(ITEM);
  });

  test('with a byte order mark', () => {
    expect(read(`\ufeff${JSON.stringify(ITEM)}`)).toEqual(ITEM);
  });

  test('numbers where CSL-JSON allows them become text', () => {
    expect(read('{ "volume": 24, "id": 7 }')).toEqual({ volume: '24', id: '7' });
  });

  test('what CSL-JSON has and Ibidem does not use', () => {
    expect(read('{ "abstract": "…", "categories": 3 }')).toEqual({ abstract: '…', categories: 3 });
  });
});

describe('what is refused', () => {
  test.each([
    ['{ title: }', 'this is not valid JSON'],
    ['', 'this is not valid JSON'],
    ['"title"', 'this is no CSL-JSON item'],
    ['null', 'this is no CSL-JSON item'],
    ['[1]', 'this is no CSL-JSON item'],
    ['[[{}]]', 'this is no CSL-JSON item'],
    ['[]', 'this list has 0 items'],
    ['[{}, {}]', 'this list has 2 items'],
    ['{ "title": ["a"] }', '"title" should be text'],
    ['{ "author": "Eco" }', '"author" should be a list of names'],
    ['{ "editor": ["Eco"] }', '"editor" should be a list of names'],
    ['{ "issued": "2018" }', '"issued" should be a date with date-parts'],
  ])('%s', (text, message) => {
    expect(() => read(text)).toThrow(new InputError(message));
  });
});
