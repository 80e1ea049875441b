import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/errors.ts';
import { helpText } from '../../src/cli/help.ts';
import { COMMANDS, OPTIONS, type OptionRow } from '../../src/cli/options.ts';

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

describe('what arguments mean', () => {
  const convert = (operand: string, options: object) => ({ command: 'convert', operands: [operand], options });
  const rows: readonly (readonly [line: string, expected: object])[] = [
    ['convert paper.txt', convert('paper.txt', {})],
    ['convert -', convert('-', {})],
    ['convert paper.txt --out dir --force', convert('paper.txt', { out: 'dir', force: true })],
    ['convert --out=dir paper.txt', convert('paper.txt', { out: 'dir' })],
    ['convert --out=-dir paper.txt', convert('paper.txt', { out: '-dir' })],
    ['--quiet convert paper.txt', convert('paper.txt', { quiet: true })],
    [
      'convert -qf -o dir --source article.json paper.txt',
      convert('paper.txt', { quiet: true, force: true, out: 'dir', source: 'article.json' }),
    ],
    ['convert -s apa --style mla paper.txt', convert('paper.txt', { style: ['apa', 'mla'] })],
    ['convert --to ris --to yaml -o - paper.txt', convert('paper.txt', { to: ['ris', 'yaml'], out: '-' })],
    ['convert --out a --out b paper.txt', convert('paper.txt', { out: 'b' })],
    ['render refs.bib', { command: 'render', operands: ['refs.bib'], options: {} }],
    ['styles', { command: 'styles', operands: [], options: {} }],
    ['styles history note', { command: 'styles', operands: ['history', 'note'], options: {} }],
    ['convert -- -odd.txt', convert('-odd.txt', {})],
    ['help', { command: 'help', operands: [], options: {} }],
    ['--help', { command: 'help', operands: [], options: {} }],
    ['convert paper.txt -h', { command: 'help', operands: [], options: {} }],
    ['version', { command: 'version', operands: [], options: {} }],
    ['--version', { command: 'version', operands: [], options: {} }],
    ['-V', { command: 'version', operands: [], options: {} }],
  ];
  test.each(rows)('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('wrong usage', () => {
  const rows: readonly (readonly [line: string, message: string])[] = [
    ['', 'no command given'],
    ['convert', 'convert needs <file|folder|->'],
    ['render a.bib b.bib', 'one argument too many: b.bib'],
    ['help me', 'one argument too many: me'],
    ['paper.txt', 'unknown command paper.txt'],
    ['toString', 'unknown command toString'],
    ['convert paper.txt --outt dir', 'unknown option --outt'],
    ['convert paper.txt --constructor', 'unknown option --constructor'],
    ['convert paper.txt -x', 'unknown option -x'],
    ['convert paper.txt --out', '--out needs a value'],
    ['convert paper.txt --out=', '--out needs a value'],
    ['convert paper.txt --out --force', '--out needs a value'],
    ['convert paper.txt --force=yes', '--force takes no value'],
    ['render refs.bib --as-cited', '--as-cited does not belong to this command'],
    ['help --force', '--force does not belong to this command'],
  ];
  test.each(rows)('%s', (line, message) => {
    expect(() => parse(line)).toThrow(new UsageError(message));
  });

  test('a file in the place of the command: says how to read it', () => {
    const hint = 'To read a file: ibidem convert paper.txt';
    expect(() => parse('paper.txt')).toThrow(expect.objectContaining({ hint }) as Error);
  });
});

describe('help', () => {
  test('names every command and every option of the tables', () => {
    const help = helpText();
    for (const [name, row] of Object.entries<OptionRow>(OPTIONS)) {
      expect(help).toContain(`${row.short === undefined ? '' : `-${row.short}, `}--${name}`);
      expect(help).toContain(row.help);
    }
    for (const [name, row] of Object.entries(COMMANDS)) {
      expect(help).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(help).toContain(row.help);
    }
  });

  test('fits into 100 columns', () => {
    expect(
      helpText()
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  test('short names are not used twice', () => {
    const letters = Object.values<OptionRow>(OPTIONS).flatMap(({ short }) => short ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
