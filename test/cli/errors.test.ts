import { about, failureOf, isClosedPipe, UsageError } from '../../src/cli/errors.ts';
import { InputError } from '../../src/model/index.ts';

const system = (code: string) => Object.assign(new Error(`${code}: secret detail`), { code, syscall: 'open' });

describe('one line for every error', () => {
  const rows: readonly (readonly [name: string, error: unknown, line: string, exitCode: number])[] = [
    ['bad input', new InputError('the file is empty'), 'the file is empty.', 1],
    ['bad input with a hint', new InputError('no notes', 'Number them.'), 'no notes. Number them.', 1],
    ['a message that ends itself', new InputError('Why?', 'See.'), 'Why? See.', 1],
    ['wrong usage', new UsageError('unknown option --x'), 'unknown option --x. See: ibidem help', 2],
    ['the system', system('ENOSPC'), 'the disk is full.', 1],
    ['the system, unknown to us', system('EWEIRD'), 'the system says EWEIRD.', 1],
    [
      'a mistake of ours',
      new TypeError('x is not y'),
      'unexpected error: x is not y. This is a mistake in Ibidem; please report it.',
      1,
    ],
    ['a message that quotes much', new InputError('x'.repeat(1e6)), `${'x'.repeat(498)} … ${'x'.repeat(498)}.`, 1],
    ['not even an error', 'oops', 'unexpected error: oops. This is a mistake in Ibidem; please report it.', 1],
    ['a file name that is none', new InputError('\u001b[2Ja\nb'), '[2Ja b.', 1],
  ];
  test.each(rows)('%s', (_, error, line, exitCode) => {
    expect(failureOf(error)).toEqual({ line: `ibidem: ${line}\n`, exitCode });
  });
});

test.each([
  [system('EPIPE'), true],
  [system('ENOSPC'), false],
  [new Error('EPIPE'), false],
])('%s is that of a closed pipe: %j', (error, expected) => {
  expect(isClosedPipe(error)).toBe(expected);
});

describe('errors about a file', () => {
  test('bad input keeps its hint', () => {
    expect(about('a.txt', new InputError('empty', 'Fill it.'))).toEqual(new InputError('a.txt: empty', 'Fill it.'));
    expect(about('a.txt', new InputError('empty', 'Fill it.'))).toHaveProperty('hint', 'Fill it.');
  });

  test('the system', () => {
    expect(about('a.txt', system('EACCES'))).toEqual(new InputError('a.txt: permission denied'));
  });

  test('mistakes of the program pass as they are', () => {
    const mistake = new TypeError('x');
    expect(about('a.txt', mistake)).toBe(mistake);
    const internal = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
    expect(about('a.txt', internal)).toBe(internal);
  });
});
