import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../setup/jest-base.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const from = join(root, 'libs', 'domain', 'src');
/** Every mutant is a file of its own; more of them at a time do not fit in memory. */
const AT_A_TIME = 800;

/**
 * The mutants that the compiler lets through. One without the null guard that a type demands never reaches a test, and is not counted.
 * @param {readonly Mutant[]} mutants
 * @returns {readonly Mutant[]}
 */
export function thatCompile(mutants) {
  const { config } = ts.readConfigFile(join(root, 'libs', 'domain', 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'libs', 'domain'));
  const lenient = { ...options, noUnusedLocals: false, noUnusedParameters: false, noEmit: true, composite: false, incremental: false };
  /** @type {ts.Program | undefined} */
  let before;
  return Array.from({ length: Math.ceil(mutants.length / AT_A_TIME) }, (_, index) => mutants.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME)).flatMap((some) => {
    const texts = new Map(some.map((mutant) => [placeOf(mutant), textOf(mutant)]));
    const host = ts.createCompilerHost(lenient);
    const { fileExists, readFile } = host;
    host.fileExists = (path) => texts.has(path) || fileExists(path);
    host.readFile = (path) => texts.get(path) ?? readFile(path);
    const program = ts.createProgram([...texts.keys()], lenient, host, before);
    before = program;
    return some.filter((mutant) => program.getSemanticDiagnostics(program.getSourceFile(placeOf(mutant))).length === 0);
  });
}

const placeOf = (/** @type {Mutant} */ { file, id }) => join(from, file.replace(/\.ts$/, `.mutant-${id}.ts`));

/** @param {Mutant} mutant */
function textOf({ file, start, end, becomes }) {
  const source = readFileSync(join(from, file), 'utf8');
  return `${source.slice(0, start)}(${becomes})${source.slice(end)}`;
}
