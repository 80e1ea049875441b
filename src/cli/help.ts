import { COMMANDS, OPTIONS, type CommandName, type OptionRow } from './options.ts';
import { BUNDLE, NOTE_FILES, PAGE_EXTENSIONS, REFERENCE_FILES } from './formats.ts';
import { table } from './text.ts';

const operandsOf = (name: CommandName): string =>
  COMMANDS[name].operands.map((operand) => (operand.endsWith('…') ? ` [${operand}]` : ` <${operand}>`)).join('');

const optionName = ({ short, value }: OptionRow, name: string): string =>
  `${short === undefined ? '   ' : `-${short},`} --${name}${value ? ` ${value}` : ''}`;

const FORMAT_ROWS = [
  ...Object.entries(REFERENCE_FILES).map(([name, file]) => [name, `the works cited: ${file}`]),
  ...Object.entries(NOTE_FILES).map(([name, file]) => [name, `the notes, with citation commands: ${file}`]),
  ...Object.entries(PAGE_EXTENSIONS).map(([name, extension]) => [
    name,
    `in a style: bibliography.STYLE.${extension}, notes.STYLE.${extension}`,
  ]),
  [BUNDLE, 'what Zotero imports: a folder with an .rdf file, and zotero.zip'],
];

/** The help, made from the tables of commands and options. */
export function helpText(): string {
  const commands = Object.entries(COMMANDS).map(([name, { help }]) => [name + operandsOf(name as CommandName), help]);
  const rows: Readonly<Record<string, OptionRow>> = OPTIONS;
  const options = Object.entries(rows).map(([name, row]) => [optionName(row, name), row.help]);
  return `Ibidem turns the notes of articles into references. Nothing leaves this machine.

Usage
  ibidem convert paper.txt
  ibidem convert paper.txt --style ibidem-full-note --style apa --locale de-DE
  ibidem convert paper.txt --to biblatex --out - > references.bib
  ibidem convert articles/ --out references --jobs 4
  ibidem render references.bib --style chicago-author-date --sections
  ibidem styles history note

Commands
${table(commands)}

Options
${table(options)}

Formats for --to
${table(FORMAT_ROWS)}

Always written
${table([
  ['citations.json', 'what each note cites (without --to)'],
  ['source.json', 'the article itself (without --to)'],
  ['diagnostics.json', 'what a person should look at'],
])}
`;
}
