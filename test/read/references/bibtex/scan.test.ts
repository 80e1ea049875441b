import { scan } from '../../../../src/read/references/bibtex/scan.ts';

/** `book holm 2: title=Salt; year=1999`, and `! holm 2: a brace is not closed` for what is broken. */
function scanned(text: string): string[] {
  const { entries, broken } = scan(text, { apr: 'april' });
  return [
    ...entries.map(({ type, key, line, fields, problems }) =>
      [`${type} ${key} ${line}: ${[...fields].map((field) => field.join('=')).join('; ')}`, ...problems].join(' ! '),
    ),
    ...broken.map(({ key, line, problem }) => `! ${key} ${line}: ${problem}`),
  ];
}

test.each<[string, string, readonly string[]]>([
  ['braces', '@book{holm, title = {Salt {and} Ships}, year = 1999}', ['book holm 1: title=Salt {and} Ships; year=1999']],
  ['quotes', '@BOOK{holm, Title = "Salt {"}and{"} Ships" }', ['book holm 1: title=Salt {"}and{"} Ships']],
  ['parentheses', '@book(holm, title = {Salt)} )', ['book holm 1: title=Salt)']],
  ['commas at the end', '@book{holm, title={Salt},, }', ['book holm 1: title=Salt']],
  ['no fields', '@book{holm}', ['book holm 1: ']],
  ['no key', '@book{title = {Salt}}\n@book{, title={Ships}}', ['book  1: title=Salt', 'book  2: title=Ships']],
  ['odd keys', '@book{DOI:10.1/x(y)z#2, title={a}}@book{Holm 1999, title={b}}', ['book DOI:10.1/x(y)z#2 1: title=a', 'book Holm 1999 1: title=b']],
  ['macros', '@string{f = "Fjord"}\n@STRING(g = f # { Press})\n@book{a, publisher = G # " Ltd", month = "3~" # apr}', ['book a 3: publisher=Fjord Press Ltd; month=3~april']],
  ['a macro that is not defined', '@book{a, month = nix # 1}', ['book a 1: month=nix1 ! month uses the macro nix, which is not defined']],
  ['comments', 'see anna@fjord.example {x}\n@comment{ @book{no, } }\n@preamble{ "\\def\\x{}" }\n% @book{no, x={}}\n@book{a,\n% x = {1},\n y = {2} % z\n}', ['book a 5: y=2']],
  ['a comment that is not closed', '@comment{ x\n@book{a, y={1}}', ['book a 2: y=1']],
  ['lines of all kinds', '\r\n@book{a,\r\n  y = {1}\r\n}\r\n\r\n@book{b,y={2}}', ['book a 2: y=1', 'book b 6: y=2']],
  ['a field twice', '@book{a, y = {1}, y = {2}}', ['book a 1: y=1 ! y is there twice; the first one counts']],
  ['a comma missing', '@book{a, y = {1} z = {2}}', ['book a 1: y=1; z=2 ! a comma is missing after y']],
  ['names of objects', '@constructor{__proto__, toString = {1}, __proto__ = {2}}', ['constructor __proto__ 1: toString=1; __proto__=2'.replace('toS', 'tos')]],
  ['a brace that is not closed', '@book{a, y = {1 {}\n@book{b, y={2}}', ['book b 2: y=2', '! a 1: a brace is not closed, as far as line 2 shows']],
  ['an entry that is not closed', '@book{a, y = {1}\n\n@book{b, y={2}}', ['book b 3: y=2', '! a 1: a field is malformed, as far as line 3 shows']],
  ['a file that is cut off', '@book{a, y={1}}\n@book{b, y = {2}', ['book a 1: y=1', '! b 2: it is not closed']],
  ['a quotation mark too many', '@book{a, y = "1 " 2"}\n@book{b, y={2}}', ['book b 2: y=2', '! a 1: a field is malformed']],
  ['a value missing', '@book{a, y = , z = {1}}\n@book{b, y={2}}', ['book b 2: y=2', '! a 1: a field has no value']],
  ['a brace lost early in a long file', `@book{a, y = {\n${'@book{b, y={2}}\n'.repeat(5)}`, [2, 3, 4, 5, 6].map((line) => `book b ${line}: y=2`).concat('! a 1: a brace is not closed, as far as line 3 shows')],
  ['text with an entry in it', '@book{a, abstract = {as in\n@book{x, y={1}}\nand more}}\n@book{b, y={2}}', ['book a 1: abstract=as in\n@book{x, y={1}}\nand more', 'book b 4: y=2']],
  ['deep braces', `@book{a, y = ${'{'.repeat(9999)}${'}'.repeat(9999)}}`, ['! a 1: its braces are nested too deeply']],
])('%s', (_, text, expected) => {
  expect(scanned(text)).toEqual(expected);
}); // prettier-ignore
