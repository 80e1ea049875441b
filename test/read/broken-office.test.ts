import { unzipSync, zipSync } from 'fflate';
import { InputError } from '../../src/model/index.ts';
import { readDocument, type DocumentFormatName } from '../../src/read/index.ts';
import { call, docx, field, note, paragraph, run } from '../support/docx.ts';
import { mutationsOf } from '../support/mutations.ts';
import * as open from '../support/odt.ts';
import { lines, pdf } from '../support/pdf.ts';

const WORD = docx({
  body: paragraph(`${run('Salt.')}${call(2)}`),
  footnotes: note(2, `${field('HYPERLINK "https://example.org"', run('Holm, Salt'))}${run(', 11.', '<w:i/>')}`),
});
const OPEN = open.odt({ body: open.paragraph(`Salt.${open.note('1', 'Holm, Salt, 11.')}`) });
const PDF = pdf([[...lines(80, 90, ['The herrings came.^1']), ...lines(80, 600, ['^1Holm, *Salt*, 11.'], 8)]]);

/** Its archive packed again, with one of its files broken. */
const broken = (bytes: Uint8Array, name: string, count: number): readonly Uint8Array[] => {
  const files = unzipSync(bytes);
  return [...mutationsOf(files[name] ?? bytes, count)].map((file) => zipSync({ ...files, [name]: file }));
};

test.each<readonly [what: string, from: DocumentFormatName, variants: () => Iterable<Uint8Array>]>([
  ['Word', 'docx', () => [...mutationsOf(WORD, 500), ...broken(WORD, 'word/document.xml', 250), ...broken(WORD, 'word/footnotes.xml', 250)]],
  ['OpenDocument', 'odt', () => [...mutationsOf(OPEN, 500), ...broken(OPEN, 'content.xml', 500)]],
  ['PDF', 'pdf', () => mutationsOf(PDF, 1000)],
])('a thousand broken files: %s', async (_, from, variants) => {
  let count = 0;
  for (const bytes of variants()) {
    const result = await readDocument(bytes, from).catch((error: unknown) => error);
    if (result instanceof Error && !(result instanceof InputError)) throw result;
    count++;
  }
  expect(count).toBe(1000);
}, 120_000); // prettier-ignore
