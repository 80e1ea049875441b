import type { ItemJson } from '../../../src/zotero/api.ts';
import { toCsl } from '../../../src/zotero/model/index.ts';
import { rulesOf, WORK_TYPES } from '../../support/zotero/schema.ts';

/* What CSL has no variable for is kept beside it (`custom.zotero`). This says how little that is. */

const SPECIAL: Readonly<Record<string, string>> = {
  accessDate: '2018-05-01',
  filingDate: '2001-02',
  originalDate: '1844',
};
const valueOf = (type: string, field: string): string =>
  SPECIAL[field] ?? (rulesOf(type).fields.get(field) === 'date' ? '1967-09-14' : `the ${field}`);

const isKept = (json: ItemJson, key: string): boolean => {
  const { custom } = toCsl({ citationKey: 'x', ...json }, () => 'x');
  return Object.keys(custom?.zotero ?? {}).includes(key);
};

const fieldsOf = (type: string): string[] => [...rulesOf(type).fields.keys()];
const keptFields = (type: string): string[] =>
  fieldsOf(type).filter((field) => isKept({ itemType: type, [field]: valueOf(type, field) }, 'fields'));
const keptCreators = (type: string): string[] =>
  rulesOf(type).creators.filter((creatorType) =>
    isKept({ itemType: type, creators: [{ creatorType, firstName: 'Anna', lastName: 'Holm' }] }, 'creators'),
  );

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  journalArticle: ['series', 'seriesText', 'rights'],
  patent: ['country', 'assignee', 'rights'],
};
const CREATORS: Readonly<Record<string, readonly string[]>> = {
  audioRecording: ['wordsBy'],
  bill: ['cosponsor'],
  blogPost: ['commenter'],
  case: ['counsel'],
  patent: ['attorneyAgent'],
};

test.each(WORK_TYPES)('what is kept beside the CSL of a %s', (type) => {
  expect(keptFields(type).sort()).toEqual([...(FIELDS[type] ?? ['rights'])].sort());
  expect(keptCreators(type)).toEqual(CREATORS[type] ?? []);
});

test('item types that share a CSL type with another are kept', () => {
  expect(WORK_TYPES.filter((itemType) => isKept({ itemType }, 'itemType'))).toEqual([
    'email',
    'instantMessage',
    'podcast',
    'radioBroadcast',
    'videoRecording',
  ]);
});

test('what CSL has no variable for stands in the note, with its name', () => {
  const json: ItemJson = {
    itemType: 'patent',
    assignee: 'Fjord Works',
    creators: [{ creatorType: 'attorneyAgent', firstName: 'Anna', lastName: 'Holm' }],
    extra: 'A remark',
  };
  expect(toCsl(json, () => 'x').note).toBe('Assignee: Fjord Works\nAttorney Agent: Holm || Anna\nA remark');
});
