import { unzipSync } from 'fflate';
import { zipped, type Bundle } from '../../../src/write/zotero/index.ts';

const bundle = (...files: readonly (readonly [string, string | Uint8Array])[]): Bundle => ({
  name: 'holm2018',
  files: new Map(files),
});
const RDF = ['holm2018.rdf', '<a>Соль</a>'] as const;
const FILE = ['files/1/Соль.txt', new Uint8Array([1, 2, 3])] as const;

test('everything is in a folder of the article’s name, sorted', () => {
  const found = unzipSync(zipped(bundle(RDF, FILE)));
  expect(Object.keys(found)).toEqual(['holm2018/files/1/Соль.txt', 'holm2018/holm2018.rdf']);
  expect([...(found['holm2018/files/1/Соль.txt'] ?? [])]).toEqual([1, 2, 3]);
  expect(new TextDecoder().decode(found['holm2018/holm2018.rdf'])).toBe('<a>Соль</a>');
});

test('the same bundle gives the same bytes, at any time and in any order', () => {
  const first = zipped(bundle(RDF, FILE));
  jest.useFakeTimers({ now: new Date(2031, 5, 1) });
  expect(zipped(bundle(FILE, RDF))).toEqual(first);
  jest.useRealTimers();
});
