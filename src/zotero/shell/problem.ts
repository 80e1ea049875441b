import type { Host } from '../host.ts';
import { message, Problem, type Message } from '../messages.ts';

/** What a person is told of an error. What nobody foresaw goes into Zotero's log as well. */
export function saidOf(error: unknown, { zotero }: Host): Message {
  if (error instanceof Problem) return error.said;
  zotero.logError(error);
  return message('ibidem-error-unexpected', { details: error instanceof Error ? error.message : String(error) });
}
