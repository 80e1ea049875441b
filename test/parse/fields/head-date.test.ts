import { readDayAndMonth, readHeadDate } from '../../../src/parse/fields/head-date.ts';
import { noteText } from '../../support/note.ts';

/** The date behind `Holm`, and what is left after it. */
function dateIn(text: string): unknown[] | undefined {
  const t = noteText(`Holm${text}`);
  const found = readHeadDate(t, 1, t.length);
  return found && [...(found.date.date['date-parts'] ?? []), t.text.slice(t.tokens[found.to]?.start)];
}

test.each([
  [' (1999) Salt', [[1999], 'Salt']],
  [' (1999): Salt', [[1999], 'Salt']],
  [' (1999a), ‘Salt’', [[1999], '‘Salt’']],
  [' (1999, March 3). Salt', [[1999, 3, 3], 'Salt']],
  [' (1999, 3 mars), Salt', [[1999, 3, 3], 'Salt']],
  [' [1999]. Salt', [[1999], 'Salt']],
  [', 1999. Salt', [[1999], 'Salt']],
  [', 1999, Salt', [[1999], 'Salt']],
  [' 1999 Salt', [[1999], 'Salt']],
  [' 1999: 12', undefined],
  [', 1999, 12', undefined],
  [', 1999, p. 12', undefined],
  [' (Oslo, 1999), Salt', undefined],
  [' (1999)', undefined],
])('%s', (text, date) => {
  expect(dateIn(text)).toEqual(date);
});

test.each([
  ['March 3', [3, 3]],
  ['3 mars', [3, 3]],
  ['3 de marzo', [3, 3]],
  ['March', [3]],
  ['33 March', undefined],
])('without a year: %s', (text, parts) => {
  expect(readDayAndMonth(noteText(text), 0)?.parts).toEqual(parts);
});
