import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferences } from '../../../src/read/references/index.ts';
import type { Item } from '../../../src/zotero/api.ts';
import { exportItems } from '../../../src/zotero/export/index.ts';
import { importNotes } from '../../../src/zotero/import/index.ts';
import { sampleFile } from '../../support/sample.ts';
import { settings, testHost } from '../../support/zotero/host.ts';

const TEXT = readFileSync(join(__dirname, '../../../examples/stanciu-2018.txt'), 'utf8');

const host = testHost();
const works = (async (): Promise<readonly Item[]> => {
  const { created } = await importNotes(host, { content: TEXT, name: 'stanciu-2018.txt' }, settings());
  return host.zotero.Items.getAsync(created.map(({ item }) => item));
})();

/** The command's own files of the sample: all 56 works, letter for letter. */
test.each([
  ['bibtex', 'references.bib'],
  ['biblatex', 'references.biblatex.bib'],
  ['ris', 'references.ris'],
] as const)('what was imported goes out as %s as the command writes it', async (format, file) => {
  const exported = await exportItems(host, await works, { format }, settings());
  expect(exported.text).toBe(sampleFile(file));
  expect(exported).toMatchObject({
    count: 56,
    notices: [],
    fileName: `file-references.${file.split('.').at(-1) ?? ''}`,
  });
});

test.each([
  ['yaml', 'references.yaml'],
  ['json', 'references.yaml'],
] as const)('as %s it holds the same, in another order', async (format, file) => {
  const { text } = await exportItems(host, await works, { format }, settings());
  const [read, expected] = [await readReferences(text), await readReferences(sampleFile(file))];
  expect(read.items).toEqual(expected.items);
});

test('a bibliography in our own style, with sections, as text, HTML and RTF', async () => {
  const { text, html, rtf, fileName, notices, count } = await exportItems(
    host,
    await works,
    { format: 'bibliography', style: 'ibidem-full-note', locale: 'en-GB', sections: true },
    settings(),
  );
  expect([count, notices, fileName]).toEqual([56, [], 'file-bibliography.txt']);
  expect(text).toContain('Arhivele Naționale ale României\n');
  expect(text.split('Imagining the Balkans')).toHaveLength(2);
  expect(html).toMatch(/<(?:i|em)>Imagining the Balkans</);
  expect(rtf).toMatch(/^\{\\rtf1/);
});
