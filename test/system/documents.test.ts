import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument, readText } from '../../src/read/index.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { sampleMarkdown } from '../support/sample-markdown.ts';
import { EXAMPLE, ibidem } from './ibidem.ts';
import { run } from './programs.ts';

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

/** Notes as LaTeX sets them: at the foot of pages, or kept for a list at the end. */
const SETTINGS = {
  footnotes: { options: '11pt', preamble: '', end: '' },
  'footnotes in two columns': { options: '11pt,twocolumn', preamble: '', end: '' },
  endnotes: {
    options: '11pt',
    preamble: String.raw`\makeatletter\newcounter{en}\def\kept{}
\newcommand{\keep}[2]{\par\textsuperscript{#1}#2\par}
\renewcommand{\footnote}[1]{\stepcounter{en}\textsuperscript{\arabic{en}}%
\expandafter\g@addto@macro\expandafter\kept\expandafter{\expandafter\keep\expandafter{\the\value{en}}{#1}}}
\makeatother`,
    end: String.raw`\section*{Notes}{\footnotesize\kept}`,
  },
};

/** The sample's notes that are not the same in print: TeX sets `'` as `’`, and hyphens into addresses. */
const CHANGED = {
  footnotes: ['7', '15'],
  'footnotes in two columns': ['7', '15', '48'],
  endnotes: ['7', '15'],
} as const satisfies Readonly<Record<keyof typeof SETTINGS, readonly string[]>>;

test.each(Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])(
  'the sample as PDF with %s, by LuaLaTeX',
  async (name) => {
    const { options, preamble, end } = SETTINGS[name];
    const body = run('pandoc', ['--from', 'markdown-smart', '--to', 'latex-smart'], sampleMarkdown());
    writeFileSync(
      at('sample.tex'),
      String.raw`\documentclass[${options}]{article}\usepackage{fontspec}\usepackage{hyperref}${preamble}\begin{document}${body}${end}\end{document}`,
    );
    execFileSync('lualatex', ['-interaction=batchmode', 'sample.tex'], { cwd: at(), stdio: 'ignore' });
    const { notes, body: text } = await readDocument(readFileSync(at('sample.pdf')));
    const printed = readText(readFileSync(EXAMPLE, 'utf8')).notes;
    expect(notes.map((note) => note.printed)).toEqual(printed.map((note) => note.printed));
    const changed = notes.filter((note, index) => note.text !== printed[index]?.text);
    expect(changed.map((note) => note.printed)).toEqual(CHANGED[name]);
    expect(text?.calls.map(({ note }) => note)).toEqual(notes.map(({ position }) => position));
  },
);
