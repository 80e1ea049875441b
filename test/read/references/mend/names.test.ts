import { mendNames } from '../../../../src/read/references/mend/names.ts';
import { heard } from './complaints.ts';

const HOLM = { family: 'Holm', given: 'Anna' };
const WRONG = 'warning wrong-name';
const TEXT = 'info text-as-name';

test.each<[unknown, unknown, ...string[]]>([
  [[HOLM], [HOLM]],
  [[{ literal: 'Fjord Press' }], [{ literal: 'Fjord Press' }]],
  [[{ family: 'Berg', 'non-dropping-particle': 'van', suffix: 'Jr.' }], [{ family: 'Berg', 'non-dropping-particle': 'van', suffix: 'Jr.' }]],
  [[{ ...HOLM, 'static-ordering': true, ORCID: '0' }], [HOLM]],
  [HOLM, [HOLM]],
  [[{ name: 'Fjord Press' }], [{ literal: 'Fjord Press' }]],
  [[{ family: 7, given: '' }], [{ family: '7' }]],
  [undefined, undefined],
  [[], undefined],
  ['Holm, Anna', [HOLM], TEXT],
  ['Holm, Anna; Fjord Press', [HOLM, { literal: 'Fjord Press' }], TEXT, TEXT],
  [['Holm, Anna, Jr.'], [{ ...HOLM, suffix: 'Jr.' }], TEXT],
  [['a, b, c, d'], [{ literal: 'a, b, c, d' }], TEXT],
  [[{}], undefined, WRONG],
  [[{ suffix: 'Jr.' }, HOLM], [HOLM], WRONG],
  [[HOLM, null], [HOLM], WRONG],
  [[{ ...HOLM, height: 2 }], [HOLM], WRONG],
  [[{ ...HOLM, suffix: { a: 1 } }], [HOLM], 'warning wrong-value'],
])('%j', (value, ...expected) => {
  expect(heard((complain) => mendNames(value, 'author', complain))).toEqual(expected);
}); // prettier-ignore
