// Measures reading speed, growth and the whole command: npm run bench
import { execFileSync } from 'node:child_process';
import { readFileSync, mkdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { convert, parse, readText, resolve } from '../dist/index.js';

const SAMPLE = 'examples/stanciu-2018.txt';
const ROUNDS = 60;
const WARM_UP = 200;

const text = readFileSync(SAMPLE, 'utf8');
const document = readText(text);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds of each of `rounds` runs. */
function times(run, rounds = ROUNDS) {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** The sample's notes `copies` times over, each copy with works of its own: a word in every title and name differs. */
function distinctNotes(copies) {
  const notes = [];
  for (let copy = 0; copy < copies; copy++) {
    const mark = copy.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
    for (const note of document.notes) {
      const position = notes.length + 1;
      const own = copy === 0 ? note.text : note.text.replace(/\p{Lu}\p{Ll}{4,}/gu, (word) => word + mark);
      notes.push({ ...note, position, index: position, printed: String(position), text: own });
    }
  }
  return notes;
}

const read = (notes) => resolve(parse(notes));
const perSecond = (notes, milliseconds) => Math.round((1000 * notes) / milliseconds);

times(() => read(document.notes), WARM_UP);
const reading = times(() => read(document.notes));
const whole = times(() => convert(text));

const growth = [1, 10, 100, 1000].map((copies) => {
  const notes = distinctNotes(copies);
  const milliseconds = median(times(() => read(notes), copies > 50 ? 3 : 15));
  return { notes: notes.length, milliseconds };
});
const [first, last] = [growth[0], growth.at(-1)];
const exponent = Math.log(last.milliseconds / first.milliseconds) / Math.log(last.notes / first.notes);

const lengths = [1, 10, 100].map((times_) => {
  const long = document.notes
    .map((note) => note.text)
    .join(' ')
    .slice(0, 10_000)
    .repeat(times_);
  const notes = [{ ...document.notes[0], text: long }];
  return { characters: long.length, milliseconds: median(times(() => read(notes), 5)) };
});

const out = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
const command = (...words) => median(times(() => execFileSync('node', ['dist/cli.js', ...words]), 7));
const result = {
  node: process.version,
  reading: {
    medianMs: median(reading),
    bestMs: Math.min(...reading),
    notesPerSecond: perSecond(document.notes.length, median(reading)),
  },
  convert: { medianMs: median(whole), notesPerSecond: perSecond(document.notes.length, median(whole)) },
  growth,
  exponent,
  lengths,
  command: {
    versionMs: command('--version'),
    sampleMs: command('convert', SAMPLE, '--out', join(out, 'sample'), '--force', '--quiet'),
  },
  peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
};

const row = (name, value) => `${name.padEnd(44)}${value.padStart(16)}\n`;
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
process.stdout.write(
  [
    row('reading the sample (parse and resolve), median', ms(result.reading.medianMs)),
    row('', `${result.reading.notesPerSecond} notes/s`),
    row('convert as a whole (text to CSL), median', ms(result.convert.medianMs)),
    row('', `${result.convert.notesPerSecond} notes/s`),
    ...growth.map(({ notes, milliseconds }) => row(`reading ${notes} notes of distinct works`, ms(milliseconds))),
    row('growth exponent over those', exponent.toFixed(3)),
    ...lengths.map(({ characters, milliseconds }) =>
      row(`reading one note of ${characters} characters`, ms(milliseconds)),
    ),
    row('command: --version', ms(result.command.versionMs)),
    row('command: convert the sample', ms(result.command.sampleMs)),
    row('peak memory of this run', `${result.peakMemoryMB} MB`),
  ].join(''),
);
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify(result, undefined, 2)}\n`);
