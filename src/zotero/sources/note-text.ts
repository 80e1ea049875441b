/** Elements that end a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p', 'div', 'br', 'li', 'ol', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'table', 'tr', 'hr',
]); // prettier-ignore

/** Elements whose end leaves an empty line: what follows is a paragraph of its own. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre']);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const LAST_CHARACTER = 0x10ffff;

function character(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return ENTITIES[name];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : undefined;
}

const decoded = (text: string): string =>
  text.replace(/&(#?[\da-z]{1,10});/gi, (whole, name: string) => character(name) ?? whole);

/** Of an opening tag `<ol start="3">`: the number before the first item. */
const startOf = (tag: string): number => Number(/\bstart="?(\d{1,6})/.exec(tag)?.[1] ?? 1) - 1;

const TAG = /<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi;

/** One that nothing ends is text. */
function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return first + rest.map((piece) => piece.slice(piece.includes('-->') ? piece.indexOf('-->') + 3 : 0)).join('');
}

/**
 * The text of a Zotero note, a paragraph a line with an empty one between; the items of a numbered list have their
 * numbers, since those of footnotes may be only there.
 */
export function noteText(source: string): string {
  const html = withoutComments(source);
  const lists: { count: number; readonly isNumbered: boolean }[] = [];
  let text = '';
  let last = 0;
  for (const match of html.matchAll(TAG)) {
    text += decoded(html.slice(last, match.index));
    last = match.index + match[0].length;
    const [tag, slash, written = ''] = match;
    const name = written.toLowerCase();
    if (BLOCKS.has(name)) text += PARAGRAPHS.has(name) && slash === '/' ? '\n\n' : '\n';
    if (name === 'ol' || name === 'ul') {
      if (slash === '/') lists.pop();
      else lists.push({ count: startOf(tag), isNumbered: name === 'ol' });
    }
    const list = lists.at(-1);
    if (name === 'li' && slash === '' && list?.isNumbered) text += `${String(++list.count)}. `;
  }
  text += decoded(html.slice(last));
  // A paragraph in a list stands behind the number.
  return text
    .replace(/^(\d+\.)\s*\n+(?=\S)/gm, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
