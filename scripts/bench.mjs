/**
 * Measures the built library and the command, prints a table, and writes bench.json: npm run bench [-- folder]
 * Reading is parse and resolve, as the library exports them; `convert` is the whole way from text to CSL-JSON.
 * Everything runs on one thread; memory is that of a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { convert, parse, readText, resolve } from '../dist/index.js';

const SELF = fileURLToPath(import.meta.url);
const ROOT = join(dirname(SELF), '..');
const SAMPLE = join(ROOT, 'examples', 'stanciu-2018.txt');
const COMMAND = join(ROOT, 'dist', 'cli.js');

const WARM_UP_MS = 2000;
const ROUNDS = 200;
const LAUNCHES = 11;
const COPIES = [1, 10, 100];
const KILOBYTES = [1, 10, 100];

const text = readFileSync(SAMPLE, 'utf8');
const sample = readText(text).notes;
const read = (notes) => resolve(parse(notes).notes);

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Many short rounds after a warm-up: the median is what a round takes, the best what it takes undisturbed. */
function steady(run, rounds = ROUNDS) {
  for (let spent = 0; spent < WARM_UP_MS;) spent += time(run);
  const rows = Array.from({ length: rounds }, () => time(run));
  return { medianMs: median(rows), bestMs: Math.min(...rows) };
}

/** 0 → a, 27 → bb: letters, so that a name stays a name. */
const letters = (number) =>
  number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** The sample again and again, each time with other names, titles and years of publication. */
function distinctNotes(copies) {
  const own = (words, copy) =>
    words
      .replace(/\p{Lu}\p{Ll}{4,}/gu, (word) => word + letters(copy))
      .replace(/(?<=, )(?:19|20)\d\d(?=\))/g, () => String(1950 + (copy % 70)));
  return Array.from({ length: copies }, (_, copy) =>
    sample.map((note) => (copy === 0 ? note.text : own(note.text, copy))),
  )
    .flat()
    .map((words, at) => ({ position: at + 1, printed: String(at + 1), index: at + 1, text: words, marks: [] }));
}

/** One note of so many characters: the notes of the sample that cite in full, with prose between them. */
function longNote(characters) {
  const citations = sample.filter(({ text: words }) => words.length > 100).map(({ text: words }) => words);
  const unit = citations
    .map((words) => `${words} Others have doubted this, and the debate is far from over.`)
    .join(' ');
  const words = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  return [{ position: 1, printed: '1', index: 1, text: words, marks: [] }];
}

/** Each size in a fresh process, so that its memory is its own and no size runs in what another has warmed up. */
function measureAlone(kind, size) {
  return JSON.parse(execFileSync(process.execPath, [SELF, '--alone', kind, String(size)], { encoding: 'utf8' }));
}

function alone(kind, size) {
  const notes = kind === 'notes' ? distinctNotes(size) : longNote(size * 1000);
  const { works, links } = read(notes);
  const reading = steady(() => read(notes), 9);
  const whole = steady(() => convert({ article: {}, notes, diagnostics: [] }), 9);
  return {
    notes: notes.length,
    characters: notes.reduce((sum, note) => sum + note.text.length, 0),
    works: works.length,
    citations: links.length,
    ...reading,
    convertMs: whole.medianMs,
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** The slope of the line through the logarithms: 1 is linear. */
function exponent(rows, sizeOf) {
  const points = rows.map((row) => [Math.log(sizeOf(row)), Math.log(row.medianMs)]);
  const mean = (k) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** The whole of a process, from its start to its end. */
function launch(...words) {
  const run = () => execFileSync(process.execPath, words, { stdio: 'pipe' });
  run();
  const rows = Array.from({ length: LAUNCHES }, () => time(run));
  return { medianMs: median(rows), bestMs: Math.min(...rows) };
}

/** Node alone is the floor of every command. */
function commands() {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  try {
    return {
      node: launch('-e', '0'),
      version: launch(COMMAND, '--version'),
      sample: launch(COMMAND, 'convert', SAMPLE, '--out', join(folder, 'out'), '--force', '--quiet'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ms = (value) => `${value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
const count = (value) => Math.round(value).toLocaleString('en');

/** The first column to the left, numbers to the right. */
function table(heading, rows) {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row) => row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join('  ');
  return `${all.map((row) => line(row).trimEnd()).join('\n')}\n\n`;
}

function main(folder) {
  const result = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    sample: { read: steady(() => read(sample)), convert: steady(() => convert(text)) },
    growth: COPIES.map((copies) => measureAlone('notes', copies)),
    length: KILOBYTES.map((size) => measureAlone('kilobytes', size)),
    command: commands(),
  };
  const rate = ({ medianMs }) => (1000 * sample.length) / medianMs;
  const exponents = {
    notes: exponent(result.growth, (row) => row.notes),
    length: exponent(result.length, (row) => row.characters),
  };
  const timed = (name, row) => [name, ms(row.medianMs), ms(row.bestMs)];
  const each = ({ medianMs }, size) => ms(medianMs / size);
  process.stdout.write(
    `Node ${result.node}, ${result.processor}, one thread\n\n` +
      table(
        ['The sample, 77 notes', 'median', 'best', 'notes/s'],
        [
          [...timed('parse and resolve', result.sample.read), count(rate(result.sample.read))],
          [...timed('convert, text to CSL-JSON', result.sample.convert), count(rate(result.sample.convert))],
        ],
      ) +
      table(
        ['Notes', 'works', 'parse and resolve', 'a note', 'convert', 'a note', 'peak memory'],
        result.growth.map((row) => [
          count(row.notes),
          count(row.works),
          ms(row.medianMs),
          each(row, row.notes),
          ms(row.convertMs),
          ms(row.convertMs / row.notes),
          `${row.peakMemoryMB} MB`,
        ]),
      ) +
      table(
        ['One note of so many characters', 'citations', 'parse and resolve', '1,000 characters', 'peak memory'],
        result.length.map((row) => [
          count(row.characters),
          count(row.citations),
          ms(row.medianMs),
          each(row, row.characters / 1000),
          `${row.peakMemoryMB} MB`,
        ]),
      ) +
      table(
        ['Growth exponent (1 is linear)', ''],
        [
          ['with the number of notes', exponents.notes.toFixed(2)],
          ['with the length of a note', exponents.length.toFixed(2)],
        ],
      ) +
      table(
        ['The command', 'median', 'best'],
        [
          timed('node alone', result.command.node),
          timed('ibidem --version', result.command.version),
          timed('ibidem convert, the sample', result.command.sample),
        ],
      ),
  );
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bench.json');
  writeFileSync(file, `${JSON.stringify({ ...result, exponents }, undefined, 2)}\n`);
  process.stdout.write(`Written to ${file}\n`);
}

const [first = 'out', kind, size] = process.argv.slice(2);
if (first === '--alone') process.stdout.write(JSON.stringify(alone(kind, Number(size))));
else main(first);
