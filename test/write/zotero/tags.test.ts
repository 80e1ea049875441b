import type { CslItem, Diagnostic } from '../../../src/model/index.ts';
import { citingNotes } from '../../../src/write/zotero/citing-notes.ts';
import { shortReference, tagger } from '../../../src/write/zotero/tags.ts';
import { content } from '../../support/zotero.ts';

const HOLM = { family: 'Holm' };
const year = { 'date-parts': [[2018]] } as const;

test.each<[Partial<CslItem>, string]>([
  [{ author: [HOLM], issued: year }, 'Holm 2018'],
  [{ author: [HOLM, HOLM], issued: year }, 'Holm et al. 2018'],
  [{ author: [{ literal: 'Fjord\nPress' }], issued: year }, 'Fjord Press 2018'],
  [{ author: [HOLM] }, 'a1'],
  [{ issued: year }, 'a1'],
])('%j: %s', (item, expected) => {
  expect(shortReference({ id: 'a1', type: 'book', ...item })).toBe(expected);
});

const doubt: Diagnostic = { code: 'x', severity: 'warning', note: 1, span: { start: 2, end: 9 }, message: 'x' };

test.each<[string, Partial<CslItem>, readonly Diagnostic[], readonly string[]]>([
  ['the article', {}, [], ['cited in Holm 2018']],
  ['keywords', { keyword: 'salt, ships;salt; ,' }, [], ['salt', 'ships', 'cited in Holm 2018']],
  ['doubt', {}, [doubt], ['cited in Holm 2018', 'to check']],
  ['information', {}, [{ ...doubt, severity: 'info' }], ['cited in Holm 2018']],
  ['doubt about another note', {}, [{ ...doubt, note: 2 }], ['cited in Holm 2018']],
  ['doubt about another citation', {}, [{ ...doubt, span: { start: 4, end: 9 } }], ['cited in Holm 2018']],
])('tags of %s', (_, item, diagnostics, expected) => {
  const work: CslItem = { id: 'a1', type: 'book', ...item };
  const of = { ...content([work]), diagnostics };
  expect(tagger(of)(work, citingNotes(of).get('a1') ?? [])).toEqual(expected);
});
