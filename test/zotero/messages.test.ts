import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from '../../src/zotero/messages.ts';

const SOURCES = join(__dirname, '../../src');

const textsIn = (folder: string): string =>
  readdirSync(join(SOURCES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** Messages that are not said of a diagnostic with their own code. */
const OTHERS = ['encoding', 'other', 'document', 'not-exported', 'not-set'];

test('every notice belongs to a diagnostic that the library gives', () => {
  const sources = ['check', 'read', 'render'].map(textsIn).join('\n');
  const codes = Object.keys(MESSAGES).flatMap((id) => /^ibidem-notice-(.*)$/.exec(id)?.[1] ?? []);
  const unknown = codes.filter((code) => !OTHERS.includes(code) && !sources.includes(`'${code}'`));
  expect(unknown).toEqual([]);
});
