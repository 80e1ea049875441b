import { readNames } from '../../../../src/read/references/bibtex/names.ts';

const HOLM = { family: 'Holm', given: 'Anna' };
const von = (particle: string) => ({ 'non-dropping-particle': particle });

test.each<[string, readonly unknown[]]>([
  ['Holm, Anna', [HOLM]],
  ['Anna Holm', [HOLM]],
  ['Anna  Holm\n  AND Berg, Ole', [HOLM, { family: 'Berg', given: 'Ole' }]],
  ['Holm, Anna and others', [HOLM]],
  ['Holm', [{ family: 'Holm' }]],
  ['{Fjord Press} and {Salt and Ships, Ltd}', [{ literal: 'Fjord Press' }, { literal: 'Salt and Ships, Ltd' }]],
  ['van der Berg, Jr., Ole', [{ family: 'Berg', given: 'Ole', suffix: 'Jr.', ...von('van der') }]],
  ['Ole van der Berg', [{ family: 'Berg', given: 'Ole', ...von('van der') }]],
  ['von, Ole', [{ family: 'von', given: 'Ole' }]],
  ['de la Cruz Berg, Ole', [{ family: 'Cruz Berg', given: 'Ole', ...von('de la') }]],
  ['{de Vries}, Ole', [{ family: 'de Vries', given: 'Ole' }]],
  ['{Salt, Brothers}, Ole', [{ family: 'Salt, Brothers', given: 'Ole' }]],
  ["{\\'E}mile Holm", [{ family: 'Holm', given: 'Émile' }]],
  ["Holm, {\\'E}. {\\relax Ch}.", [{ family: 'Holm', given: 'É. Ch.' }]],
  ['Jean-Luc Smith-Jones', [{ family: 'Smith-Jones', given: 'Jean-Luc' }]],
  ['Holm, Jr., {}', [{ family: 'Holm', suffix: 'Jr.' }]],
  ['Ștefan Șerban', [{ family: 'Șerban', given: 'Ștefan' }]],
  ['山田, 太郎', [{ family: '山田', given: '太郎' }]],
  ['a, b, c, d', [{ literal: 'a, b, c, d' }]],
  [', Anna', [{ literal: ', Anna' }]],
  ['family=Holm, given=Anna, prefix=van, useprefix=false', [{ ...HOLM, 'dropping-particle': 'van' }]],
  ['family={Holm}, given={Anna B.}, prefix=van, useprefix=true', [{ family: 'Holm', given: 'Anna B.', ...von('van') }]],
  ['', []],
])('%j', (latex, names) => {
  expect(readNames(latex, 'non-dropping-particle')).toEqual(names);
});

test('what a particle is depends on the format', () => {
  expect(readNames('van Berg, Ole', 'dropping-particle')).toEqual([
    { family: 'Berg', given: 'Ole', 'dropping-particle': 'van' },
  ]);
});
