import { readReferences } from '../src/read/references/index.ts';
import { biblatex } from '../src/write/biblatex.ts';
import { bibtex } from '../src/write/bibtex.ts';
import { cslJson } from '../src/write/csl-json.ts';
import { testItems } from './support/items.ts';
import { GENERATED_LOSSES, SAMPLE_LOSSES } from './support/losses.ts';
import { ROUND_TRIPS } from './support/readers.ts';
import { goThere, lossesOf, tallyOf } from './support/round-trip.ts';
import { sampleItems } from './support/sample.ts';

const sample = sampleItems();
const items = testItems(2000);
/** citation-js reads no `\url{…#…}` in a note, and gives the whole file up. */
const withoutAddresses = items.map(({ URL: _, DOI: __, ...item }) => item);

const trips = Object.keys(ROUND_TRIPS) as (keyof typeof ROUND_TRIPS)[];

describe.each(trips)('%s', (name) => {
  const trip = ROUND_TRIPS[name];

  test('the sample loses what is declared', () => {
    expect(lossesOf(sample, goThere(trip, sample))).toEqual(SAMPLE_LOSSES[name]);
  });

  test('made-up items lose what is declared', () => {
    const going = name === 'BibTeX, citation-js' ? withoutAddresses : items;
    const back = goThere(trip, going);
    expect(back).toHaveLength(going.length);
    expect(tallyOf(going, back)).toEqual(GENERATED_LOSSES[name]);
  });
});

test('CSL-JSON loses nothing', () => {
  expect(JSON.parse([...cslJson.write(items, {})].join(''))).toEqual(items);
});

const NOTES = [
  'Reprint', 'Reprint; Volume: 3 is missing', 'Volume: 3 is missing', 'volume:3', 'Type: article; signed', 'Note: Signed; Guest: A',
  'Sealed; Note: Medium: paper', 'Cover: blue; and red', 'Volume:', 'https://example.org/a_b', 'a & b; Archive: c & d;',
] as const; // prettier-ignore

describe.each([bibtex, biblatex])('our reader takes what $name has in its note', (writer) => {
  test.each(NOTES)('%j', async (note) => {
    const item = { id: 'x', type: 'book', title: 'Salt', note } as const;
    for (const given of [item, { ...item, medium: 'paper' }]) {
      const { items: back } = await readReferences([...writer.write([given], {})].join(''), {});
      expect(back).toEqual([given]);
    }
  });
});

test.each([bibtex, biblatex])('the word in an edition is lost in $name, its number is not', async (writer) => {
  const item = { id: 'x', type: 'book', title: 'Salt', edition: '3rd edn' } as const;
  const { items: back } = await readReferences([...writer.write([item], {})].join(''), {});
  expect(back).toEqual([{ ...item, edition: '3' }]);
});
