import type { Severity } from '../../../model/index.ts';

/**
 * Told of everything that was mended or had to be left out, in words that fit after the name of the item.
 * `info` where nothing was lost, `warning` where something was.
 */
export type Complain = (severity: Severity, code: string, what: string) => void;

const SHOWN = 60;

/** A value as a message shows it, on one line; of what has parts, only what they are called. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return `{ ${shown(Object.keys(value).join(', '))} }`;
  const text = String(value);
  const line = text.slice(0, SHOWN).replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${line}…` : line;
}
