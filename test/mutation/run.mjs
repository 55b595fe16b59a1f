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
const trials = all.map(({ id, file }) => ({ id, witnesses: witnesses(file) }));

// Specs that object when nothing is broken would seem to notice everything.
const asleep = await tryAll(everyWitness(trials.flatMap((trial) => trial.witnesses)).map((witness) => ({ id: 0, witnesses: [witness] })), false);
const broken = new Set(asleep.flatMap(({ by }) => by ?? []));
if (broken.size > 0) {
  console.error(`Specarna går inte igenom ens när inget är brutet:\n${[...broken].join('\n')}`);
  process.exit(1);
}

const atLoad = new Set(all.flatMap((mutant) => (mutant.atLoad ? [mutant.id] : [])));
const verdicts = [...(await tryAll(trials.filter(({ id }) => !atLoad.has(id)), false)), ...(await tryAll(trials.filter(({ id }) => atLoad.has(id)), true))];
const unseen = new Set(verdicts.flatMap(({ id, by }) => (by === null ? [id] : [])));
const { summary, text } = report(all, all.filter(({ id }) => unseen.has(id)), readFileSync(here('reasons.json'), 'utf8'));
writeFileSync(join(place, 'verdicts.json'), JSON.stringify(all.map((mutant) => ({ ...mutant, by: verdicts.find(({ id }) => id === mutant.id)?.by })), null, 1));
if (wanted.length === 0) writeFileSync(here('survivors.md'), text);
else console.log(text);
const endless = verdicts.filter(({ by }) => by === silence).length;
console.log(summary, `${asked.length - all.length} stoppas av kompilatorn och räknas inte, ${endless} kom aldrig till slut.`, `${Math.round((Date.now() - started) / 1000)} s.`);
