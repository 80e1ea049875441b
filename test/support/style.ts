import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { InputError } from '../../src/model/index.ts';
import { readLocaleFile, readStyleFile } from '../../src/render/style-file.ts';
import type { LocaleSource, Style } from '../../src/render/style.ts';

/** A style by its file's text. */
export function styleOf(text: string, id = 'test'): Style {
  const file = readStyleFile(text);
  if (file.kind === 'dependent') throw new InputError('a style of its own is needed');
  return { id, title: file.title, root: file.root };
}

const FOLDER = join(dirname(createRequire(__filename).resolve('citeproc-locales/package.json')), 'locales');

/** The locales of the CSL project. */
export const locales: LocaleSource = (tag) => {
  try {
    return readLocaleFile(readFileSync(join(FOLDER, `locales-${tag}.xml`), 'utf8'));
  } catch {
    return undefined;
  }
};

interface Parts {
  readonly class?: 'note' | 'in-text';
  /** Attributes of `citation`. */
  readonly citation?: string;
  /** Attributes of its layout. */
  readonly layout?: string;
  /** What a citation prints. */
  readonly cite?: string;
  /** The `bibliography` element; none where it is empty. */
  readonly bibliography?: string;
  readonly locale?: string;
}

const TITLE_AND_PLACE = '<group delimiter=", "><text variable="title"/><text variable="locator"/></group>';

/** A style of a few lines. */
export const smallStyle = (parts: Parts = {}): Style =>
  styleOf(`<style xmlns="http://purl.org/net/xbiblio/csl" class="${parts.class ?? 'note'}" version="1.0" default-locale="en-GB">
  <info><title>Small</title><id>small</id><updated>2026-01-01T00:00:00Z</updated></info>
  ${parts.locale ?? ''}
  <citation ${parts.citation ?? ''}><layout ${parts.layout ?? 'suffix="."'}>${parts.cite ?? TITLE_AND_PLACE}</layout></citation>
  ${parts.bibliography ?? '<bibliography><layout><text variable="title"/></layout></bibliography>'}
</style>`);
