import { convert } from '../../src/index.ts';
import { renderArticle } from '../../src/render/article.ts';
import { renderBibliography } from '../../src/render/bibliography.ts';
import { renderNotes } from '../../src/render/notes.ts';
import { source } from '../support/note.ts';
import { locales, smallStyle } from '../support/style.ts';

const conversion = convert(
  source(
    'Minutes, 3 May 1951, Arhivele Naționale ale României – onwards ANR, fund CC al PCR, dossier no. 12/1951, f. 3.',
    'Minutes, 4 May 1951, ANR, fund CC al PCR, dossier no. 13/1951, f. 3; Anna Holm, Salt (Bergen: Fjord Press, 1999), 12.',
  ),
);
const PARTS = '<group delimiter=", "><text variable="title"/><text variable="archive"/></group>';
const style = smallStyle({
  cite: PARTS,
  bibliography: `<bibliography><layout suffix=".">${PARTS}</layout></bibliography>`,
});

test.each([false, true])('both pages are what each alone is (sections: %s)', (sections) => {
  const options = { locales, sections, subtitle: 'Anna Holm' };
  const { bibliography, notes, diagnostics } = renderArticle(conversion, style, options);
  expect(bibliography).toEqual(renderBibliography(conversion.references, style, options).page);
  expect(notes).toEqual(renderNotes(conversion, style, options).page);
  expect(JSON.stringify(bibliography)).not.toContain('ANR');
  expect(JSON.stringify(notes)).toContain('ANR');
  expect(diagnostics).toEqual([]);
});
