import type { Command } from './command.js';

const codes = [
  'Slutkoder:',
  '  0  allt gick bra',
  '  1  arbetet misslyckades, eller kontrollen hittade fel',
  '  2  kommandot är felskrivet',
  '  3  databasen går inte att nå',
];

/** What there is, when no command is given. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  return [
    'Användning: npm run ragang -- <kommando> [val]', '', 'Kommandon:',
    ...commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
    '', 'Varje kommando förklaras med --help. Det som görs loggas med Driftansvarig som aktör.', '', ...codes,
  ].join('\n');
}

/** One command with its options. */
export function manual(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => ({ left: `--${name}${option.value === undefined ? '' : ` <${option.value}>`}`, text: `${option.text}${option.required ? ' (krävs)' : ''}${option.multiple ? ' (får upprepas)' : ''}` }));
  const width = Math.max(6, ...options.map((option) => option.left.length)) + 2;
  return [
    `Användning: npm run ragang -- ${[command.name, ...command.takes].join(' ')} [val]`, '', command.summary, '', 'Val:',
    ...options.map((option) => `  ${option.left.padEnd(width)}${option.text}`), `  ${'--help'.padEnd(width)}visar den här texten`,
    ...(command.more ? ['', ...command.more] : []), '', ...codes,
  ].join('\n');
}
