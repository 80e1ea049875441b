import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../src/model/index.ts';
import { citationFaults, CSL_DATES, CSL_NAMES, CSL_TEXTS, itemFaults } from '../support/csl.ts';

test('the model has only variables that CSL has', () => {
  expect(NAME_VARIABLES.filter((variable) => !CSL_NAMES.has(variable))).toEqual([]);
  expect(DATE_VARIABLES.filter((variable) => !CSL_DATES.has(variable))).toEqual([]);
  expect(TEXT_VARIABLES.filter((variable) => !CSL_TEXTS.has(variable))).toEqual([]);
});

const ITEM = { id: 'holm1999', type: 'book' };
const CITATION = { citationID: 'n1', properties: { noteIndex: 1 }, citationItems: [] };
const CITED = { id: 'holm1999', form: 'full' };

test('what is sound has no faults', () => {
  const item = {
    ...ITEM,
    title: 'Salt',
    author: [{ family: 'Holm', given: 'Anna' }, { literal: 'Salt Group' }],
    issued: {
      'date-parts': [
        [1999, 5],
        [1999, 6, 30],
      ],
      season: 2,
    },
    accessed: { literal: 'n.d.' },
    custom: {},
  };
  expect(itemFaults(item)).toEqual([]);
  const cited = { ...CITED, locator: '12', label: 'page', prefix: 'See', custom: {} };
  expect(citationFaults({ ...CITATION, citationItems: [cited], custom: {} }, new Set(['holm1999']))).toEqual([]);
});

test.each<[string, unknown]>([
  ['no object', 'holm1999'],
  ['no id', { type: 'book' }],
  ['no such type', { ...ITEM, type: 'novel' }],
  ['no such variable', { ...ITEM, pages: '12' }],
  ['a number for a text', { ...ITEM, volume: 2 }],
  ['an empty text', { ...ITEM, title: ' ' }],
  ['a name for a list of names', { ...ITEM, author: { family: 'Holm' } }],
  ['no names', { ...ITEM, author: [] }],
  ['a name with an unknown part', { ...ITEM, author: [{ family: 'Holm', first: 'Anna' }] }],
  ['a name that is whole and divided', { ...ITEM, author: [{ family: 'Holm', literal: 'Anna Holm' }] }],
  ['a name with a given name alone', { ...ITEM, author: [{ given: 'Anna' }] }],
  ['a date for a text', { ...ITEM, title: { 'date-parts': [[1999]] } }],
  ['three dates', { ...ITEM, issued: { 'date-parts': [[1997], [1998], [1999]] } }],
  ['an empty date', { ...ITEM, issued: { 'date-parts': [] } }],
  ['no such month', { ...ITEM, issued: { 'date-parts': [[1999, 13]] } }],
  ['no such day', { ...ITEM, issued: { 'date-parts': [[1999, 6, 31]] } }],
  ['no such season', { ...ITEM, issued: { 'date-parts': [[1999]], season: 5 } }],
  ['a date without anything', { ...ITEM, issued: {} }],
])('item: %s', (_, item) => {
  expect(itemFaults(item)).not.toEqual([]);
});

test.each<[string, unknown]>([
  ['no object', null],
  ['an unknown part', { ...CITATION, note: 1 }],
  ['no citationID', { ...CITATION, citationID: undefined }],
  ['no note', { ...CITATION, properties: {} }],
  ['no items', { ...CITATION, citationItems: undefined }],
  ['an unknown item', { ...CITATION, citationItems: [{ ...CITED, id: 'lund2001' }] }],
  ['an unknown part of an item', { ...CITATION, citationItems: [{ ...CITED, page: '12' }] }],
  ['a locator without label', { ...CITATION, citationItems: [{ ...CITED, locator: '12' }] }],
  ['no such label', { ...CITATION, citationItems: [{ ...CITED, locator: '12', label: 'leaf' }] }],
  ['no such form', { ...CITATION, citationItems: [{ ...CITED, form: 'idem' }] }],
  ['an empty prefix', { ...CITATION, citationItems: [{ ...CITED, prefix: '' }] }],
])('citation: %s', (_, citation) => {
  expect(citationFaults(citation, new Set(['holm1999']))).not.toEqual([]);
});
