import { factsOf, reasonOf, type Verdict } from '../../../src/cli/style-library/catalogue.ts';
import { rootOf, styleText } from './library.ts';

const macro = (name: string, content: string) => `<macro name="${name}">${content}</macro>`;
const withMacros = (cite: string, ...macros: readonly string[]) =>
  rootOf(styleText({ cite }).replace('<citation>', `${macros.join('')}<citation>`));
const DATE = '<date variable="issued"><date-part name="year"/></date>';

describe('how a style cites', () => {
  test.each([
    ['note', rootOf(styleText({ class: 'note', cite: '<text variable="citation-number"/>' }))],
    ['numeric', rootOf(styleText({ cite: '<text variable="citation-number"/>' }))],
    ['label', rootOf(styleText({ cite: `<text variable="citation-label"/>${DATE}` }))],
    ['author-date', rootOf(styleText({ cite: `<names variable="author"/>${DATE}` }))],
    ['author', rootOf(styleText({ cite: '<names variable="author"/>' }))],
    ['author-date', withMacros('<text macro="a"/>', macro('a', '<group><text macro="b"/></group>'), macro('b', DATE))],
    [
      'author',
      rootOf(styleText({ cite: '<names variable="author"/>', info: '<category citation-format="numeric"/>' })),
    ],
  ])('%s', (format, root) => {
    expect(factsOf(root).format).toBe(format);
  });
});

test('the subjects', () => {
  const info = '<category citation-format="note"/><category field="history"/><category field="law"/>';
  expect(factsOf(rootOf(styleText({ info }))).subjects).toEqual(['history', 'law']);
});

describe('what is wrong with it', () => {
  const broken: Verdict = { kind: 'broken', reason: 'has no citation for books' };
  const sparse: Verdict = { kind: 'sparse', reason: 'prints no more than names of maps' };
  const none = rootOf(styleText({ bibliography: '<!-- none -->' }));
  const some = rootOf(styleText());
  test.each([
    [some, undefined, undefined],
    [some, broken, 'has no citation for books'],
    [some, sparse, 'prints no more than names of maps'],
    [none, undefined, 'has no bibliography'],
    [none, sparse, 'has no bibliography'],
    [none, broken, 'has no citation for books'],
  ])('case %#', (root, verdict, reason) => {
    const { unfit } = factsOf(root, verdict);
    expect(unfit && reasonOf(unfit)).toBe(reason);
  });
});
