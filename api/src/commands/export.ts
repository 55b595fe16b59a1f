import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeBundle } from '../interchange/bundle/write-bundle.js';
import { auditLines } from '../platform/audit/audit-export.js';
import { loadCheckpointKey, writeCheckpoint } from '../platform/audit/checkpoint.js';
import { note } from '../platform/auth/account-store.js';
import { today } from '../platform/clock.js';
import { exitCodes, say, WrongUsage, type Command } from './command.js';
import { dataDir, inOrganization, withOperator } from './operator.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Sparar organisationens paket och hela loggkedjan i en mapp.',
  takes: [],
  options: {
    organization: { value: 'kortnamn', text: 'organisationen', required: true },
    out: { value: 'mapp', text: 'en ny eller tom mapp; kortnamn och dag om inget anges' },
  },
  more: [
    'Mappen får bundle.json (läses in med import bundle) och audit.jsonl. Loggen kan kontrolleras utan Rågång:',
    '  node api/bin/verify-export.mjs <mapp>/audit.jsonl',
    'Exporten innehåller sekretessmarkerade uppgifter. Förvara den därefter.',
  ],
  run: async (args) => {
    const slug = args.text('organization') ?? '';
    const folder = args.text('out') ?? `${slug}-${today()}`;
    return withOperator(({ database }) => inOrganization(database, slug, async () => {
      await emptyFolder(folder);
      const { key } = loadCheckpointKey(dataDir(), process.env['RAGANG_SIGNING_KEY_FILE'] || undefined);
      // The head is signed first, so that the file cannot be cut without showing.
      await database.transaction((tx) => writeCheckpoint(tx, key, slug, dataDir()));
      await database.transaction(async (tx) => {
        await writeFile(join(folder, 'bundle.json'), `${JSON.stringify(await writeBundle(tx), null, 1)}\n`, { mode: 0o600 });
        const file = createWriteStream(join(folder, 'audit.jsonl'), { mode: 0o600 });
        for (const line of await auditLines(tx, slug, key)) file.write(`${line}\n`);
        file.end();
        await finished(file);
        await note(tx, 'export', { what: 'bundle and audit' });
      });
      say(`Paketet och loggen ligger i ${folder}.`);
      return exitCodes.done;
    }));
  },
};

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new WrongUsage(`${folder} är inte tom. Välj en annan mapp med --out.`);
}
