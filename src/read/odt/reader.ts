import { InputError, type SourceDocument } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { assemble } from '../markup/assemble.ts';
import { firstNamed, named, rawTextOf, type Element } from '../markup/element.ts';
import { walk } from '../markup/walk.ts';
import { parseXml } from '../markup/xml.ts';
import { bookmarkCodes } from '../reference-managers.ts';
import type { Source } from '../source.ts';
import { unpack } from '../zip.ts';
import { meaningsIn } from './meanings.ts';
import { stylesOf } from './styles.ts';

const WHAT = 'this OpenDocument file';
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const PARTS = new Set([CONTENT, 'styles.xml', 'meta.xml', MANIFEST]);

/** The documents in the file: what is common to many comes before what is of this text alone. */
function documentsIn(source: Source): readonly Element[] {
  if (source.names().size === 0) return [parseXml(source.text(), WHAT)];
  const files = unpack(source.bytes, WHAT, (name) => PARTS.has(name));
  const parse = (name: string): readonly Element[] => {
    const file = files.get(name);
    return file ? [parseXml(decode(file).text, WHAT)] : [];
  };
  if (parse(MANIFEST).some((manifest) => firstNamed(manifest, 'encryption-data')))
    throw new InputError(`${WHAT} is locked with a password`, 'Open it, save it without a password, and try again.');
  return [...parse('styles.xml'), ...parse('meta.xml'), ...parse(CONTENT)];
}

/**
 * A text of OpenDocument (ISO/IEC 26300), packed (ODT) or flat (FODT): its notes, as they are with all changes accepted.
 * @throws InputError where it cannot be unpacked or read, is no text, or has no notes
 */
export function read(source: Source): SourceDocument {
  const documents = documentsIn(source);
  const text = documents.map((document) => firstNamed(document, 'body')).find((body) => body !== undefined)?.children;
  const [content] = (text ?? []).filter((child) => typeof child !== 'string');
  if (content?.name !== 'text') {
    throw new InputError(`${WHAT} is no text`, 'Tables, presentations and drawings are not read.');
  }
  const defined = documents.flatMap((document) => [...named(document, 'user-defined')]);
  const codes = bookmarkCodes(defined.map((element) => [element.attributes['meta:name'] ?? '', rawTextOf(element)]));
  const { runs, notes } = walk([content], meaningsIn(stylesOf(documents), codes));
  return assemble({ article: {}, body: runs, notes }, WHAT);
}
