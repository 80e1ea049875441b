import { mendDate } from '../../../../src/read/references/mend/date.ts';
import { heard } from './complaints.ts';

const parts = (...points: readonly (readonly number[])[]) => ({ 'date-parts': points });
const WRONG = 'warning wrong-date';
const AS_WRITTEN = 'info wrong-date';

test.each<[unknown, unknown, ...string[]]>([
  // Right as it is: CSL-JSON allows all of this
  [{ 'date-parts': [[1969, 4, 24]] }, parts([1969, 4, 24])],
  [{ 'date-parts': [['1969', '04', '24']] }, parts([1969, 4, 24])],
  [
    {
      'date-parts': [
        [1971, 11, 23],
        [1971, 11, 24],
      ],
    },
    parts([1971, 11, 23], [1971, 11, 24]),
  ],
  [{ 'date-parts': [[-44]] }, parts([-44])],
  [
    { 'date-parts': [[1645]], circa: true },
    { ...parts([1645]), circa: true },
  ],
  [
    { 'date-parts': [[1645]], circa: 1 },
    { ...parts([1645]), circa: true },
  ],
  [{ 'date-parts': [[1645]], circa: 'false' }, parts([1645])],
  [
    { 'date-parts': [[1999]], season: '2' },
    { ...parts([1999]), season: 2 },
  ],
  [
    { 'date-parts': [[1999]], season: 'Autumn' },
    { ...parts([1999]), season: 3 },
  ],
  [{ 'date-parts': [[1999, 21]] }, { ...parts([1999]), season: 1 }],
  [{ literal: 'n.d.' }, { literal: 'n.d.' }],
  [{ literal: ' n.d. ' }, { literal: ' n.d. ' }],
  [{ raw: '1969-04-24' }, parts([1969, 4, 24])],
  ['1966/1967', parts([1966], [1967])],
  [1969, parts([1969])],
  // Other shapes
  [{ 'date-parts': [1969, 4] }, parts([1969, 4])],
  [{ year: 1969, month: 4 }, parts([1969, 4])],
  [[{ year: 1966 }, { year: 1967, month: 2 }], parts([1966], [1967, 2])],
  // Nothing
  [undefined, undefined],
  ['', undefined],
  [{ 'date-parts': [['']] }, undefined],
  [{ 'date-parts': [] }, undefined],
  [{}, undefined],
  // Mended
  [{ 'date-parts': [[1969, 13, 1]] }, parts([1969]), WRONG],
  [{ 'date-parts': [[1970, 2, 31]] }, parts([1970, 2]), WRONG],
  [{ 'date-parts': [[1970, 2, 'x']] }, parts([1970, 2]), WRONG],
  [{ 'date-parts': [[1970.5]] }, undefined, WRONG],
  [{ 'date-parts': [[0]] }, undefined, WRONG],
  [{ 'date-parts': [['soon']] }, undefined, WRONG],
  [{ 'date-parts': [[1999], [0, 0, 0]] }, parts([1999]), WRONG],
  [{ 'date-parts': [[1], [2], [3]] }, parts([1], [2]), WRONG],
  [{ 'date-parts': [[1999]], season: 'Michaelmas' }, parts([1999]), WRONG],
  [{ 'date-parts': [[1999]], era: 'AD' }, parts([1999]), WRONG],
  [{ raw: 'Michaelmas 1645' }, { literal: 'Michaelmas 1645' }, AS_WRITTEN],
  ['24 April 1969', { literal: '24 April 1969' }, AS_WRITTEN],
  [true, undefined, WRONG],
])('%j', (value, ...expected) => {
  expect(heard((complain) => mendDate(value, 'issued', complain))).toEqual(expected);
});
