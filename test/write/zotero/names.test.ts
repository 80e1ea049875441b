import type { CslName } from '../../../src/model/index.ts';
import { nameLine, zoteroName } from '../../../src/write/zotero/names.ts';

test.each<[CslName, string | undefined, string | undefined, string]>([
  [{ family: 'Holm', given: 'Anna' }, 'Holm', 'Anna', 'Holm || Anna'],
  [{ literal: 'Ministry of Salt' }, 'Ministry of Salt', undefined, 'Ministry of Salt'],
  [{ family: 'Holm' }, 'Holm', undefined, 'Holm'],
  [{ given: 'Anna' }, 'Anna', undefined, 'Anna'],
  [{ family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' }, 'de la Cruz', 'Ana', 'de la Cruz || Ana'],
  [{ family: 'Berg', given: 'Lars', 'dropping-particle': 'von' }, 'Berg', 'Lars von', 'Berg || Lars von'],
  [{ family: 'Holm', given: 'Lars', suffix: 'Jr.' }, 'Holm', 'Lars, Jr.', 'Holm || Lars, Jr.'],
  [{ family: 'Holm\n', given: ' Anna\r\nB.' }, 'Holm', 'Anna B.', 'Holm || Anna B.'],
  [{ family: ' ' }, undefined, undefined, ''],
  [{}, undefined, undefined, ''],
])('%j', (name, surname, givenName, line) => {
  const found = zoteroName(name);
  expect([found?.surname, found?.givenName]).toEqual([surname, givenName]);
  expect(found ? nameLine(found) : '').toBe(line);
});
