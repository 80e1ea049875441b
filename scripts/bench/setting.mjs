/** Setting: bibliographies against `pandoc --citeproc` on the same items, and notes. Needs pandoc. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../dist/index.js';
import { renderNotes } from '../../dist/render.js';
import { load } from '../sources.mjs';
import { COMMAND, distinctItems, distinctNotes, ROOT } from './made-up.mjs';
import { count, exponent, launch, ms, table, time } from './measure.mjs';

const COPIES = [1, 16, 64];
const NOTE_COPIES = [1, 10, 100];
const LAUNCHES = 5;
/** Our own style, and what pandoc sets in where no style is named. */
const STYLES = {
  'ibidem-full-note': ['--csl', join(ROOT, 'styles', 'ibidem-full-note.csl')],
  'chicago-author-date': [],
};

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

/** Both as whole processes, one after the other in turn. */
function bibliography(style, copies, folder) {
  const items = distinctItems(copies);
  const file = join(folder, `${copies}.json`);
  writeFileSync(file, JSON.stringify(items));
  const ours = launch(
    process.execPath,
    [COMMAND, 'render', file, '--style', style, '--to', 'html', '--out', '-'],
    LAUNCHES,
  );
  const theirs =
    hasPandoc && launch('pandoc', ['--citeproc', ...STYLES[style], '-f', 'csljson', '-t', 'html', file], LAUNCHES);
  return {
    style,
    items: items.length,
    ours,
    ...(theirs && { pandoc: theirs, ratio: ours.medianMs / theirs.medianMs }),
  };
}

function notes(copies, style, locales) {
  const conversion = convert({ article: {}, notes: distinctNotes(copies), diagnostics: [] });
  const run = () => renderNotes(conversion, style, { locales });
  run();
  const rows = [run, run, run].map(time);
  return { notes: conversion.notes.length, medianMs: rows.toSorted((a, b) => a - b)[1] };
}

export async function measureSetting() {
  const { styleLibrary } = await load('src/cli/style-library/index.ts');
  const { findStyle, locales } = styleLibrary({ pack: join(ROOT, 'dist', 'styles') });
  const style = await findStyle('ibidem-full-note');
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  try {
    const rows = NOTE_COPIES.map((copies) => notes(copies, style, locales));
    return {
      bibliographies: Object.keys(STYLES).flatMap((name) => COPIES.map((copies) => bibliography(name, copies, folder))),
      notes: rows,
      exponent: exponent(rows, (row) => row.notes),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const settingTables = ({ bibliographies, notes: rows, exponent: growth }) =>
  table(
    ['Bibliography, whole process', 'items', 'ibidem', 'pandoc', 'ratio'],
    bibliographies.map(({ style, items, ours, pandoc, ratio }) => [
      style,
      count(items),
      ms(ours.medianMs),
      pandoc ? ms(pandoc.medianMs) : 'not here',
      ratio?.toFixed(2) ?? '',
    ]),
  ) +
  table(
    ['Notes set', 'time', 'a note'],
    rows.map((row) => [count(row.notes), ms(row.medianMs), ms(row.medianMs / row.notes)]),
  ) +
  table(['Growth exponent of setting notes', growth.toFixed(2)], []);
