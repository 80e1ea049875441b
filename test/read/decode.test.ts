import { InputError } from '../../src/model/index.ts';
import { decode } from '../../src/read/index.ts';

const NOTE = '1 Zoë Ångström, ‘Łódź’ (Kraków: Żuraw, 1998), 5.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [...`\uFEFF${text}`].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(NOTE)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${NOTE}`)],
  ['UTF-16, little end first', utf16(NOTE, true)],
  ['UTF-16, big end first', utf16(NOTE, false)],
])('%s', (_, file) => {
  expect(decode(file)).toEqual({ text: NOTE, diagnostics: [] });
});

test('what is not UTF-8 is read as Windows-1252, and said to be', () => {
  const { text, diagnostics } = decode(latin('1 Andr\xe9 M\xfcller, \x91Gar\xe7on\x92 (2001).'));
  expect(text).toBe('1 André Müller, ‘Garçon’ (2001).');
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'read-as-windows-1252', severity: 'warning' })]);
});

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-2"?><p>Pu\xb3tusk</p>', 'Pułtusk'],
  ['<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0', 'Мир'],
  // An encoding that nobody knows
  ['<meta charset="x-salt"><p>Andr\xe9', 'André'],
])('what HTML and XML declare counts where they are not UTF-8: %j', (text, word) => {
  expect(decode(latin(text)).text).toContain(word);
});

test('a file cut short within a letter stays UTF-8', () => {
  const { text, diagnostics } = decode(utf8(`${NOTE.repeat(5)}é`).slice(0, -1));
  expect(text).toBe(`${NOTE.repeat(5)}\uFFFD`);
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'damaged-characters', severity: 'warning' })]);
});

test.each<[string, Uint8Array, RegExp]>([
  ['PDF', latin('%PDF-1.7\n%âãÏÓ'), /this is a PDF, not a text file/],
  ['word processor document', latin('PK\x03\x04\x14\x00'), /ZIP archive/],
  ['old Office document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old Office document/],
  ['RTF', latin('{\\rtf1\\ansi 1 A note.}'), /rich text/],
  ['PNG', latin('\x89PNG\r\n\x1a\n'), /PNG image/],
  ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /JPEG image/],
  ['anything with NUL', latin('1 A note\x00.'), /binary file/],
  ['many control characters', latin('\x01\x02\x03\x04 and little else'), /binary file/],
  ['an empty file', bytes(), /empty/],
  ['nothing but blanks', utf8(' \n\t\n'), /empty/],
])('%s is refused with a hint', (_, file, message) => {
  const attempt = (): unknown => decode(file);
  expect(attempt).toThrow(InputError);
  expect(attempt).toThrow(message);
  expect(attempt).toThrow(expect.objectContaining({ hint: expect.any(String) as unknown }) as Error);
});

test.each([
  [undefined, 'Copy the article or its notes into it and try again.'],
  ['references', 'Copy references into it and try again.'],
])('the hint for an empty file that should hold %s', (content, hint) => {
  expect(() => decode(bytes(), content)).toThrow(expect.objectContaining({ hint }) as Error);
});
