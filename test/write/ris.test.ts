import type { CslItem } from '../../src/model/index.ts';
import type { Loss } from '../../src/write/losses.ts';
import { ris } from '../../src/write/ris.ts';
import { testItems } from '../support/items.ts';
import { factsOf } from '../support/round-trip.ts';
import { sampleFile, sampleItems } from '../support/sample.ts';

const write = (...items: CslItem[]): string => [...ris.write(items, {})].join('');
const record = (...lines: string[]): string => [...lines, 'ER  - ', '', ''].join('\r\n');

describe('a record', () => {
  const rows: readonly (readonly [name: string, item: CslItem, lines: readonly string[]])[] = [
    [
      'an article with its pages apart',
      {
        id: 'holm1999',
        type: 'article-journal',
        title: 'Salt and Ships',
        author: [{ family: 'Holm', given: 'Anna', suffix: 'Jr.' }],
        'container-title': 'Fjord Studies',
        page: '94–7',
        issued: { 'date-parts': [[1999, 4, 2]] },
      },
      ['TY  - JOUR', 'ID  - holm1999', 'TI  - Salt and Ships', 'AU  - Holm, Anna, Jr.', 'DA  - 1999/04/02/', 'PY  - 1999',
       'T2  - Fjord Studies', 'SP  - 94', 'EP  - 97'],
    ],
    [
      'an archival document',
      {
        id: 'minutes',
        type: 'document',
        title: 'Minutes',
        archive: 'Fjord Archive',
        archive_collection: 'fund Salt',
        archive_location: 'dossier no. 12',
        source: 'Fjord Online',
        URL: 'https://example.org/12',
        accessed: { 'date-parts': [[2017, 6, 3]] },
        note: 'Copy',
      },
      ['TY  - ANCIENT', 'ID  - minutes', 'TI  - Minutes', 'Y2  - 2017/06/03/', 'UR  - https://example.org/12',
       'DB  - Fjord Archive', 'AN  - dossier no. 12', 'DP  - Fjord Online', 'N1  - Copy',
       'M2  - Archive Collection: fund Salt'],
    ],
    [
      'a letter to two recipients',
      { id: 'a', type: 'personal_communication', recipient: [{ family: 'Berg', given: 'Ola' }, { literal: 'NATO' }] },
      ['TY  - PCOMM', 'ID  - a', 'A2  - Berg, Ola', 'A2  - NATO'],
    ],
    [
      'an interview, which RIS has no type for',
      { id: 'a', type: 'interview', interviewer: [{ family: 'Holm', given: 'Anna' }, { literal: 'NATO' }] },
      ['TY  - PCOMM', 'ID  - a', 'M2  - Type: interview', 'M2  - Interviewer: Holm || Anna', 'M2  - Interviewer: NATO'],
    ],
    [
      'editors of books and of chapters',
      { id: 'a', type: 'book', editor: [{ family: 'Holm' }], 'collection-editor': [{ family: 'Berg' }] },
      ['TY  - BOOK', 'ID  - a', 'A3  - Holm', 'A2  - Berg'],
    ],
    [
      'a range in full in a note line',
      { id: 'a', type: 'book', issued: { 'date-parts': [[1971, 11, 23], [1971, 11, 24]] } },
      ['TY  - BOOK', 'ID  - a', 'DA  - 1971/11/23/', 'PY  - 1971', 'M2  - Issued: 1971-11-23/1971-11-24'],
    ],
    [
      'no date where there is none in numbers',
      { id: 'a', type: 'book', issued: { literal: 'n.d.' } },
      ['TY  - BOOK', 'ID  - a', 'M2  - Issued: n.d.'],
    ],
    [
      'another date, which has no tag',
      { id: 'a', type: 'book', 'original-date': { 'date-parts': [[1886]] } },
      ['TY  - BOOK', 'ID  - a', 'M2  - Original Date: 1886'],
    ],
    [
      'keywords, a line each',
      { id: 'a', type: 'book', keyword: 'salt, ships; fjords' },
      ['TY  - BOOK', 'ID  - a', 'KW  - salt', 'KW  - ships', 'KW  - fjords'],
    ],
    ['nothing of what is empty', { id: 'a', type: 'book', title: ' ', author: [], DOI: '', annote: '\n' }, ['TY  - BOOK', 'ID  - a']],
    [
      'no lines that the text makes',
      { id: 'a\nTY  - MAP', type: 'book', title: 'Salt\r\nER  - \r\nTY  - BOOK', annote: 'x\nAU  - Nobody' },
      ['TY  - BOOK', 'ID  - a TY - MAP', 'TI  - Salt ER - TY - BOOK', 'M2  - Annote: x AU - Nobody'],
    ],
  ]; // prettier-ignore
  test.each(rows)('%s', (_, item, lines) => {
    expect(write(item)).toBe(record(...lines));
  });
});

