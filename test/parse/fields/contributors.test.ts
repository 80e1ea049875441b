import { readContributors, readRole, shorten } from '../../../src/parse/fields/contributors.ts';
import { compactNames } from '../../support/compact.ts';
import { noteText } from '../../support/note.ts';

/** Names, role and `more` of the list a text starts with, and what is left after it. */
function listIn(text: string): string | undefined {
  const t = noteText(text);
  const list = readContributors(t, 0, t.length);
  if (!list) return undefined;
  const marks = [list.more && 'et al.', list.role !== 'author' && list.role].filter((mark) => mark !== false);
  const rest = list.to < t.length ? text.slice(t.tokens[list.to]?.start) : '';
  return [compactNames(list.names), ...marks, rest].filter((part) => part !== '').join(' | ');
}

describe.each<[string, [string, string][]]>([
  [
    'lists',
    [
      ['Anna Holm, Salt', 'Holm, Anna | , Salt'],
      ['Anna Holm and Nils Lund, Salt', 'Holm, Anna; Lund, Nils | , Salt'],
      ['Anna Holm & Nils Lund, Salt', 'Holm, Anna; Lund, Nils | , Salt'],
      ['Anna Holm, Nils Lund and Eva Berg, Salt', 'Holm, Anna; Lund, Nils; Berg, Eva | , Salt'],
      ['Anna Holm, Nils Lund, and Eva Berg, Salt', 'Holm, Anna; Lund, Nils; Berg, Eva | , Salt'],
      ['Anna Holm und Nils Lund: Salz', 'Holm, Anna; Lund, Nils | : Salz'],
      ['Anna Holm/Nils Lund: Salz', 'Holm, Anna; Lund, Nils | : Salz'],
      ['Anna Holm / Nils Lund: Salz', 'Holm, Anna; Lund, Nils | : Salz'],
      ['Anna Holm; Nils Lund: Salz', 'Holm, Anna; Lund, Nils | : Salz'],
      ['Anna Holm et Nils Lund, Sel', 'Holm, Anna; Lund, Nils | , Sel'],
      ['Anna Holm e Nils Lund, Sale', 'Holm, Anna; Lund, Nils | , Sale'],
      ['Ana Ruiz y José Vega, Sal', 'Ruiz, Ana; Vega, José | , Sal'],
      ['Ana Ruiz e Inés Vega, Sal', 'Ruiz, Ana; Vega, Inés | , Sal'],
      ['Ana Pop și Ion Luca, Sare', 'Pop, Ana; Luca, Ion | , Sare'],
      ['A. Holm, P. Lund, E. Berg, Salt', 'Holm, A.; Lund, P.; Berg, E. | , Salt'],
      ['Holm and Lund, Salt', 'Holm; Lund | , Salt'],
      ['Holm/Lund, Salz', 'Holm; Lund | , Salz'],
      ['Holm, Lund and Berg, Salt', 'Holm; Lund; Berg | , Salt'],
      ['Holm, A., Salt', 'Holm, A. | , Salt'],
    ],
  ],
  [
    'et al.',
    [
      ['Anna Holm et al., Salt', 'Holm, Anna | et al. | , Salt'],
      ['Anna Holm, et al., Salt', 'Holm, Anna | et al. | , Salt'],
      ['Holm et al., Salt', 'Holm | et al. | , Salt'],
      ['Anna Holm u. a., Salz', 'Holm, Anna | et al. | , Salz'],
      ['Anna Holm and others, Salt', 'Holm, Anna | et al. | , Salt'],
      ['Ana Ruiz y otros, Sal', 'Ruiz, Ana | et al. | , Sal'],
      ['Ana Pop și alții, Sare', 'Pop, Ana | et al. | , Sare'],
      ['Anna Holm et al. (eds), Salt', 'Holm, Anna | et al. | editor | , Salt'],
    ],
  ],
  [
    'roles',
    [
      ['Anna Holm, ed., Salt', 'Holm, Anna | editor | , Salt'],
      ['Anna Holm and Nils Lund, eds., Salt', 'Holm, Anna; Lund, Nils | editor | , Salt'],
      ['Anna Holm and Nils Lund (eds), Salt', 'Holm, Anna; Lund, Nils | editor | , Salt'],
      ['Anna Holm (ed.), Salt', 'Holm, Anna | editor | , Salt'],
      ['Anna Holm [ed.], Salt', 'Holm, Anna | editor | , Salt'],
      ['Anna Holm (Hg.): Salz', 'Holm, Anna | editor | : Salz'],
      ['Anna Holm/Nils Lund (Hgg.): Salz', 'Holm, Anna; Lund, Nils | editor | : Salz'],
      ['Anna Holm (Hrsg.), Salz', 'Holm, Anna | editor | , Salz'],
      ['Anna Holm (dir.), Sel', 'Holm, Anna | editor | , Sel'],
      ['Anna Holm (éd.), Sel', 'Holm, Anna | editor | , Sel'],
      ['Anna Holm (a cura di), Sale', 'Holm, Anna | editor | , Sale'],
      ['Ana Ruiz (coord.), Sal', 'Ruiz, Ana | editor | , Sal'],
      ['Ana Ruiz (org.), Sal', 'Ruiz, Ana | editor | , Sal'],
      ['Ana Pop (coord.), Sare', 'Pop, Ana | editor | , Sare'],
      ['Anna Holm (trans.), Salt', 'Holm, Anna | translator | , Salt'],
    ],
  ],
  [
    'a list ends where the title begins',
    [
      ['M. Holm, Der Wille', 'Holm, M. | , Der Wille'],
      ['Anna Holm, ‘Salt’', 'Holm, Anna | , ‘Salt’'],
      ['Anna Holm, The Baltic', 'Holm, Anna | , The Baltic'],
    ],
  ],
  [
    'bodies and pseudonyms',
    [
      ['Salt Foundation, Report', '{Salt Foundation} | , Report'],
      ['T. Holm [Egon Lund], Salz', 'Holm, T. | , Salz'],
      ['T. Holm [= Egon Lund], Salz', 'Holm, T. | , Salz'],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, list) => {
    expect(listIn(text)).toBe(list);
  });
});

