import { testItems } from '../support/items.ts';
import { GENERATED_LOSSES, SAMPLE_LOSSES } from '../support/losses.ts';
import { goThere, lossesOf, tallyOf } from '../support/round-trip.ts';
import { sampleItems } from '../support/sample.ts';
import { PROGRAM_TRIPS } from './programs.ts';

const sample = sampleItems();
const items = testItems(2000);
const trips = Object.keys(PROGRAM_TRIPS) as (keyof typeof PROGRAM_TRIPS)[];

describe.each(trips)('%s', (name) => {
  const trip = PROGRAM_TRIPS[name];

  test('the sample loses what is declared', () => {
    expect(lossesOf(sample, goThere(trip, sample))).toEqual(SAMPLE_LOSSES[name]);
  });

  test('made-up items lose what is declared', () => {
    const back = goThere(trip, items);
    expect(back).toHaveLength(items.length);
    expect(tallyOf(items, back)).toEqual(GENERATED_LOSSES[name]);
  });
});
