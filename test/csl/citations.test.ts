import type { CslCitation } from '../../src/model/index.ts';
import { convert } from '../../src/index.ts';
import { note, source } from '../support/note.ts';
import { citationFaults } from '../support/csl.ts';

const SALT = 'Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12';
const FISH = 'Nils Lund, Fish and Tar (Oslo: Skip, 2001), fol. 13';

const citationsOf = (...texts: readonly string[]): readonly CslCitation[] => convert(source(...texts)).citations;

test('a note that cites two works', () => {
  const text = `${SALT}. See also ${FISH}.`;
  const [citation] = citationsOf(text);
  expect(citation).toEqual({
    citationID: 'n1',
    properties: { noteIndex: 1 },
    citationItems: [
      {
        id: 'holm1999',
        locator: '12',
        label: 'page',
        form: 'full',
        custom: { confidence: expect.any(Number) as number, span: [0, SALT.length] },
      },
      {
        id: 'lund2001',
        locator: '13',
        label: 'folio',
        prefix: 'See also',
        form: 'full',
        custom: {
          confidence: expect.any(Number) as number,
          span: [text.indexOf(FISH), text.indexOf(FISH) + FISH.length],
        },
      },
    ],
    custom: {
      text,
      parts: [
        { kind: 'citation', span: [0, SALT.length] },
        { kind: 'separator', span: [SALT.length, SALT.length + 2] },
        { kind: 'signal', span: [SALT.length + 2, SALT.length + 10] },
        { kind: 'separator', span: [SALT.length + 10, SALT.length + 11] },
        { kind: 'citation', span: [SALT.length + 11, text.length - 1] },
        { kind: 'separator', span: [text.length - 1, text.length] },
      ],
    },
  });
});

test('every note has one, in order, also those that cite nothing', () => {
  const citations = citationsOf('The ships were late.', `${SALT}.`, 'So was the salt.');
  expect(citations.map(({ citationID }) => citationID)).toEqual(['n1', 'n2', 'n3']);
  expect(citations.map(({ citationItems }) => citationItems.length)).toEqual([0, 1, 0]);
});

test('a bare ibid. has no place, as printed', () => {
  const [, ibid] = citationsOf(`${SALT}.`, 'Ibid.');
  expect(ibid?.citationItems).toMatchObject([{ id: 'holm1999', form: 'ibid' }]);
  expect(ibid?.citationItems[0]).not.toHaveProperty('locator');
  expect(ibid?.citationItems[0]).not.toHaveProperty('label');
});

test('an ibid. without a work is no item, and stays in the parts', () => {
  const [ibid] = citationsOf('Ibid., 12.');
  expect(ibid?.citationItems).toEqual([]);
  expect(ibid?.custom.parts).toContainEqual({ kind: 'citation', span: [0, 9] });
});

test('doubt is told', () => {
  const [, , ibid] = citationsOf(`${SALT}.`, 'The ships were late.', 'Ibid.');
  expect(ibid?.citationItems[0]?.custom.doubt).toBe('distant-antecedent');
});

test('prose is commentary, trimmed', () => {
  const [first, second] = citationsOf(`On salt see ${SALT}, who gives the numbers.`, `${SALT}.`);
  expect(first?.custom.commentary).toEqual(['On salt', 'who gives the numbers.']);
  expect(second?.custom).not.toHaveProperty('commentary');
});

test('numbers are those of the document, and the printed mark is told where it is another', () => {
  const notes = [
    { ...note(`${SALT}.`, 1), index: 24, printed: '24' },
    { ...note('Ibid.', 2), index: 25, printed: '*' },
  ];
  const { citations } = convert({ article: {}, notes, diagnostics: [] });
  expect(citations.map(({ citationID, properties }) => [citationID, properties.noteIndex])).toEqual([
    ['n24', 24],
    ['n25', 25],
  ]);
  expect(citations[0]?.custom).not.toHaveProperty('label');
  expect(citations[1]?.custom.label).toBe('*');
});

test('all are sound CSL', () => {
  const { citations, references } = convert(source(`${SALT}; ${FISH}.`, 'Ibid.', 'Holm, Salt, 13.', 'Prose.'));
  const ids = new Set(references.map(({ id }) => id));
  expect(citations.flatMap((citation) => citationFaults(citation, ids))).toEqual([]);
});
