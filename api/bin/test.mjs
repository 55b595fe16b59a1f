import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { buildWhenChanged } from './build.mjs';
import { onServerNode, root } from './node-runtime.mjs';
import { Refusal, run, say } from './progress.mjs';
import { suites } from './suites.mjs';

/** @typedef {{ passed: number, failed: number, seconds: number, note: string }} Outcome */

const results = join(root, '.cache', 'results');

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    // The suite ends its servers; the summary of half a run would say nothing true.
    running?.once('exit', () => process.exit(1));
    if (!running?.kill(signal)) process.exit(1);
  });
}

/**
 * Runs one program of node_modules/.bin on this Node, its output on the terminal.
 * @param {readonly string[]} command
 * @returns {Promise<number>}
 */
function program([name = '', ...args], nodeOptions = /** @type {string[]} */ ([])) {
  const child = spawn(process.execPath, [...nodeOptions, join(root, 'node_modules', '.bin', name), ...args], {
    cwd: root, stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  });
  running = child;
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {readonly string[]} filters
 * @returns {Promise<Omit<Outcome, 'seconds'>>}
 */
async function runSuite(suite, filters) {
  if (suite.jest) return runJest(suite, suite.jest, filters);
  let failed = 0;
  for (const check of suite.checks ?? []) if (await program(check) !== 0) failed += 1;
  return { passed: (suite.checks?.length ?? 0) - failed, failed, note: '' };
}

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} config
 * @param {readonly string[]} filters
 */
async function runJest(suite, config, filters) {
  const file = join(results, `${suite.name}.json`);
  rmSync(file, { force: true });
  const code = await program(
    ['jest', '--config', config, '--json', '--outputFile', file, '--ci', `--maxWorkers=${suite.workers ?? 2}`, ...filters],
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'kom inte igång' };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded has no tests to fail, and a skipped test has not passed.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests;
  if (failed === 0 && report.numPassedTests === 0) return { passed: 0, failed: 1, note: 'inga tester kördes' };
  if (failed === 0 && code !== 0) return { passed: report.numPassedTests, failed: 1, note: `avslutades med kod ${code}` };
  return { passed: report.numPassedTests, failed, note: '' };
}

await run(async () => {
  const elsewhere = await onServerNode();
  if (elsewhere !== undefined) return elsewhere;
  const [wanted, ...filters] = process.argv.slice(2);
  const chosen = suites.filter((suite) => !wanted || suite.name === wanted);
  if (chosen.length === 0) throw new Refusal(`Det finns ingen svit ”${wanted}”. Sviterna är: ${suites.map((suite) => suite.name).join(', ')}.`);
  mkdirSync(results, { recursive: true });

  /** @type {[string, Outcome][]} */
  const outcomes = [];
  const measure = async (/** @type {string} */ title, /** @type {() => Promise<Omit<Outcome, 'seconds'>>} */ work) => {
    const started = Date.now();
    const outcome = await work();
    outcomes.push([title, { ...outcome, seconds: Math.round((Date.now() - started) / 1000) }]);
    return outcome;
  };
  const build = await measure('Bygget', () => buildWhenChanged().then(
    () => ({ passed: 1, failed: 0, note: '' }),
    (/** @type {Error} */ error) => ({ passed: 0, failed: 1, note: error.message }),
  ));
  for (const suite of chosen) {
    say(`\n── ${suite.title} (${suite.name})`);
    // Against an older build the suite would say something about yesterday's program.
    const isBuilt = build.failed === 0 || !suite.needsBuild;
    await measure(suite.title, async () => (isBuilt ? runSuite(suite, filters) : { passed: 0, failed: 1, note: 'kördes inte: bygget misslyckades' }));
  }

  say('\n── Sammanfattning');
  for (const [title, { passed, failed, seconds, note }] of outcomes) {
    say(`${failed > 0 ? '✗' : '✓'} ${title.padEnd(30)} ${String(passed).padStart(6)} godkända ${String(failed).padStart(4)} underkända ${String(seconds).padStart(5)} s${note ? `  ${note}` : ''}`);
  }
  const total = (/** @type {'passed' | 'failed'} */ key) => outcomes.reduce((sum, [, outcome]) => sum + outcome[key], 0);
  // stderr is written at once, so this is the last line also where both streams end up in one file.
  process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
  return total('failed') > 0 ? 1 : 0;
});
