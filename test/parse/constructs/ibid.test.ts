import { ibid } from '../../../src/parse/constructs/ibid.ts';
import { leavesAlone, reads } from '../../support/construct.ts';
import { parseOne } from '../../support/parse.ts';

const at = (place: string): Record<string, string> => ({ type: 'document', at: place });

reads(ibid, [
  ['Ibid', { type: 'document' }],
  ['Ibid., 298', at('page 298')],
  ['Ibid, 298', at('page 298')],
  ['Ibid. 12', at('page 12')],
  ['ibid., 37', at('page 37')],
  ['Ibid., p. 12', at('page 12')],
  ['Ibid: 12', at('page 12')],
  ['Ibid., pp. 12–13, 15', at('page 12–13, 15')],
  ['Ibid., ff. 96–7', at('folio 96–7')],
  ['Ibid., para. 4', at('paragraph 4')],
  ['Ibidem', { type: 'document' }],
  ['Ibidem, p. 12', at('page 12')],
  ['Ebd', { type: 'document' }],
  ['Ebd., S. 12', at('page 12')],
  ['Ebenda, S. 12–14', at('page 12–14')],
  ['Ivi, p. 12', at('page 12')],
  ['Ibíd., p. 12', at('page 12')],
  ['Loc. cit', { type: 'document' }],
  ['Ibid., fol. 12r.', at('folio 12r')],
]);

test.each(['See ibid., 12.', 'Cf. ibid., 12.', 'Vgl. ebd., S. 12.', 'Voir ibid., p. 12.'])(
  'behind a signal: %s',
  (text) => {
    const [citation] = parseOne(text).citations;
    expect(citation?.reading).toMatchObject({ construct: 'ibid', locators: [{ locator: '12', label: 'page' }] });
    expect(citation?.prefix).toBeDefined();
  },
);

test('several in one note', () => {
  const { citations } = parseOne('Ibid., 12; see also ibid., 14.');
  expect(citations.map(({ reading }) => reading.locators[0]?.locator)).toEqual(['12', '14']);
});

test('refers to the work cited before, and says by which word', () => {
  const text = 'Ibid., 12.';
  const { reading } = parseOne(text).citations[0] ?? {};
  expect(reading?.reference?.kind).toBe('ibid');
  const { start, end } = (reading?.reference?.kind === 'ibid' && reading.reference.span) || { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Ibid.');
  expect(reading?.fields).toEqual([]);
});

leavesAlone(ibid, ['Idem, Salt and Ships (Bergen: Fjord Press, 1999)', 'Holm, Salt, 12', 'Salt ibid.', '12']);
