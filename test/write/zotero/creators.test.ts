import type { CslItem } from '../../../src/model/index.ts';
import { creatorsOf } from '../../../src/write/zotero/creators.ts';
import { RDF_CLASSES, type ItemType } from '../../../src/write/zotero/types.ts';

const TYPES = Object.keys(RDF_CLASSES) as ItemType[];
const HOLM = [{ family: 'Holm', given: 'Anna' }];
const bare: CslItem = { id: 'holm1999', type: 'book' };
const creators = (type: ItemType): string[] => creatorsOf(type, bare).map(([creator]) => creator);

test('every type takes authors and contributors, and no variable twice', () => {
  for (const type of TYPES) {
    const variables = creatorsOf(type, bare).map(([, variable]) => variable);
    expect(creators(type)).toContain('contributor');
    expect(variables).toContain('author');
    expect([type, new Set(variables).size]).toEqual([type, variables.length]);
  }
});

test.each<[ItemType, readonly string[]]>([
  ['manuscript', ['author', 'translator', 'contributor']],
  ['letter', ['author', 'recipient', 'translator', 'contributor']],
  ['document', ['author', 'editor', 'contributor', 'translator', 'reviewedAuthor']],
  ['interview', ['interviewee', 'interviewer', 'translator', 'contributor']],
  ['bookSection', ['author', 'contributor', 'editor', 'translator', 'seriesEditor', 'bookAuthor']],
  ['map', ['cartographer', 'seriesEditor', 'contributor']],
])('%s has %p', (type, expected) => {
  expect(creators(type)).toEqual(expected);
});

test.each<[string, Partial<CslItem>, string]>([
  ['with none, its author is the director', { author: HOLM }, 'author'],
  ['with a director', { author: HOLM, director: HOLM }, 'director'],
])('a film %s', (_, names, variable) => {
  expect(creatorsOf('film', { ...bare, ...names })[0]).toEqual(['director', variable]);
});
