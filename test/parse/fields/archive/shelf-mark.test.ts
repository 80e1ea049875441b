import { readShelfMark } from '../../../../src/parse/fields/archive/shelf-mark.ts';
import { readGlossary } from '../../../../src/parse/glossary.ts';
import { noteText, textIn } from '../../../support/note.ts';

/** Defines `BSA` for the notes of the test. */
const DEFINING = 'Report, 3 May 1951, Bergen Salt Archives – hereafter BSA, fund Ships, dossier no. 1.';

/** What a shelf mark says, by slot; `before` is the description it follows. */
function markIn(text: string): Record<string, string> | undefined {
  const t = noteText(text, 2);
  const mark = readShelfMark(t, 0, t.length, readGlossary([noteText(DEFINING), t]));
  if (!mark) return undefined;
  const slots: Record<string, string | undefined> = {
    before: textIn(t, { from: 0, to: mark.from })?.replace(/,$/, ''),
    archive: textIn(t, mark.repository),
    defined: mark.definition?.name,
    source: textIn(t, mark.source),
    place: textIn(t, mark.place),
    collection: textIn(t, mark.collection)?.replace(/,$/, ''),
    location: textIn(t, mark.location)?.replace(/,$/, ''),
    description: textIn(t, mark.description),
    remark: textIn(t, mark.remark),
  };
  return Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => slot[1] !== undefined));
}

describe.each<[string, [string, Record<string, string>][]]>([
  [
    'abbreviated repositories',
    [
      ['TNA, FO 371/1234', { archive: 'TNA', location: 'FO 371/1234' }],
      ['TNA, PREM 3/1', { archive: 'TNA', location: 'PREM 3/1' }],
      ['NARA, Record Group 59, Box 4', { archive: 'NARA', collection: 'Record Group 59', location: 'Box 4' }],
      [
        'NARA, Record Group 59, Box 4, Folder 2',
        { archive: 'NARA', collection: 'Record Group 59', location: 'Box 4, Folder 2' },
      ],
      [
        'BSA, fund Ships – section Trade, dossier no. 62/1969',
        {
          archive: 'BSA',
          defined: 'Bergen Salt Archives',
          collection: 'fund Ships – section Trade',
          location: 'dossier no. 62/1969',
        },
      ],
    ],
  ],
  [
    'named repositories',
    [
      ['State Archive, fund 12, file 3', { archive: 'State Archive', collection: 'fund 12', location: 'file 3' }],
      [
        'Bergen Salt Archives [Saltarkivet], fund Ships, dossier no. 1',
        { archive: 'Bergen Salt Archives', collection: 'fund Ships', location: 'dossier no. 1' },
      ],
      [
        'Staatsarchiv Hamburg, Bestand Salz, Akte 12',
        { archive: 'Staatsarchiv Hamburg', collection: 'Bestand Salz', location: 'Akte 12' },
      ],
      [
        'Archivio di Stato, fondo Sale, busta 12',
        { archive: 'Archivio di Stato', collection: 'fondo Sale', location: 'busta 12' },
      ],
      [
        'Archivo General, fondo Sal, legajo 12',
        { archive: 'Archivo General', collection: 'fondo Sal', location: 'legajo 12' },
      ],
      [
        'Arhivele Statului, fond Sare, dosar 12/1951',
        { archive: 'Arhivele Statului', collection: 'fond Sare', location: 'dosar 12/1951' },
      ],
      [
        'Archives départementales, fonds Sel, carton 12',
        { archive: 'Archives départementales', collection: 'fonds Sel', location: 'carton 12' },
      ],
      [
        'State Archive, Oslo, fund 12, file 3',
        { archive: 'State Archive', place: 'Oslo', collection: 'fund 12', location: 'file 3' },
      ],
    ],
  ],
  [
    'behind a description',
    [
      [
        'Report on salt, 3 May 1951, TNA, FO 371/1234',
        { before: 'Report on salt, 3 May 1951', archive: 'TNA', location: 'FO 371/1234' },
      ],
      [
        'Report on salt, 3 May 1951 BSA, fund Ships, dossier no. 1',
        {
          before: 'Report on salt, 3 May 1951',
          archive: 'BSA',
          defined: 'Bergen Salt Archives',
          collection: 'fund Ships',
          location: 'dossier no. 1',
        },
      ],
      ['Holm to Lund, 3 May 1951, PREM 3/1', { before: 'Holm to Lund, 3 May 1951', location: 'PREM 3/1' }],
    ],
  ],
  [
    'before a description',
    [
      [
        'TNA, FO 371/1234, Holm to Lund, 3 May 1951',
        { archive: 'TNA', location: 'FO 371/1234', description: 'Holm to Lund, 3 May 1951' },
      ],
      [
        'NARA, Record Group 59, Box 4, Memorandum of conversation, 3 May 1951',
        {
          archive: 'NARA',
          collection: 'Record Group 59',
          location: 'Box 4',
          description: 'Memorandum of conversation, 3 May 1951',
        },
      ],
    ],
  ],
  [
    'a source before, a remark behind',
    [
      [
        'Salt Digital Archive, State Archive, Oslo, Fond 378-B, File 360. Obtained by the Salt Group',
        {
          archive: 'State Archive',
          source: 'Salt Digital Archive',
          place: 'Oslo',
          collection: 'Fond 378-B',
          location: 'File 360',
          remark: 'Obtained by the Salt Group',
        },
      ],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, expected) => {
    expect(markIn(text)).toEqual(expected);
  });
});

test('RG is the label of a collection', () => {
  expect(markIn('NARA, RG 59, Box 4')).toEqual({ archive: 'NARA', collection: 'RG 59', location: 'Box 4' });
});

test.each([
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999)',
  'Salt and Ships, vol. 2',
  'The file was lost in the box',
  'No. 12',
  'the archive that held it all',
])('none: %s', (text) => {
  expect(markIn(text)).toBeUndefined();
});
