import { readRemarks, splitRemarks } from '../../../src/read/references/labelled.ts';

const HOLM = { family: 'Holm', given: 'Anna' };

test.each<[readonly string[], unknown, readonly string[]]>([
  [['Archive Collection: fund 7'], { archive_collection: 'fund 7' }, []],
  [['archive_collection: fund 7', 'PMCID: 1', 'type: interview'], { archive_collection: 'fund 7', PMCID: '1', type: 'interview' }, []],
  [['Number of Pages: 12'], { 'number-of-pages': '12' }, []],
  [['Volume Title: Salt: A History'], { 'volume-title': 'Salt: A History' }, []],
  [['Medium: first', 'Medium: second'], { medium: 'first' }, []],
  [['Guest: Holm || Anna', 'Guest: Berg || Ole, Jr.', 'Guest: Fjord Press'], { guest: [HOLM, { family: 'Berg', given: 'Ole', suffix: 'Jr.' }, { literal: 'Fjord Press' }] }, []],
  [['Guest: Anna Holm, Ole Berg'], { guest: [{ literal: 'Anna Holm' }, { literal: 'Ole Berg' }] }, []],
  [['Guest: Aristotle'], { guest: [{ family: 'Aristotle' }] }, []],
  [['Printed in Bergen', 'Colour: red', 'constructor: x', 'Medium:'], {}, ['Printed in Bergen', 'Colour: red', 'constructor: x', 'Medium:']],
  [['Signed', 'Note: Volume: 3 is missing', 'Medium: paper'], { medium: 'paper' }, ['Signed', 'Volume: 3 is missing']],
])('%j', (lines, values, note) => {
  expect(readRemarks(lines)).toEqual({ values, note });
}); // prettier-ignore

test.each([
  ['', ['']],
  ['Printed in Bergen; and in Oslo', ['Printed in Bergen; and in Oslo']],
  [
    'Printed in Bergen; Volume Title: Salt; Medium: paper',
    ['Printed in Bergen', 'Volume Title: Salt', 'Medium: paper'],
  ],
  ['Medium: salt; and Water: both', ['Medium: salt; and Water: both']],
  ['Medium: salt; Water: both', ['Medium: salt; Water: both']],
  ['Medium: salt; Note: Reprint; Volume: 3; Note: x', ['Medium: salt', 'Note: Reprint; Volume: 3; Note: x']],
  ['Note: Volume: 3; Medium: salt', ['Note: Volume: 3; Medium: salt']],
])('%j', (note, lines) => {
  expect(splitRemarks(note)).toEqual(lines);
});
