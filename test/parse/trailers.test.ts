import { takeTrailers } from '../../src/parse/trailers.ts';
import { noteText } from '../support/note.ts';

/** What is left of a citation, and the name given to it. */
function leaves(text: string): [rest: string, alias: string | undefined] {
  const t = noteText(text);
  const { to, alias } = takeTrailers(t, 0, t.length);
  return [t.slice(0, to), alias && text.slice(alias.start, alias.end)];
}

test.each([
  ['Holm, Salt, 12 (hereafter Salt)', 'Holm, Salt, 12', 'Salt'],
  ['Holm, Salt, 12 [hereafter cited as Salt]', 'Holm, Salt, 12', 'Salt'],
  ['Holm, Salz, S. 12 (im Folgenden: Holm, Salz)', 'Holm, Salz, S. 12', 'Holm, Salz'],
  ['Holm, Le sel, p. 12 (désormais Sel)', 'Holm, Le sel, p. 12', 'Sel'],
  ['Case 12, Judgment, 3 May 1999 (‘Salt Decision’)', 'Case 12, Judgment, 3 May 1999', 'Salt Decision'],
  ['Holm, Salt, 12 (hereafter ‘Salt’) (my italics)', 'Holm, Salt, 12', 'Salt'],
])('a name: %s', (text, rest, alias) => {
  expect(leaves(text)).toEqual([rest, alias]);
});

test.each([
  ['Holm, Salt, 12 [sic]', 'Holm, Salt, 12'],
  ['Holm, Salt, 12 (emphasis added)', 'Holm, Salt, 12'],
  ['Holm, Salt, 12, and the references therein', 'Holm, Salt, 12,'],
  ['Holm, Salz, S. 12 m. w. N', 'Holm, Salz, S. 12'],
  ['Holm, Il sale, p. 12, e bibliografia ivi citata', 'Holm, Il sale, p. 12,'],
])('a remark: %s', (text, rest) => {
  expect(leaves(text)).toEqual([rest, undefined]);
});

test.each(['Holm, Salt (Oslo: Fjord, 1999)', 'Holm, Salt (1999)', '(hereafter Salt)', 'Holm, ‘Salt’'])(
  'nothing: %s',
  (text) => {
    expect(leaves(text)).toEqual([text, undefined]);
  },
);
