import { address, oneLine } from '../../../src/render/formats/plain.ts';

test.each([
  ['two  spaces, a\ttab\nand a line', 'two spaces, a tab and a line'],
  ['a paragraph\u2029and\u2028a line\r\nmore', 'a paragraph and a line more'],
  ['no\u00a0break, thin\u2009space', 'no\u00a0break, thin\u2009space'],
  ['bell\u0007, escape\u001b[31m, delete\u007f, C1\u0090', 'bell, escape[31m, delete, C1'],
  ['\u202eturned\u202c \u2066kept apart\u2069', 'turned kept apart'],
  ['می\u200cخواهم \u200f(خ)', 'می\u200cخواهم \u200f(خ)'],
  ['\ufeffmark\ufdd0\uffff\u{1fffe}', 'mark'],
  ['lone \ud83d or \ude00', 'lone  or '],
  ['👩‍🚀 e\u0301 中 Ж 🏴', '👩‍🚀 e\u0301 中 Ж 🏴'],
])('one line of %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  ['https://x.example/a?b=c&d#e', 'https://x.example/a?b=c&d#e'],
  ['HTTP://x.example', 'HTTP://x.example'],
  [' https://x.example/ ', 'https://x.example/'],
  ['https://x.example/a b"c<d>e\\f{g}h`i^j|k', 'https://x.example/a%20b%22c%3Cd%3Ee%5Cf%7Bg%7Dh%60i%5Ej%7Ck'],
  ['https://x.example/ü中', 'https://x.example/%C3%BC%E4%B8%AD'],
  ['https://x.example/\ud800', 'https://x.example/'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript://x.example/%0aalert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//x.example', undefined],
  ['https:', undefined],
  ['https:///x', undefined],
  ['', undefined],
])('the address %j', (href, expected) => {
  expect(address(href)).toBe(expected);
});
