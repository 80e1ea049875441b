import { InputError } from '../model/error.ts';
import { CITATION_FORMATS, reasonOf, type CitationFormat } from './style-library/catalogue.ts';
import { styleLibrary, type StyleLibrary, type StyleRow } from './style-library/index.ts';
import { nearest } from './style-library/nearest.ts';
import { searchStyles } from './style-library/search.ts';
import { styleSample } from './style-sample.ts';
import { styleFor, type Style } from './style.ts';
import { hanging, printable, table } from './text.ts';

const WIDTH = 100;
const INDENT = '    ';
/** How many styles are shown with a sample. */
const SHOWN = 12;

/** What people ask for most. */
const WELL_KNOWN = [
  'chicago-fullnote-bibliography', 'chicago-note-bibliography', 'chicago-author-date', 'modern-language-association',
  'apa', 'modern-humanities-research-association', 'oscola', 'turabian-fullnote-bibliography-8th-edition',
  'harvard-cite-them-right', 'iso690-author-date-en', 'vancouver', 'ieee', 'american-medical-association',
]; // prettier-ignore

/** In words for people. */
const FORMATS: Readonly<Record<CitationFormat, string>> = {
  note: 'in notes',
  'author-date': 'by author and date',
  author: 'by author alone',
  numeric: 'by numbers',
  label: 'by labels',
};

const kindOf = ({ format, subjects, ours }: StyleRow): string =>
  [format, ...subjects.map((subject) => subject.replaceAll('_', ' ')), ...(ours ? ['from Ibidem'] : [])].join(', ');

function block(row: StyleRow, library: StyleLibrary, style: Style): string {
  const lines = [
    row.title,
    kindOf(row),
    ...styleSample({ ...row, root: library.open(row) }, { note: row.format === 'note', locales: library.locales }),
    ...(row.unfit ? [`Beware: it ${reasonOf(row.unfit)}.`] : []),
  ];
  return [style.bold(row.id), ...lines.map((line) => hanging(INDENT, printable(line), WIDTH))].join('\n');
}

/** Ids and titles in two columns. */
function list(rows: readonly StyleRow[]): string {
  const column = Math.max(...rows.map(({ id }) => id.length));
  return rows.map(({ id, title }) => hanging(`  ${id.padEnd(column)}  `, printable(title), WIDTH)).join('\n');
}

function introduction(library: StyleLibrary, { bold }: Style): string {
  const styles = library.catalogue();
  const counts = CITATION_FORMATS.map((format) => {
    const count = styles.filter((row) => row.format === format).length;
    return [String(count).padStart(5), format, FORMATS[format]];
  });
  const ours = styles.filter((row) => row.ours);
  const known = WELL_KNOWN.flatMap((id) => styles.find((row) => row.id === id) ?? []);
  return [
    `${styles.length} styles, for --style. They cite`,
    table(counts),
    ...(ours.length > 0 ? [`${bold('From Ibidem')}\n${list(ours)}`] : []),
    ...(known.length > 0 ? [`${bold('Well known')}\n${list(known)}`] : []),
    'To search them all: ibidem styles <words>, for instance: ibidem styles history note\n' +
      '--style takes any .csl file, too, and the styles that Zotero has.',
  ].join('\n\n');
}

function hits(query: string, library: StyleLibrary, style: Style): string {
  const styles = library.catalogue();
  const found = searchStyles(query, styles);
  if (found.length === 0) {
    const near = nearest(query, styles);
    const hint = near.length > 0 ? `Perhaps ${near.join(', ')}?` : 'Try fewer words, or other ones.';
    throw new InputError(`no style has all of these words: ${query}`, hint);
  }
  const blocks = found.slice(0, SHOWN).map((row) => block(row, library, style));
  const more = found.length - blocks.length;
  const rest = `… and ${more} more. Add a word to see fewer: ${CITATION_FORMATS.join(', ')}, a subject, a place.`;
  return [...blocks, ...(more > 0 ? [rest] : [])].join('\n\n');
}

/**
 * `ibidem styles`: searches the styles that Ibidem brings along, or introduces them where no words are given.
 * @returns the text to print
 * @throws InputError where none is found
 */
export function stylesCommand(
  words: readonly string[],
  library: StyleLibrary = styleLibrary(),
  style = styleFor(process.stdout, process.env),
): string {
  const query = words.join(' ').trim();
  return `${query === '' ? introduction(library, style) : hits(query, library, style)}\n`;
}
