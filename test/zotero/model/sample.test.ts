import { idGiver } from '../../../src/csl/ids.ts';
import { fromCsl, toCsl } from '../../../src/zotero/model/index.ts';
import { sampleItems } from '../../support/sample.ts';
import { memoryZotero } from '../../support/zotero/index.ts';

const REFERENCES = sampleItems();
test.each(REFERENCES.map((item) => [item.id, item] as const))(
  '%s comes back as it went into Zotero',
  async (_, item) => {
    const { custom, ...work } = item;
    const zotero = memoryZotero();
    const stored = await zotero.add(fromCsl(work));
    expect(zotero.store.warnings).toEqual([]);
    expect(toCsl(stored.toJSON(), idGiver())).toEqual(work);
  },
);
