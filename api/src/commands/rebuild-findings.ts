import { exitCodes, say, type Command } from './command.js';
import { inOrganization, organizations, withOperator } from './operator.js';

export const rebuildFindingsCommand: Command = {
  name: 'rebuild-findings',
  summary: 'Räknar om alla flaggor. Det som människor har svarat på dem är kvar.',
  takes: [],
  options: { organization: { value: 'kortnamn', text: 'bara den organisationen; annars alla' } },
  run: async (args) => withOperator(async ({ database, findings }) => {
    for (const slug of await organizations(database, args.text('organization'))) {
      const { total, opened, remedied } = await inOrganization(database, slug, () => database.transaction((tx) => findings.rebuild(tx)));
      say(`${slug}: ${total} flaggor, ${opened} nya, ${remedied} avhjälpta.`);
    }
    return exitCodes.done;
  }),
};
