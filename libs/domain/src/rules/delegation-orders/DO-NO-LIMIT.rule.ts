import type { Facts } from '../../facts/facts.js';
import { findMatterType } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, unknown, type Truth } from '../three-valued.js';
import { isSilent, ordersInForce, type Item } from './orders-in-force.js';

export const itemWithoutLimit: StructureRule = {
  id: 'DO-NO-LIMIT', version: 1, on: 'structure',
  title: 'Ekonomisk punkt utan beloppsgräns',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-38', note: 'Ett obegränsat uppdrag kan komma att omfatta det som inte får delegeras' }, { practice: 'God sed: ekonomiska uppdrag har en gräns', mark: 'unverified' }],
  cases: [
    { no: 7, primary: true, why: 'Åtagandena växte utan att någon gräns sade ifrån. Likheten är att punkten inte har någon.' },
    { no: 9, why: 'Åtaganden gjordes snabbt, utan att någon hade sagt hur stora de fick bli.' },
  ],
  dataNeeded: 'Punktens ärendetyp och gräns, skälet att gräns saknas, och ett märke om att punkterna är helt införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-limit': 'Punkt {number} har ingen beloppsgräns.', [cannotTell]: 'Har punkt {number} en beloppsgräns?' },
    happened: { 'no-limit': '{item:name} gäller pengar. Varken belopp eller skäl att gräns saknas är angivet.' },
    says: 'Ett uppdrag ska gälla en viss grupp av ärenden. Utan gräns kan samma punkt rymma både vardagliga avtal och dem som är av större vikt, och de senare får inte delegeras.',
    allowed: 'Punkten hade gällt inom en beslutad investeringsram för varje objekt.',
    remedy: ['Sätt en gräns.', 'Eller knyt punkten till en beslutad ram, och skriv att den är skälet.'],
  },
  check: (facts, asOf) => (facts.all('delegation-item').length === 0 ? emptyRegister(facts, 'delegation-item', asOf, 'delegation-item')
    : ordersInForce(facts, asOf).flatMap(({ order, items }) => items.flatMap((item) => judge(facts, order.body, item, asOf) ?? []))),
};

function judge(facts: Facts, body: string | null, item: Item, asOf: Day): Outcome | undefined {
  const hasNone = and(isAboutAmounts(item), isSilent(facts, item, 'amountMax', body, asOf), isSilent(facts, item, 'unlimitedReason', body, asOf));
  return conclude({ notice: hasNone }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: 'no-limit', instance: 'limit', parameters: { item: item.id, number: item.number },
    evidence: seenAll(seen('delegation-item', item, 'amountMax'), seen('delegation-item', item, 'unlimitedReason')),
  });
}

/** Money where the amount is the delegate's choice. What an individual has a right to by law has no amount to choose. */
function isAboutAmounts(item: Item): Truth {
  const type = findMatterType(item.matterType);
  return type ? type.isMonetary && type.asksAmount : unknown('delegation-item', item.id, 'matterType');
}
