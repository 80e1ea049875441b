/** What a spreadsheet would take for a formula: shown as text, it stands behind an apostrophe. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as comma-separated values (RFC 4180), with a heading, in UTF-8 that spreadsheets recognise by its mark. */
export function* csv(
  heading: readonly string[],
  rows: Iterable<readonly (string | number | undefined)[]>,
): Generator<string> {
  yield `\uFEFF${heading.map(cell).join(',')}\r\n`;
  for (const row of rows) yield `${row.map((value) => cell(value ?? '')).join(',')}\r\n`;
}
