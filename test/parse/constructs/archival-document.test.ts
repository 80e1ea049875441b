import { archivalDocument } from '../../../src/parse/constructs/archival-document.ts';
import { leavesAlone, reads } from '../../support/construct.ts';
import { citationsIn } from '../../support/parse.ts';

const FO = { archive: 'TNA', archive_location: 'FO 371/1234' };
const OSLO = { archive: 'State Archive', 'archive-place': 'Oslo', archive_collection: 'fund 12' };

describe('documents', () => {
  reads(archivalDocument, [
    [
      'Report on the trade in salt, 3 May 1951, TNA, FO 371/1234, fol. 12',
      { type: 'document', title: 'Report on the trade in salt', issued: '1951-05-03', ...FO, at: 'folio 12' },
    ],
    [
      'TNA, FO 371/1234, Memorandum by Anna Holm, 3 May 1951, fol. 12',
      { type: 'document', title: 'Memorandum by Anna Holm', issued: '1951-05-03', ...FO, at: 'folio 12' },
    ],
    ['Report on 1968, TNA, FO 371/1234', { type: 'document', title: 'Report on 1968', ...FO }],
    [
      'Anna Holm, ‘The Salt Question’, 3 May 1951, TNA, FO 371/1234',
      { type: 'document', author: 'Holm, Anna', title: 'The Salt Question', issued: '1951-05-03', ...FO },
    ],
    [
      'Salt Committee, Minutes, 3 May 1951 (TNA, FO 371/1234)',
      { type: 'document', author: '{Salt Committee}', title: 'Minutes', issued: '1951-05-03', ...FO },
    ],
    [
      'Minutes, 3–4 May 1951, State Archive, Oslo, fund 12, dossier 3',
      { type: 'document', title: 'Minutes', issued: '1951-05-03/1951-05-04', ...OSLO, archive_location: 'dossier 3' },
    ],
    [
      'Minutes of the Salt Committee, State Archive, Oslo, fund 12, dossier 3',
      { type: 'document', title: 'Minutes of the Salt Committee', ...OSLO, archive_location: 'dossier 3' },
    ],
    [
      'State Archive, Oslo, fund 12, dossier 3, fol. 7',
      { type: 'document', ...OSLO, archive_location: 'dossier 3', at: 'folio 7' },
    ],
    [
      'Minutes of conversation, Bergen, 3 May 1951, Salt Digital Archive, State Archive, Oslo, Fund 12, File 360. Obtained by the Salt Group, https://example.org/a (accessed 3 June 2017)',
      {
        type: 'document',
        title: 'Minutes of conversation, Bergen',
        issued: '1951-05-03',
        ...OSLO,
        archive_collection: 'Fund 12',
        archive_location: 'File 360',
        source: 'Salt Digital Archive',
        note: 'Obtained by the Salt Group',
        URL: 'https://example.org/a',
        accessed: '2017-06-03',
      },
    ],
    [
      'Bergen Salt Archives [Saltarkivet] – onwards BSA, fund Ships, dossier no. 1, ff. 3',
      {
        type: 'document',
        archive: 'Bergen Salt Archives',
        archive_collection: 'fund Ships',
        archive_location: 'dossier no. 1',
        at: 'folio 3',
      },
    ],
    [
      'Minutes, 3 May 1951, State Archive, Oslo, fund 12, file 3',
      { type: 'document', title: 'Minutes', issued: '1951-05-03', ...OSLO, archive_location: 'file 3' },
    ],
    [
      'Memorandum of conversation, 3 May 1951, NARA, RG 59, Box 4',
      {
        type: 'document',
        title: 'Memorandum of conversation',
        issued: '1951-05-03',
        archive: 'NARA',
        archive_collection: 'RG 59',
        archive_location: 'Box 4',
      },
    ],
    [
      'Memorandum of conversation, 3 May 1951, RG 59, Box 4, NARA',
      {
        type: 'document',
        title: 'Memorandum of conversation',
        issued: '1951-05-03',
        archive: 'NARA',
        archive_collection: 'RG 59',
        archive_location: 'Box 4',
      },
    ],
    [
      'RGANI, f. 5, op. 30, d. 12, ll. 3–5',
      {
        type: 'document',
        archive: 'RGANI',
        archive_collection: 'f. 5',
        archive_location: 'op. 30, d. 12',
        at: 'folio 3–5',
      },
    ],
  ]);
});

