import type { Conversion, CslCitationItem, CslItem, Diagnostic } from '../model/index.ts';
import { KINDS } from './kinds.ts';
import { namesOf } from './names.ts';
import { styleFor, type Style } from './style.ts';
import { clip, hanging, printable, table } from './text.ts';

/** How the summary is set, and where the files are. */
export interface SummaryOptions {
  readonly folder: string;
  readonly files: readonly string[];
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

const MAX_WIDTH = 100;

/** The summary as it is set on this terminal. */
export const summaryOptions = (folder: string, files: readonly string[]): SummaryOptions => ({
  folder,
  files,
  style: styleFor(process.stdout, process.env),
  width: Math.min(process.stdout.columns || MAX_WIDTH, MAX_WIDTH),
});

/** How many diagnostics are shown, and how much of each. */
const SHOWN = 5;
const MESSAGE_LENGTH = 160;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function articleBlock({ title, author, page }: CslItem, { style, width }: SummaryOptions): string {
  const details = [namesOf(author), page && `${/\D/.test(page) ? 'pp.' : 'p.'} ${page}`].filter((detail) => detail);
  const lines = [printable(title ?? 'Untitled article'), printable(details.join(' · '))].filter((line) => line !== '');
  const [heading = '', ...rest] = lines.map((line) => hanging('', line, width));
  return [style.bold(heading), ...rest].join('\n');
}

/** Rows of a number and a name; the numbers end in one column. */
function counts(rows: readonly (readonly [count: number, name: string])[]): string {
  const width = Math.max(...rows.map(([count]) => String(count).length), 3);
  return table(rows.map(([count, name]) => [String(count).padStart(width), name]));
}

function kindRows(references: readonly CslItem[]) {
  const tally = new Map<CslItem['type'], number>();
  for (const { type } of references) tally.set(type, (tally.get(type) ?? 0) + 1);
  return [...tally]
    .sort(([, one], [, other]) => other - one)
    .map(([type, count]) => [count, KINDS[type][count === 1 ? 0 : 1]] as const);
}

function linkRows(citations: readonly CslCitationItem[]) {
  const of = (form: CslCitationItem['form']) => citations.filter((citation) => citation.form === form);
  const full = of('full');
  const repeated = full.length - new Set(full.map(({ id }) => id)).size;
  const short = of('short').length;
  const rows = [
    [of('ibid').length, 'ibid.'],
    [short, short === 1 ? 'short form' : 'short forms'],
    [repeated, 'repeated in full'],
  ] as const;
  return rows.filter(([count]) => count > 0);
}

const SEVERITIES = ['error', 'warning'] as const;

function attentionBlock(diagnostics: readonly Diagnostic[], { style, width }: SummaryOptions): string {
  const groups = SEVERITIES.map((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const found = groups.flat();
  if (found.length === 0) return '';
  const numbers = SEVERITIES.flatMap((severity, index) => {
    const count = groups[index]?.length ?? 0;
    return count > 0 ? [plural(count, severity)] : [];
  });
  const shown = found.slice(0, SHOWN).map(({ note, message }) => ({
    label: note === undefined ? '' : `note ${note}  `,
    message: clip(printable(message), MESSAGE_LENGTH),
  }));
  const column = Math.max(...shown.map(({ label }) => label.length));
  const lines = shown.map(({ label, message }) => hanging(`  ${label.padEnd(column)}`, message, width));
  const more = found.length - shown.length;
  return [
    style.bold(`To look at: ${numbers.join(', ')}`),
    ...lines,
    ...(more > 0 ? [`  … and ${more} more, see diagnostics.json`] : []),
  ].join('\n');
}

const inBlocks = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** Folders by their names, and files that differ in their extension alone as one: `notes.apa.{html,txt}`. */
function grouped(files: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const [folder = '', inner] = file.split('/');
    const dot = folder.lastIndexOf('.');
    const [stem, extension] =
      inner === undefined && dot > 0 ? [folder.slice(0, dot), folder.slice(dot + 1)] : [file, ''];
    const key = inner === undefined ? stem : `${folder}/`;
    groups.set(key, [...(groups.get(key) ?? []), extension]);
  }
  return [...groups].map(([stem, [first = '', ...others]]) => {
    if (stem.endsWith('/') || first === '') return stem;
    return `${stem}.${others.length > 0 ? `{${[first, ...others].join(',')}}` : first}`;
  });
}

const writtenBlock = ({ folder, files, width }: SummaryOptions): string =>
  hanging('', `Written to ${printable(folder)}: ${grouped(files).map(printable).join(', ')}`, width);

/**
 * What a person wants to know after a conversion, as a block of text: the article, how much was found, of what kinds,
 * how it hangs together, what needs a look, and where it was written.
 */
export function summariseArticle(conversion: Conversion, options: SummaryOptions): string {
  const { source, notes, references, citations, diagnostics } = conversion;
  const items = citations.flatMap(({ citationItems }) => citationItems);
  const found = `${plural(notes.length, 'note')}, ${plural(items.length, 'citation')} of ${plural(references.length, 'work')}`;
  const links = linkRows(items);
  return inBlocks([
    articleBlock(source, options),
    found,
    references.length > 0 ? counts(kindRows(references)) : '',
    links.length > 0 ? `Cited again\n${counts(links)}` : '',
    attentionBlock(diagnostics, options),
    writtenBlock(options),
  ]);
}

/** The same for a file of references. */
export const summariseReferences = (
  references: readonly CslItem[],
  diagnostics: readonly Diagnostic[],
  options: SummaryOptions,
): string =>
  inBlocks([
    plural(references.length, 'work'),
    references.length > 0 ? counts(kindRows(references)) : '',
    attentionBlock(diagnostics, options),
    writtenBlock(options),
  ]);
