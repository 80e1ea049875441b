import { progressOn } from '../../src/cli/progress.ts';

function watch(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) });
  for (let done = 1; done <= total; done += 1) progress.update(done, total);
  progress.end();
  return written;
}

test('nothing where nobody looks', () => {
  expect(watch(false, 10_000)).toEqual([]);
});

test('nothing for a short input', () => {
  expect(watch(true, 100)).toEqual([]);
});

test('one line a percent, taken away at the end', () => {
  const written = watch(true, 10_000);
  expect(written).toHaveLength(102);
  expect(written[1]).toBe('\r\u001b[2KReading note 100 of 10000 (1 %)');
  expect(written.at(-1)).toBe('\r\u001b[2K');
});
