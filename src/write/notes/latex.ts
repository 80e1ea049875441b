import type { Conversion } from '../../model/index.ts';
import { escaper } from '../latex/escape.ts';
import { LOCATOR_LABELS_SHORT } from './locators.ts';
import { citesOnly, segmentsOf, type Cite, type Segment } from './segments.ts';

const text = escaper(false);
/** A dash that biblatex knows as that of a range in every encoding. */
const place = (locator: string): string => text(locator).replace(/\s*–\s*/g, '--');

function postnote({ locator, label = 'page' }: Cite): string {
  if (locator === undefined) return '';
  const term = LOCATOR_LABELS_SHORT[label];
  return `${term}${term && '~'}${place(locator)}`;
}

/** An optional argument; braces keep a bracket in it from ending it. */
const optional = (argument: string): string => (/[[\]]/.test(argument) ? `[{${argument}}]` : `[${argument}]`);

/** `[See also][12]{holm1999}`: one argument is what stands behind, two are what stands before and behind. */
function cited(cite: Cite): string {
  const after = postnote(cite);
  const before = text(cite.prefix);
  const options = before !== '' ? optional(before) + optional(after) : after === '' ? '' : optional(after);
  return `${options}{${cite.id}}`;
}

/** `\autocite[12]{holm1999}`, `\autocites[12]{holm1999}[15]{lund2001}`. */
const command = (name: string, cites: readonly Cite[]): string =>
  `\\${name}${cites.length > 1 ? 's' : ''}${cites.map(cited).join('')}`;

const segment = (part: Segment): string => (part.kind === 'text' ? text(part.text) : command('cite', part.cites));

/** A note that only cites is an `\autocite`, which makes the footnote itself; with words between it is a footnote. */
function note(segments: readonly Segment[]): string {
  const cites = citesOnly(segments);
  return cites ? command('autocite', cites) : `\\footnote{${segments.map(segment).join('').trim()}}`;
}

const preamble = (title: string | undefined): string => `\\documentclass{article}
\\usepackage{iftex}
\\iftutex
  \\usepackage{fontspec}
\\else
  \\usepackage[T1]{fontenc}
  \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
\\fi
\\usepackage[style=verbose-ibid]{biblatex}
\\addbibresource{references.biblatex.bib}
\\begin{document}
${title === undefined ? '' : `\\section*{${text(title)}}\n`}`;

/**
 * The notes as a document for LaTeX and biblatex, with the links as citation commands
 * (https://ctan.org/pkg/biblatex, 3.9). It is set from `references.biblatex.bib`; the style numbers and separates.
 */
export function* notesLatex({ parsed, citations, source }: Conversion): Generator<string> {
  yield preamble(source.title);
  for (const [k, parse] of parsed.entries()) {
    const citation = citations[k];
    yield `\nNote ${citation?.properties.noteIndex ?? k + 1}${note(segmentsOf(parse, citation))}\n`;
  }
  yield '\n\\printbibliography\n\\end{document}\n';
}
