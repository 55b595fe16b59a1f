import { evaluateAll, finish, RunningEvaluation } from '@ragang/domain/rules';
import { largeMunicipality } from './large-municipality.mjs';
import { median, nb, table } from './measure.mjs';

const asOf = '2026-11-24';
const ROUNDS = 5;

/** @typedef {{ readonly kind: any, readonly id: string, readonly change: (row: any) => any }} Step */

/** How much of a full run a change costs, beside how much of the whole it touches. */
export async function reEvaluation(decisions = 20_000) {
  const facts = largeMunicipality(decisions);
  const counts = Map.groupBy(facts.all('decision'), (decision) => decision.item);
  const items = [...counts].filter(([id]) => id !== null).sort((a, b) => a[1].length - b[1].length).map(([id]) => /** @type {string} */ (id));
  const raised = (/** @type {any} */ row) => ({ ...row, amountMax: (row.amountMax ?? 0) + 1 });
  /** @type {readonly (readonly [string, Step])[]} */
  const steps = [
    ['en punkt som få beslut vilar på', { kind: 'delegation-item', id: items[0] ?? '', change: raised }],
    ['en punkt som många beslut vilar på', { kind: 'delegation-item', id: items.at(-1) ?? '', change: raised }],
    ['ett sammanträde i kalendern', { kind: 'meeting', id: facts.all('meeting').at(-1)?.id ?? '', change: (row) => ({ ...row, place: 'Ny lokal' }) }],
  ];
  const running = new RunningEvaluation(facts, asOf);
  finish(running.everything());
  /** @type {number[]} */
  const fullTimes = [];
  const times = new Map(steps.map(([name]) => [name, /** @type {number[]} */ ([])]));
  const shares = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    fullTimes.push(timed(() => finish(new RunningEvaluation(running.facts, asOf).everything())));
    for (const [name, { kind, id, change }] of steps) {
      const now = running.facts.replacing({ [kind]: running.facts.all(kind).map((/** @type {any} */ row) => (row.id === id ? change(row) : row)) });
      times.get(name)?.push(timed(() => {
        const work = running.after([{ kind, id }], now);
        for (let step = work.next(); !step.done; step = work.next()) shares.set(name, step.value.affected / step.value.total);
      }));
    }
  }
  const equal = keys(finish(running.after([], running.facts)).evaluation) === keys(evaluateAll(running.facts, asOf));
  if (!equal) throw new Error('Omprövningen skiljer sig från en hel prövning.');
  const full = median(fullTimes);
  console.log(`\nEn ändring av en befogenhet, ${nb(facts.all('decision').length)} beslut, hela prövningen ${nb(full)} ms; utfallet är detsamma som en hel prövning:`);
  console.log(table(['Ändring', 'berörd andel', 'andel av en hel prövnings tid'], steps.map(([name]) => [name, `${nb(100 * shares.get(name), 2)} %`, `${nb((100 * median(times.get(name) ?? [])) / full, 2)} %`])));
}

const keys = (/** @type {any} */ { findings }) => findings.map((/** @type {any} */ finding) => `${finding.key} ${finding.severity}`).sort().join('\n');

/** @param {() => unknown} work */
function timed(work) {
  globalThis.gc?.();
  const from = performance.now();
  work();
  return performance.now() - from;
}
