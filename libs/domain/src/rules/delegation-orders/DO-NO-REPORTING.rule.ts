import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, type Truth } from '../three-valued.js';
import { isSilent, itemsInTitle, judgeEach, numbersOf, ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';

export const noReportingRule: StructureRule = {
  id: 'DO-NO-REPORTING', version: 1, on: 'structure',
  title: 'Anmälningsregel saknas',
  severities: ['unlawful', 'risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-40', note: 'Nämnden ska besluta i vilken utsträckning beslut ska anmälas' }, { law: 'KL-7-8' }],
  cases: [{ no: 13, primary: true, why: 'Där fick styrelsen inte veta vad som hade beslutats. Likheten är att ingen har sagt vad nämnden ska få veta.' }],
  dataNeeded: 'Punkternas anmälan och nämndens egen regel om anmälan.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { none: '{body:name} har inte sagt vilka delegationsbeslut som ska anmälas.', some: '{which} i {order:inline} säger inget om anmälan.', [cannotTell]: 'Ska besluten enligt {order:inline} anmälas?' },
    happened: {
      none: 'Ingen punkt i {order:inline} säger om besluten ska anmälas, och nämnden har ingen regel som gäller alla.',
      some: 'Punkt {numbers} säger inte om besluten ska anmälas, och nämnden har ingen regel som gäller i övrigt.',
    },
    says: 'Nämnden ska själv bestämma i vilken utsträckning delegationsbeslut anmäls till den. Beslut som inte anmäls måste protokollföras särskilt om de går att överklaga genom laglighetsprövning.',
    allowed: 'Nämnden hade beslutat att alla beslut anmäls vid nästa sammanträde.',
    remedy: ['Låt nämnden besluta om en regel.', 'För en särskild förteckning över det som inte ska anmälas.'],
  },
  check: (facts, asOf) => (facts.all('delegation-order').length === 0 ? emptyRegister(facts, 'delegation-order', asOf) : ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? [])),
};

function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const body = facts.findAny('body', order.body, asOf);
  const saysNothing = (item: Item): Truth => isSilent(facts, item, 'reporting', order.body, asOf);
  const { some, told } = judgeEach(items, saysNothing);
  const noRule = body ? isAbsent('body', body, 'reportingRule') : false;
  const every = and(items.length > 0, ...items.map(saysNothing));
  return conclude({ unlawful: and(every, noRule), risk: and(some, noRule) }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: every === true ? 'none' : 'some', instance: 'reporting',
    parameters: { order: order.id, body: order.body, which: itemsInTitle(told), numbers: numbersOf(told) }, evidence: seenAll(body && seen('body', body, 'reportingRule'), ...told.map((item) => seen('delegation-item', item, 'reporting'))),
  });
}
