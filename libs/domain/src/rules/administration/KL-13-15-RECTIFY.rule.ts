import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent } from '../three-valued.js';
import { executionsOf } from './executing-actions.js';

export const annulledNotRectified: StructureRule = {
  id: 'KL-13-15-RECTIFY', version: 1, on: 'structure',
  title: 'Upphävt beslut har inte rättats',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-13-15', note: 'Rubriken är läst, lagtexten är inte läst' }, { practice: 'JO 1170-2009 och 3129-2009', mark: 'secondary' }],
  cases: [
    { no: 11, primary: true, why: 'Skolflytten var genomförd när beslutet upphävdes. Likheten är att det gjorda får ligga kvar av sig självt.' },
    { no: 9, why: 'Avtalet var redan fullföljt när frågan avgjordes.' },
  ],
  dataNeeded: 'När upphävandet vann laga kraft, och om åtgärden är återställd eller varför det inte går.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { unrectified: 'Åtgärden "{action:name}" är inte återställd fast beslutet är upphävt.', [cannotTell]: 'Är åtgärden "{action:name}" rättad efter upphävandet?' },
    happened: { unrectified: 'Upphävandet av "{decision:name}" vann laga kraft den {final:day}. Åtgärden från den {on:day} är inte återställd, och ingen har angett varför det inte skulle gå.' },
    says: 'När ett verkställt beslut upphävs ska verkställigheten rättas så långt det är möjligt. Går det inte behöver det organ som ansvarar säga det, och varför. Hur snart det ska ske är en lokal gräns.',
    allowed: 'Nämnden hade redovisat varför det inte gick att återställa, och vad den gjorde i stället.',
    remedy: ['Besluta om rättelse, eller motivera varför den inte går att göra.', 'Rapportera till fullmäktige.'],
  },
  check: (facts, asOf) => facts.on('court-order', asOf).filter((order) => order.orderKind === 'annulment')
    .flatMap((order) => executionsOf(facts, order.decision, asOf).flatMap((action) => judge(facts, order, action, asOf) ?? [])),
};

function judge(facts: Facts, order: Row<'court-order'>, action: Row<'execution-action'>, asOf: Day): Outcome | undefined {
  // What began after the annulment became final was never execution of a decision; EXEC-DESPITE-STAY tells it.
  if (order.finalOn === null || action.day >= order.finalOn) return undefined;
  const due = addDays(order.finalOn, facts.thresholdNumber('rectifyDays', asOf) ?? 60);
  return conclude({ risk: and(asOf > due, isAbsent('execution-action', action, 'reversedOn'), isAbsent('execution-action', action, 'irreversibleReason')) }, {
    subject: { kind: 'execution-action', id: action.id }, day: order.finalOn, code: 'unrectified', instance: order.id, due,
    parameters: { action: action.id, decision: order.decision, final: order.finalOn, on: action.day },
    evidence: [seen('court-order', order, 'finalOn'), seen('execution-action', action, 'reversedOn'), seen('execution-action', action, 'irreversibleReason')],
  });
}