describe('letters, telegrams, diaries, interviews', () => {
  reads(archivalDocument, [
    [
      'Holm to Lund, 3 May 1951, TNA, FO 371/1234',
      { type: 'personal_communication', author: 'Holm', title: 'Holm to Lund', issued: '1951-05-03', ...FO },
    ],
    [
      'TNA, FO 371/1234, Holm to Lund, 3 May 1951',
      { type: 'personal_communication', author: 'Holm', title: 'Holm to Lund', issued: '1951-05-03', ...FO },
    ],
    [
      'Letter Anna Holm to Nils Lund, 3 May 1951, TNA, FO 371/1234, f. 12',
      {
        type: 'personal_communication',
        author: 'Holm, Anna',
        recipient: 'Lund, Nils',
        title: 'Letter Anna Holm to Nils Lund',
        issued: '1951-05-03',
        ...FO,
        at: 'folio 12',
      },
    ],
    [
      'Telegram, Embassy in Oslo to Foreign Office, 3 May 1951, TNA, FO 371/1234',
      {
        type: 'personal_communication',
        title: 'Telegram, Embassy in Oslo to Foreign Office',
        issued: '1951-05-03',
        ...FO,
      },
    ],
    [
      'Diary of Anna Holm, 3 May 1951, State Archive, Oslo, fund 12, dossier 3',
      {
        type: 'manuscript',
        title: 'Diary of Anna Holm',
        issued: '1951-05-03',
        ...OSLO,
        archive_location: 'dossier 3',
      },
    ],
  ]);

  test('an interview in an archive is an interview', () => {
    expect(citationsIn('Interview with Anna Holm, 3 May 1951, State Archive, Oslo, fund 12, dossier 3.')).toMatchObject(
      [{ type: 'interview', issued: '1951-05-03', ...OSLO, archive_location: 'dossier 3' }],
    );
  });
});

describe('other languages', () => {
  reads(archivalDocument, [
    [
      'Notă de convorbire, 11 mai 1973, Arhivele Statului, fond Sare, dosar 283/1973, f. 23',
      {
        type: 'document',
        title: 'Notă de convorbire',
        issued: '1973-05-11',
        archive: 'Arhivele Statului',
        archive_collection: 'fond Sare',
        archive_location: 'dosar 283/1973',
        at: 'folio 23',
      },
    ],
    [
      'Aufzeichnung über Salz, 3. Mai 1951, Staatsarchiv Hamburg, Bestand Salz, Akte 12, Bl. 4',
      {
        type: 'document',
        title: 'Aufzeichnung über Salz',
        issued: '1951-05-03',
        archive: 'Staatsarchiv Hamburg',
        archive_collection: 'Bestand Salz',
        archive_location: 'Akte 12',
        at: 'folio 4',
      },
    ],
    [
      'Note sur le sel, 3 mai 1951, Archives nationales, fonds Sel, carton 12',
      {
        type: 'document',
        title: 'Note sur le sel',
        issued: '1951-05-03',
        archive: 'Archives nationales',
        archive_collection: 'fonds Sel',
        archive_location: 'carton 12',
      },
    ],
    [
      'Relazione sul sale, 3 maggio 1951, Archivio di Stato, fondo Sale, busta 12, fasc. 3',
      {
        type: 'document',
        title: 'Relazione sul sale',
        issued: '1951-05-03',
        archive: 'Archivio di Stato',
        archive_collection: 'fondo Sale',
        archive_location: 'busta 12, fasc. 3',
      },
    ],
    [
      'Informe sobre la sal, 3 de mayo de 1951, Archivo General, fondo Sal, legajo 12, expediente 3',
      {
        type: 'document',
        title: 'Informe sobre la sal',
        issued: '1951-05-03',
        archive: 'Archivo General',
        archive_collection: 'fondo Sal',
        archive_location: 'legajo 12, expediente 3',
      },
    ],
  ]);
});

describe('prose before a bracket', () => {
  // Whatever stands before the bracket is taken for the document's title.
  test.failing('is no title', () => {
    const text = 'The salt was so dear that year that nobody could buy it (TNA, FO 371/1234, fol. 12).';
    expect(citationsIn(text)).toEqual([{ by: 'archival-document', type: 'document', ...FO, at: 'folio 12' }]);
  });
});

leavesAlone(archivalDocument, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112',
  'Ibid., ff. 12',
  'The ships were late that year',
]);
