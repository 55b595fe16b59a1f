import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { exitCodes, parseOptions, say, WrongUsage, type Arguments, type Command } from './commands/command.js';
import { commands } from './commands/commands.js';
import { manual, overview } from './commands/help.js';
import { NoDatabase } from './commands/operator.js';
import { DomainError } from './platform/http/domain-error.js';
import { postgresFault, refusalOf } from './platform/http/postgres-problem.js';

/** Runs one operator's command (driftkommando) and returns its exit code. */
async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    say(overview(commands));
    return name === undefined ? exitCodes.wrongUsage : exitCodes.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new WrongUsage(`Det finns inget kommando som heter ${name}. Skriv npm run ragang -- --help.`);
  const args = argumentsOf(command, words);
  if (args.flag('help')) {
    say(manual(command));
    return exitCodes.done;
  }
  const missing = Object.entries(command.options).filter(([option, { required }]) => required && !args.text(option)?.trim()).map(([option]) => `--${option}`);
  if (missing.length > 0) throw new WrongUsage(`${missing.join(', ')} saknas. Se npm run ragang -- ${name} --help.`);
  if (command.takes.length === 0 && args.positionals.length > 0) throw new WrongUsage(`${args.positionals.join(' ')} hör inte hit. Se npm run ragang -- ${name} --help.`);
  return command.run(args);
}

function argumentsOf(command: Command, words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: parseOptions(command), allowPositionals: true, strict: true });
    const given = values as Readonly<Record<string, unknown>>;
    return {
      positionals,
      text: (option) => (typeof given[option] === 'string' ? given[option] : undefined),
      texts: (option) => (Array.isArray(given[option]) ? (given[option] as string[]) : []),
      flag: (option) => given[option] === true,
    };
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongUsage(`Ett val är felskrivet eller saknar värde. Se npm run ragang -- ${command.name} --help.`);
  }
}

/** The exit code of what went wrong, with a sentence on standard error. */
function told(error: unknown): number {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (error instanceof WrongUsage) {
    say(error.message);
    return exitCodes.wrongUsage;
  }
  if (error instanceof NoDatabase) {
    say(`Databasen går inte att nå (${error.message}). Kontrollera att den är igång och att adressen och lösenordet stämmer.`);
    return exitCodes.noDatabase;
  }
  if (['42P01', '42883'].includes(postgresFault(error)?.code ?? '')) {
    say('Tabellerna saknas eller är inte aktuella. Kör npm run ragang -- migrate.');
    return exitCodes.failed;
  }
  const refusal = error instanceof DomainError ? error : refusalOf(error);
  if (!refusal) throw error;
  say(refusal.detail);
  for (const place of refusal.errors) say(`  ${'line' in place ? `rad ${place.line}` : 'pointer' in place ? place.pointer : 'cell' in place ? place.cell : place.parameter.name}: ${place.detail}`);
  return refusal.status === 503 ? exitCodes.noDatabase : exitCodes.failed;
}

process.exitCode = await run(process.argv.slice(2)).catch(told);
