import { factsFrom } from '@ragang/domain';

const bodies = Array.from({ length: 12 }, (_, n) => `body-${n}`);
const kinds = ['decision', 'decision', 'decision', 'decision', 'decision', 'proposal', 'execution'];

/** The same numbers in every run. */
function chance(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const day = (/** @type {number} */ n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

/**
 * A large municipality: nearly everything is in order, a little of everything is not.
 * @param {number} decisions
 * @param {number} items
 */
export function world(decisions, items) {
  const random = chance(17);
  const once = (/** @type {number} */ in_) => random(in_) === 0;
  const item = Array.from({ length: items }, (_, n) => ({
    id: `item-${n}`, order: `order-${n % 12}`, number: String(n), title: `Punkt ${n}`, matterType: `TYPE_${n % 583}`, delegateKind: 'employee-post', delegate: `post-${n % 400}`,
    amountMax: 100_000 * (1 + (n % 40)), amountInclusive: true, amountBasis: 'whole-contract', subDelegable: n % 3 > 0, validFrom: day(n % 900), validUntil: day(2400 + (n % 400)),
  }));
  const matter = [];
  const decision = [];
  for (let n = 0; n < decisions; n++) {
    const at = random(items);
    const rests = item[at];
    const body = bodies[at % 12];
    const basis = once(40) ? 'urgent' : once(12) ? 'sub-delegation' : once(15) ? 'body' : 'delegation';
    const made = 900 + random(1500);
    matter.push({ id: `matter-${n}`, day: day(made - 20), diaryNumber: `D ${n}`, title: 'Ärende', matterType: once(150) ? 'TYPE_1' : rests.matterType, body: once(300) ? bodies[0] : body, status: 'decided', individual: once(5) });
    decision.push({
      id: `decision-${n}`, day: once(250) ? day(made + 1500) : day(made), number: `D ${n}-1`, title: 'Beslut', matter: `matter-${n}`, kind: kinds[random(kinds.length)], body,
      makerKind: basis === 'urgent' ? (once(30) ? 'employee-post' : 'chair') : once(400) ? 'group' : once(500) ? 'chair' : 'employee-post', maker: once(200) ? 'post-0' : rests.delegate, statedMaker: once(700) ? 'post-x' : rests.delegate,
      basis, item: rests.id, amount: once(120) ? rests.amountMax + 1 : random(rests.amountMax), amountBasis: once(350) ? 'per-year' : 'whole-contract', durationMonths: once(300) ? 72 : random(48),
      untilFurtherNotice: once(20), terminable: !once(40), coSignerRole: once(500) ? 'co-deciding' : 'consulted', isUrgent: basis === 'urgent' && !once(25), neededBy: once(60) ? day(made + 20) : day(made),
    });
  }
  for (const one of decision) if (one.statedMaker !== 'post-x') one.statedMaker = one.maker;
  return factsFrom(/** @type {any} */ ({ 'delegation-item': item, matter, decision }));
}

/**
 * Each decision with what its rules read, in one flat object, as the other engines want it.
 * @param {import('@ragang/domain').Facts} facts
 */
export function joined(facts) {
  return facts.all('decision').map((d) => ({ id: d.id, d, m: facts.periodsOf('matter', d.matter)[0], i: facts.periodsOf('delegation-item', d.item)[0] }));
}
