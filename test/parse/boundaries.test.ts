import { findBoundaries } from '../../src/parse/boundaries/index.ts';
import { noteText } from '../support/note.ts';

/** The stretches between neighbouring boundaries. */
function stretches(text: string): string[] {
  const t = noteText(text);
  const found = findBoundaries(t);
  return found.flatMap(({ right }, k) => {
    const left = found[k + 1]?.left ?? right;
    return left > right ? [t.slice(right, left)] : [];
  });
}

const FULL = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12';

describe.each<[string, [string, string[]][]]>([
  [
    'semicolons',
    [
      [`${FULL}; Nils Lund, Fish, 13`, [FULL, 'Nils Lund, Fish, 13']],
      [`${FULL}; and Nils Lund, Fish, 13`, [FULL, 'Nils Lund, Fish, 13']],
      [`${FULL}; und Nils Lund, Fisch, 13`, [FULL, 'Nils Lund, Fisch, 13']],
      ['Holm, ‘Salt; Ships’, 12', ['Holm, ‘Salt; Ships’, 12']],
      ['Holm, Salt (a; b), 12', ['Holm, Salt (a; b), 12']],
    ],
  ],
  [
    'sentences',
    [
      [`${FULL}. Nils Lund, Fish, 13`, [FULL, 'Nils Lund, Fish, 13']],
      [`${FULL}. See also Nils Lund, Fish, 13`, [FULL, 'See also Nils Lund, Fish, 13']],
      [`${FULL}. ‘Salt’ was dear`, [FULL, '‘Salt’ was dear']],
      ['Ibid. Holm was dead', ['Ibid', 'Holm was dead']],
    ],
  ],
  [
    'full stops that end no sentence',
    [
      ['A. B. Holm, Salt, 12', ['A. B. Holm, Salt, 12']],
      ['Holm, Salt, vol. 2, pp. 12', ['Holm, Salt, vol. 2, pp. 12']],
      ['Holm, Salz, 7. Aufl., S. 12', ['Holm, Salz, 7. Aufl., S. 12']],
      ['Holm, Brief vom 17. Juni 1953', ['Holm, Brief vom 17. Juni 1953']],
      ['Holm et al. Salt, 12', ['Holm et al. Salt, 12']],
      ['Holm: Salz. Hamburg: Salz Verlag 1999, S. 12', ['Holm: Salz. Hamburg: Salz Verlag 1999, S. 12']],
      ['Holm: Salz. Frankfurt/M.: Salz Verlag 1999', ['Holm: Salz. Frankfurt/M.: Salz Verlag 1999']],
      ['Holm, Salz, Bd. 2, Hg. Lund', ['Holm, Salz, Bd. 2, Hg. Lund']],
      ['Archive, File 360. Obtained by the Salt Group', ['Archive, File 360. Obtained by the Salt Group']],
    ],
  ],
  [
    'signals',
    [
      [`${FULL}, see also Nils Lund, Fish, 13`, [FULL, 'see also Nils Lund, Fish, 13']],
      [`${FULL}, quoted in Nils Lund, Fish, 13`, [FULL, 'quoted in Nils Lund, Fish, 13']],
      [`${FULL}, zit. n. Nils Lund, Fisch, 13`, [FULL, 'zit. n. Nils Lund, Fisch, 13']],
      [`${FULL} – vgl. Nils Lund, Fisch, 13`, [`${FULL} –`, 'vgl. Nils Lund, Fisch, 13']],
      ['On salt see Nils Lund, Fish, 13', ['On salt', 'see Nils Lund, Fish, 13']],
      ['Holm, How We See the Sea, 12', ['Holm, How We See the Sea, 12']],
    ],
  ],
  [
    'conjunctions',
    [
      [`${FULL}, and Nils Lund, Fish, 13`, [FULL, 'Nils Lund, Fish, 13']],
      ['Holm, Salt (Bergen, 1999) and Nils Lund, Fish, 13', ['Holm, Salt (Bergen, 1999)', 'Nils Lund, Fish, 13']],
      ['Anna Holm and Nils Lund, Salt and Ships, 12', ['Anna Holm and Nils Lund, Salt and Ships, 12']],
      ['Holm, Salt, Fish, and Ships, 12', ['Holm, Salt, Fish, and Ships, 12']],
    ],
  ],
  [
    'prose',
    [
      ['For the trade in salt: Anna Holm, Salt, 12', ['For the trade in salt:', 'Anna Holm, Salt, 12']],
      ['Holm, Salt, p. 12, considers the trade', ['Holm, Salt, p. 12', 'considers the trade']],
      ['Holm: Salt and Ships, 12', ['Holm: Salt and Ships, 12']],
    ],
  ],
  [
    'brackets that hold citations',
    [
      ['Salt was dear (ibid., 12) then', ['Salt was dear', 'ibid., 12', 'then']],
      ['Salt was dear (see Holm, Salt, 12)', ['Salt was dear', 'see Holm, Salt, 12']],
      ['Salt was dear (Holm, Salt, p. 12)', ['Salt was dear', 'Holm, Salt, p. 12']],
      [FULL, [FULL]],
      [
        'Holm, ‘Salt’ (PhD thesis, University of Bergen, 1999), 12',
        ['Holm, ‘Salt’ (PhD thesis, University of Bergen, 1999), 12'],
      ],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

test.each([FULL, `${FULL}; see (ibid., 12). Lund, ‘Fish’, 13, and Eva Berg, Tar, 14`, '', 'Salt', '; ; ;', '((('])(
  'start, end and order: %s',
  (text) => {
    const t = noteText(text);
    const found = findBoundaries(t);
    expect(found[0]).toMatchObject({ left: 0, right: 0 });
    expect(found.at(-1)).toMatchObject({ left: t.length, right: t.length });
    found.forEach(({ left, right, cost }, k) => {
      expect(left).toBeGreaterThanOrEqual(found[k - 1]?.right ?? 0);
      expect(right).toBeGreaterThanOrEqual(left);
      expect(cost).toBeGreaterThanOrEqual(0);
    });
  },
);
