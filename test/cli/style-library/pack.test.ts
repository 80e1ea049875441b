import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, PACK_FILES, writePack, type PackContent } from '../../../src/cli/style-library/pack.ts';
import { InputError } from '../../../src/model/index.ts';
import type { StyleNode } from '../../../src/render/style.ts';
import { temporaryFolder } from '../temporary.ts';

const at = temporaryFolder();

const node = (name: string, attrs: StyleNode['attrs'] = {}, children: StyleNode['children'] = []): StyleNode => ({
  name,
  attrs,
  children,
});
const locale = (word: string) =>
  node('locale', { 'xml:lang': word }, [node('term', { name: 'page' }, ['']), node('term', { name: 'and' }, [word])]);
const style = (words: string) =>
  node('style', { class: 'note' }, [node('macro', { name: 'ș' }, [node('text', { value: words })])]);

const facts = (id: string) => ({ id, title: id.toUpperCase(), format: 'note', subjects: [] }) as const;
const CONTENT: PackContent = {
  styles: ['one', 'two', 'three'].map((id) => ({ facts: facts(id), root: style(`${id} „Țărm” `.repeat(50)) })),
  locales: new Map([
    ['de-DE', locale('und')],
    ['ro-RO', locale('și')],
  ]),
  typical: ['two', 'not-there'],
};

function write(content: PackContent): void {
  for (const [name, bytes] of writePack(content)) writeFileSync(at(name), bytes);
}

test('what is packed comes out again', () => {
  write(CONTENT);
  const pack = openPack(at());
  expect(pack.styles.map(({ at: _, ...known }) => known)).toEqual(['one', 'two', 'three'].map(facts));
  expect(pack.styles.map((row) => pack.style(row))).toEqual(CONTENT.styles.map(({ root }) => root));
  expect(pack.locales).toEqual(['de-DE', 'ro-RO']);
  expect(pack.locale('ro-RO')).toEqual(locale('și'));
  expect(['xx', 'constructor'].map((tag) => pack.locale(tag))).toEqual([undefined, undefined]);
});

test('each time fresh elements, since citeproc-js changes them', () => {
  write(CONTENT);
  const pack = openPack(at());
  expect(pack.locale('de-DE')).not.toBe(pack.locale('de-DE'));
});

test('one style is read without the others', () => {
  write(CONTENT);
  const [one, two] = openPack(at()).styles;
  if (!one || !two) throw new Error('there are three');
  const path = join(at(), PACK_FILES.data);
  const data = readFileSync(path);
  data.fill(0xff, one.at[0], one.at[0] + one.at[1]);
  writeFileSync(path, data);
  const pack = openPack(at());
  expect(pack.style(two)).toEqual(CONTENT.styles[1]?.root);
  expect(() => pack.style(one)).toThrow();
});

test('the same content gives the same bytes', () => {
  expect(writePack(CONTENT)).toEqual(writePack(CONTENT));
});

test('the dictionary pays', () => {
  const size = (content: PackContent) => writePack(content).get(PACK_FILES.data)?.length ?? 0;
  const many = { ...CONTENT, styles: Array.from({ length: 40 }, (_, k) => ({ facts: facts(`s${k}`), root: style('abcdefghijklmnopqrstuvwxyz0123456789') })) }; // prettier-ignore
  expect(size({ ...many, typical: ['s0'] })).toBeLessThan(size({ ...many, typical: [] }) / 2);
});

test('no pack: one line', () => {
  expect(() => openPack(at('nowhere'))).toThrow(InputError);
});
