import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./trial.mjs').Trial} Trial */
/** @typedef {{ id: number, by: string | null }} Verdict whose sentence noticed the mutant; null when none did */

/** A sentence of a spec that takes longer than this never ends. */
const PATIENCE_MS = 5000;
/** Every trial reads its specs anew; a process is let go before it has read too many. */
const TRIALS_PER_PROCESS = 400;
const AT_A_TIME = 2;

const trialFile = fileURLToPath(new URL('trial.mjs', import.meta.url));

/**
 * Tries the mutants, some at a time. One that never comes to an end, or ends the process, is noticed.
 * @param {readonly Trial[]} trials
 * @param {boolean} atLoad each in a process of its own, awake from the start
 * @returns {Promise<readonly Verdict[]>}
 */
export async function tryAll(trials, atLoad) {
  const queue = [...trials];
  /** @type {Verdict[]} */
  const verdicts = [];
  const work = async () => {
    while (queue.length > 0) {
      const room = new Room(atLoad ? String(queue[0]?.id) : '0');
      for (let left = atLoad ? 1 : TRIALS_PER_PROCESS; left > 0; left -= 1) {
        const trial = queue.shift();
        if (!trial) break;
        const verdict = await room.hear(trial);
        verdicts.push(verdict);
        if (room.isOver) break;
        if (verdicts.length % 500 === 0) console.error(`${verdicts.length} av ${trials.length} prövade …`);
      }
      room.close();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return verdicts;
}

/** One process that tries one mutant after the other. */
class Room {
  isOver = false;
  #child;
  #lines;

  /** @param {string} awake number of the mutant that is awake from the start */
  constructor(awake) {
    this.#child = spawn(process.execPath, [trialFile, awake], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => { this.isOver = true; });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** @param {Trial} trial @returns {Promise<Verdict>} */
  async hear(trial) {
    this.#child.stdin.write(`${JSON.stringify(trial)}\n`);
    for (;;) {
      const line = await this.#nextLine();
      if (line === '') continue;
      if (line !== null) return JSON.parse(line);
      this.isOver = true;
      return { id: trial.id, by: 'kom aldrig till slut' };
    }
  }

  close() {
    this.#child.kill('SIGKILL');
  }

  /** @returns {Promise<string | null>} null when the process has ended or says nothing any more */
  async #nextLine() {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @type {Promise<null>} */
    const late = new Promise((resolve) => { timer = setTimeout(() => resolve(null), PATIENCE_MS); });
    const answer = await Promise.race([this.#lines.next(), late]);
    clearTimeout(timer);
    return answer === null || answer.done ? null : answer.value;
  }
}
