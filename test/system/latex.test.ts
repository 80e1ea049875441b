import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { convert } from '../../src/index.ts';
import type { CslItem } from '../../src/model/index.ts';
import { biblatex } from '../../src/write/biblatex.ts';
import { bibtex } from '../../src/write/bibtex.ts';
import { notesLatex } from '../../src/write/notes/latex.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { testItems } from '../support/items.ts';
import { sampleItems } from '../support/sample.ts';
import { EXAMPLE } from './ibidem.ts';

/*
 * The .bib files through real TeX. Debian: texlive-latex-base, texlive-latex-recommended (etoolbox, fontspec),
 * texlive-luatex, texlive-bibtex-extra (biblatex), biber, lmodern, poppler-utils (pdftotext).
 */
const at = temporaryFolder();
const sample = sampleItems();

type Engine = 'pdflatex' | 'lualatex';
const ENGINES: readonly Engine[] = ['pdflatex', 'lualatex'];
const BIBTEX_STYLES = ['plain', 'apalike'] as const;
const BIBLATEX_STYLES = ['verbose-ibid', 'authoryear'] as const;

/** Runs a program in the test's folder; its output, whatever it says. Throws where it fails. */
function run(program: string, ...args: string[]): string {
  const { stdout, status, error } = spawnSync(program, args, { cwd: at(), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${String(status)}\n${stdout.slice(-2000)}`);
  return stdout;
}

/** Lines that are not broken inside words, so that titles can be found in the text again. */
const document = (
  engine: Engine,
  head: string,
  bibliography: string,
): string => String.raw`\documentclass[a4paper]{article}
${engine === 'pdflatex' ? String.raw`\usepackage[T1]{fontenc}` : ''}
\usepackage{lmodern}
${head}
\pagestyle{empty}\sloppy\hyphenpenalty=10000\exhyphenpenalty=10000
\begin{document}
\nocite{*}
${bibliography}
\end{document}
`;

const typeset = (engine: Engine) => run(engine, '-interaction=nonstopmode', '-halt-on-error', 'paper.tex');
const warningsIn = (text: string): string[] => text.split('\n').filter((line) => /\bwarning\b/i.test(line));
const texWarnings = () =>
  warningsIn(readFileSync(at('paper.log'), 'latin1')).filter((line) => !line.startsWith('Package: '));

interface Result {
  /** What bibtex or biber complains of. */
  readonly complaints: readonly string[];
  /** What TeX complains of in its last run. */
  readonly warnings: readonly string[];
}

function withBibtex(engine: Engine, style: string, items: readonly CslItem[], ascii = false): Result {
  writeFileSync(at('references.bib'), [...bibtex.write(items, { ascii })].join(''));
  writeFileSync(at('paper.tex'), document(engine, '', `\\bibliographystyle{${style}}\\bibliography{references}`));
  typeset(engine);
  const complaints = warningsIn(run('bibtex', 'paper')).filter((line) => !line.startsWith('(There'));
  typeset(engine);
  typeset(engine);
  return { complaints: complaints.map((line) => line.replace(/^Warning--/, '')).sort(), warnings: texWarnings() };
}

function withBiblatex(engine: Engine, style: string, items: readonly CslItem[]): Result {
  writeFileSync(at('references.bib'), [...biblatex.write(items, {})].join(''));
  const head = `\\usepackage[style=${style},maxnames=99]{biblatex}\\addbibresource{references.bib}`;
  writeFileSync(at('paper.tex'), document(engine, head, '\\printbibliography'));
  typeset(engine);
  const complaints = run('biber', 'paper').split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line)); // prettier-ignore
  typeset(engine);
  typeset(engine);
  return { complaints, warnings: texWarnings() };
}

const pdfText = (): string => run('pdftotext', 'paper.pdf', '-').replace(/\s+/g, ' ');

/** Titles that are not in the text letter for letter. */
function missingTitles(items: readonly CslItem[]): string[] {
  const text = pdfText();
  return items.map(({ title = '' }) => title).filter((title) => !text.includes(title));
}

/** What BibTeX misses, because the notes do not say it. */
const BIBTEX_COMPLAINTS: Readonly<Record<string, string>> = {
  'empty author and editor in public1975': 'an edition of documents without an editor',
  'empty author in weekly': 'a report of an office',
  'empty author in weeklya': 'a report of an office',
  'empty institution in weekly': 'which is not named, either',
  'empty institution in weeklya': 'which is not named, either',
  'empty publisher in liu2004': 'a place of publication alone',
  'empty year in weekly': 'no date',
  'empty year in weeklya': 'no date',
  "there's a number but no volume in kramer1999": 'a journal that is cited by its issues',
  "there's a number but no volume in kramer2003": 'a bulletin that has numbers only',
};
/** `plain` needs no year in `@misc`. */
const APALIKE_COMPLAINTS: typeof BIBTEX_COMPLAINTS = { 'empty year in nota': 'no date' };

describe.each(ENGINES)('%s', (engine) => {
  describe.each(BIBTEX_STYLES)('BibTeX, %s', (style) => {
    const expected = Object.keys({ ...BIBTEX_COMPLAINTS, ...(style === 'apalike' && APALIKE_COMPLAINTS) }).sort();

    test.each([
      ['Unicode', false],
      ['ASCII', true],
    ])('%s', (_, ascii) => {
      expect(withBibtex(engine, style, sample, ascii)).toEqual({ complaints: expected, warnings: [] });
      if (engine === 'lualatex') expect(missingTitles(sample)).toEqual([]);
    });
  });

  test.each(BIBLATEX_STYLES)('BibLaTeX, %s', (style) => {
    expect(withBiblatex(engine, style, sample)).toEqual({ complaints: [], warnings: [] });
    if (engine === 'lualatex') expect(missingTitles(sample)).toEqual([]);
  });
});

test.each(ENGINES)('the notes as commands, %s', (engine) => {
  const conversion = convert(readFileSync(EXAMPLE, 'utf8'));
  writeFileSync(at('references.biblatex.bib'), [...biblatex.write(conversion.references, {})].join(''));
  writeFileSync(at('paper.tex'), [...notesLatex(conversion)].join(''));
  typeset(engine);
  const complaints = run('biber', 'paper').split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line)); // prettier-ignore
  // Ibid. depends on the pages that notes are on.
  for (let times = 0; times < 3; times++) typeset(engine);
  expect([...complaints, ...texWarnings()]).toEqual([]);
  const text = pdfText();
  expect(text).toContain('See also Misha Glenny');
  expect(text).toContain('Ibid., p. 298');
  expect(text).toContain('Ecevit was referring to the G. Ford-L. Brezhnev Summit');
});

/** What BibLaTeX's data model misses. */
const DATA_MODEL_COMPLAINTS: readonly string[] = [
  "nota: Missing mandatory field - one of 'date, year' must be defined",
  "public1975: Missing mandatory field 'author'",
  // The manual allows Roman numerals in `volume` (2.2.2), which the validation does not know.
  "sfetas2012: Invalid value of field 'volume' must be datatype 'integer' - ignoring field",
  ...['weekly', 'weeklya'].flatMap((key) => [
    `${key}: Missing mandatory field - one of 'date, year' must be defined`,
    `${key}: Missing mandatory field 'author'`,
    `${key}: Missing mandatory field 'institution'`,
    `${key}: Missing mandatory field 'type'`,
  ]),
];

test('BibLaTeX’s data model', () => {
  writeFileSync(at('references.bib'), [...biblatex.write(sample, {})].join(''));
  const complaints = run('biber', '--tool', '--validate-datamodel', 'references.bib')
    .split('\n')
    .flatMap((line) => /^(?:WARN|ERROR) - Datamodel: \w+ '(\w+)' \(references\.bib\): (.*)/.exec(line)?.slice(1).join(': ') ?? []); // prettier-ignore
  expect(complaints.sort()).toEqual([...DATA_MODEL_COMPLAINTS].sort());
});

/** One item of every type, with all that breaks a careless writer. */
const hostile = testItems(45, 3);

test.each(BIBTEX_STYLES)('hostile items, BibTeX, %s', (style) => {
  expect(() => withBibtex('lualatex', style, hostile)).not.toThrow();
  expect(pdfText()).toContain('References');
});

test('hostile items, BibLaTeX', () => {
  const { complaints } = withBiblatex('lualatex', 'authoryear', hostile);
  expect(complaints.filter((line) => line.startsWith('ERROR'))).toEqual([]);
});
