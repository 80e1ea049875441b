import { InputError, type CslItem } from '../../model/index.ts';
import { toAscii } from './ascii.ts';
import { METHODS, PARTS } from './parts.ts';

type Term = (item: CslItem) => string;

const LONGEST = 200;
const TOKEN = /\s*(?:([A-Za-z]\w*)|(\d{1,4}(?!\d))|'([^']*)'|"([^"]*)"|([+.,()]))/y;

interface Token {
  readonly kind: 'name' | 'number' | 'literal' | 'sign';
  readonly text: string;
}

const KNOWN = `A pattern is made of ${Object.keys(PARTS).join(', ')} and 'text', joined with +; after a part can stand ${Object.keys(
  METHODS,
)
  .map((name) => `.${name}`)
  .join(', ')}. For instance: auth.lower + year.`;

const wrong = (pattern: string, what: string): InputError =>
  new InputError(`key pattern “${pattern.slice(0, LONGEST)}”: ${what}.`, KNOWN);

function tokens(pattern: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = pattern.trimEnd().length;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, name, number, single, double, sign] = TOKEN.exec(pattern) ?? [];
    if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else if (single !== undefined || double !== undefined)
      found.push({ kind: 'literal', text: single ?? double ?? '' });
    else throw wrong(pattern, `“${pattern.slice(at).trim().charAt(0)}” has no meaning here`);
  }
  return found;
}

/** Names are known whatever their capitals. */
function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/**
 * Reads a pattern of citation keys in the manner of Better BibTeX: `auth.lower + year`, `shorttitle(3,3)`. The function
 * gives the key that the pattern makes of an item, before it is made unique.
 *
 * @throws InputError where the pattern has a part, method or sign that is not known; the hint lists what is.
 */
export function readPattern(pattern: string): Term {
  if (pattern.length > LONGEST) throw wrong(pattern, `it is longer than ${String(LONGEST)} characters`);
  const queue = tokens(pattern);
  const terms: Term[] = [];
  const takes = (sign: string): boolean => {
    const fits = queue[0]?.kind === 'sign' && queue[0].text === sign;
    if (fits) queue.shift();
    return fits;
  };
  const numbers = (name: string, defaults: readonly number[]): readonly number[] => {
    if (!takes('(')) return defaults;
    const given: number[] = [];
    while (!takes(')')) {
      const next = queue.shift();
      if (next?.kind !== 'number') throw wrong(pattern, `the brackets after ${name} hold no numbers or are not closed`);
      given.push(Number(next.text));
      if (!takes(',') && queue[0]?.text !== ')') throw wrong(pattern, `the brackets after ${name} are not closed`);
    }
    if (given.length > defaults.length)
      throw wrong(pattern, `${name} takes ${String(defaults.length)} numbers, not ${String(given.length)}`);
    return [...given, ...defaults.slice(given.length)];
  };
  const part = (): Term => {
    const token = queue.shift();
    if (token?.kind === 'literal') return () => token.text;
    if (token?.kind !== 'name')
      throw wrong(pattern, token ? `a part is missing before “${token.text}”` : 'a part is missing');
    const known = lookUp(PARTS, token.text);
    if (!known) throw wrong(pattern, `there is no part “${token.text}”`);
    const given = numbers(token.text, known.defaults);
    return (item) => known.value(item, given);
  };
  const method = (before: Term): Term => {
    const name = queue.shift()?.text ?? '';
    const known = lookUp(METHODS, name);
    if (!known) throw wrong(pattern, `there is no method “.${name}”`);
    const given = numbers(name, known.defaults);
    return (item) => known.apply(before(item), given, item);
  };
  do {
    let term = part();
    while (takes('.')) term = method(term);
    terms.push(term);
  } while (takes('+'));
  if (queue[0]) throw wrong(pattern, `a + is missing before “${queue[0].text}”`);
  return (item) => toAscii(terms.map((term) => term(item)).join(''));
}
