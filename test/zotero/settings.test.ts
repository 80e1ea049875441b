import { BRANCH, readSettings, SETTING_NAMES, SETTINGS } from '../../src/zotero/settings.ts';

const prefs = (set: Readonly<Record<string, unknown>>) => ({
  get: (name: string) => set[name],
  set: () => undefined,
});

test('what nobody has set has its default', () => {
  const settings = readSettings(prefs({}));
  for (const name of SETTING_NAMES) expect([name, settings[name]]).toEqual([name, SETTINGS[name].default]);
});

test('what a person has set', () => {
  const set = { [`${BRANCH}style`]: 'apa', [`${BRANCH}reuse`]: false };
  expect(readSettings(prefs(set))).toMatchObject({ style: 'apa', reuse: false, ascii: false });
});

test('a preference of another type does not count', () => {
  expect(readSettings(prefs({ [`${BRANCH}reuse`]: 'no', [`${BRANCH}keys`]: 1 }))).toMatchObject({
    reuse: true,
    keys: '',
  });
});

test('every default is of its type', () => {
  for (const name of SETTING_NAMES) expect(typeof SETTINGS[name].default).toBe(SETTINGS[name].type);
});
