/** A character, or a backslash with the one after it. */
const TOKEN = /\\[^]|[^]/gu;

/** The parts of a text between separators (sticky expressions) that stand outside braces, trimmed. */
export function splitOutside(latex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of latex.matchAll(TOKEN)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    separator.lastIndex = index;
    if (depth !== 0 || index < from || !separator.test(latex)) continue;
    parts.push(latex.slice(from, index));
    from = separator.lastIndex;
  }
  return [...parts, latex.slice(from)].map((part) => part.trim());
}

/** `{Ministry of Salt}`: one pair of braces around it all. */
export function isBraced(latex: string): boolean {
  if (!latex.startsWith('{')) return false;
  let depth = 0;
  for (const { 0: token, index } of latex.matchAll(TOKEN)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    if (depth === 0) return index === latex.length - 1;
  }
  return false;
}
