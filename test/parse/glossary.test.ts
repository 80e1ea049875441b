import { readGlossary } from '../../src/parse/glossary.ts';
import { noteText } from '../support/note.ts';

const glossaryOf = (...texts: readonly string[]) => readGlossary(texts.map((text, at) => noteText(text, at + 1)));

/** What the notes define: abbreviation and name. */
const defined = (...texts: readonly string[]): Record<string, string> =>
  Object.fromEntries([...glossaryOf(...texts).abbreviations].map(([short, { name }]) => [short, name]));

test.each<[string, Record<string, string>]>([
  ['Bergen Salt Archives – onwards BSA, fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives [Saltarkivet i Bergen] – onwards BSA, fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives (hereafter BSA), fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives (hereafter: BSA), fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives, hereafter BSA, fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives [henceforth BSA], fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives (hereafter ‘BSA’), fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Salzarchiv Hamburg (im Folgenden: SAH), Bestand 1.', { SAH: 'Salzarchiv Hamburg' }],
  ['Salzarchiv Hamburg (im Folgenden SAH), Bestand 1.', { SAH: 'Salzarchiv Hamburg' }],
  ['Archives du Sel (ci-après ADS), fonds 1.', { ADS: 'Archives du Sel' }],
  ['Archivio del Sale (d’ora in poi ADS), fondo 1.', { ADS: 'Archivio del Sale' }],
  ['Archivo de la Sal (en adelante ADS), fondo 1.', { ADS: 'Archivo de la Sal' }],
  ['Arquivo do Sal (doravante ADS), fundo 1.', { ADS: 'Arquivo do Sal' }],
  ['Arhivele Sării (în continuare ADS), fond 1.', { ADS: 'Arhivele Sării' }],
  ['Report on salt, 3 May 1951, Bergen Salt Archives – onwards BSA, fund 1.', { BSA: 'Bergen Salt Archives' }],
  ['Bergen Salt Archives, fund 1.', {}],
  ['The town was poor hereafter.', {}],
  ['and so onwards to Oslo.', {}],
])('%s', (text, expected) => {
  expect(defined(text)).toEqual(expected);
});

test('notes define for all others, the first of them wins', () => {
  const first = 'Bergen Salt Archives (hereafter BSA), fund 1.';
  const second = 'Bodø Ship Archives (hereafter BSA), fund 2.';
  expect(defined(first, second)).toEqual({ BSA: 'Bergen Salt Archives' });
});

test('says where the name stands', () => {
  const text = 'Report, Bergen Salt Archives (hereafter BSA), fund 1.';
  const { origin } = glossaryOf('Ibid.', text).abbreviations.get('BSA') ?? {};
  expect(origin).toMatchObject({ from: 'inherited', note: 2 });
  expect(origin && 'span' in origin && text.slice(origin.span.start, origin.span.end)).toBe('Bergen Salt Archives');
});

test.each(['TNA', 'NARA'])('%s is known without being defined', (short) => {
  const definition = glossaryOf('Salt.').known.get(short);
  expect(definition?.name).toMatch(/National Archives/);
  expect(definition?.origin).toEqual({ from: 'derived', rule: 'known-repository' });
});

test.each<[string, boolean]>([
  ['Anna Holm, ‘Salt’, Journal of Fish 12 (1999), pp. 25–44, here p. 35.', true],
  ['Anna Holm, Salz, in: Fisch 12 (1999), S. 25–44, hier S. 35.', true],
  ['Anna Holm, Salz, in: Fisch 12 (1999), S. 25–44, hier: S. 35.', true],
  ['Anna Holm, ‘Salt’, Journal of Fish 12 (1999), 35, here below.', false],
  ['Anna Holm, ‘Salt’, Journal of Fish 12 (1999), 35.', false],
])('prints page ranges and the page meant: %s', (text, extents) => {
  expect(glossaryOf('Ibid.', text).extents).toBe(extents);
});
