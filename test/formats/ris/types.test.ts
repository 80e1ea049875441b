import { CSL_TYPES } from '../../../src/model/index.ts';
import { isTold, RIS_TYPES } from '../../../src/formats/ris/types.ts';

test('every type has one of RIS, and none is GEN, of which Zotero makes a journal article', () => {
  for (const type of CSL_TYPES) expect(RIS_TYPES[type]).toMatch(/^(?!GEN$)[A-Z]{3,7}$/);
});

test('an RIS type tells one CSL type at the most', () => {
  const told = CSL_TYPES.filter(isTold).map((type) => RIS_TYPES[type]);
  expect(told).toHaveLength(new Set(told).size);
});

test.each([
  ['document', 'ANCIENT', true],
  ['manuscript', 'MANSCPT', true],
  ['personal_communication', 'PCOMM', true],
  ['interview', 'PCOMM', false],
  ['treaty', 'STAT', false],
  ['review', 'JOUR', false],
] as const)('%s', (type, risType, told) => {
  expect(RIS_TYPES[type]).toBe(risType);
  expect(isTold(type)).toBe(told);
});
