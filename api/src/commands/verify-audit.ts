import { loadCheckpointKey, outsideCheckpoints } from '../platform/audit/checkpoint.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';
import type { ChainFault } from '../platform/audit/verify-chain.js';
import { exitCodes, say, type Command } from './command.js';
import { dataDir, inOrganization, organizations, withOperator } from './operator.js';

/** What each fault means to whoever reads the report. */
const faultTexts: Readonly<Record<ChainFault['code'], string>> = {
  payload: 'händelsens innehåll stämmer inte med sin kontrollsumma', root: 'händelserna stämmer inte med länkens rot', count: 'antalet händelser stämmer inte',
  hash: 'länkens kontrollsumma stämmer inte', previous: 'länken hänger inte ihop med den föregående', sequence: 'en länk saknas eller ligger i fel ordning',
  unsealed: 'händelser utan länk', head: 'kedjans slut stämmer inte', checkpoint: 'en signerad kontrollpunkt stämmer inte med kedjan',
  'row-without-event': 'en rad har ändrats utan händelse', 'event-without-row': 'en rad har försvunnit', 'row-differs': 'en rad har ändrats utanför Rågång', unclosed: 'en rad har stängts eller öppnats utanför Rågång',
};

/** Faults that are written out; the rest are counted. */
const MOST_SHOWN = 50;

export const verifyAuditCommand: Command = {
  name: 'verify-audit',
  summary: 'Kontrollerar loggkedjan, raderna och de signerade kontrollpunkterna.',
  takes: [],
  options: { organization: { value: 'kortnamn', text: 'bara den organisationen; annars alla' } },
  run: async (args) => withOperator(async ({ database }) => {
    const { key, inDataFolder } = loadCheckpointKey(dataDir(), process.env['RAGANG_SIGNING_KEY_FILE'] || undefined);
    let faults = 0;
    for (const slug of await organizations(database, args.text('organization'))) {
      const verdict = await inOrganization(database, slug, () => database.transaction((tx) => verifyAudit(tx, key, outsideCheckpoints(slug, dataDir()))));
      say(`${slug}: ${verdict.events} händelser, ${verdict.links} länkar, ${verdict.checkpoints} kontrollpunkter, ${verdict.rows} rader. ${verdict.faults.length === 0 ? 'Inga fel.' : `${verdict.faults.length} FEL.`}`);
      for (const fault of verdict.faults.slice(0, MOST_SHOWN)) say(`  ${fault.at}: ${faultTexts[fault.code]}`);
      faults += verdict.faults.length;
    }
    if (inDataFolder) say('Obs: signeringsnyckeln ligger i datamappen. Lägg den på ett annat ställe (RAGANG_SIGNING_KEY_FILE), så skyddar den också mot den som kommer åt mappen.');
    return faults === 0 ? exitCodes.done : exitCodes.failed;
  }),
};
