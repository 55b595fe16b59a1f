import { largeMunicipality } from './large-municipality.mjs';
import { nb } from './measure.mjs';
import { world } from './world.mjs';

/** What a decision weighs in memory, its matter included: as made for the engines, and as the register has it with all its fields. */
export function heap(decisions = 50_000) {
  const perDecision = (/** @type {() => import('@ragang/domain').Facts} */ make) => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const facts = make();
    globalThis.gc?.();
    const after = process.memoryUsage().heapUsed;
    return (after - before) / facts.all('decision').length;
  };
  if (!globalThis.gc) return;
  console.log(`\nMinne per beslut, med ärende: ${nb(perDecision(() => world(decisions, 2_000)))} byte för motormätningens beslut, ${nb(perDecision(() => largeMunicipality(decisions)))} byte för demokommunens beslut med bedömningar, beredning och anmälningar.`);
}
