import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { uninterrupted } from '../../src/cli/signals.ts';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const listeners = () => SIGNALS.map((signal) => process.listenerCount(signal));

test('gives what the work gives, and leaves no handlers', async () => {
  const before = listeners();
  expect(await uninterrupted(() => 7)).toBe(7);
  expect(listeners()).toEqual(before);
});

test('a failure passes, and leaves no handlers', async () => {
  const before = listeners();
  const fail = () => {
    throw new Error('full');
  };
  await expect(uninterrupted(fail)).rejects.toThrow('full');
  expect(listeners()).toEqual(before);
});

/** A program of its own, since a signal ends the whole process. */
const program = (signal: string) => `
  import { readFileSync } from 'node:fs';
  import { transformSync } from 'esbuild';
  const source = readFileSync(${JSON.stringify(join(import.meta.dirname, '../../src/cli/signals.ts'))}, 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const { uninterrupted } = await import('data:text/javascript,' + encodeURIComponent(code));
  await uninterrupted(() => {
    process.kill(process.pid, '${signal}');
    console.log('work done');
  });
  console.log('went on');
`;

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s waits for the work, and ends the program then', (signal, status) => {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program(signal)], { encoding: 'utf8' });
  expect(run).toMatchObject({ stdout: 'work done\n', stderr: '', status });
});
