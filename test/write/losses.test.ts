import { LossTally } from '../../src/write/losses.ts';

test('one diagnostic a format and variable, with the first works', () => {
  const tally = new LossTally();
  const fate = 'RIS has no field for it; it is in a note (M2)';
  for (let work = 1; work <= 7; work++) tally.add({ code: 'no-field-in-ris', id: `w${work}`, variable: 'scale', fate });
  tally.add({ code: 'no-field-in-ris', id: 'w1', variable: 'type', fate });
  expect(tally.diagnostics()).toEqual([
    {
      code: 'no-field-in-ris',
      severity: 'info',
      message: 'scale of w1, w2, w3, w4, w5 and 2 more: RIS has no field for it; it is in a note (M2).',
    },
    {
      code: 'no-field-in-ris',
      severity: 'info',
      message: 'type of w1: RIS has no field for it; it is in a note (M2).',
    },
  ]);
});
