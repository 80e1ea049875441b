/**
 * Measures the built library and the command, prints tables, and writes bench.json: npm run bench [-- folder [parts…]]
 * The parts: reading, setting, writing, command. Everything runs on one thread unless a table says otherwise.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, SAMPLE } from './bench/made-up.mjs';
import { launch, ms, table } from './bench/measure.mjs';
import { measureReading, readingTables } from './bench/reading.mjs';
import { measureSetting, settingTables } from './bench/setting.mjs';
import { measureWriting, writingTable } from './bench/writing.mjs';

/** Node alone is the floor of every command. */
function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  const convert = (...options) =>
    launch(process.execPath, [COMMAND, 'convert', SAMPLE, '--out', join(folder, 'out'), '--force', '-q', ...options]);
  try {
    return {
      'node alone': launch(process.execPath, ['-e', '0']),
      'ibidem --version': launch(process.execPath, [COMMAND, '--version']),
      'convert the sample to CSL-JSON': convert('--to', 'json'),
      'convert the sample, every format': convert(),
      'convert the sample, every format, one style': convert('--style', 'ibidem-full-note'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const commandTable = (rows) =>
  table(
    ['The command', 'median', 'best'],
    Object.entries(rows).map(([name, row]) => [name, ms(row.medianMs), ms(row.bestMs)]),
  );

const PARTS = {
  reading: [measureReading, readingTables],
  setting: [measureSetting, settingTables],
  writing: [measureWriting, writingTable],
  command: [measureCommand, commandTable],
};

const [folder = 'out', ...parts] = process.argv.slice(2);
const result = { node: process.version, processor: cpus()[0]?.model ?? 'unknown' };
process.stdout.write(`Node ${result.node}, ${result.processor}\n\n`);
for (const [name, [measure, tables]] of Object.entries(PARTS)) {
  if (parts.length > 0 && !parts.includes(name)) continue;
  result[name] = await measure();
  process.stdout.write(tables(result[name]));
}
mkdirSync(folder, { recursive: true });
const file = join(folder, 'bench.json');
writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
process.stdout.write(`Written to ${file}\n`);
