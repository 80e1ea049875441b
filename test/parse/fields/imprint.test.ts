import { isPlace, readImprint } from '../../../src/parse/fields/imprint.ts';
import { compactDate, compactNames } from '../../support/compact.ts';
import { noteText, textIn } from '../../support/note.ts';

/** What the imprint that fills a text says, by slot. */
function imprintIn(text: string): Record<string, string> | undefined {
  const t = noteText(text);
  const found = readImprint(t, 0, t.length);
  if (!found) return undefined;
  const slots: Record<string, string | undefined> = {
    place: textIn(t, found.place),
    publisher: textIn(t, found.publisher),
    date: found.date && compactDate(found.date.date),
    original: found.original && compactDate(found.original.date),
    edition: textIn(t, found.edition),
    volumes: textIn(t, found.volumes),
    genre: textIn(t, found.genre),
    editors: found.editors && compactNames(found.editors.names),
    translators: found.translators && compactNames(found.translators.names),
  };
  return Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => slot[1] !== undefined));
}

describe.each<[string, [string, Record<string, string>][]]>([
  [
    'place and publisher',
    [
      ['Oxford: OUP, 2009', { place: 'Oxford', publisher: 'OUP', date: '2009' }],
      [
        'Oxford: Oxford University Press, 2009',
        { place: 'Oxford', publisher: 'Oxford University Press', date: '2009' },
      ],
      ['Paris: Seuil 2004', { place: 'Paris', publisher: 'Seuil', date: '2004' }],
      ['Oxford, OUP, 1962', { place: 'Oxford', publisher: 'OUP', date: '1962' }],
      ['Oxford, OUP 1962', { place: 'Oxford', publisher: 'OUP', date: '1962' }],
      ['Hart Publishing, Oxford, 2007', { place: 'Oxford', publisher: 'Hart Publishing', date: '2007' }],
      ['Laterza, Bari 1911', { place: 'Bari', publisher: 'Laterza', date: '1911' }],
      ['Bucureşti, Editura Sarea, 1998', { place: 'Bucureşti', publisher: 'Editura Sarea', date: '1998' }],
      ['Madrid, Siglo XXI, 1999', { place: 'Madrid', publisher: 'Siglo XXI', date: '1999' }],
      ['Leiden: E. J. Brill, 1975', { place: 'Leiden', publisher: 'E. J. Brill', date: '1975' }],
      ['Fjordby: Holm & Lund, 1999', { place: 'Fjordby', publisher: 'Holm & Lund', date: '1999' }],
      ['Fjordby: Holm, Lund and Sons, 1999', { place: 'Fjordby', publisher: 'Holm, Lund and Sons', date: '1999' }],
      ['Oxford: OUP', { place: 'Oxford', publisher: 'OUP' }],
    ],
  ],
  [
    'one of them',
    [
      ['London, 2009', { place: 'London', date: '2009' }],
      ['Zürich 2004', { place: 'Zürich', date: '2004' }],
      ['OUP 2009', { publisher: 'OUP', date: '2009' }],
      ['OUP, 2009', { publisher: 'OUP', date: '2009' }],
      ['Cambridge University Press, 2009', { publisher: 'Cambridge University Press', date: '2009' }],
      ['2009', { date: '2009' }],
    ],
  ],
  [
    'several places',
    [
      ['London/New York: Routledge, 2001', { place: 'London/New York', publisher: 'Routledge', date: '2001' }],
      ['London and New York: Routledge, 2001', { place: 'London and New York', publisher: 'Routledge', date: '2001' }],
      ['Berlin und Leipzig 1911', { place: 'Berlin und Leipzig', date: '1911' }],
      ['Berlin/Boston 2014', { place: 'Berlin/Boston', date: '2014' }],
      [
        'Washington, DC and Zurich: Salt Series, 2003',
        { place: 'Washington, DC and Zurich', publisher: 'Salt Series', date: '2003' },
      ],
      [
        'Cambridge, MA: Harvard University Press, 1999',
        { place: 'Cambridge, MA', publisher: 'Harvard University Press', date: '1999' },
      ],
      [
        'Cambridge, MA, Harvard University Press, 1999',
        { place: 'Cambridge, MA', publisher: 'Harvard University Press', date: '1999' },
      ],
      ['Frankfurt am Main: Suhrkamp, 1977', { place: 'Frankfurt am Main', publisher: 'Suhrkamp', date: '1977' }],
      ['Frankfurt a. M.: Suhrkamp, 1977', { place: 'Frankfurt a. M.', publisher: 'Suhrkamp', date: '1977' }],
      ['Frankfurt/M.: Suhrkamp 1977', { place: 'Frankfurt/M.', publisher: 'Suhrkamp', date: '1977' }],
    ],
  ],
  [
    'dates',
    [
      ['Oxford: OUP, 1998–2001', { place: 'Oxford', publisher: 'OUP', date: '1998/2001' }],
      ['Oxford: OUP, ca. 1900', { place: 'Oxford', publisher: 'OUP', date: 'circa 1900' }],
      ['Oxford: OUP, May 2009', { place: 'Oxford', publisher: 'OUP', date: '2009-05' }],
      ['Oslo, 12 Mar. 1964', { place: 'Oslo', date: '1964-03-12' }],
      ['n.p., 1936', { date: '1936' }],
      ['s.l., 1936', { date: '1936' }],
      ['London: Salt, [1966] 2005', { place: 'London', publisher: 'Salt', date: '2005', original: '1966' }],
      ['London: Salt, 2005 [1966]', { place: 'London', publisher: 'Salt', date: '2005', original: '1966' }],
      ['Berlin: Salz 2010 [franz. 2008]', { place: 'Berlin', publisher: 'Salz', date: '2010', original: '2008' }],
      ['London: Salt, 1999; 1st edn, 1938', { place: 'London', publisher: 'Salt', date: '1999', original: '1938' }],
    ],
  ],
  [
    'what else stands with them',
    [
      ['2nd edn, Oxford: OUP, 2009', { edition: '2nd edn', place: 'Oxford', publisher: 'OUP', date: '2009' }],
      ['Oxford: OUP, 2nd edn, 2009', { edition: '2nd edn', place: 'Oxford', publisher: 'OUP', date: '2009' }],
      ['2. Aufl., Berlin: Salz, 1999', { edition: '2. Aufl.', place: 'Berlin', publisher: 'Salz', date: '1999' }],
      ['4 vols, Oxford: OUP, 2009', { volumes: '4', place: 'Oxford', publisher: 'OUP', date: '2009' }],
      ['ed. Nils Lund, Oxford: OUP, 2009', { editors: 'Lund, Nils', place: 'Oxford', publisher: 'OUP', date: '2009' }],
      [
        'trans. Nils Lund, Oxford: OUP, 2009',
        { translators: 'Lund, Nils', place: 'Oxford', publisher: 'OUP', date: '2009' },
      ],
      [
        'trans. Nils Lund and Eva Berg, Oxford: OUP, 2009',
        { translators: 'Lund, Nils; Berg, Eva', place: 'Oxford', publisher: 'OUP', date: '2009' },
      ],
      ['repr., Oxford: OUP, 2009', { place: 'Oxford', publisher: 'OUP', date: '2009' }],
      [
        'PhD thesis, University of Bergen, 2002',
        { genre: 'PhD thesis', publisher: 'University of Bergen', date: '2002' },
      ],
      ['Diss. phil., Universität Bergen 2002', { genre: 'Diss. phil.', publisher: 'Universität Bergen', date: '2002' }],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, expected) => {
    expect(imprintIn(text)).toEqual(expected);
  });
});

// An edition takes its whole piece, up to the next comma.
test.failing('an edition without a comma behind it', () => {
  expect(imprintIn('2. Aufl. Berlin: Salz, 1999')).toEqual({
    edition: '2. Aufl.',
    place: 'Berlin',
    publisher: 'Salz',
    date: '1999',
  });
});

test.each(['Salt', 'Part II', 'see above', 'Bergen'])('none: %s', (text) => {
  expect(imprintIn(text)).toBeUndefined();
});

test.each([
  'London',
  'New York',
  'Washington, DC',
  'Frankfurt/M.',
  'Den Haag',
  'Iaşi',
  'London/New York',
  'Berlin und Leipzig',
])('a place: %s', (text) => {
  const t = noteText(text);
  expect(isPlace(t, { from: 0, to: t.length })).toBe(true);
});

test.each(['Salt', 'Routledge', 'London and Salt', '1999'])('no place: %s', (text) => {
  const t = noteText(text);
  expect(isPlace(t, { from: 0, to: t.length })).toBe(false);
});
