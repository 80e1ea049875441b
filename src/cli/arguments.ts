import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';
import { COMMANDS, COMMAND_OPTIONS, OPTIONS, type CommandName, type Invocation, type Options } from './options.ts';

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Node's parser cuts the arguments; its complaints would be several lines long, so the checks are ours. */
const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true }).tokens;

const isKey = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table => Object.hasOwn(table, key);

function optionEntry({ name, rawName, value, inlineValue }: OptionToken, allowed: readonly string[]) {
  if (!isKey(OPTIONS, name)) throw new UsageError(`unknown option ${rawName}`);
  if (!allowed.includes(name)) throw new UsageError(`${rawName} does not belong to this command`);
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return [name, true] as const;
  }
  const looksLikeOption = !inlineValue && value !== '-' && value?.startsWith('-');
  if (!value || looksLikeOption) throw new UsageError(`${rawName} needs a value`);
  return [name, value] as const;
}

function commandOf(word: string | undefined): CommandName {
  if (word === undefined) throw new UsageError('no command given');
  if (isKey(COMMANDS, word)) return word;
  throw new UsageError(`unknown command ${word}`, `To read a file: ibidem convert ${word}`);
}

/** Options that repeat give a list, of the others the last one counts. */
function gather(entries: readonly ReturnType<typeof optionEntry>[]): Options {
  const values = new Map<string, string | boolean | string[]>();
  for (const [name, value] of entries) {
    const list = values.get(name);
    if (!('multiple' in OPTIONS[name])) values.set(name, value);
    else values.set(name, [...(Array.isArray(list) ? list : []), String(value)]);
  }
  return Object.fromEntries(values);
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const wanted: readonly string[] = COMMANDS[command].operands;
  const missing = wanted[operands.length];
  if (missing !== undefined && !missing.endsWith('…')) throw new UsageError(`${command} needs <${missing}>`);
  if (wanted.at(-1)?.endsWith('…')) return;
  const surplus = operands[wanted.length];
  if (surplus !== undefined) throw new UsageError(`one argument too many: ${surplus}`);
}

/**
 * What the arguments (without `node` and the script) ask for.
 * @throws UsageError
 */
export function parseArguments(args: readonly string[]): Invocation {
  const tokens = tokensOf(args);
  const options = tokens.filter((token) => token.kind === 'option');
  const shortcut = options.map(({ rawName }) => COMMAND_OPTIONS[rawName]).find((command) => command !== undefined);
  if (shortcut) return { command: shortcut, operands: [], options: {} };

  const [word, ...operands] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const command = commandOf(word);
  const row = COMMANDS[command];
  const values = gather(options.map((token) => optionEntry(token, row.options)));
  checkOperands(command, operands);
  return { command, operands, options: values };
}
