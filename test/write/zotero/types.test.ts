import { CSL_TYPES, type CslItem } from '../../../src/model/index.ts';
import { isNearestOnly, itemType } from '../../../src/write/zotero/types.ts';

test.each([
  [{ type: 'book' }, 'book', false],
  [{ type: 'article-journal' }, 'journalArticle', false],
  [{ type: 'document' }, 'document', false],
  [{ type: 'manuscript' }, 'manuscript', false],
  [{ type: 'personal_communication' }, 'letter', false],
  [{ type: 'personal_communication', genre: 'telegram' }, 'letter', false],
  [{ type: 'personal_communication', genre: 'E-mail' }, 'email', false],
  [{ type: 'broadcast' }, 'tvBroadcast', false],
  [{ type: 'broadcast', medium: 'Radio play' }, 'radioBroadcast', false],
  [{ type: 'broadcast', genre: 'podcast episode' }, 'podcast', false],
  [{ type: 'book', genre: 'podcast' }, 'book', false],
  [{ type: 'treaty' }, 'statute', true],
  [{ type: 'collection' }, 'document', true],
] as const satisfies readonly (readonly [Omit<CslItem, 'id'>, string, boolean])[])(
  '%p is %s (nearest only: %s)',
  (item, type, nearest) => {
    expect(itemType({ id: 'holm1999', ...item })).toBe(type);
    expect(isNearestOnly(item.type)).toBe(nearest);
  },
);

test('thirteen CSL types are not Zotero’s', () => {
  expect(CSL_TYPES.filter(isNearestOnly)).toEqual([
    'classic', 'collection', 'entry', 'event', 'figure', 'musical_score', 'pamphlet', 'performance', 'periodical', 'regulation',
    'review', 'review-book', 'treaty',
  ]); // prettier-ignore
});
