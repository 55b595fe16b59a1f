import { findMatterType } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { itemsInTitle, numbersOf, ordersInForce, type OrderInForce } from './orders-in-force.js';

export const executionListed: StructureRule = {
  id: 'DO-EXECUTION-LISTED', version: 1, on: 'structure',
  title: 'Ren verkställighet i delegationsordningen',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ practice: 'Åtgärder utan utrymme för egna bedömningar är verkställighet och behöver ingen delegation', mark: 'secondary' }],
  cases: [{ no: 13, primary: true, why: 'De viktiga signalerna drunknade bland rutinärenden. Likheten är att vardagliga åtgärder anmäls som beslut.' }],
  dataNeeded: 'Punkternas ärendetyp.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { execution: '{which} i {order:inline} gäller ren verkställighet.' },
    happened: { execution: 'Punkt {numbers} räknar upp åtgärder som följer av avtal, taxa eller redan fattade beslut. De kräver ingen delegation.' },
    says: 'Att verkställa är inte att besluta. Står verkställighet i ordningen växer anmälningarna, och besluten som nämnden behöver se syns sämre.',
    allowed: 'Punkten hade gällt anställning av en förvaltningschef, som är ett beslut.',
    remedy: ['Flytta punkterna till en förteckning över verkställighet.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(one, asOf) ?? []),
};

/** One finding an order. */
function judge({ order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const listed = items.filter((item) => findMatterType(item.matterType)?.isExecution === true);
  return conclude({ notice: listed.length > 0 }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'execution', instance: 'execution', parameters: { order: order.id, which: itemsInTitle(listed), numbers: numbersOf(listed) },
    evidence: seenAll(...listed.map((item) => seen('delegation-item', item, 'matterType'))),
  });
}
