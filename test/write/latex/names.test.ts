import type { CslName } from '../../../src/model/index.ts';
import { escaper } from '../../../src/write/latex/escape.ts';
import { hasFixedPrefix, withInitials, writeNames } from '../../../src/write/latex/names.ts';

const escape = escaper(false);

test.each<[CslName, string]>([
  [{ family: 'Holm', given: 'Anna' }, 'Holm, Anna'],
  [{ family: 'Holm' }, 'Holm'],
  [{ family: 'García Márquez', given: 'Gabriel' }, 'García Márquez, Gabriel'],
  [{ family: 'García Márquez' }, '{García Márquez}'],
  [{ family: 'Holm', given: 'Anna', suffix: 'Jr.' }, 'Holm, Jr., Anna'],
  [{ family: 'Holm', suffix: 'Jr.' }, 'Holm, Jr., {}'],
  [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }, 'van den Berg, Jan'],
  [{ family: 'Tour', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'la' }, 'de la Tour, Jean'],
  [{ family: 'Alembert', given: 'Jean', 'dropping-particle': 'd’' }, 'd’Alembert, Jean'],
  [{ family: 'de Vries', given: 'Anna' }, '{de Vries}, Anna'],
  [{ family: 'Ortega y Gasset', given: 'José' }, '{Ortega y Gasset}, José'],
  [{ literal: 'Ministry of Salt and Ships' }, '{Ministry of Salt and Ships}'],
  [{ literal: 'Salt, Sea, Ships, and Trade' }, '{Salt, Sea, Ships, and Trade}'],
  [{ literal: 'others' }, '{others}'],
  [{ family: 'others' }, '{others}'],
  [{ family: 'Sons, Brothers', given: 'B.' }, '{Sons, Brothers}, B.'],
  [{ family: 'Sons, Brothers', given: 'B.', suffix: 'Jr.' }, '{B. Sons, Brothers, Jr.}'],
  [{ family: 'Holm and Berg', given: 'A.' }, '{Holm and Berg}, A.'],
  [{ family: 'Holm', given: 'A & B' }, String.raw`Holm, {A \& B}`],
  [{ family: 'Holm', given: 'family=x' }, 'Holm, {family{=}x}'],
  [{ given: 'Anna' }, '{Anna}'],
  [{ family: 'Иванова', given: 'Ольга' }, 'Иванова, Ольга'],
])('%j', (name, written) => {
  expect(writeNames([name], escape)).toBe(written);
});

test('a list, without names that say nothing', () => {
  expect(writeNames([{ family: 'Holm' }, { family: ' ' }, {}, { literal: 'Fjord Press' }], escape)).toBe(
    'Holm and {Fjord Press}',
  );
});

test.each([
  ['Élie', String.raw`{\'E}lie`],
  ['Jean-Émile', String.raw`Jean-{\'E}mile`],
  ['José Ștefan', String.raw`José {\textcommabelow{S}}tefan`],
  ['Ольга', String.raw`{\textup{О}}льга`],
  ['太郎', String.raw`{\textup{太}}郎`],
  ['Anna', 'Anna'],
])('initials as one letter: %s', (given, written) => {
  expect(withInitials(escape)(given)).toBe(written);
});

test.each([
  ['letters as they are', escape, String.raw`Bērziņš, {\=A}dolfs`],
  ['letters as commands', escaper(true), String.raw`B{\=e}rzi{\c{n}}{\v{s}}, {\=A}dolfs`],
])('the accent that is an equals sign: %s', (_, write, written) => {
  expect(writeNames([{ family: 'Bērziņš', given: 'Ādolfs' }], write, withInitials(write))).toBe(written);
});

test('particles that belong to the family name', () => {
  expect(hasFixedPrefix([{ family: 'Berg', 'non-dropping-particle': 'van' }])).toBe(true);
  expect(hasFixedPrefix([{ family: 'Berg', 'dropping-particle': 'van' }])).toBe(false);
});
