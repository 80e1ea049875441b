import { escaper } from '../../../src/write/latex/escape.ts';
import { protectedEnglishTitle, protectedTitle } from '../../../src/write/latex/title-case.ts';

const escape = escaper(false);

test.each([
  ['Salt and ships', 'Salt and ships'],
  ['Salt and Ships', 'Salt and {Ships}'],
  ['NATO and the sea', '{NATO} and the sea'],
  ['A history of Bergen', 'A history of {Bergen}'],
  ['Salt: A history', 'Salt: A history'],
  ['Salt: NATO', 'Salt: {NATO}'],
  ['Salt? A history', 'Salt? {A} history'],
  ['‘Salt’ of Bergen', '‘{Salt}’ of {Bergen}'],
  ['The Weapon-Free Zone', 'The {Weapon-Free} {Zone}'],
  ['On Brezhnev’s letters', 'On {Brezhnev’s} letters'],
  ['The U.S.S.R. (Part II)', 'The {U.S.S.R}. ({Part} {II})'],
  ['the iPhone & R&D', String.raw`the {iPhone} \& {R\&D}`],
  ['Étude of Øst', 'Étude of {Øst}'],
  ['A <i>Salt</i> of Ships', String.raw`A \emph{Salt} of {Ships}`],
  ['A <i of Ships', String.raw`A \textless{}i of {Ships}`],
])('English: %s', (title, latex) => {
  expect(protectedTitle(title, 'en-GB', escape)).toBe(latex);
  expect(protectedTitle(title, undefined, escape)).toBe(latex);
  expect(protectedEnglishTitle(title, 'en', escape)).toBe(latex);
});

test.each([
  ['România și Tratatul', 'ro', '{România și Tratatul}', 'România și Tratatul'],
  ['Salz & Schiffe', 'de', String.raw`{Salz \& Schiffe}`, String.raw`Salz \& Schiffe`],
  ['Le <i>Sel</i>', 'fr', String.raw`{Le \emph{Sel}}`, String.raw`Le \emph{Sel}`],
  ['Salt og Skip', 'enm', '{Salt og Skip}', 'Salt og Skip'],
])('other languages: %s', (title, language, bibtex, biblatex) => {
  expect(protectedTitle(title, language, escape)).toBe(bibtex);
  expect(protectedEnglishTitle(title, language, escape)).toBe(biblatex);
});
