import { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES } from '../../../src/model/index.ts';
import { TAGS } from '../../../src/formats/ris/tags.ts';
import { RIS_TYPES } from '../../../src/formats/ris/types.ts';

const VARIABLES = [...NAME_VARIABLES, ...DATE_VARIABLES, ...TEXT_VARIABLES].sort();

describe.each(Object.entries(TAGS))('%s', (_, table) => {
  test('says of every variable where it goes', () => {
    expect(table.map(([variable]) => variable).sort()).toEqual(VARIABLES);
  });

  test('has one variable a tag', () => {
    const tags = table.flatMap(([, tag]) => (tag === undefined ? [] : [tag]));
    expect(tags).toHaveLength(new Set(tags).size);
  });
});

test('there is a table for every RIS type', () => {
  expect(Object.keys(TAGS).sort()).toEqual([...new Set(Object.values(RIS_TYPES))].sort());
});
