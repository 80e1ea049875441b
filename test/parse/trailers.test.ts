import { beforeTrailers } from '../../src/parse/trailers.ts';
import { noteText } from '../support/note.ts';

const leaves = (text: string): string => {
  const t = noteText(text);
  return t.slice(0, beforeTrailers(t, 0, t.length));
};

test.each([
  ['Holm, Salt, 12 [sic]', 'Holm, Salt, 12'],
  ['Holm, Salt, 12 (emphasis added)', 'Holm, Salt, 12'],
  ['Holm, Salt, 12 [sic] (my italics)', 'Holm, Salt, 12'],
  ['Holm, Salt, 12, and the references therein', 'Holm, Salt, 12,'],
  ['Holm, Salz, S. 12 m. w. N', 'Holm, Salz, S. 12'],
  ['Holm, Il sale, p. 12, e bibliografia ivi citata', 'Holm, Il sale, p. 12,'],
])('a remark: %s', (text, rest) => {
  expect(leaves(text)).toBe(rest);
});

test.each([
  'Holm, Salt (Oslo: Fjord, 1999)',
  'Holm, Salt (1999)',
  '[sic]',
  'Holm, Salt (hereafter Tar)',
  'Holm, ‘Salt’',
])('nothing: %s', (text) => {
  expect(leaves(text)).toBe(text);
});
