import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../src/index.ts';

const ROOT = join(__dirname, '../..');

/** The works of the bundled sample. */
export const sampleItems = () => convert(readFileSync(join(ROOT, 'examples/stanciu-2018.txt'), 'utf8')).references;

/** What a writer is to make of them. */
export const sampleFile = (name: string): string =>
  readFileSync(join(ROOT, 'test/fixtures/stanciu-2018', name), 'utf8');
