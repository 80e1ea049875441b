import { shortForm } from '../../../src/parse/constructs/short-form.ts';
import { leavesAlone, reads, shouldRead } from '../../support/construct.ts';
import { parseOne } from '../../support/parse.ts';

const salt = { type: 'document', author: 'Holm', title: 'Salt', at: 'page 12' };
const surname = { type: 'document', author: 'Holm', at: 'page 12' };

describe('surname and title', () => {
  reads(shortForm, [
    ['Holm, Salt and Ships, 12', { ...salt, title: 'Salt and Ships' }],
    ['Holm, Salt, p. 12', salt],
    ['Holm, Salz, S. 12f', { ...salt, title: 'Salz', at: 'page 12f.' }],
    ['Holm, ‘Salt,’ 12', salt],
    ['Holm, ‘Salt’, 12', salt],
    ['Holm, “Salt,” 12', salt],
    ['Holm, „Salz“, S. 12', { ...salt, title: 'Salz' }],
    ['Holm, « Le sel », p. 12', { ...salt, title: 'Le sel' }],
    ["'Holm, 'Salt and Ships', 12", { ...salt, title: 'Salt and Ships' }],
    ['Anna Holm, Salt, 12', { ...salt, author: 'Holm, Anna' }],
    ['Holm and Lund, Salt, 12', { ...salt, author: 'Holm; Lund' }],
    ['Holm, Lund and Berg, Salt, 12', { ...salt, author: 'Holm; Lund; Berg' }],
    ['Holm et al., Salt, 12', salt],
    ['Holm u. a., Salz, S. 12', { ...salt, title: 'Salz' }],
    ['Holm, State and Revolution, 12', { ...salt, title: 'State and Revolution' }],
    ['Holm, A Salt Story?, 12', { ...salt, title: 'A Salt Story?' }],
    ['Holm, Salt, vol. 2, 12', { ...salt, volume: '2' }],
    ['Holm, Salt, 3 May 1861, Vol. II, p. 12', { ...salt, volume: 'II' }],
    ['Holm, Salt, fol. 12', { ...salt, at: 'folio 12' }],
    ['Holm, Salt, 12–13, 15', { ...salt, at: 'page 12–13, 15' }],
    ['van der Holm, Salt, 12', { ...salt, author: 'van der Holm' }],
  ]);
});

describe('title alone', () => {
  reads(shortForm, [
    ['‘Salt,’ 12', { type: 'document', title: 'Salt', at: 'page 12' }],
    ['The Salt of Bergen, p. 12', { type: 'document', title: 'The Salt of Bergen', at: 'page 12' }],
  ]);
});

describe('surname alone', () => {
  reads(shortForm, [
    ['Holm, op. cit., 12', surname],
    ['Holm, op. cit., p. 12', surname],
    ['Holm, ob. cit., p. 12', surname],
    ['Holm, a. a. O., S. 12', surname],
    ['Holm, a.a.O., S. 12', surname],
    ['Holm, ‘Salt’, art. cit., p. 12', salt],
    ['Holm, ‘Salt’, op. cit., p. 12', salt],
    ['Holm, Salt, op. cit., p. 12', salt],
    ['Holm, Salt, cit., p. 12', salt],
    ['Holm, Salt cit., p. 12', salt],
    ['Holm, Salt and Ships, cit., p. 12', { ...salt, title: 'Salt and Ships' }],
    ['Holm, Salt, op. cit., vol. 2, p. 12', { ...salt, volume: '2' }],
    ['Holm and Lund, op. cit., at p. 12', { ...surname, author: 'Holm; Lund' }],
    ['A. Holm (ed.), op. cit., p. 12', { type: 'document', editor: 'Holm, A.', at: 'page 12' }],
    ['Holm, id., p. 12', surname],
  ]);

  shouldRead(shortForm, [
    ['surname and page are not enough', 'Holm, 12', surname],
    ['a surname with nothing but a page is read as a title', 'Holm, p. 12', surname],
  ]);
});

describe('the number of another note', () => {
  reads(shortForm, [['Holm, Salt (see note 4 above), 12', salt]]);

  test.each([['Holm, Salt (see note 4 above), 12.', '4']])('%s', (text, number) => {
    expect(parseOne(text).citations[0]?.reading.reference).toEqual({ kind: 'short', note: number });
  });

  reads(shortForm, [
    ['Holm, Salt and Ships (see note 4 above), 12', { ...salt, title: 'Salt and Ships' }],
    ['Holm, Salz (wie Anm. 14), S. 12', { ...salt, title: 'Salz' }],
    ['Holm (wie Anm. 14), S. 12', surname],
    ['Holm, Salt (see note 4), 12', salt],
    ['Holm, ‘Salt’ (see note 4), 12', salt],
    ['Holm (n. 4), 12', surname],
    ['Holm (n 4) 12', surname],
    ['Holm, supra note 4, 12', surname],
    ['Holm, supra note 4, p. 12', surname],
    ['Holm, supra note 4, at 12', surname],
    ['Holm, Salt, supra note 4, 12', salt],
    ['Holm, op. cit., n. 4, p. 12', surname],
    ['Holm, op. cit. (1999), n. 4, p. 12', surname],
  ]);

  // The number of a note that nothing else sets apart is a place in the work.
  reads(shortForm, [
    ['Holm, Salt, 12 n. 4', { ...salt, at: 'page 12 n. 4' }],
    ['Holm, Salt, n. 4', { ...salt, at: 'note 4' }],
  ]);

  test.each([
    ['Holm, Salz (wie Anm. 14), S. 12.', '14'],
    ['Holm (wie Anm. 14), S. 12.', '14'],
    ['Holm, Salt (see note 4), 12.', '4'],
    ['Holm (n. 12), 45.', '12'],
    ['Holm (n 12) 45.', '12'],
    ['Holm, supra note 12.', '12'],
    ['Holm, op. cit., n. 12.', '12'],
    ['Holm, op. cit. (1999), n. 12.', '12'],
  ])('%s', (text, number) => {
    expect(parseOne(text).citations[0]?.reading.reference).toEqual({ kind: 'short', note: number });
  });
});

test('says that it describes no work of its own, and whether the title was quoted', () => {
  const [plain] = parseOne('Holm, Salt, 12.').citations;
  const [quoted] = parseOne('Holm, ‘Salt’, 12.').citations;
  expect(plain?.reading.reference).toEqual({ kind: 'short' });
  expect(plain?.reading.quotedTitle).toBeUndefined();
  expect(quoted?.reading.quotedTitle).toBe(true);
});

leavesAlone(shortForm, [
  'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12',
  'Anna Holm, ‘Salt,’ Journal of Fish 24 (1987): 112',
  'Anna Holm, ‘Salt’, in Nils Lund (ed.), Fish (Bergen: Fjord Press, 1975), 94',
  'Ibid., 12',
]);
