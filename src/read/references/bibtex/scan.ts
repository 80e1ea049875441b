import { BibSyntaxError, Cursor } from './cursor.ts';

/** An entry as the file has it: values are LaTeX, with the macros put in and the delimiters off. */
export interface ScannedEntry {
  /** Lower case: `book`. */
  readonly type: string;
  readonly key: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Names are lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** What was wrong with it, although it could be read. */
  readonly problems: readonly string[];
}

/** An entry that cannot be taken apart. */
export interface BrokenEntry {
  readonly key: string;
  readonly line: number;
  readonly problem: string;
}

export interface ScannedFile {
  readonly entries: readonly ScannedEntry[];
  readonly broken: readonly BrokenEntry[];
}

/** `@book{`, `@string(`; other text between entries is a comment, and so is a line that starts with a percent sign. */
const START = /^[ \t]*%.*|(?<![^\s})])@[ \t]*([A-Za-z]+)\s*([{(])/gm;
const LINE_START = /\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/g;
/** Between fields, a line may be commented out. */
const SPACE = /(?:\s+|%.*)*/y;
/** Words and single gaps by turns, since a key may hold spaces: no gap is ever gone over twice. */
const KEY = /[^\s,{}"=]+(?:[^\S\n]+[^\s,{}"=]+)*(?=\s*[,}])/y;
const FIELD = /([^\s={},"#%()]+)\s*=\s*/y;
const BARE = /[^\s={},"#%()]+/y;

/** An entry that is still open where the third one after it starts has lost a brace. */
const STARTS_INSIDE = 3;

interface Value {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Macros made of macros double at each step. */
const MOST_CHARACTERS = 1_000_000;

/** `{Salt} # " and " # macro`. */
function readValue(cursor: Cursor, macros: ReadonlyMap<string, string>): Value {
  let text = '';
  const unknown: string[] = [];
  do {
    cursor.take(SPACE);
    if (cursor.takeChar('{')) text += cursor.balanced('}');
    else if (cursor.takeChar('"')) text += cursor.balanced('"');
    else {
      const bare = cursor.take(BARE)?.[0];
      if (bare === undefined) throw new BibSyntaxError('a field has no value');
      const macro = macros.get(bare.toLowerCase());
      if (macro === undefined && !/^\d+$/.test(bare)) unknown.push(bare);
      text += macro ?? bare;
    }
    if (text.length > MOST_CHARACTERS) throw new BibSyntaxError('a value is absurdly long');
    cursor.take(SPACE);
  } while (cursor.takeChar('#'));
  return { text, unknown };
}

function readFields(cursor: Cursor, close: string, macros: ReadonlyMap<string, string>) {
  const fields = new Map<string, string>();
  const problems: string[] = [];
  for (;;) {
    cursor.take(SPACE);
    while (cursor.takeChar(',')) cursor.take(SPACE);
    if (cursor.takeChar(close)) return { fields, problems };
    const name = cursor.take(FIELD)?.[1]?.toLowerCase();
    if (name === undefined) throw new BibSyntaxError(cursor.next === '' ? 'it is not closed' : 'a field is malformed');
    const { text, unknown } = readValue(cursor, macros);
    for (const macro of unknown) problems.push(`${name} uses the macro ${macro}, which is not defined`);
    if (fields.has(name)) problems.push(`${name} is there twice; the first one counts`);
    else fields.set(name, text);
    if (cursor.next !== ',' && cursor.next !== close) problems.push(`a comma is missing after ${name}`);
  }
}

/** Where the entries after a place start, up to the third. Reads the text once, for places in order. */
function startFinder(text: string): (from: number) => readonly number[] {
  const starts = text.matchAll(LINE_START);
  let ahead: readonly number[] = [];
  return (from) => {
    const found = ahead.filter((start) => start >= from);
    while (found.length < STARTS_INSIDE) {
      const { value: start } = starts.next();
      if (!start) break;
      if (start.index >= from) found.push(start.index);
    }
    ahead = found;
    return found;
  };
}

/** Counts lines, as long as it is asked for positions in order. */
function lineCounter(text: string): (at: number) => number {
  let end = text.indexOf('\n');
  let line = 1;
  return (at) => {
    for (; end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };
}

/**
 * Cuts a BibTeX or BibLaTeX file into its entries (btxdoc; Beebe, A Grammar for BibTeX): `@string` macros are put into the
 * values that use them, `@preamble` and `@comment` are left out, and so is what stands between entries. An entry that
 * cannot be taken apart ends where the next one starts on a line of its own.
 */
export function scan(text: string, predefined: Readonly<Record<string, string>>): ScannedFile {
  const macros = new Map(Object.entries(predefined));
  const entries: ScannedEntry[] = [];
  const broken: BrokenEntry[] = [];
  const lineAt = lineCounter(text);
  const startsAfter = startFinder(text);

  const readEntry = (cursor: Cursor, type: string, close: string, entry: { key: string; readonly line: number }) => {
    if (type === 'string') {
      for (const [name, value] of readFields(cursor, close, macros).fields) macros.set(name, value);
    } else if (type === 'preamble') {
      readValue(cursor, macros);
    } else if (type !== 'comment') {
      cursor.take(SPACE);
      entry.key = cursor.take(KEY)?.[0].trim() ?? '';
      entries.push({ type, ...entry, ...readFields(cursor, close, macros) });
    } else if (close === '}') {
      cursor.balanced('}');
    }
  };

  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const type = start[1]?.toLowerCase();
    if (type === undefined) continue;
    const next = startsAfter(START.lastIndex);
    const cursor = new Cursor(text.slice(0, next[STARTS_INSIDE - 1]), START.lastIndex);
    const entry = { key: '', line: lineAt(start.index) };
    try {
      readEntry(cursor, type, start[2] === '{' ? '}' : ')', entry);
      START.lastIndex = cursor.at;
    } catch (error) {
      if (!(error instanceof BibSyntaxError)) throw error;
      const line = entry.line + text.slice(start.index, cursor.at).split('\n').length - 1;
      const problem = line === entry.line ? error.message : `${error.message}, as far as line ${line} shows`;
      if (type !== 'comment') broken.push({ key: entry.key || `@${type}`, line: entry.line, problem });
      START.lastIndex = next[0] ?? text.length;
    }
  }
  return { entries, broken };
}
