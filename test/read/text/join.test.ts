import { joinerFor } from '../../../src/read/text/join.ts';
import { linesOf } from '../../../src/read/text/lines.ts';

/** The first paragraphs are the note, what follows `---` is text elsewhere. */
function joined(text: string): { readonly text: string; readonly dehyphenated: readonly string[] } {
  const [note = '', elsewhere = ''] = text.split('---');
  return joinerFor([...linesOf(note), ...linesOf(elsewhere)])(linesOf(note));
}

test.each<[string, string, string]>([
  ['lines', 'Salt\nand  Ships', 'Salt and Ships'],
  ['paragraphs', 'Salt.\n\nShips.', 'Salt. Ships.'],
  ['a broken word', 'the mer-\nchants', 'the merchants'],
  ['a broken word found elsewhere', 'the sea-\nfarers---sea and farers were seafarers', 'the seafarers'],
  ['a compound found elsewhere', 'a micro-\ndétente---the micro-détente', 'a micro-détente'],
  ['a compound of words found elsewhere', 'a salt-\nfish---salt, fish', 'a salt-fish'],
  ['a stem found elsewhere', 'the Norman-\nnischen---Norman', 'the Normannischen'],
  ['a double name', 'Anna Holm-\nLund', 'Anna Holm-Lund'],
  ['a part left out', 'Außen-\nund Innenpolitik', 'Außen- und Innenpolitik'],
  ['years', '1968-\n1970', '1968-1970'],
  ['years and a dash', '1968–\n70', '1968–70'],
  ['a dash between words', 'Salt –\nand Ships', 'Salt – and Ships'],
  ['an address broken at a hyphen', 'https://example.org/salt-\nand-ships', 'https://example.org/salt-and-ships'],
  ['an address broken at a slash', 'https://example.org/docs/\na/ships.pdf', 'https://example.org/docs/a/ships.pdf'],
  [
    'an address and what follows',
    'https://example.org/docs/\n(accessed 2 May 2001)',
    'https://example.org/docs/ (accessed 2 May 2001)',
  ],
  ['an address and a word', 'https://example.org/docs\nand more', 'https://example.org/docs and more'],
  ['two addresses', 'https://example.org/a/\nhttps://example.org/b', 'https://example.org/a/ https://example.org/b'],
])('%s', (_, text, expected) => {
  expect(joined(text).text).toBe(expected);
});

test('names the words it joined', () => {
  expect(joined('the mer-\nchants of micro-\ndétente---micro-détente').dehyphenated).toEqual(['merchants']);
});
