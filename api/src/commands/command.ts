import type { ParseArgsConfig } from 'node:util';

/** How a command ended (slutkod). */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, noDatabase: 3 } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/** One option of a command: its kind, a placeholder for its value and what it is for. */
export interface CommandOption {
  readonly value?: string;
  readonly text: string;
  readonly required?: true;
  readonly multiple?: true;
}

/** What was written on the command line, checked against the command's options. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The option's value, or undefined when it is not given. */
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** An operator's command (driftkommando). It writes with `say` and returns an exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as shown after the name. */
  readonly takes: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly more?: readonly string[];
  readonly run: (args: Arguments) => Promise<number>;
}

/** The command was written wrongly: told in a sentence, exit code 2. */
export class WrongUsage extends Error {}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function parseOptions(command: Command): Options {
  return {
    help: { type: 'boolean', short: 'h' },
    ...Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, option.value === undefined ? { type: 'boolean' as const } : { type: 'string' as const, ...(option.multiple ? { multiple: true } : {}) }])),
  };
}
