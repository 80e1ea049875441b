import { mkdirSync } from 'node:fs';
import { InputError } from '../../../src/model/index.ts';
import { dependentText, rootOf, styleText, testLibrary } from './library.ts';

const { at, write, library } = testLibrary();
const SETS_NUMBERS = styleText({ title: 'Mine', cite: '<text variable="number"/>' });

/** Message and hint as one line. */
async function refusal(name: string): Promise<string> {
  try {
    const { id } = await library().findStyle(name);
    return `found ${id}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.message, error.hint].join('. ');
  }
}

describe('packed styles', () => {
  test.each([
    'fjord-notes',
    'http://www.zotero.org/styles/fjord-notes',
    'https://www.zotero.org/styles/fjord-notes',
    'Fjord Guide (note)',
    'fjord guide  note',
  ])('%s', async (name) => {
    const style = await library().findStyle(name);
    expect(style).toMatchObject({ id: 'fjord-notes', title: 'Fjord Guide (note)', root: { attrs: { class: 'note' } } });
    expect(style).not.toHaveProperty('remark');
  });

  test('by a title that looks like a path', async () => {
    expect((await library().findStyle('Sea/Land')).id).toBe('sea-or-land');
  });

  test('a broken one is refused with its reason', async () => {
    expect(await refusal('broken-style')).toBe(
      'the style broken-style cannot be used: it has no citation for books. Others: ibidem styles <words>',
    );
  });

  test('one that is good for some works is found, with a remark', async () => {
    expect((await library().findStyle('sparse-style')).remark).toBe(
      'the style sparse-style prints no more than names of maps',
    );
  });

  test('one without a bibliography is found: it can set notes', async () => {
    expect((await library().findStyle('notes-only')).id).toBe('notes-only');
  });
});

describe('files', () => {
  test('a path', async () => {
    const path = write('work/mine.csl', SETS_NUMBERS);
    expect(await library().findStyle(path)).toEqual({ id: 'mine', title: 'Mine', root: rootOf(SETS_NUMBERS) });
  });

  test('a file needs no pack', async () => {
    const path = write('work/mine.xml', styleText({ title: '' }));
    write('pack/catalogue.json', '');
    expect(await library().findStyle(path)).toMatchObject({ id: 'mine.xml', title: 'mine.xml' });
  });

  test.each([
    ['a missing one', 'none.csl', 'there is no such file or folder'],
    ['a folder', 'folder.csl', 'it is a folder'],
    ['no XML', 'prose.csl', 'this is not valid XML'],
  ])('%s', async (_, name, message) => {
    mkdirSync(at('folder.csl'));
    write('prose.csl', 'The town lay still.');
    expect(await refusal(at(name))).toContain(`${at(name)}: ${message}`);
  });
});

describe('dependent styles', () => {
  const PARENT = styleText({ title: 'Parent', cite: '<text variable="archive"/>' });

  test('the parent beside it comes before a packed one', async () => {
    write('work/fjord-notes.csl', PARENT);
    const path = write('work/child.csl', dependentText('fjord-notes'));
    expect(await library().findStyle(path)).toEqual({ id: 'child', title: 'Dependent', root: rootOf(PARENT) });
  });

  test('a packed parent, and a locale of its own', async () => {
    const path = write('work/child.csl', dependentText('sparse-style', 'default-locale="de-DE"'));
    expect(await library().findStyle(path)).toMatchObject({
      id: 'child',
      root: { name: 'style', attrs: { 'default-locale': 'de-DE' } },
      remark: 'the style sparse-style prints no more than names of maps',
    });
  });

  test('a parent in Zotero’s hidden folder', async () => {
    write('home/Zotero/styles/hidden/parent.csl', PARENT);
    const path = write('work/child.csl', dependentText('parent'));
    expect((await library().findStyle(path)).root).toEqual(rootOf(PARENT));
  });

  test.each([
    ['a missing parent', 'nobody', 'it is set like the style http://www.zotero.org/styles/nobody, which is not here. Put nobody.csl into the same folder.'],
    ['a broken parent', 'broken-style', 'the style broken-style cannot be used'],
    ['a parent that depends on another', 'middle', 'which is set like another style itself'],
    ['itself', 'child', 'which is set like another style itself'],
  ])('%s', async (_, parent, message) => {
    write('work/middle.csl', dependentText('fjord-notes'));
    expect(await refusal(write('work/child.csl', dependentText(parent)))).toContain(message);
  }); // prettier-ignore
});

describe('Zotero’s styles', () => {
  test('by their ids', async () => {
    write('home/Zotero/styles/mine.csl', SETS_NUMBERS);
    expect((await library().findStyle('http://www.zotero.org/styles/mine')).title).toBe('Mine');
  });

  test('packed ones come first', async () => {
    write('home/Zotero/styles/fjord-notes.csl', SETS_NUMBERS);
    expect((await library().findStyle('fjord-notes')).title).toBe('Fjord Guide (note)');
  });

  test.each([
    ['Linux', '.zotero/zotero/abc.default/prefs.js'],
    ['macOS', 'Library/Application Support/Zotero/Profiles/abc.default/prefs.js'],
    ['Windows', 'AppData/Roaming/Zotero/Zotero/Profiles/abc.default/prefs.js'],
  ])('where the data have been moved: %s', async (_, profile) => {
    write('elsewhere/styles/mine.csl', SETS_NUMBERS);
    write(
      `home/${profile}`,
      `user_pref("extensions.zotero.x", 1);\nuser_pref("extensions.zotero.dataDir", ${JSON.stringify(at('elsewhere'))});\n`,
    );
    expect((await library().findStyle('mine')).title).toBe('Mine');
  });

  test('a damaged one is named by its path', async () => {
    const path = write('home/Zotero/styles/mine.csl', '<style>');
    expect(await refusal('mine')).toContain(`${path}: this is not valid XML`);
  });
});

describe('unknown names', () => {
  test('one that is longer than the name of a file can be', async () => {
    expect(await refusal('x'.repeat(5000))).toContain('there is no style xxx');
  });

  test.each([
    ['fjord', 'there is no style fjord. Perhaps fjord-notes, fjord-author-date, broken-style? Search with: ibidem styles <words>'],
    ['fjrod-notes', 'there is no style fjrod-notes. Perhaps fjord-notes'],
    ['mha', 'Perhaps modern-harbour-association?'],
    ['mime', 'Perhaps mine?'],
    ['xyzzy', 'there is no style xyzzy. Search with: ibidem styles <words>'],
    ['http://www.zotero.org/styles/xyzzy', 'there is no style xyzzy.'],
    ['..', 'there is no style ..'],
  ])('%s', async (name, message) => {
    write('home/Zotero/styles/mine.csl', SETS_NUMBERS);
    expect(await refusal(name)).toContain(message);
  }); // prettier-ignore
});
