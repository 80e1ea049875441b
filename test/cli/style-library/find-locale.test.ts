import { InputError } from '../../../src/model/index.ts';
import { testLibrary } from './library.ts';

const { at, write, library } = testLibrary();

async function refusal(name: string): Promise<string> {
  try {
    const { tag } = await library().findLocale(name);
    return `found ${tag}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.message, error.hint].join('. ');
  }
}

test.each([
  ['de-DE', 'de-DE'],
  ['de-AT', 'de-AT'],
  ['DE-at', 'de-AT'],
  ['de_AT', 'de-AT'],
  ['de', 'de-DE'],
  ['de-LI', 'de-DE'],
  ['en', 'en-US'],
  ['en-AU', 'en-US'],
  ['ro', 'ro-RO'],
  ['ro-MD', 'ro-RO'],
  ['no', 'nb-NO'],
])('%s → %s', async (name, tag) => {
  const found = await library().findLocale(name);
  expect(found.tag).toBe(tag);
  expect(found.locales(tag)?.attrs['xml:lang']).toBe(tag);
});

test('the source: by language, and none for what there is not', () => {
  const { locales } = library();
  expect(['en-GB', 'de-LI', 'fr-FR'].map((tag) => locales(tag)?.attrs['xml:lang'])).toEqual([
    'en-GB',
    'de-DE',
    undefined,
  ]);
});

test.each([
  ['german', 'there is no locale german. Perhaps de-AT, de-DE?'],
  ['romania', 'there is no locale romania. Perhaps ro-RO?'],
  ['xx', 'there is no locale xx. A locale has a name such as en-GB, de-DE or ro-RO.'],
  ['de-DE,fr-FR', 'there is no locale de-DE,fr-FR. Perhaps'],
  ['constructor', 'there is no locale constructor'],
])('unknown: %s', async (name, message) => {
  expect(await refusal(name)).toContain(message);
});

describe('a file', () => {
  const MINE = '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="fo-FO"><terms/></locale>';

  test('has its own language; the others are as ever', async () => {
    const { tag, locales } = await library().findLocale(write('mine.xml', MINE));
    expect(tag).toBe('fo-FO');
    expect(locales('fo-FO')?.children).toEqual([{ name: 'terms', attrs: {}, children: [] }]);
    expect(locales('en-US')?.attrs['xml:lang']).toBe('en-US');
  });

  test('that is none is refused by its path', async () => {
    const path = write('style.xml', MINE.replaceAll('locale', 'style'));
    expect(await refusal(path)).toContain(`${path}: this is not a CSL locale`);
    expect(await refusal(at('none.xml'))).toContain('there is no such file or folder');
  });
});
