import { PAGE_EXTENSIONS, REFERENCE_FILES } from '../../src/cli/formats.ts';
import { FORMATS } from '../../src/render/index.ts';
import { WRITERS } from '../../src/write/index.ts';

// The command has tables of its own, so that it need not load the writers to know their files.
test('the command calls files as the writers do', () => {
  const files = Object.fromEntries(Object.entries(WRITERS).map(([name, { file }]) => [name, file]));
  expect(REFERENCE_FILES).toEqual(files);
});

test('the command calls pages as their formats do', () => {
  const extensions = Object.fromEntries(Object.entries(FORMATS).map(([name, { extension }]) => [name, extension]));
  expect(PAGE_EXTENSIONS).toEqual(extensions);
});
