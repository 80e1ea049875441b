import { crossReference } from '../../../src/parse/constructs/cross-reference.ts';
import { leavesAlone } from '../../support/construct.ts';
import { parseOne } from '../../support/parse.ts';

test.each([
  ['See note 4 above.', '4'],
  ['See n. 4 above.', '4'],
  ['See above, note 4.', '4'],
  ['Cf. supra, n. 4.', '4'],
  ['Voir supra, note 4.', '4'],
  ['Siehe Anm. 4.', '4'],
  ['Vedi nota 4.', '4'],
  ['Vezi nota 4.', '4'],
])('%s', (text, number) => {
  const [citation, ...more] = parseOne(text).citations;
  expect(more).toEqual([]);
  expect(citation?.reading).toMatchObject({ construct: 'cross-reference', reference: { kind: 'short', note: number } });
  expect(citation?.reading.fields).toEqual([]);
});

leavesAlone(crossReference, ['n. 4', 'note 4', 'The note 4 above says so', 'Holm (n. 4), 12']);
