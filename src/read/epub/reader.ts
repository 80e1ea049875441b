import { InputError, type SourceDocument } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { notesAndText } from '../html/document.ts';
import { parseHtml } from '../html/parse.ts';
import { assemble } from '../markup/assemble.ts';
import { defined } from '../markup/defined.ts';
import { named } from '../markup/element.ts';
import { parseXml } from '../markup/xml.ts';
import type { Source } from '../source.ts';
import { unpack } from '../zip.ts';
import { asOnePage } from './one-page.ts';
import { packagePath, readPackage } from './package.ts';
import { resolvePath } from './path.ts';

const WHAT = 'this EPUB';
const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const READ = /\.(?:xml|opf|x?html?|htm)$/i;

/**
 * An EPUB: its pages in the order of reading as one web page, whose notes may stand in pages of their own.
 * @see https://www.w3.org/TR/epub-33/
 * @throws InputError where it cannot be unpacked, is locked, or has no notes
 */
export function read(source: Source): SourceDocument {
  const files = unpack(source.bytes, WHAT, (name) => READ.test(name));
  const textOf = (path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes && (bytes.length === 0 ? '' : decode(bytes).text);
  };
  const xml = (path: string) => {
    const text = textOf(path);
    if (text === undefined) throw new InputError(`${WHAT} is damaged: ${path} is missing`, 'Download it again.');
    return parseXml(text, path);
  };

  const path = packagePath(xml(CONTAINER));
  const { article, files: pages } = readPackage(xml(path), path);
  const locked = new Set(
    files.has(ENCRYPTION)
      ? [...named(xml(ENCRYPTION), 'CipherReference')].map(({ attributes }) => resolvePath('', attributes.URI ?? ''))
      : [],
  );
  if (pages.some((page) => locked.has(page))) {
    throw new InputError(`${WHAT} is locked (DRM)`, 'Only copies without a lock can be read.');
  }
  const roots = pages.flatMap((page) => {
    const text = textOf(page);
    return text === undefined ? [] : [{ path: page, root: parseHtml(text, WHAT) }];
  });
  return assemble(
    {
      article,
      ...defined({ language: article.language }),
      ...notesAndText(asOnePage(roots)),
    },
    WHAT,
  );
}
