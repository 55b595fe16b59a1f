/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Times the contestants in alternation, so that what disturbs the machine disturbs them all.
 * @template T
 * @param {readonly T[]} contestants
 * @param {(contestant: T) => unknown} work
 * @param {number} [rounds]
 * @returns {Promise<ReadonlyMap<T, number>>} the median time of each, in milliseconds
 */
export async function alternating(contestants, work, rounds = 5) {
  const times = new Map(contestants.map((one) => [one, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round++) {
    for (const one of contestants) {
      globalThis.gc?.();
      const from = performance.now();
      await work(one);
      // The first round warms up.
      if (round > 0) times.get(one)?.push(performance.now() - from);
    }
  }
  return new Map([...times].map(([one, all]) => [one, median(all)]));
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  return [`| ${head.join(' | ')} |`, `|${head.map((_, n) => (n === 0 ? ' --- ' : ' ---: ')).join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** @param {number} value @param {number} [digits] */
export const nb = (value, digits = 0) => value.toLocaleString('sv-SE', { maximumFractionDigits: digits, minimumFractionDigits: digits });
