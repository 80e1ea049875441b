import { cutRecords } from '../../../../src/read/references/ris/records.ts';

/** `BOOK 2: TI=Salt; AU=Holm`, then the problems. */
const cut = (text: string): string[] => {
  const { records, strays } = cutRecords(text);
  return [
    ...records.map(({ type, line, lines, problems }) =>
      [`${type} ${line}: ${lines.map(({ tag, value }) => `${tag}=${value}`).join('; ')}`, ...problems].join(' ! '),
    ),
    ...strays.map((lines) => `stray ${lines.join('-')}`),
  ];
};

test.each<[string, string, readonly string[]]>([
  ['CRLF', 'TY  - BOOK\r\nTI  - Salt\r\nER  - \r\n', ['BOOK 1: TI=Salt']],
  ['CR', 'TY  - BOOK\rTI  - Salt\rER  -\r', ['BOOK 1: TI=Salt']],
  ['LF and blank lines', '\n\nTY  - book\n\nTI  - Salt  \nER  - \n\nTY  - JOUR\nER  - ', ['BOOK 3: TI=Salt', 'JOUR 8: ']],
  ['loose tags', ' TY - BOOK\nTI  -\nAU  -Holm\nER  -', ['BOOK 1: TI=AU  -Holm']],
  ['a value with a tag in it', 'TY  - BOOK\nTI  - Salt  - AU  - Ships\nER  - ', ['BOOK 1: TI=Salt  - AU  - Ships']],
  ['lines that go on', 'TY  - BOOK\nAB  - Salt\n and\nships\n\nagain\nER  - ', ['BOOK 1: AB=Salt and ships again']],
  ['an end missing', 'TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B', ['BOOK 1: TI=A ! its last line, ER, is missing', 'BOOK 3: TI=B ! its last line, ER, is missing']],
  ['strays', 'Exported\nby hand\nTY  - BOOK\nER  - \nTI  - Lost\nER  - ', ['BOOK 3: ', 'stray 1-2', 'stray 5-6']],
])('%s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
}); // prettier-ignore
