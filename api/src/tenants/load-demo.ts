import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingsService } from '../findings/findings.service.js';
import { checkBundle, loadBundle } from '../interchange/bundle/read-bundle.js';
import type { Database } from '../platform/database/database.js';
import { withContext } from '../platform/database/request-context.js';
import { createOrganization, operatorContext } from './create-organization.js';

/**
 * Loads every demo municipality that is not there yet. Each is written in one transaction together with its organisation's content,
 * so that a start that is cut off leaves either all of it or an empty organisation, which the next start fills.
 */
export async function loadDemo(database: Database, findings: FindingsService, folder: string, progress: (line: string) => void): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bundle.json')).sort();
  for (const file of files) {
    const bundle = checkBundle(JSON.parse(await readFile(join(folder, file), 'utf8')));
    const tenantId = (await database.tenantBySlug(bundle.organization.slug)) ?? (await createOrganization(database, bundle.organization));
    const context = operatorContext(tenantId, `demo-${bundle.organization.slug}`);
    const rows = await withContext(context, () => database.inTenant(tenantId, async (tx) => {
      if (await tx.one('select 1 from thing where tenant_id = $1 limit 1', [tenantId])) return 0;
      progress(`Läser in ${bundle.organization.name} …`);
      const count = await loadBundle(tx, bundle);
      await findings.rebuild(tx);
      return count;
    }));
    if (rows > 0) progress(`${bundle.organization.name}: ${rows} rader inlästa.`);
  }
}
