import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CslItem, Diagnostic } from '../../src/model/index.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { EXAMPLE, ibidem, refuses as refusesIn } from './ibidem.ts';

const at = temporaryFolder();
const text = (name: string) => readFileSync(at(name), 'utf8');
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
};
const refuses = (args: readonly string[], line: string, status: 1 | 2 = 1) => {
  refusesIn(at(), args, status, `ibidem: ${line}`);
};

/** What is printed, where all goes well. */
function prints(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = ibidem(at(), [...args, '--out', '-'], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** What the file of diagnostics says after a run that goes well. */
function complaints(...args: readonly string[]): readonly string[] {
  const run = ibidem(at(), [...args, '--out', 'out', '--force', '--quiet']);
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  return (JSON.parse(text('out/diagnostics.json')) as Diagnostic[]).map(({ message }) => message);
}

const BIB = `@book{holm1999, author = {Holm, Anna}, title = {Salt and Ships}, address = {Bergen}, publisher = {Fjord Press},
  year = 1999}
`;
const SHIPS = 'Holm, A. (1999). Salt and Ships. Fjord Press.';

describe('references of every kind, by file and from standard input', () => {
  const convert = (to: string, input: string) => prints(['convert', '-', '--to', to], input);

  test('any format turns into any other, and back', () => {
    const json = convert('json', BIB);
    const items = JSON.parse(json) as unknown;
    expect(items).toMatchObject([{ id: 'holm1999', type: 'book', title: 'Salt and Ships' }]);
    for (const format of ['bibtex', 'biblatex', 'ris', 'yaml', 'json'])
      expect({ format, items: JSON.parse(convert('json', convert(format, json))) as unknown }).toEqual({
        format,
        items,
      });
  });

  test('set in a style', () => {
    const extensions = {
      '.bib': 'bibtex',
      '.biblatex.bib': 'biblatex',
      '.ris': 'ris',
      '.yaml': 'yaml',
      '.json': 'json',
    };
    for (const [extension, format] of Object.entries(extensions)) {
      write(`refs${extension}`, convert(format, BIB));
      expect(prints(['render', `refs${extension}`, '--style', 'apa', '--to', 'text'])).toContain(`\n${SHIPS}\n`);
    }
    expect(prints(['render', '-', '--to', 'text'], BIB)).toContain(
      '\nHolm, Anna, Salt and Ships (Bergen: Fjord Press, 1999).\n',
    );
    expect(prints(['convert', '-', '--to', 'text', '--style', 'apa'], BIB)).toContain(`\n${SHIPS}\n`);
  });

  test('the folders', () => {
    write('refs.bib', BIB);
    const { stdout } = ibidem(at(), ['convert', 'refs.bib']);
    expect(stdout).toContain('1 work\n\n    1  book\n\nWritten to refs-references: references.{json,bib,ris,yaml}');
    expect(readdirSync(at('refs-references'))).toHaveLength(6);
    ibidem(at(), ['render', 'refs.bib', '--style', 'apa', '--style', 'ieee', '--to', 'html,rtf', '--out', 'out']);
    expect(readdirSync(at('out')).sort()).toEqual([
      'bibliography.apa.html',
      'bibliography.apa.rtf',
      'bibliography.ieee.html',
      'bibliography.ieee.rtf',
      'diagnostics.json',
    ]);
  });

  test('of the sample: the same through .json, .bib and .yaml', () => {
    const files = {
      bibtex: 'references.bib',
      biblatex: 'references.biblatex.bib',
      json: 'references.json',
      yaml: 'references.yaml',
    };
    complaints('convert', EXAMPLE, '--to', Object.keys(files).join());
    const pages = Object.values(files).map((name) =>
      prints(['render', `out/${name}`, '--style', 'ibidem-full-note', '--sections', '--to', 'text']),
    );
    expect(pages[0]?.match(/^.+\.$/gm)).toHaveLength(56);
    expect(new Set(pages).size).toBe(1);
  });
});

describe('--to, --keys, --ascii', () => {
  const NOTES = '1 Zoë Müller, Salt and Ships (Bergen: Fjord Press, 1999), 12.\n\n2 Ibid., 14.\n';
  const article = (...options: readonly string[]) => prints(['convert', '-', ...options], NOTES);

  test('each format of an article alone', () => {
    const openings = {
      json: '[\n',
      bibtex: '@book{',
      biblatex: '@book{',
      ris: 'TY  - BOOK\r\n',
      yaml: '---\nreferences:',
      latex: '\\documentclass',
      pandoc: '---\n',
    };
    for (const [format, opening] of Object.entries(openings))
      expect({ format, start: article('--to', format).slice(0, opening.length) }).toEqual({ format, start: opening });
  });

  test('several', () => {
    write('paper.txt', NOTES);
    ibidem(at(), ['convert', 'paper.txt', '--to', 'JSON, ris,', '-t', 'zotero', '--out', 'out']);
    const names = ['diagnostics.json', 'references.json', 'references.ris', 'zotero', 'zotero.zip'];
    expect(readdirSync(at('out')).sort()).toEqual(names);
    write('refs.bib', BIB);
    const one = '--out - prints one file, and this makes ';
    refuses(['convert', 'paper.txt', '--out', '-'], `${one}12. Name one format with --to`, 2);
    refuses(['convert', 'refs.bib', '--to', 'json,ris', '--out', '-'], `${one}2: references.json, references.ris.`, 2);
    refuses(['convert', 'paper.txt', '--to', 'csv'], 'unknown format csv. The formats: json, bibtex, ', 2);
    refuses(['convert', 'refs.bib', '--to', 'zotero'], 'zotero is not written here. The formats: json, ', 2);
    refuses(['render', 'refs.bib', '--to', 'json'], 'json is not written here. The formats: html, ', 2);
    refuses(['convert', 'paper.txt', '--to', ','], '--to names no format. The formats: json, ', 2);
  });

  test('keys by a pattern, in the references and in what cites them', () => {
    write('paper.txt', NOTES);
    const keys = ['--keys', "auth.upper + '-' + year"];
    complaints('convert', 'paper.txt', ...keys);
    expect(text('out/references.bib')).toContain('@book{MULLER-1999,');
    expect(text('out/notes.tex')).toContain('{MULLER-1999}');
    expect(text('out/notes.md')).toContain('@{MULLER-1999}');
    expect(text('out/citations.json')).toContain('"id": "MULLER-1999"');
    expect((JSON.parse(text('out/references.json')) as CslItem[])[0]?.id).toBe('MULLER-1999');
    expect(prints(['convert', '-', '--to', 'biblatex', '--keys', 'title.lower'], BIB)).toMatch(/^@book\{saltships,/);
  });

  test('keys by a pattern that is none', () => {
    write('paper.txt', NOTES);
    for (const pattern of [
      'author',
      'auth +',
      'auth.loud',
      "'",
      '[auth]',
      'constructor',
      'auth' + '.lower'.repeat(9999) + '!',
    ])
      refuses(['convert', 'paper.txt', '--keys', pattern], 'key pattern “');
  });

  test('ASCII', () => {
    expect(article('--to', 'bibtex')).toContain('{Müller, Zoë}');
    expect(article('--to', 'bibtex', '--ascii')).not.toMatch(/[^ -~\n]/);
  });
});

describe('bad references: what can be read is read, and each bad one is named', () => {
  const entries = (file: string) => prints(['render', file, '--to', 'text']).split('\n').filter((line) => line !== '').slice(2); // prettier-ignore

  test('.bib', () => {
    write(
      'refs.bib',
      `${BIB}@book{open, author = {Holm, Anna, title = {Never closed}, year = 2000
@article{lund2001, author = {Lund, Jens}, title = "Nets", journal = {Journal of Salt}, volume = 3, year = {2001}}
@novel{odd, title = {Odd}, year = {19x9}}
@book{holm1999, title = {The key again}, year = 2002}
@book{end, title = {The end
`,
    );
    expect(complaints('render', 'refs.bib')).toEqual([
      expect.stringMatching(/^Line 3 \(open\): this entry cannot be read: /),
      expect.stringMatching(/^Line 7 \(end\): this entry cannot be read: /),
      'Line 5 (odd): it has an unknown type, novel, and becomes a document.',
      'Line 6 (holm1999-2): its id belongs to an item before it, and gets a number.',
    ]);
    expect(entries('refs.bib')).toEqual([
      'Holm, Anna, Salt and Ships (Bergen: Fjord Press, 1999).',
      'Lund, Jens, ‘Nets,’ Journal of Salt 3 (2001).',
      'Odd, 19x9.',
      'The key again (2002).',
    ]);
  });

  test('.ris', () => {
    const lines = [
      'stray', 'TY  - BOOK', 'AU  - Holm, Anna', 'TI  - Salt and Ships', 'PY  - 1999', 'ER  - ', '', 'TY  - JOUR',
      'TI  - Nets', 'PY  - 20x1/99/99/', 'TY  - NOVEL', 'TI  - Odd', 'ER  - ', 'AU  - Nobody',
    ]; // prettier-ignore
    write('refs.ris', lines.join('\r\n'));
    const found = complaints('render', 'refs.ris');
    for (const message of [
      'Line 1: this stands in no record.',
      'Line 14: this stands in no record.',
      'Line 8 (JOUR): its last line, ER, is missing.',
      'Line 8 (nets): issued is kept as it is written: 20x1/99/99/.',
      'Line 11 (odd): it has an unknown type, NOVEL, and becomes a document.',
    ])
      expect(found).toContain(message);
    expect(entries('refs.ris')).toEqual(['Holm, Anna, Salt and Ships (1999).', '‘Nets’ (20x1/99/99/).', 'Odd.']);
  });

  test('.json', () => {
    write(
      'refs.json',
      JSON.stringify([
        { id: 'a', type: 'book', title: 'Good', issued: { 'date-parts': [[1999]] } },
        { type: 'book', title: 'No id' },
        { id: 'a', type: 'boook', title: 'The id again' },
        { id: 'd', type: 'book', title: 'Wrong date', issued: { 'date-parts': [[1999, 13, 45]] }, author: 'Holm' },
        { id: 'e', type: 'book', title: 42, author: [{ family: 7 }, null], volume: { a: 1 } },
        null, 7, [],
        { id: '__proto__', type: 'book', title: 'No prototype' },
        { id: 'f', type: 'book' },
      ]), // prettier-ignore
    );
    const found = complaints('render', 'refs.json');
    for (const item of [2, 3, 4, 5, 6, 7, 8]) expect(found.join('\n')).toMatch(new RegExp(`^Item ${item}\\b`, 'm'));
    expect(entries('refs.json')).toEqual([
      '7, 42.', 'Good (1999).', 'Holm, Wrong date (1999).', 'No id.', 'The id again.', 'No prototype', 'f',
    ]); // prettier-ignore
    expect(complaints('convert', 'refs.json').length).toBeGreaterThan(7);
  });

  test('JSON that is not CSL is refused', () => {
    write('refs.json', '[{ "code": "x", "severity": "error" }, { "code": "y" }]');
    refuses(['render', 'refs.json'], 'refs.json: there are no references in this list.');
  });

  const BAD: readonly (readonly [name: string, content: string | Uint8Array, line: string])[] = [
    ['empty.bib', '', 'empty.bib: the file is empty.'],
    ['noise.ris', Buffer.from([1, 2, 0, 255, 3, 0, 7]), 'noise.ris: this is a binary file'],
    ['paper.json', '%PDF-1.7\n%\u00e2\u00e3', 'paper.json: this is a PDF'],
    ['prose.bib', 'The town lay still.\n', 'prose.bib: this is no file of references. These can be read: CSL-JSON, '],
    [
      'broken.bib',
      '@book{a, title = {Never closed\n',
      'broken.bib: there are no references in this BibTeX file. Line 1 (a)',
    ],
    ['none.json', '[]', 'none.json: there are no references in this CSL-JSON file.'],
    ['cut.json', '[{ "id": "a"', 'cut.json: this is not valid JSON. The parser says: '],
    ['numbers.json', '[1, 2]', 'numbers.json: there are no references in this CSL-JSON file. Item 1 is no reference.'],
    ['deep.json', '['.repeat(100_000), 'deep.json: this is not valid JSON.'],
    ['object.json', '{ "a": 1 }', 'object.json: this holds no CSL items.'],
    ['cut.yaml', 'references:\n- id: [a\n', 'cut.yaml: this is not valid YAML. The parser says: '],
    ['missing.bib', '', 'missing.bib: there is no such file or folder.'],
  ];
  test.each(BAD)('%s is refused', (name, content, line) => {
    if (name !== 'missing.bib') write(name, content);
    refuses(['render', name], line);
  });

  test('styles that cannot set them', () => {
    write('refs.bib', BIB);
    refuses(
      ['render', 'refs.bib', '--style', 'bluebook-law-review'],
      'the style bluebook-law-review has no bibliography.',
    );
    refuses(['render', 'refs.bib', '--style', 'xyzzy'], 'there is no style xyzzy.');
  });
});

test('commands of LaTeX and markup in references are text', () => {
  const title = '\\input{/etc/passwd} <script>alert(1)</script> $x$ # & % ^ ~ @book{x,';
  const json = JSON.stringify([{ id: 'a}\\input{x', type: 'book', title, URL: 'javascript:alert(1)' }]);
  const bib = prints(['convert', '-', '--to', 'bibtex'], json);
  expect(bib).not.toContain('\\input');
  expect(bib.match(/^@book/gm)).toHaveLength(1);
  expect(JSON.parse(prints(['convert', '-', '--to', 'json'], bib))).toMatchObject([{ title }]);
  const html = prints(['render', '-', '--to', 'html', '--style', 'apa'], json);
  expect(html).not.toMatch(/<script|href="javascript/i);
  expect(html).toContain('&lt;script&gt;');
});
