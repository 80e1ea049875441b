import { readNumeration } from '../../../src/parse/fields/numeration.ts';
import { noteText, textIn } from '../../support/note.ts';

const NAME = 'Journal of Salt';

/** `volume / issue` at the end of a journal's name; the name must be left whole. */
function numerationAfter(numbers: string): string | undefined {
  const t = noteText(`${NAME} ${numbers}`);
  const found = readNumeration(t, 0, t.length);
  if (!found) return undefined;
  const name = t.slice(0, found.from).replace(/,$/, '');
  return `${name === NAME ? '' : `${name}: `}${textIn(t, found.volume) ?? ''} / ${textIn(t, found.issue) ?? ''}`;
}

test.each([
  ['24', '24 / '],
  ['312', '312 / '],
  ['XLIII', 'XLIII / '],
  ['24 no. 2', '24 / 2'],
  ['24, no. 2', '24 / 2'],
  ['24, No. 2', '24 / 2'],
  ['24, nos 2–3', '24 / 2–3'],
  ['24, no. 3/4', '24 / 3/4'],
  ['24:2', '24 / 2'],
  ['24: 2', '24 / 2'],
  ['65, 2', '65 / 2'],
  ['12 (3)', '12 / 3'],
  ['12(3)', '12 / 3'],
  ['1–2', ' / 1–2'],
  ['14–15', ' / 14–15'],
  ['vol. 12', '12 / '],
  ['vol. 12, no. 3', '12 / 3'],
  ['Vol. XIX, No. 4', 'XIX / 4'],
  ['Jg. 12, H. 3', '12 / 3'],
  ['Jg. 12, Heft 3', '12 / 3'],
  ['12, H. 3', '12 / 3'],
  ['Bd. 5', '5 / '],
  ['Nr. 7', ' / 7'],
  ['no. 7', ' / 7'],
  ['n° 4', ' / 4'],
  ['t. 12, n° 3', '12 / 3'],
  ['vol. 12, fasc. 2', '12 / 2'],
  ['12, n. 3', '12 / 3'],
  ['año 12, núm. 3', '12 / 3'],
  ['vol. 12, núm. 3', '12 / 3'],
  ['vol. 12, nr. 3', '12 / 3'],
])('%s', (text, expected) => {
  expect(numerationAfter(text)).toBe(expected);
});

test.each(['Quarterly', 'of Ships', 'Salt, Ships', '12345'])('none: %s', (text) => {
  expect(numerationAfter(text)).toBeUndefined();
});

test('nothing but numbers', () => {
  const t = noteText('24 no. 2');
  expect(readNumeration(t, 0, t.length)).toMatchObject({
    from: 0,
    volume: { from: 0, to: 1 },
    issue: { from: 2, to: 3 },
  });
});
