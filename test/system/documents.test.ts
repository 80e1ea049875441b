import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { temporaryFolder } from '../cli/temporary.ts';
import { sampleMarkdown } from '../support/sample-markdown.ts';
import { EXAMPLE, ibidem } from './ibidem.ts';

const at = temporaryFolder();

/** What `convert` makes of a file. */
function converted(file: string): readonly string[] {
  expect(ibidem(at(), ['convert', file, '--out', 'out', '--force', '--quiet'])).toMatchObject({
    status: 0,
    stderr: '',
  });
  return ['references.json', 'citations.json'].map((name) => readFileSync(at(`out/${name}`), 'utf8'));
}

/** Formats as pandoc writes them, with the name of pandoc's writer. */
const FORMATS = {
  Word: ['sample.docx', 'docx'],
  OpenDocument: ['sample.odt', 'odt'],
  HTML: ['sample.html', 'html'],
  'HTML 4': ['sample4.html', 'html4'],
  'EPUB 2': ['sample2.epub', 'epub2'],
  'EPUB 3': ['sample3.epub', 'epub3'],
  JATS: ['sample-jats.xml', 'jats_archiving'],
  TEI: ['sample-tei.xml', 'tei'],
} as const satisfies Readonly<Record<string, readonly [file: string, writer: string]>>;

test.each(Object.entries(FORMATS))('the sample as %s gives the very references of the text', (_, [file, writer]) => {
  execFileSync('pandoc', ['--standalone', '--from', 'markdown-smart', '--to', writer, '--output', at(file)], {
    input: sampleMarkdown(),
    // It would rather have a title.
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  expect(converted(file)).toEqual(converted(EXAMPLE));
});
