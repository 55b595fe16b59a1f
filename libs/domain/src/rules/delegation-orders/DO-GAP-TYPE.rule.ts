import type { Facts } from '../../facts/facts.js';
import { findMatterType, matterTypeTitle } from '../../reference/matter-types.js';
import { addMonths, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and } from '../three-valued.js';
import { judgeEach, ordersInForce, type OrderInForce } from './orders-in-force.js';

const MONTHS = 24;

export const typeWithoutItem: StructureRule = {
  id: 'DO-GAP-TYPE', version: 1, on: 'structure',
  title: 'Ärendetyp inom verksamhetsområdet saknar punkt',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-5', note: 'Nämnden får delegera en grupp av ärenden, men måste inte' }, { practice: 'Nämndens tid räcker längre när rutinärenden är delegerade', mark: 'unverified' }],
  cases: [{ no: 13, primary: true, why: 'Där var det oklart vad som skulle upp i styrelsen. Likheten är att nämnden avgör samma rutinärende om och om igen.' }],
  dataNeeded: 'Nämndens ansvarsområde, punkter och beslut på två år, och vilka ärendetyper som den har valt att behålla.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { frequent: '{body:name} avgör ofta {types} själv.', [cannotTell]: 'Har {body:inline} valt att själv avgöra {types}?' },
    happened: { frequent: 'På två år har nämnden fattat minst {threshold} beslut om {types}. Ingen punkt i {order:inline} gäller det, och nämnden har inte sagt att den vill behålla det.' },
    says: 'Nämnden får själv välja vad den delegerar. En ärendetyp som återkommer ofta kan vara värd en punkt, så att tiden räcker till det som är viktigt. Hur många som är många är en lokal gräns.',
    allowed: 'Nämnden hade antecknat att den vill avgöra de känsliga ärendena själv.',
    remedy: ['Överväg en punkt.', 'Eller anteckna att nämnden har valt att behålla ärendena.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

/** One finding an order, with every matter type that it concerns. */
function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const threshold = facts.thresholdNumber('frequentDecisions', asOf) ?? 20;
  const counted = ownDecisions(facts, order.body, asOf);
  const remits = facts.where('remit', 'body', order.body).filter((remit) => isValidOn(remit, asOf) && isDelegable(remit.matterType) && (counted.get(remit.matterType ?? '') ?? 0) >= threshold);
  // Who vouches for the items vouches for what the order says is kept, too.
  const { some, told } = judgeEach(remits, ({ matterType }) => and(!(order.keptMatterTypes ?? []).includes(matterType ?? ''), noneExists(facts, 'delegation-item', [order.body], asOf, items.some((item) => item.matterType === matterType))));
  return conclude({ notice: some }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'frequent', instance: 'frequent',
    parameters: { order: order.id, body: order.body, threshold, types: told.map((remit) => matterTypeTitle(remit.matterType ?? '').toLocaleLowerCase('sv')).join(', ') },
    evidence: seenAll(...told.map((remit) => seen('remit', remit, 'matterType'))),
  });
}

/** What the body itself has decided, by matter type. */
function ownDecisions(facts: Facts, body: string | null, asOf: Day): ReadonlyMap<string, number> {
  const since = addMonths(asOf, -MONTHS);
  const counted = new Map<string, number>();
  for (const decision of facts.where('decision', 'body', body)) {
    if (decision.kind !== 'decision' || decision.makerKind !== 'body' || decision.day <= since || decision.day > asOf) continue;
    const type = matterOf(facts, decision)?.matterType ?? '';
    counted.set(type, (counted.get(type) ?? 0) + 1);
  }
  return counted;
}

function isDelegable(matterType: string | null): boolean {
  const type = findMatterType(matterType);
  return type !== undefined && !type.nonDelegable && type.statutoryDecider === 'none';
}
