import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../src/model/index.ts';
import { dependentText, styleText } from '../cli/style-library/library.ts';
import { temporaryFolder } from '../cli/temporary.ts';
import { EXAMPLE, ibidem, refuses as refusesIn } from './ibidem.ts';

const at = temporaryFolder();
const text = (name: string) => readFileSync(at(name), 'utf8');
const codes = () => (JSON.parse(text('out/diagnostics.json')) as Diagnostic[]).map(({ code }) => code);
const write = (name: string, content: string) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

const NOTES = `1 Anna Holm, Salt and Ships (Bergen: Fjord Press, 1999), 12.

2 Ibid., 14.

3 Jens Lund, ‘Nets,’ Journal of Salt 3 (2001): 5.

4 Holm, Salt and Ships, 20.
`;

beforeEach(() => {
  write('paper.txt', NOTES);
});

/** Sets the notes in the folder `out`, anew. */
function sets(...options: readonly string[]): readonly string[] {
  const run = ibidem(at(), ['convert', 'paper.txt', '--to', 'text', '--out', 'out', '--force', '--quiet', ...options]);
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  return readdirSync(at('out')).sort();
}

const refuses = (options: readonly string[], line: string, status: 1 | 2 = 1) => {
  refusesIn(at(), ['convert', 'paper.txt', ...options], status, `ibidem: ${line}`);
};

const MINE = styleText({ title: 'Mine', class: 'note', cite: '<text value="Mine: "/><text variable="title"/>' });

