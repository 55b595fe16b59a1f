import { migrate } from '../platform/database/migrate.js';
import { postgresFault } from '../platform/http/postgres-problem.js';
import { exitCodes, say, WrongUsage, type Command } from './command.js';
import { NoDatabase } from './operator.js';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Skapar och uppdaterar tabellerna med ägarens roll.',
  takes: [],
  options: {},
  run: async () => {
    const url = process.env['DATABASE_OWNER_URL'];
    if (!url) throw new WrongUsage('DATABASE_OWNER_URL saknas. Kör kommandot med npm run ragang, eller ange ägarens adress.');
    try {
      const done = await migrate(url);
      say(done.length === 0 ? 'Tabellerna är redan aktuella.' : `${done.length} steg körda: ${done.join(', ')}.`);
      return exitCodes.done;
    } catch (error) {
      const code = postgresFault(error)?.code ?? '';
      if (/^(E[A-Z]+|08|28|3D|57)/.test(code)) throw new NoDatabase(code);
      process.stderr.write(`Tabellerna kunde inte uppdateras (${code || 'okänt fel'}). Steget har rullats tillbaka: ${error instanceof Error ? error.message : 'okänt'}\n`);
      return exitCodes.failed;
    }
  },
};
