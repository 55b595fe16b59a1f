// Plain Node 18: this file runs before anything is installed.

/**
 * Runs a long step and tells the person at the terminal what goes on: the title at once, a sign of life every fifteen
 * seconds, and the time it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${title} …`);
  const sign = setInterval(() => say(`  … pågår (${seconds()} s)`), 15_000);
  try {
    const result = await work();
    if (seconds() >= 2) say(`  klart på ${seconds()} s`);
    return result;
  } finally {
    clearInterval(sign);
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A reason to stop that a person can act on: printed without a stack. */
export class Refusal extends Error {}

/**
 * Runs the main part of a command; a refusal is printed as a sentence, anything else with its stack.
 * @param {() => Promise<number | void>} main
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    say(error instanceof Refusal ? `\n${error.message}` : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
