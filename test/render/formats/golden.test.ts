import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../../src/render/formats/index.ts';
import { PAGES } from '../../support/pages.ts';

const cases = Object.keys(PAGES).flatMap((page) =>
  Object.values(FORMATS).map(({ extension, write }) => ({ page, extension, write })),
);

/** The style sheet of HTML is a matter of taste; what stands in the body is not. */
const withoutHead = (text: string): string => text.replace(/^[^]*<\/head>\n/, '');

test.each(cases)('$page.$extension', ({ page, extension, write }) => {
  const file = join(__dirname, '../../fixtures/formats', `${page}.${extension}`);
  const set = PAGES[page];
  if (!set) throw new Error(`no page ${page}`);
  expect(withoutHead(write(set))).toBe(readFileSync(file, 'utf8'));
});
