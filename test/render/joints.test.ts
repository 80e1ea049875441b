import { endsSentence, joinAfter, lowerTerm, startsSentence } from '../../src/render/joints.ts';
import { plainText, richText, type RichText } from '../../src/render/rich-text.ts';

test.each([
  ['', true],
  ['So it was. ', true],
  ['Was it? ', true],
  ['(So it was.) ', true],
  ['‘So it was.’ ', true],
  ['See ', false],
  ['; ', false],
])('“%s” is the end of a sentence: %s', (before, expected) => {
  expect(startsSentence(before)).toBe(expected);
});

test.each([
  ['Ibid., 12', 'ibid.', 'ibid., 12'],
  ['ibid., 12', 'ibid.', 'ibid., 12'],
  ['Ebd., 12', 'ebd.', 'ebd., 12'],
  ['Holm, 12', 'ibid.', 'Holm, 12'],
  ['Holm, 12', '', 'Holm, 12'],
])('%s inside a sentence', (text, term, expected) => {
  expect(plainText(lowerTerm(richText(text), term))).toBe(expected);
});

test('a term in italics', () => {
  const term: RichText = [{ kind: 'style', style: 'italic', content: richText('Ibid.') }];
  expect(lowerTerm([...term, ...richText(', 5')], 'ibid.')).toEqual([
    { kind: 'style', style: 'italic', content: richText('ibid.') },
    ...richText(', 5'),
  ]);
});

test.each<[string, string, boolean, string]>([
  ['Holm, 12', '. See', false, 'Holm, 12|. See'],
  ['Ibid.', '. See', false, 'Ibid.| See'],
  ['Salt or Ships?', '.', false, 'Salt or Ships?|'],
  ['Salt or Ships?', ', and', false, 'Salt or Ships?|, and'],
  ['‘Salt?’', '.', false, '‘Salt?’|'],
  ['‘Salt.’', '.', true, '‘Salt.’|'],
  ['Holm, ‘Salt’', '. See', true, 'Holm, ‘Salt.’| See'],
  ['Holm, ‘Salt’', ', and', true, 'Holm, ‘Salt,’| and'],
  ['Holm, ‘Salt’', '. See', false, 'Holm, ‘Salt’|. See'],
  ['Holm, ‘Salt’', '; ', true, 'Holm, ‘Salt’|; '],
  ['(Holm 1999, 12)', '.', true, '(Holm 1999, 12)|.'],
  ['', '.', true, '|.'],
])('“%s” before “%s”', (text, after, punctuationInQuote, expected) => {
  const joint = joinAfter(richText(text), after, punctuationInQuote);
  expect(`${plainText(joint.content)}|${joint.after}`).toBe(expected);
});

test.each([
  ['Ibid.', '', true],
  ['Ibid.', ' Others differ', true],
  ['Ibid.', '; and', false],
  ['Ibid', '.', false],
])('the full stop of “%s” before “%s” ends the sentence: %s', (citation, after, expected) => {
  expect(endsSentence(citation, after)).toBe(expected);
});
