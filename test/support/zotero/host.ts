import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../src/zotero/host.ts';
import { SETTING_NAMES, SETTINGS, type Settings } from '../../../src/zotero/settings.ts';
import { memoryZotero, type Furnishing, type MemoryZotero } from './index.ts';

export interface TestHost extends Host {
  readonly zotero: MemoryZotero;
}

/** A host that says messages by their ids and arguments: `ibidem-note-number 2`. */
export const testHost = (furnishing: Furnishing = {}): TestHost => ({
  zotero: memoryZotero(furnishing),
  say: ({ id, args }) => [id.replace(/^ibidem-/, ''), ...Object.values(args)].join(' '),
  readOwn: (path) => Promise.resolve(readFileSync(join(__dirname, '../../..', path), 'utf8')),
});

/** What a person has not set, but for what is given. */
export const settings = (set: Partial<Settings> = {}): Settings => ({
  ...(Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default])) as Settings),
  ...set,
});
