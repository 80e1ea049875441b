import { fileName } from '../../../src/write/zotero/file-name.ts';

test.each([
  ['notes.txt', 'notes.txt'],
  ['my article (2).docx', 'my article (2).docx'],
  ['Sare și corăbii.txt', 'Sare și corăbii.txt'],
  ['Соль.pdf', 'Соль.pdf'],
  ['/home/holm/notes.txt', 'notes.txt'],
  ['C:\\notes\\a.txt', 'a.txt'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'file'],
  ['', 'file'],
  ['...', 'file'],
  ['.txt', 'file.txt'],
  ['.hidden', 'file.hidden'],
  ['a.txt.', 'a.txt'],
  ['a . txt ', 'a.txt'],
  ['a?b*c<d>e|f:g"h#i%j&k.txt', 'a-b-c-d-e-f-g-h-i-j-k.txt'],
  ['a\u0000b\u202ec\ud800d.txt', 'a-b-c-d.txt'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['console.txt', 'console.txt'],
  [`${'x'.repeat(300)}.txt`, `${'x'.repeat(50)}.txt`],
  [`a.${'x'.repeat(300)}`, `a.${'x'.repeat(10)}`],
  ['🚢.txt', 'file.txt'],
])('%j is %s', (path, name) => {
  expect(fileName(path, 'file')).toBe(name);
});
