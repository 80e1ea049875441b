import { InputError, type CslItem } from '../../src/model/index.ts';
import { keyGiver, readPattern } from '../../src/write/keys.ts';

const item: CslItem = {
  id: 'holm1999',
  type: 'article-journal',
  author: [
    { family: 'Hølm', given: 'Anna' },
    { family: 'García Márquez', given: 'Gabriel' },
  ],
  editor: [{ family: 'Lund', given: 'Per' }],
  title: 'The Salt of the Ships: Anna’s letters from Bergen',
  'container-title': 'Journal of Salt',
  volume: '24',
  issue: '2',
  page: '112–15',
  issued: { 'date-parts': [[1999, 4, 7]] },
  language: 'en',
};

test.each([
  ['auth.lower + year', 'holm1999'],
  ['auth + year', 'Holm1999'],
  ['AUTH.LOWER+YEAR', 'holm1999'],
  ['auth(2)', 'Ho'],
  ['auth(0,2)', 'Garcia Marquez'],
  ['auth(0,3)', ''],
  ['authorLast', 'Garcia Marquez'],
  ['authors', 'Holm Garcia Marquez'],
  ['authors(1)', 'Holm EtAl'],
  ['authEtal', 'Holm.Garcia Marquez'],
  ['authEtal2', 'HolmGarcia Marquez'],
  ['edtr', 'Lund'],
  ['title', 'Salt Ships Annas Letters Bergen'],
  ['shorttitle', 'Salt Ships Annas'],
  ['shorttitle(4,2)', 'Salt Ships Annas letters'],
  ['shorttitle(3,3)', 'Salt Ships Annas'],
  ['veryshorttitle.lower', 'salt'],
  ['shortyear', '99'],
  ['auth + \'-\' + year + "x"', 'Holm-1999x'],
  ['journal', 'Journal of Salt'],
  ['journal.skipwords', 'Journal Salt'],
  ['journal.abbr', 'JoS'],
  ['journal.upper.select(2)', 'OF SALT'],
  ['title.select(2,1)', 'Ships'],
  ['id.substring(2,3)', 'olm'],
  ['journal.capitalize', 'Journal Of Salt'],
  ['volume + issue + firstpage', '242112'],
  ['month + day', '47'],
  ['type + language', 'article-journalen'],
  ['origyear + publisher + archive', ''],
])('%s', (pattern, key) => {
  expect(readPattern(pattern)(item)).toBe(key);
});

test('three authors', () => {
  const three = { ...item, author: [{ family: 'A' }, { family: 'B' }, { literal: 'C' }] };
  expect(readPattern('authEtal')(three)).toBe('A.etal');
  expect(readPattern('authEtal2')(three)).toBe('AEtAl');
});

test.each([
  ['auht + year', 'there is no part “auht”'],
  ['auth.lowr', 'there is no method “.lowr”'],
  ['auth year', 'a + is missing before “year”'],
  ['auth +', 'a part is missing'],
  ['', 'a part is missing'],
  ['+ auth', 'a part is missing before “+”'],
  ['auth(1', 'the brackets after auth are not closed'],
  ['auth(x)', 'the brackets after auth hold no numbers'],
  ['auth(1,2,3)', 'auth takes 2 numbers, not 3'],
  ['year(1)', 'year takes 0 numbers, not 1'],
  ['[auth]', '“[” has no meaning here'],
  ["auth + 'x", "“'” has no meaning here"],
  ['auth.', 'there is no method “.”'],
  ['constructor', 'there is no part “constructor”'],
  ['auth + '.repeat(60), 'it is longer than 200 characters'],
])('%s is refused', (pattern, reason) => {
  const read = () => readPattern(pattern);
  expect(read).toThrow(InputError);
  expect(read).toThrow(reason);
  try {
    read();
  } catch (error) {
    expect((error as InputError).hint).toMatch(/auth.*shorttitle.*year.*\.lower.*\.skipwords/);
  }
});

const keysOf = (ids: readonly string[], pattern?: (item: CslItem) => string) => {
  const give = keyGiver(pattern);
  return ids.map((id) => give({ id, type: 'book' }));
};

test.each<[string, readonly string[], readonly string[]]>([
  ['ids that are keys', ['holm1999', 'a:b/c.d-e+f_g'], ['holm1999', 'a:b/c.d-e+f_g']],
  ['ids with other signs', ['a {b}, c', 'ø%é', '塩', '', '1999', '-x'], ['abc', 'oe', 'work', 'worka', 'w1999', 'w-x']],
  ['the same again', ['a', 'a', 'a'], ['a', 'aa', 'ab']],
  ['a key that is taken', ['aa', 'a', 'a', 'a'], ['aa', 'a', 'ab', 'ac']],
  ['capitals alone', ['Holm', 'holm', 'HOLM'], ['Holm', 'holma', 'HOLMb']],
])('%s', (_, ids, keys) => {
  expect(keysOf(ids)).toEqual(keys);
});

test('more than an alphabet', () => {
  const keys = keysOf(Array.from({ length: 60 }, () => 'x'));
  expect(keys.slice(25, 29)).toEqual(['xy', 'xz', 'xaa', 'xab']);
  expect(new Set(keys).size).toBe(60);
});

test('the id where the pattern gives nothing', () => {
  expect(keysOf(['first', 'second'], readPattern('auth + year'))).toEqual(['first', 'second']);
});
