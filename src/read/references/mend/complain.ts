import type { Severity } from '../../../model/index.ts';

/**
 * Told of everything that was mended or had to be left out, in words that fit after the name of the item.
 * `info` where nothing was lost, `warning` where something was.
 */
export type Complain = (severity: Severity, code: string, what: string) => void;

const SHOWN = 60;

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  const line = text.slice(0, SHOWN).replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${line}…` : line;
}
