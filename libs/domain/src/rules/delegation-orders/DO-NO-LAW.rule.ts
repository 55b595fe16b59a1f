import type { Facts } from '../../facts/facts.js';
import { lawSection } from '../../law/citation.js';
import { findMatterType } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, unknown, type Truth } from '../three-valued.js';
import { isSilent, itemsInTitle, judgeEach, numbersOf, ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';

export const itemWithoutLaw: StructureRule = {
  id: 'DO-NO-LAW', version: 1, on: 'structure',
  title: 'Punkt utan rättslig grund',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ practice: 'God sed: den som läser ordningen ska se vilken bestämmelse beslutet vilar på', mark: 'unverified' }],
  cases: [{ no: 4, primary: true, why: 'Frågan där var vilka regler som egentligen gällde. Likheten är att punkten inte ger svaret.' }],
  dataNeeded: 'Punkternas lagrum, lagrum för hela ordningen och ett märke om att punkterna är helt införda.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { 'no-law': '{which} i {order:inline} saknar lagrum.', [cannotTell]: 'Har alla punkter i {order:inline} ett lagrum?' },
    happened: { 'no-law': 'Punkt {numbers} nämner ingen bestämmelse. Inte heller ordningen som helhet gör det, och ärendetypen har ingen egen lag som säger sig själv.' },
    says: 'Ingen lag kräver att punkten nämner ett lagrum. Men utan det är det svårt att se vad delegaten ska pröva, och vilket beslut som går att överklaga.',
    allowed: 'Lagrummet hade stått i ordningens inledning och gällt alla punkter.',
    remedy: ['Skriv in bestämmelsen i punkten.', 'Eller ange lagrummet en gång, för hela ordningen.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

/** One finding an order, with every item that it concerns. */
function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const orderIsSilent = isSilent(facts, order, 'legalBasis', order.body, asOf);
  const { some, told } = judgeEach(items, (item) => and(hasNoLawOfItsOwn(item), isSilent(facts, item, 'legalBasis', order.body, asOf), orderIsSilent));
  return conclude({ notice: some }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'no-law', instance: 'law', parameters: { order: order.id, which: itemsInTitle(told), numbers: numbersOf(told) },
    evidence: seenAll(...told.map((item) => seen('delegation-item', item, 'legalBasis'))),
  });
}

/** The reference data names no statute but the general one for the matter type. */
function hasNoLawOfItsOwn(item: Item): Truth {
  const type = findMatterType(item.matterType);
  return type ? type.law.every((id) => lawSection(id).statute === 'KL') : unknown('delegation-item', item.id, 'matterType');
}
