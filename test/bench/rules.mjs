/** `npm run bench:rules`: the rules against other engines, against themselves and against the database. Ratios, in alternation, never timed tests. */
import { cpus } from 'node:os';
import { againstDatabase } from './against-database.mjs';
import { againstEngines } from './against-engines.mjs';
import { heap } from './heap.mjs';
import { install } from './load.mjs';
import { reEvaluation } from './re-evaluation.mjs';
import { wholeRulebook } from './whole-rulebook.mjs';

/** Parts can be named: `npm run bench:rules -- engines heap`. */
const parts = { engines: againstEngines, rulebook: wholeRulebook, database: againstDatabase, 're-evaluation': reEvaluation, heap };
const wanted = process.argv.slice(2);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'okänd processor'}, ${cpus().length} kärnor.\n`);
install();
for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await measure();
