import { pairGroups } from '../../src/parse/groups.ts';
import { tokenize } from '../../src/parse/tokens.ts';

/** What the pairs of a text hold, marks included, in the order in which they open. */
function groupsIn(text: string): string[] {
  const tokens = tokenize(text);
  const partner = pairGroups(tokens);
  return tokens.flatMap(({ start }, at) => {
    const close = tokens[partner[at] ?? -1];
    return close && close.start > start ? [text.slice(start, close.end)] : [];
  });
}

describe.each<[string, [string, string[]][]]>([
  [
    'quotation marks',
    [
      ['Holm, ‘Salt’, 12', ['‘Salt’']],
      ["Holm, 'Salt', 12", ["'Salt'"]],
      ['Holm, “Salt,” 12', ['“Salt,”']],
      ['Holm, "Salt", 12', ['"Salt"']],
      ['Holm, "Salt," "Ships," 12', ['"Salt,"', '"Ships,"']],
      ['Holm, „Salz“, 12', ['„Salz“']],
      ['Holm, „Sare”, 12', ['„Sare”']],
      ['Holm, ‚Salz‘, 12', ['‚Salz‘']],
      ['Holm, «Sel», 12', ['«Sel»']],
      ['Holm, « Sel », 12', ['« Sel »']],
      ['Holm, »Salz«, 12', ['»Salz«']],
      ['Holm, ›Salz‹, 12', ['›Salz‹']],
      ['Holm, ”Salt”, 12', ['”Salt”']],
    ],
  ],
  [
    'marks within marks',
    [
      ['‘Salt “and” Ships’', ['‘Salt “and” Ships’', '“and”']],
      ['“Salt ‘and’ Ships”', ['“Salt ‘and’ Ships”', '‘and’']],
      ['‘Salt ‘and’ Ships’', ['‘Salt ‘and’ Ships’', '‘and’']],
      ['„Salz ‚und‘ Schiffe“', ['„Salz ‚und‘ Schiffe“', '‚und‘']],
      ['‘Salt (and [other]) Ships’', ['‘Salt (and [other]) Ships’', '(and [other])', '[other]']],
    ],
  ],
  [
    'apostrophes',
    [
      ['‘Turkey’s Salt’, 12', ['‘Turkey’s Salt’']],
      ["'Turkey's Salt', 12", ["'Turkey's Salt'"]],
      ['‘The workers’ councils of Oslo’, 12', ['‘The workers’ councils of Oslo’']],
      ['the workers’ salt', []],
      ['O’Brien’s Salt', []],
      ['the ’60s', []],
    ],
  ],
  [
    'brackets',
    [
      ['(Oslo, 1999)', ['(Oslo, 1999)']],
      ['(Oslo [1999])', ['(Oslo [1999])', '[1999]']],
      ['{Oslo}', ['{Oslo}']],
    ],
  ],
  [
    'stray marks',
    [
      ["'Holm, 'Salt', 12", ["'Salt'"]],
      ['(Oslo, 1999', []],
      ['Oslo, 1999)', []],
      ['‘Salt, 12', []],
      ['Salt’, 12', []],
      ['(Oslo] 1999)', ['(Oslo] 1999)']],
      ['(Oslo [1999)', ['(Oslo [1999)']],
      ['(‘Oslo)’', ['(‘Oslo)']],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, groups) => {
    expect(groupsIn(text)).toEqual(groups);
  });
});

test('a plural’s apostrophe before a capital', () => {
  expect(groupsIn('‘The Workers’ Councils of Oslo’, 12')).toEqual(['‘The Workers’ Councils of Oslo’']);
});

test.each([
  ['brackets', '(['.repeat(5000) + '])'.repeat(5000)],
  ['open brackets', '('.repeat(10_000)],
  ['closing brackets', ')'.repeat(10_000)],
  ['open quotation marks', ' ‘a'.repeat(10_000)],
  ['straight quotation marks', ' "a" '.repeat(10_000)],
])('%s: partners point to each other and nest', (_, text) => {
  const tokens = tokenize(text);
  const partner = pairGroups(tokens);
  expect(partner).toHaveLength(tokens.length);
  const open: number[] = [];
  const faults: string[] = [];
  partner.forEach((other, at) => {
    if (other < 0) return;
    if (partner[other] !== at) faults.push(`${at} points to ${other}, which points to ${partner[other]}`);
    if (other > at) open.push(at);
    else if (open.pop() !== other) faults.push(`${at} closes ${other} out of turn`);
  });
  expect(faults).toEqual([]);
});
