import type { Facts } from '../../facts/facts.js';
import { followRenaming } from '../../powers/holders.js';
import { fieldState } from '../../register/register.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and } from '../three-valued.js';
import { isSilent, numbersOf, ordersInForce, type Item, type Order, type OrderInForce } from './orders-in-force.js';
import { closedCircles } from './substitute-cycles.js';

export const substituteCycle: StructureRule = {
  id: 'DO-CYCLE', version: 1, on: 'structure',
  title: 'Cirkel i ersättar- eller vidaredelegationsordning',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-6', note: 'Vidaredelegering går i ett led' }],
  cases: [{ no: 6, primary: true, why: 'Där gick ansvaret runt mellan dem som hade var sin del. Likheten är att alla pekar på varandra.' }],
  dataNeeded: 'Punkternas delegater och ersättare, vidaredelegeringar, och vad ordningen säger när ingen av dem kan.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { cycle: 'Punkt {numbers} leder runt i en cirkel.', [cannotTell]: 'Vem beslutar när ingen i punkt {numbers} kan?' },
    happened: { cycle: 'I {order:inline} är {posts:name} ersättare för varandra i punkt {numbers}. Ingen av dem har en ersättare utanför kretsen.' },
    says: 'Ersättare finns för att någon alltid ska kunna besluta. Går de runt finns ingen att vända sig till när alla är borta, och då är det nämnden som måste samlas. En rätt som lämnas vidare får bara gå ett led.',
    allowed: 'Närmast högre chef hade stått sist bland ersättarna.',
    remedy: ['Sätt en slutstation: en högre chef eller nämnden.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => byMatterType(one).flatMap((items) => closedCircles(facts, items, asOf).flatMap((circle) => judge(facts, one.order, items, circle, asOf) ?? []))),
};

function byMatterType({ items }: OrderInForce): readonly (readonly Item[])[] {
  const types = new Set(items.flatMap((item) => item.matterType ?? []));
  return [...types].map((type) => items.filter((item) => item.matterType === type));
}

function judge(facts: Facts, order: Order, items: readonly Item[], circle: ReadonlySet<string>, asOf: Day): Outcome | undefined {
  const involved = items.filter((item) => item.delegate !== null && circle.has(followRenaming(facts, item.delegate, asOf)));
  const first = involved[0];
  if (!first) return undefined;
  // Somebody outside may be a substitute that nobody has recorded yet.
  const noOther = and(...involved.map((item) => fieldState(item, 'substitutes') === 'present' || isSilent(facts, item, 'substitutes', order.body, asOf)));
  return conclude({ risk: and(noOther, isSilent(facts, order, 'fallback', order.body, asOf)) }, {
    subject: { kind: 'delegation-item', id: first.id }, day: asOf, code: 'cycle', instance: 'cycle', parameters: { order: order.id, numbers: numbersOf(involved), posts: [...circle].sort().join(',') },
    evidence: seenAll(...involved.map((item) => seen('delegation-item', item, 'substitutes'))),
  });
}
