/** `npm run bench:rules`: the rules against other engines, against themselves and against the database. Ratios, in alternation, never timed tests. */
import { cpus } from 'node:os';
import { install } from './load.mjs';
import { againstEngines } from './against-engines.mjs';

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'okänd processor'}, ${cpus().length} kärnor.\n`);
install();
await againstEngines(...process.argv.slice(2).map(Number));
