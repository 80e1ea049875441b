import { readLocator } from '../../../src/parse/fields/locator.ts';
import { extent } from '../../../src/parse/fields/page-range.ts';
import { noteText } from '../../support/note.ts';

/** The locator a text starts with as `label text`, and what is left after it. */
function locatorIn(text: string): string | undefined {
  const t = noteText(text);
  const found = readLocator(t, 0, t.length);
  if (!found) return undefined;
  const rest = text.slice(found.span.end).replace(/^\.$/, '');
  return [`${found.label} ${found.text}`, rest].filter((part) => part !== '').join(' | ');
}

describe.each<[string, [string, string][]]>([
  [
    'numbers',
    [
      ['12', 'page 12'],
      ['94–7', 'page 94–7'],
      ['94-97', 'page 94-97'],
      ['66f.', 'page 66f.'],
      ['66ff.', 'page 66ff.'],
      ['66ff', 'page 66ff'],
      ['66 ff.', 'page 66 ff.'],
      ['12 et seq.', 'page 12 et seq.'],
      ['12n', 'page 12n'],
      ['12 n. 3', 'page 12 n. 3'],
      ['55 n. 30', 'page 55 n. 30'],
      ['xii', 'page xii'],
      ['xii–xiv', 'page xii–xiv'],
      ['27, 40', 'page 27, 40'],
      ['285, 285–286', 'page 285, 285–286'],
      ['3, 5 and 7', 'page 3, 5 and 7'],
      ['3, 5, and 7', 'page 3, 5, and 7'],
      ['159 u. 152ff.', 'page 159 u. 152ff.'],
    ],
  ],
  [
    'pages',
    [
      ['p. 12', 'page 12'],
      ['p.12', 'page 12'],
      ['pp. 12–13', 'page 12–13'],
      ['pp. 12 and 15', 'page 12 and 15'],
      ['S. 12', 'page 12'],
      ['S. 12f.', 'page 12f.'],
      ['S. 142f., S. 147f.', 'page 142f., S. 147f.'],
      ['Seite 12', 'page 12'],
      ['pág. 12', 'page 12'],
      ['págs. 12–13', 'page 12–13'],
      ['pag. 12', 'page 12'],
      ['p. xii', 'page xii'],
      ['p. XII', 'page XII'],
      ['p. A1', 'page A1'],
    ],
  ],
  [
    'other places',
    [
      ['fol. 58', 'folio 58'],
      ['fol. 58r–60v', 'folio 58r–60v'],
      ['fols. 58–60', 'folio 58–60'],
      ['ff. 11–5', 'folio 11–5'],
      ['f. 12', 'folio 12'],
      ['Bl. 4', 'folio 4'],
      ['Bll. 4–6', 'folio 4–6'],
      ['filele 4–6', 'folio 4–6'],
      ['ll. 3–5', 'line 3–5'],
      ['para. 70', 'paragraph 70'],
      ['paras. 70–2', 'paragraph 70–2'],
      ['Rn. 12', 'paragraph 12'],
      ['sec. 4', 'section 4'],
      ['ch. 6', 'chapter 6'],
      ['chap. 6', 'chapter 6'],
      ['Kap. 6', 'chapter 6'],
      ['cap. 6', 'chapter 6'],
      ['col. 4', 'column 4'],
      ['fig. 2', 'figure 2'],
      ['Abb. 2', 'figure 2'],
      ['table 3', 'table 3'],
      ['n. 12', 'note 12'],
    ],
  ],
  [
    'a place within the whole',
    [
      ['here 107', 'page 107'],
      ['hier S. 5', 'page 5'],
      ['hier: S. 5', 'page 5'],
      ['ici p. 5', 'page 5'],
      ['at 107', 'page 107'],
      ['esp. pp. 3–5', 'page 3–5'],
      ['qui p. 5', 'page 5'],
    ],
  ],
  [
    'what ends a locator',
    [
      ['101, here 107', 'page 101 | , here 107'],
      ['S. 3, hier S. 5', 'page 3 | , hier S. 5'],
      ['pp. 601–13, here 607–8', 'page 601–13 | , here 607–8'],
      ['403–416: 405', 'page 403–416 | : 405'],
      ['p. 12, n. 4', 'page 12, n. 4'],
      ['p. 12, nota 4', 'page 12, nota 4'],
      ['pp. 3–20, n. 4', 'page 3–20 | , n. 4'],
      ['p. 12 e nota', 'page 12 e nota'],
      ['p. 91 a 108', 'page 91 a 108'],
      ['12, Salt', 'page 12 | , Salt'],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, locator) => {
    expect(locatorIn(text)).toBe(locator);
  });
});

describe('labels and numbers that stand for several things', () => {
  // `D` is also a Roman 500, and the number behind it is not looked at then.
  test.failing('p. D 10', () => {
    expect(locatorIn('p. D 10')).toBe('page D 10');
  });

  // All packs know it as a section, three as a paragraph, too; the paragraph is preferred.
  test.failing.each([
    ['§ 12', 'section 12'],
    ['§§ 12–14', 'section 12–14'],
  ])('%s', (text, locator) => {
    expect(locatorIn(text)).toBe(locator);
  });

  // German and French know `Art.` as the lemma of a dictionary, too, which wins by chance of order.
  test.failing('art. 67(1)(d)', () => {
    expect(locatorIn('art. 67(1)(d)')).toBe('article-locator 67(1)(d)');
  });

  // `sp.` is also French for `especially`.
  test.failing('Sp. 4', () => {
    expect(locatorIn('Sp. 4')).toBe('column 4');
  });
});

test.each(['Salt', 'p.', 'p. Salt', '123456', '3D', 'Salt 12', '‘12’', 'X', 'H. 3'])('none: %s', (text) => {
  expect(locatorIn(text)).toBeUndefined();
});

test.each<[string, { labelled: boolean; pinpoint: boolean }]>([
  ['12', { labelled: false, pinpoint: false }],
  ['p. 12', { labelled: true, pinpoint: false }],
  ['here 12', { labelled: false, pinpoint: true }],
  ['hier S. 12', { labelled: true, pinpoint: true }],
])('%s: %p', (text, expected) => {
  const t = noteText(text);
  expect(readLocator(t, 0, t.length)).toMatchObject(expected);
});

test('reaches no further than its end', () => {
  const t = noteText('12, 14, 16');
  expect(readLocator(t, 0, 3)?.text).toBe('12, 14');
  expect(readLocator(noteText('12–14'), 0, 2)).toBeUndefined();
});

test('the span holds the numbers without their label', () => {
  const text = 'fol. 58r–60v';
  const t = noteText(text);
  const { span } = readLocator(t, 0, t.length) ?? { span: { start: 0, end: 0 } };
  expect(text.slice(span.start, span.end)).toBe('58r–60v');
});

test.each([
  ['12', 1],
  ['601–13', 13],
  ['94–7', 4],
  ['94-97', 4],
  ['421–439', 19],
  ['97–94', 1],
  ['xii', 1],
  ['12f.', 1],
])('%s has %i pages', (text, pages) => {
  expect(extent(text)).toBe(pages);
});