test.each(['salt, ships', '1968, Salt', '‘Salt’', 'The Baltic, a history'])('no names: %s', (text) => {
  expect(listIn(text)).toBeUndefined();
});

test('a list without `and` can be read shorter', () => {
  const t = noteText('Anna Holm, Nils Lund, Eva Berg, Salt');
  const list = readContributors(t, 0, t.length);
  expect(list?.closed).toBe(false);
  const [one, two] = list?.shorter ?? [];
  expect(list && one !== undefined && compactNames(shorten(list, one).names)).toBe('Holm, Anna');
  expect(list && two !== undefined && compactNames(shorten(list, two).names)).toBe('Holm, Anna; Lund, Nils');
});

test.each(['Anna Holm and Nils Lund, Salt', 'Anna Holm et al., Salt', 'Anna Holm (ed.), Salt'])(
  'a closed list cannot: %s',
  (text) => {
    const t = noteText(text);
    expect(readContributors(t, 0, t.length)).toMatchObject({ closed: true, shorter: [] });
  },
);

test.each([
  ['Holm, Salt', true],
  ['Holm and Lund, Salt', true],
  ['Anna Holm, Salt', false],
  ['A. Holm, Salt', false],
])('%s: surnames alone %s', (text, bare) => {
  const t = noteText(text);
  expect(readContributors(t, 0, t.length)?.bare).toBe(bare);
});

test.each([
  [', ed., Salt', 'editor'],
  [', eds., Salt', 'editor'],
  ['(eds.)', 'editor'],
  ['(Hrsg.)', 'editor'],
  ['(trans.)', 'translator'],
  [', trans., Salt', 'translator'],
])('role mark %s', (text, role) => {
  expect(readRole(noteText(text), 0)?.role).toBe(role);
});

test.each([', ed. Anna Holm', '(London)', ', Salt', '(ed. Anna Holm)'])('no role mark: %s', (text) => {
  expect(readRole(noteText(text), 0)).toBeUndefined();
});

test('hostile lists stay short', () => {
  const t = noteText('Anna Holm, '.repeat(5000));
  expect(readContributors(t, 0, t.length)?.names.length).toBeLessThanOrEqual(100);
});
