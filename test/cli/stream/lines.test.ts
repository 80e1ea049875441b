import { linesOf } from '../../../src/cli/stream/lines.ts';

async function read(chunks: readonly string[], longest?: number) {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(new TextEncoder().encode(chunk));
  }
  const lines = [];
  for await (const line of linesOf(stream(), longest)) lines.push('text' in line ? line.text : line.tooLong);
  return lines;
}

test.each([
  [['one\ntwo\n'], ['one', 'two']],
  [
    ['o', 'n', 'e\nt', 'wo'],
    ['one', 'two'],
  ],
  [['\n\n'], ['', '']],
  [[], []],
])('%j holds the lines %j', async (chunks, lines) => {
  expect(await read(chunks)).toEqual(lines);
});

test('a letter cut by the end of a chunk is whole again', async () => {
  const bytes = new TextEncoder().encode('ș\n');
  async function* stream() {
    yield await Promise.resolve(bytes.subarray(0, 1));
    yield bytes.subarray(1);
  }
  const lines = [];
  for await (const line of linesOf(stream())) lines.push(line);
  expect(lines).toEqual([{ text: 'ș' }]);
});

test('a line that is too long is only measured, and the next one is read', async () => {
  expect(await read(['abcd', 'ef\nok\n'], 4)).toEqual([6, 'ok']);
});