describe('--style', () => {
  test('names, once and twice: pages in every format, beside the rest', () => {
    const styles = ['--style', 'apa', '--style=modern-language-association', '-s', 'apa'];
    const { status, stdout } = ibidem(at(), ['convert', 'paper.txt', '--out', 'out', ...styles]);
    expect(status).toBe(0);
    expect(stdout).toContain('bibliography.apa.{html,txt,md,rtf}');
    const pages = ['bibliography', 'notes'].flatMap((name) =>
      ['apa', 'modern-language-association'].flatMap((style) =>
        ['html', 'txt', 'md', 'rtf'].map((extension) => `${name}.${style}.${extension}`),
      ),
    );
    const names = readdirSync(at('out'));
    expect(names.filter((name) => name.split('.').length === 3 && name !== 'references.biblatex.bib').sort()).toEqual(
      pages.sort(),
    );
    expect(names).toContain('references.json');
    expect(text('out/bibliography.apa.txt')).toContain('Holm, A. (1999). Salt and Ships. Fjord Press.\n');
    expect(text('out/notes.apa.txt')).toContain('3. (Lund, 2001, p. 5).\n');
  });

  test('files, and their parents', () => {
    write('mine.csl', `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n${MINE}`);
    write('dependent.csl', dependentText('apa', 'default-locale="de-DE"'));
    write('mine-too.csl', dependentText('mine'));
    expect(sets('--style', 'mine.csl', '--style', './dependent.csl', '--style', 'mine-too.csl')).toEqual([
      'bibliography.dependent.txt',
      'bibliography.mine-too.txt',
      'bibliography.mine.txt',
      'diagnostics.json',
      'notes.dependent.txt',
      'notes.mine-too.txt',
      'notes.mine.txt',
    ]);
    expect(text('out/notes.mine.txt')).toContain('3. Mine: Nets.\n');
    expect(text('out/notes.mine-too.txt')).toBe(text('out/notes.mine.txt'));
    expect(text('out/notes.dependent.txt')).toContain('3. (Lund, 2001, S. 5).\n');
  });

  test('in Zotero’s folder', () => {
    write('home/Zotero/styles/mine.csl', dependentText('hidden-parent'));
    write('home/Zotero/styles/hidden/hidden-parent.csl', MINE);
    const args = ['convert', 'paper.txt', '--to', 'text', '--style', 'mine', '--out', 'out', '--quiet'];
    expect(ibidem(at(), args, { home: at('home') })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(text('out/notes.mine.txt')).toContain('3. Mine: Nets.\n');
    refuses(['--style', 'mine'], 'there is no style mine.');
  });

  test('what is known to be wrong with one is told', () => {
    sets('--style', 'acm-siggraph');
    expect(codes()).toContain('sparse-style');
    expect(sets('--style', 'bluebook-law-review')).toEqual(['diagnostics.json', 'notes.bluebook-law-review.txt']);
    expect(codes()).toContain('no-bibliography');
    refuses(
      ['--style', 'national-archives-of-australia'],
      'the style national-archives-of-australia cannot be used: it',
    );
  });

  test('unknown names get the nearest ones', () => {
    refuses(['--style', 'apaa'], 'there is no style apaa. Perhaps apa?');
    refuses(['--style', 'chicago-fulnote'], 'there is no style chicago-fulnote. Perhaps chicago-fullnote-');
    refuses(['--style', 'mine'], 'there is no style mine. Perhaps ');
    refuses(['--style', 'none.csl'], 'none.csl: there is no such file or folder.');
    refuses(['--style', 'paper.txt/x'], 'paper.txt/x: a part of the path is not a folder.');
    refuses(['--style', 'x'.repeat(100_000)], 'there is no style xxx');
  });

  const CSL = 'xmlns="http://purl.org/net/xbiblio/csl"';
  const BAD: readonly (readonly [name: string, content: string, line: string])[] = [
    ['is empty', '', 'this is not valid XML'],
    ['is not XML', 'Chicago, with notes', 'this is not valid XML'],
    ['is cut off', MINE.slice(0, MINE.length / 2), 'this is not valid XML'],
    ['is a web page', '<!DOCTYPE html><html><body></body></html>', 'this is a web page, not a CSL file'],
    ['is of another kind', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'this is not a CSL style'],
    ['is CSL 1.1', MINE.replace('version="1.0"', 'version="1.1"'), 'it is written in CSL 1.1. Only CSL 1.0'],
    ['defines entities', `<!DOCTYPE style [<!ENTITY a "aaa">]>${MINE}`, 'the file has a DOCTYPE, or defines entities'],
    ['sets no citation', `<style ${CSL} version="1.0" class="note"/>`, 'the style does not say how to set a citation'],
    [
      'is nested deep',
      MINE.replace('<text variable', `${'<group>'.repeat(200)}${'</group>'.repeat(200)}<text variable`),
      'its elements are nested more than 100 deep',
    ],
    ['is large', MINE + ' '.repeat(3_000_000), 'the file is larger than 2 MB'],
    ['lacks its parent', dependentText('nowhere'), 'it is set like the style http://www.zotero.org/styles/nowhere'],
    [
      'has a dependent parent',
      dependentText('bad'),
      'it is set like http://www.zotero.org/styles/bad, which is set like another style itself',
    ],
  ];
  test.each(BAD)('a file that %s', (_, content, line) => {
    write('bad.csl', content);
    refuses(['--style', 'bad.csl'], `bad.csl: ${line}`);
  });

  test('a style that citeproc-js cannot use is named', () => {
    write('bad.csl', styleText({ cite: '<blink variable="title"/>' }));
    refuses(['--style', 'bad.csl'], 'the style bad cannot be used: ');
  });

  test('what a style prints is no markup', () => {
    write('mine.csl', styleText({ class: 'note', cite: '<text value="&lt;script>alert(1)&lt;/script>"/>' }));
    sets('--style', 'mine.csl', '--to', 'html');
    expect(text('out/notes.mine.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text('out/notes.mine.html')).not.toContain('<script');
  });
});

describe('--locale', () => {
  test('by tag, by language, by file', () => {
    write(
      'my.xml',
      `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB"><terms>
        <term name="page" form="short">leaf</term></terms></locale>`,
    );
    const note = (locale: string) => {
      sets('--style', 'apa', '--locale', locale);
      return /^3\. .*$/m.exec(text('out/notes.apa.txt'))?.[0];
    };
    expect(['de-DE', 'DE_at', 'de', 'my.xml'].map(note)).toEqual([
      '3. (Lund, 2001, S. 5).',
      '3. (Lund, 2001, S. 5).',
      '3. (Lund, 2001, S. 5).',
      '3. (Lund, 2001, leaf 5).',
    ]);
  });

  test('unknown ones', () => {
    refuses(['--style', 'apa', '--locale', 'german'], 'there is no locale german. Perhaps de-AT, ');
    refuses(['--style', 'apa', '--locale', 'xx'], 'there is no locale xx. A locale has a name such as ');
    refuses(['--style', 'apa', '--locale', 'none.xml'], 'none.xml: there is no such file or folder.');
    write('bad.xml', MINE);
    refuses(['--style', 'apa', '--locale', 'bad.xml'], 'bad.xml: ');
  });
});

test('--sections and --as-cited', () => {
  const convert = (...options: readonly string[]) => {
    const args = ['convert', EXAMPLE, '--to', 'text', '--style', 'ibidem-full-note', '--out', 'out', '-fq', ...options];
    expect(ibidem(at(), args)).toEqual({ status: 0, stdout: '', stderr: '' });
    return [text('out/bibliography.ibidem-full-note.txt'), text('out/notes.ibidem-full-note.txt')];
  };
  const [whole = '', computed = ''] = convert();
  const [divided = '', cited = ''] = convert('--sections', '--as-cited');
  const entries = (page: string) => page.split('\n').filter((line) => line.endsWith('.')).sort(); // prettier-ignore
  expect(whole.match(/^-+$/gm)).toBeNull();
  expect(divided.match(/^-+$/gm)?.length).toBeGreaterThan(2);
  expect(entries(whole)).toHaveLength(56);
  expect(cited).not.toBe(computed);
});

describe('--to and --style', () => {
  test.each([
    [['--to', 'html'], 'html needs a style. Name one with --style.'],
    [['--to', 'json', '--style', 'apa'], '--style sets pages, and --to names none of them.'],
    [
      ['--to', 'text', '--style', 'apa', '--out', '-'],
      '--out - prints one file, and this makes 2: bibliography.apa.txt, ',
    ],
    [['--style', ''], '--style needs a value.'],
    [['--locale', ''], '--locale needs a value.'],
  ])('%j', (options, line) => {
    refuses(options, line, 2);
  });
});

describe('ibidem styles', () => {
  const styles = (...words: readonly string[]) => ibidem(at(), ['styles', ...words]);

  test('by name, kind and field, in any order', () => {
    for (const words of [['chicago', 'note'], ['note Chicago'], ['CHIC', 'not']])
      expect(styles(...words).stdout).toMatch(/^chicago-/m);
    expect(styles('ibidem').stdout).toMatch(/^ibidem-/);
  });

  test('none', () => {
    refusesIn(at(), ['styles', 'xyzzy', 'note'], 1, 'ibidem: no style has all of these words: xyzzy note.');
    refusesIn(at(), ['styles', 'chicgo'], 1, 'Perhaps chicago-');
    refusesIn(at(), ['styles', '\u001b[31m'], 1, 'ibidem: no style has all of these words: [31m.');
  });
});
