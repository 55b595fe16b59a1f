import { rules } from './conditions.mjs';
import * as casbin from './engines/casbin.mjs';
import * as cedar from './engines/cedar.mjs';
import * as compiled from './engines/compiled.mjs';
import * as jsonLogic from './engines/json-logic.mjs';
import * as jsonRulesEngine from './engines/json-rules-engine.mjs';
import * as nools from './engines/nools.mjs';
import * as ragang from './engines/ragang.mjs';
import * as zen from './engines/zen.mjs';
import { alternating, nb, table } from './measure.mjs';
import { joined, world } from './world.mjs';

const others = [compiled, jsonLogic, casbin, nools, zen, cedar, jsonRulesEngine];
/** So long that a round tells something, so short that the slow ones come to an end. */
const ROUND_MS = 700;

/** The same rules on the same decisions: first that all give the same flags, then how long they take. */
export async function againstEngines(decisions = 100_000, items = 2_000) {
  const facts = world(decisions, items);
  const rows = joined(facts);
  const wanted = (await ragang.prepare(facts))(rows).toSorted();
  console.log(`${nb(decisions)} beslut, ${nb(items)} punkter, ${rules.length} regler: ${nb(wanted.length)} flaggor.`);
  const contestants = [];
  for (const engine of [ragang, ...others]) {
    const check = await engine.prepare(facts);
    const from = performance.now();
    // The slowest would need five minutes for all of them.
    const tried = 'tries' in engine ? rows.slice(0, engine.tries) : rows;
    const flags = (await check(tried)).toSorted();
    const took = ((performance.now() - from) * rows.length) / tried.length;
    const own = tried === rows ? wanted : (await ragang.prepare(facts))(tried).toSorted();
    const differ = flags.length !== own.length || flags.some((flag, n) => flag !== own[n]);
    if (differ) throw new Error(`${engine.name} ger andra flaggor: ${flags.length} mot ${own.length}, först ${flags.find((flag, n) => flag !== own[n])}`);
    console.log(`  ${engine.name}: samma flaggor på ${tried === rows ? 'alla' : nb(tried.length)} beslut`);
    const part = rows.slice(0, Math.max(500, Math.min(rows.length, Math.floor((rows.length * ROUND_MS) / took))));
    contestants.push({ name: engine.name, check, part });
  }
  const times = await alternating(contestants, ({ check, part }) => check(part));
  const perDecision = new Map([...times].map(([one, ms]) => [one.name, (1000 * ms) / one.part.length]));
  const own = perDecision.get(ragang.name) ?? Number.NaN;
  console.log(table(['Motor', 'µs per beslut', 'gånger Rågångs tid'], [...perDecision].map(([name, us]) => [name, nb(us, 2), nb(us / own, 2)])));
}
