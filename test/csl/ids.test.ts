import type { CslItem } from '../../src/model/index.ts';
import { baseId, idGiver } from '../../src/csl/ids.ts';

type Item = Omit<CslItem, 'id'>;

const item = (fields: Partial<Item>): Item => ({ type: 'book', ...fields });
const by = (family: string, year?: number): Item =>
  item({ author: [{ family, given: 'Anna' }], ...(year !== undefined && { issued: { 'date-parts': [[year]] } }) });
const titled = (title: string): Item => item({ title, issued: { 'date-parts': [[1999]] } });

describe('name and year', () => {
  test.each<[string, Item, string]>([
    ['an author', by('Holm', 1999), 'holm1999'],
    ['no year', by('Holm'), 'holm'],
    ['marks', by('Ţiu', 1999), 'tiu1999'],
    ['letters with strokes', by('Łukasiewicz-Øst', 1999), 'lukasiewiczost1999'],
    ['sharp s', by('Weiß', 1999), 'weiss1999'],
    ['an apostrophe', by('O’Brien', 1999), 'obrien1999'],
    ['a double surname', by('Holm-Lund', 1999), 'holmlund1999'],
    ['a particle of its own', item({ author: [{ family: 'Holm', 'non-dropping-particle': 'van der' }] }), 'holm'],
    ['the first author', item({ author: [{ family: 'Holm' }, { family: 'Lund' }] }), 'holm'],
    ['an editor', item({ editor: [{ family: 'Lund' }], title: 'Salt' }), 'lund'],
    ['a translator', item({ translator: [{ family: 'Berg' }], title: 'Salt' }), 'berg'],
    ['the author before the editor', item({ author: [{ family: 'Holm' }], editor: [{ family: 'Lund' }] }), 'holm'],
    ['a body', item({ author: [{ literal: 'The Salt Foundation' }] }), 'salt'],
    [
      'the first of two dates',
      item({
        author: [{ family: 'Holm' }],
        issued: {
          'date-parts': [
            [1971, 11, 23],
            [1972, 1, 2],
          ],
        },
      }),
      'holm1971',
    ],
    ['a date that is no number', item({ author: [{ family: 'Holm' }], issued: { literal: 'n.d.' } }), 'holm'],
  ])('%s', (_, given, id) => {
    expect(baseId(given)).toBe(id);
  });
});

describe('the title where there is no name', () => {
  test.each<[string, string]>([
    ['Salt and Ships', 'salt1999'],
    ['The Salt of Bergen', 'salt1999'],
    ['Das Salz', 'salz1999'],
    ['Le Sel', 'sel1999'],
    ['L’Histoire', 'lhistoire1999'],
    ['Notă de convorbire', 'nota1999'],
    ['‘Salt’', 'salt1999'],
    ['21 August 1968', 'august1999'],
    ['1968', 'work1999'],
    ['…', 'work1999'],
    ['Соль', 'work1999'],
  ])('%s', (title, id) => {
    expect(baseId(titled(title))).toBe(id);
  });

  test('nothing at all', () => {
    expect(baseId(item({}))).toBe('work');
  });

  test('the container', () => {
    expect(baseId(item({ 'container-title': 'The Bergen Times' }))).toBe('bergen');
  });
});

test.each<[string, Item]>([
  ['Cyrillic', by('Иванов', 1999)],
  ['Greek', by('Παπαδόπουλος', 1999)],
  ['Chinese', by('刘', 1999)],
  ['Arabic', by('حسن', 1999)],
  ['Cyrillic, with a Latin title', item({ author: [{ family: 'Иванов' }], title: 'Salt' })],
  ['digits', by('3000', 1999)],
  ['signs', by('#!', 1999)],
  ['an empty name', by('', 1999)],
])('ASCII that starts with a letter: %s', (_, given) => {
  expect(baseId(given)).toMatch(/^[a-z][a-z0-9]*$/);
});

describe('collisions', () => {
  const idsOf = (...items: readonly Item[]): string[] => items.map(idGiver());

  test('letters in order', () => {
    expect(idsOf(by('Holm', 1999), by('Holm', 1999), by('Lund', 1999), by('Holm', 1999))).toEqual([
      'holm1999',
      'holm1999a',
      'lund1999',
      'holm1999b',
    ]);
  });

  test('more than the alphabet', () => {
    const ids = idsOf(...Array.from({ length: 1000 }, () => by('Holm', 1999)));
    expect(ids[26]).toBe('holm1999z');
    expect(ids[27]).toBe('holm1999aa');
    expect(ids[28]).toBe('holm1999ab');
    expect(new Set(ids).size).toBe(1000);
  });

  test('an id with its letter can be the name of another', () => {
    const salt = item({ title: 'Salt' });
    const salta = item({ title: 'Salta' });
    for (const items of [
      [salta, salt, salt, salt],
      [salt, salta, salt, salt],
      [salt, salt, salta, salta],
    ])
      expect(new Set(idsOf(...items)).size).toBe(4);
  });

  test('names that are one in ASCII', () => {
    expect(new Set(idsOf(by('Иванов', 1999), by('刘', 1999), by('Tiu', 1999), by('Ţiu', 1999))).size).toBe(4);
  });

  test('each giver starts anew', () => {
    expect([idsOf(by('Holm', 1999)), idsOf(by('Holm', 1999))]).toEqual([['holm1999'], ['holm1999']]);
  });
});
