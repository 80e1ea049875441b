import { convert } from '../../src/index.ts';
import { rekeyCitations, rekeyItems } from '../../src/write/rekey.ts';
import { source } from '../support/note.ts';

test('references and what cites them change together', () => {
  const { references, citations } = convert(
    source('Anna Holm, Salt (Bergen: Fjord Press, 1999), 12; Anna Holm, Fish (Bergen: Fjord Press, 1999), 3.', 'Ibid.'),
  );
  const { references: rekeyed, keys } = rekeyItems(references, 'auth.upper + year');
  expect(rekeyed.map(({ id, title }) => [id, title])).toEqual([
    ['HOLM1999', 'Salt'],
    ['HOLM1999a', 'Fish'],
  ]);
  expect(rekeyCitations(citations, keys).map(({ citationItems }) => citationItems.map(({ id }) => id))).toEqual([
    ['HOLM1999', 'HOLM1999a'],
    ['HOLM1999a'],
  ]);
});
