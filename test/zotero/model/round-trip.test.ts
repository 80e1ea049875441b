import { idGiver } from '../../../src/csl/ids.ts';
import type { ItemJson } from '../../../src/zotero/api.ts';
import { fromCsl, toCsl } from '../../../src/zotero/model/index.ts';
import { itemFaults } from '../../support/csl.ts';
import { memoryZotero } from '../../support/zotero/index.ts';
import { rulesOf, WORK_TYPES } from '../../support/zotero/schema.ts';

/** A value that a field can have in Zotero. */
const VALUES: Readonly<Record<string, string>> = {
  accessDate: '2018-05-01',
  filingDate: '2001-02',
  ISBN: '978-3-16-148410-0',
  extra: 'Original Title: Salz\nA remark',
  citationKey: 'holm1999',
};

const valueOf = (type: string, field: string): string =>
  VALUES[field] ?? (rulesOf(type).fields.get(field) === 'date' ? '14 September 1967' : `the ${field}`);

/** An item with something in every field, and creators of every type, two of each. */
const fullItem = (type: string): ItemJson => ({
  itemType: type,
  ...Object.fromEntries([...rulesOf(type).fields.keys()].map((field) => [field, valueOf(type, field)])),
  creators: rulesOf(type).creators.flatMap((creatorType) => [
    { creatorType, firstName: 'Anna', lastName: 'Holm' },
    { creatorType, name: `Society of ${creatorType}s` },
  ]),
});

const work = ({ key, version, tags, collections, relations, ...rest }: ItemJson) => rest;

test.each(WORK_TYPES)('%s: every field and every creator there and back', async (type) => {
  const zotero = memoryZotero();
  const item = await zotero.add(fullItem(type));
  const json = item.toJSON();
  const csl = toCsl(json, idGiver(), (field) => item.getField(field, true));
  expect(itemFaults(csl)).toEqual([]);
  const back = fromCsl(csl);
  expect(back).toEqual(work(json));
  const again = await zotero.add(back);
  expect(work(again.toJSON())).toEqual(work(json));
});