describe('reports', () => {
  const reports = (item: CslItem): readonly string[] => {
    const losses: Loss[] = [];
    expect([...ris.write([item], { report: (loss) => losses.push(loss) })]).toHaveLength(1);
    return losses.map(({ code, id, variable }) => `${code} ${id} ${variable}`);
  };
  const rows: readonly (readonly [CslItem, readonly string[]])[] = [
    [{ id: 'a', type: 'book', title: 'Salt', issued: { 'date-parts': [[1999]] } }, []],
    [
      { id: 'a', type: 'map', 'volume-title': 'Salt', PMID: '1' },
      ['volume-title', 'PMID'].map((variable) => `no-field-in-ris a ${variable}`),
    ],
    [{ id: 'a', type: 'treaty' }, ['no-field-in-ris a type']],
    [{ id: 'a', type: 'book', author: [{ literal: 'Fjord and Sons, Ltd' }] }, ['divided-name-in-ris a author']],
  ];
  test.each(rows)('%j', (item, expected) => {
    expect(reports(item)).toEqual(expected);
  });
});

describe('2,000 made-up items', () => {
  const items = testItems(2000);
  const records = write(...items).split('\r\n\r\n').slice(0, -1); // prettier-ignore

  test('each make one record of lines with a tag and a value', () => {
    expect(records).toHaveLength(items.length);
    for (const text of records) {
      expect(text).toMatch(/^TY {2}- [A-Z]+\r\nID {2}- [^\r\n]+\r\n(?:[A-Z][A-Z0-9] {2}- [^\p{Cc}\p{Zl}\p{Zp} ][^\p{Cc}\p{Zl}\p{Zp}]*\r\n)*ER {2}- $/u);
      expect(text.match(/^(?:TY|ER) {2}-/gm)).toHaveLength(2);
    }
  }); // prettier-ignore

  test('lose no word', () => {
    const wordsOf = (text: string): string[] => text.normalize('NFC').split(/[^\p{L}\p{N}\p{S}]+/u);
    /** Written in other digits and words. */
    const isRewritten = (fact: string) => /^(?:type|page)$|issued|accessed|submitted|date/.test(fact);
    const lost = items.flatMap((item, index) => {
      const kept = new Set(wordsOf(records[index] ?? ''));
      return [...factsOf(item)]
        .filter(([fact, value]) => !isRewritten(fact) && wordsOf(value).some((word) => !kept.has(word)))
        .map(([fact]) => `${item.id}: ${fact}`);
    });
    expect(lost).toEqual([]);
  });
});

test('takes an item only when its record is asked for', () => {
  let taken = 0;
  function* items(): Generator<CslItem> {
    for (; ; taken += 1) yield { id: `a${String(taken)}`, type: 'book' };
  }
  for (const text of ris.write(items(), {})) {
    expect(text).toBe(record('TY  - BOOK', `ID  - a${String(taken)}`));
    if (taken === 2) break;
  }
  expect(taken).toBe(2);
});

test('the sample', () => {
  expect(write(...sampleItems())).toBe(sampleFile('references.ris'));
});
