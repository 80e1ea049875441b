import { InputError, type SourceDocument } from '../../model/index.ts';
import { assemble } from '../markup/assemble.ts';
import { keepTextOf, named, rawTextOf } from '../markup/element.ts';
import type { MarkedNote, Run } from '../markup/runs.ts';
import { walk } from '../markup/walk.ts';
import { bookmarkCodes } from '../reference-managers.ts';
import type { Source } from '../source.ts';
import { meaningsIn } from './meanings.ts';
import { notesIn, signsIn, withoutSign } from './notes.ts';
import { openPackage, WHAT, type Part } from './package.ts';
import { stylesOf } from './styles.ts';

/** The elements whose text counts; all other text is white space, or measures of drawings. */
const TEXTS = new Set(['t', 'instrText']);

const textPart = (part: Part): Part => ({ ...part, root: keepTextOf(TEXTS, part.root) });

/** What the document's own properties say by their names. */
const propertiesIn = (part: Part | undefined): readonly (readonly [string, string])[] =>
  part
    ? [...named(part.root, 'property')].map((property) => [property.attributes.name ?? '', rawTextOf(property)])
    : [];

/** The notes that the text calls; what nothing calls was deleted, and is seen nowhere. */
function notesCalled(
  body: readonly Run[],
  notes: ReadonlyMap<string, readonly Run[]>,
  signs: ReadonlyMap<string, string>,
): readonly MarkedNote[] {
  const called = new Set(body.flatMap((run) => (run.kind === 'call' ? [run.note] : [])));
  let number = 0;
  return [...called].flatMap((id) => {
    const runs = notes.get(id);
    if (!runs) return [];
    if (signs.size === 0) return [{ id, runs }];
    // Notes with signs are not counted.
    const sign = signs.get(id);
    return [{ id, printed: sign ?? String(++number), runs: withoutSign(runs, sign) }];
  });
}

/**
 * A Word document (Office Open XML, ECMA-376): its footnotes and endnotes, as they are with all changes accepted.
 * @throws InputError where it cannot be unpacked or read, or has no notes
 */
export function read({ bytes }: Source): SourceDocument {
  const opened = openPackage(bytes);
  const document = opened.related('officeDocument');
  if (!document) throw new InputError(`${WHAT} is damaged: its text is missing`, 'Save or download it again.');

  const styles = stylesOf(document.related('styles')?.root);
  const codes = bookmarkCodes(propertiesIn(opened.related('custom-properties')));
  const notes = new Map<string, readonly Run[]>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const related = document.related(`${kind}s`);
    if (!related) continue;
    const part = textPart(related);
    const meaningOf = meaningsIn(part, styles, codes);
    for (const [id, note] of notesIn(part.root, kind)) notes.set(id, walk([note], meaningOf).runs);
  }
  const text = textPart(document);
  const body = walk([text.root], meaningsIn(text, styles, codes)).runs;
  const called = notesCalled(body, notes, signsIn(text.root));
  return assemble({ article: {}, body, notes: called }, WHAT);
}
