/** Writes the demo bundles that `npm start` loads: `node test/municipality/compose.ts` (Node 22.18 or later runs TypeScript as it is). */
import { writeFileSync } from 'node:fs';
import { bundleText } from './bundle.ts';
import { bundles } from './bundles.ts';

for (const [file, bundle] of Object.entries(bundles)) {
  writeFileSync(new URL(file, import.meta.url), bundleText(bundle));
  const rows = Object.values(bundle.records).reduce((sum, list) => sum + list.length, 0);
  console.log(`${file}: ${rows} rader, ${bundle.records['delegation-item']?.length ?? 0} delegationspunkter, ${bundle.records['decision']?.length ?? 0} beslut`);
}
