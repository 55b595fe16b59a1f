import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./trial.mjs').Trial} Trial */
/** @typedef {{ id: number, by: string | null }} Verdict whose sentence noticed the mutant; null when none did */

/** A sentence of a spec that takes longer than this never ends. To read the domain for the first time takes longer. */
const PATIENCE_MS = 5000;
const READING_PATIENCE_MS = 60_000;
export const silence = 'kom aldrig till slut';
/** Every trial reads its specs anew; a process is let go before it has read too many. */
const TRIALS_PER_PROCESS = 400;
const AT_A_TIME = 2;

const trialFile = fileURLToPath(new URL('trial.mjs', import.meta.url));

/**
 * Tries the mutants, some at a time. One that never comes to an end, or ends the process, is noticed: when it does so twice.
 * @param {readonly Trial[]} trials
 * @param {boolean} atLoad each in a process of its own, awake from the start
 * @returns {Promise<readonly Verdict[]>}
 */
export async function tryAll(trials, atLoad) {
  const verdicts = await inRooms(trials, atLoad ? 1 : TRIALS_PER_PROCESS, atLoad);
  const silent = new Set(verdicts.flatMap(({ id, by }) => (by === silence ? [id] : [])));
  const again = await inRooms(trials.filter(({ id }) => silent.has(id)), 1, atLoad);
  return [...verdicts.filter(({ id }) => !silent.has(id)), ...again];
}

/** @param {readonly Trial[]} trials @param {number} perProcess @param {boolean} atLoad */
async function inRooms(trials, perProcess, atLoad) {
  const queue = [...trials];
  /** @type {Verdict[]} */
  const verdicts = [];
  const work = async () => {
    for (let first = queue[0]; first; first = queue[0]) {
      const room = new Room(atLoad ? first.id : 0);
      if (!atLoad) await room.hear(justRead(first), READING_PATIENCE_MS);
      for (let left = perProcess; left > 0 && !room.isOver; left -= 1) {
        const trial = queue.shift();
        if (!trial) break;
        verdicts.push(await room.hear(trial, trial.id === 0 || atLoad ? READING_PATIENCE_MS : PATIENCE_MS));
        if (verdicts.length % 500 === 0) console.error(`${verdicts.length} av ${trials.length} prövade …`);
      }
      room.close();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return verdicts;
}

/** Reads the specs, asks nothing. @param {Trial} trial @returns {Trial} */
const justRead = ({ witnesses }) => ({ id: 0, witnesses: witnesses.map(({ spec }) => ({ spec, blocks: [] })) });

/** One process that tries one mutant after the other. */
class Room {
  isOver = false;
  #child;
  #lines;

  /** @param {number} awake number of the mutant that is awake from the start; 0 for none */
  constructor(awake = 0) {
    this.#child = spawn(process.execPath, [trialFile, String(awake)], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => { this.isOver = true; });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** @param {Trial} trial @param {number} patience in milliseconds, from one sentence to the next @returns {Promise<Verdict>} */
  async hear(trial, patience) {
    this.#child.stdin.write(`${JSON.stringify(trial)}\n`);
    for (;;) {
      const line = await this.#nextLine(patience);
      if (line === '') continue;
      if (line !== null) return JSON.parse(line);
      this.isOver = true;
      return { id: trial.id, by: silence };
    }
  }

  close() {
    this.#child.kill('SIGKILL');
  }

  /** @param {number} patience @returns {Promise<string | null>} null when the process has ended or says nothing any more */
  async #nextLine(patience) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @type {Promise<null>} */
    const late = new Promise((resolve) => { timer = setTimeout(() => resolve(null), patience); });
    const answer = await Promise.race([this.#lines.next(), late]);
    clearTimeout(timer);
    return answer === null || answer.done ? null : answer.value;
  }
}
