/**
 * Breaks every condition of the rules and the powers, one at a time, and counts how many breaks the specs notice:
 * `npm run mutation [-- part of a file name …]`. Without a part it writes the survivors, with their reasons, to survivors.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thatCompile } from './compiles.mjs';
import { silence, tryAll } from './court.mjs';
import { instrument } from './instrument.mjs';
import { place } from './place.mjs';
import { report } from './report.mjs';
import { everyWitness, witnessesOf } from './witnesses.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const wanted = process.argv.slice(2);
const started = Date.now();
const { mutants, imports } = instrument();
const asked = mutants.filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const all = thatCompile(asked);
const witnesses = witnessesOf(imports);

// A spec that objects when nothing is broken would seem to notice everything. One that reads the files beside it finds others here.
const asleep = everyWitness(all.flatMap(({ file }) => witnesses(file))).map((witness) => ({ id: 0, witnesses: [witness] }));
const mute = (await tryAll(asleep, false)).flatMap(({ by }) => by ?? []);
for (const by of mute) console.error(`Får inte vittna, den går inte igenom ens när inget är brutet: ${by.split('\n')[0]}`);
const trialOf = (/** @type {import('./mutants.mjs').Mutant} */ { id, file }) => ({ id, witnesses: witnesses(file).filter(({ spec }) => !mute.some((by) => by.startsWith(`${spec}:`))) });

const later = await tryAll(all.filter(({ atLoad }) => !atLoad).map(trialOf), false);
// What runs when a file is read meets a mutant only if it is awake by then; so does what that calls.
const early = new Set(all.flatMap(({ atLoad, file }) => (atLoad ? [file] : [])));
const missed = new Set(later.flatMap(({ id, by }) => (by === null ? [id] : [])));
const atLoad = await tryAll(all.filter((mutant) => mutant.atLoad || (early.has(mutant.file) && missed.has(mutant.id))).map(trialOf), true);

const verdicts = new Map([...later, ...atLoad].map(({ id, by }) => [id, by]));
const survivors = all.filter(({ id }) => verdicts.get(id) === null);
const { summary, text } = report(all, survivors, readFileSync(here('reasons.json'), 'utf8'));
writeFileSync(join(place, 'verdicts.json'), JSON.stringify(all.map((mutant) => ({ ...mutant, by: verdicts.get(mutant.id) }))));
if (wanted.length === 0) writeFileSync(here('survivors.md'), text);
else console.log(text);
const endless = [...verdicts.values()].filter((by) => by === silence).length;
console.log(`${summary} ${endless} kom aldrig till slut; ${asked.length - all.length} stoppas av kompilatorn och räknas inte. ${Math.round((Date.now() - started) / 1000)} s.`);
