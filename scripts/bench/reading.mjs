/** Reading: parse and resolve, as the library exports them, and `convert`, the whole way from text to CSL-JSON. */
import { execFileSync } from 'node:child_process';
import { convert, parse, resolve } from '../../dist/index.js';
import { distinctNotes, longNote, sample, text } from './made-up.mjs';
import { count, exponent, ms, steady, table } from './measure.mjs';

const COPIES = [1, 10, 100];
const KILOBYTES = [1, 10, 100];

const read = (notes) => resolve(parse(notes).notes);

/** Each size in a fresh process, so that its memory is its own and no size runs in what another has warmed up. */
const measureAlone = (kind, size) =>
  JSON.parse(execFileSync(process.execPath, [import.meta.filename, kind, String(size)], { encoding: 'utf8' }));

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

export function measureReading() {
  const result = {
    sample: { read: steady(() => read(sample)), convert: steady(() => convert(text)) },
    growth: COPIES.map((copies) => measureAlone('notes', copies)),
    length: KILOBYTES.map((size) => measureAlone('kilobytes', size)),
  };
  return {
    ...result,
    exponents: {
      notes: exponent(result.growth, (row) => row.notes),
      length: exponent(result.length, (row) => row.characters),
    },
  };
}

export function readingTables({ sample: whole, growth, length, exponents }) {
  const rate = ({ medianMs }) => (1000 * sample.length) / medianMs;
  const timed = (name, row) => [name, ms(row.medianMs), ms(row.bestMs)];
  const each = ({ medianMs }, size) => ms(medianMs / size);
  return [
    table(
      ['The sample, 77 notes', 'median', 'best', 'notes/s'],
      [
        [...timed('parse and resolve', whole.read), count(rate(whole.read))],
        [...timed('convert, text to CSL-JSON', whole.convert), count(rate(whole.convert))],
      ],
    ),
    table(
      ['Notes', 'works', 'parse and resolve', 'a note', 'convert', 'a note', 'peak memory'],
      growth.map((row) => [
        count(row.notes),
        count(row.works),
        ms(row.medianMs),
        each(row, row.notes),
        ms(row.convertMs),
        ms(row.convertMs / row.notes),
        `${row.peakMemoryMB} MB`,
      ]),
    ),
    table(
      ['One note of so many characters', 'citations', 'parse and resolve', '1,000 characters', 'peak memory'],
      length.map((row) => [
        count(row.characters),
        count(row.citations),
        ms(row.medianMs),
        each(row, row.characters / 1000),
        `${row.peakMemoryMB} MB`,
      ]),
    ),
    table(
      ['Growth exponent (1 is linear)', ''],
      [
        ['with the number of notes', exponents.notes.toFixed(2)],
        ['with the length of a note', exponents.length.toFixed(2)],
      ],
    ),
  ].join('');
}

const [kind, size] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(alone(kind, Number(size))));
