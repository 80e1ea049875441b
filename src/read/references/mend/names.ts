import type { CslName } from '../../../model/index.ts';
import { isRecord, type Fields } from '../reader.ts';
import { shown, type Complain } from './complain.ts';
import { mendText } from './text.ts';

type NamePart = keyof CslName;

/** The parts of a name, and what other programs call them. */
const PARTS = new Map<string, NamePart>([
  ...(['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'] as const).map(
    (part) => [part, part] as const,
  ),
  ['name', 'literal'],
  ['organization', 'literal'],
  ['particle', 'non-dropping-particle'],
]);

/** Hints of other programs on how to set a name; nothing of the name itself. */
const HINTS = new Set([
  'comma-suffix', 'comma-dropping-particle', 'static-ordering', 'static-particles', 'parse-names', 'isInstitution',
  'multi', 'ORCID', '_orcid', 'orcid',
]); // prettier-ignore

/** `Holm, Anna`; what has no comma, or more than two, stays whole. */
function splitName(text: string): CslName {
  const [family = '', given, suffix, ...more] = text.split(',').map((part) => part.trim());
  if (family === '' || !given || more.length > 0) return { literal: text };
  return { family, given, ...(suffix ? { suffix } : {}) };
}

function mendRecord(name: Fields, variable: string, complain: Complain): CslName | undefined {
  const mended: Partial<Record<NamePart, string>> = {};
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(name)) {
    const part = PARTS.get(key);
    const text = part && mendText(value, `the ${part} of ${variable}`, complain);
    if (part && text !== undefined) mended[part] ??= text;
    else if (!part && !HINTS.has(key)) unknown.push(key);
  }
  if (unknown.length > 0)
    complain(
      'warning',
      'wrong-name',
      `a name in ${variable} has unknown parts, left out: ${shown(unknown.join(', '))}`,
    );
  if (mended.family !== undefined || mended.given !== undefined || mended.literal !== undefined) return mended;
  complain('warning', 'wrong-name', `a name in ${variable} has no parts, and is left out: ${shown(name)}`);
  return undefined;
}

function mendName(value: unknown, variable: string, complain: Complain): readonly CslName[] {
  if (typeof value === 'string' && value.trim() !== '') {
    complain('info', 'text-as-name', `a name in ${variable} is given as text: ${shown(value)}`);
    return [splitName(value)];
  }
  const mended = isRecord(value) ? mendRecord(value, variable, complain) : undefined;
  if (!isRecord(value)) complain('warning', 'wrong-name', `${variable} holds what is no name: ${shown(value)}`);
  return mended ? [mended] : [];
}

/** A name variable: a list of names, none of them empty. A single name, and names as text, are understood, too. */
export function mendNames(value: unknown, variable: string, complain: Complain): readonly CslName[] | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(';') : [value];
  const names = list.flatMap((name) => mendName(typeof name === 'string' ? name.trim() : name, variable, complain));
  return names.length > 0 ? names : undefined;
}
