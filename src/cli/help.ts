import { COMMANDS, OPTIONS, type CommandName } from './options.ts';
import { table } from './text.ts';

const operandsOf = (name: CommandName): string => COMMANDS[name].operands.map((operand) => ` <${operand}>`).join('');

const optionName = ({ short, value }: { short: string; value?: string }, name: string): string =>
  `-${short}, --${name}${value ? ` ${value}` : ''}`;

/** The help, made from the tables of commands and options. */
export function helpText(): string {
  const commands = Object.entries(COMMANDS).map(([name, { help }]) => [name + operandsOf(name as CommandName), help]);
  const options = Object.entries(OPTIONS).map(([name, row]) => [optionName(row, name), row.help]);
  return `Ibidem turns the notes of an article into references. Nothing leaves this machine.

Usage
  ibidem convert paper.txt
  ibidem convert paper.txt --out folder --force

Commands
${table(commands)}

Options of convert
${table(options)}

It writes
${table([
  ['references.json', 'the works cited, as CSL-JSON'],
  ['citations.json', 'what each note cites'],
  ['source.json', 'the article itself'],
  ['diagnostics.json', 'what a person should look at'],
])}
`;
}
