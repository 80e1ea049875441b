#!/usr/bin/env node
import { version } from '../../package.json';
import { parseArguments } from './arguments.ts';
import { about, failureOf, isClosedPipe } from './errors.ts';
import { helpText } from './help.ts';
import type { CommandName, Invocation } from './options.ts';

/** Each command gives the text to print. What a command needs is loaded when it runs. */
const RUN: Readonly<Record<CommandName, (invocation: Invocation) => string | Promise<string>>> = {
  convert: async ({ operands, options }) => {
    const { convertCommand } = await import('./convert.ts');
    return convertCommand(operands, options);
  },
  render: async ({ operands: [file = '-'], options }) => {
    const { renderCommand } = await import('./convert.ts');
    return renderCommand(file, options);
  },
  stream: async ({ options }) => {
    const { streamCommand } = await import('./stream/index.ts');
    return streamCommand(options);
  },
  styles: async ({ operands }) => {
    const { stylesCommand } = await import('./styles.ts');
    return stylesCommand(operands);
  },
  help: helpText,
  version: () => `ibidem ${version}\n`,
};

/** The first error is told; others only follow from it. A reader that has seen enough (`| head`) is none. */
function fail(error: unknown): void {
  if (process.exitCode !== undefined || isClosedPipe(error)) return;
  const { line, exitCode } = failureOf(error);
  process.exitCode = exitCode;
  process.stderr.write(line);
}

process.stdout.on('error', (error) => {
  fail(isClosedPipe(error) ? error : about('standard output', error));
});
// Where errors cannot be printed there is nobody to tell.
process.stderr.on('error', () => undefined);

try {
  const invocation = parseArguments(process.argv.slice(2));
  process.stdout.write(await RUN[invocation.command](invocation));
} catch (error) {
  fail(error);
}
