import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and } from '../three-valued.js';
import { isSilent, itemsInTitle, judgeEach, numbersOf, ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';
import { repealedIn } from './repealed-law.js';

export const repealedLaw: StructureRule = {
  id: 'DO-OLD-LAW', version: 1, on: 'structure',
  title: 'Hänvisning till upphävd lag eller gammal organisation',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-5', note: 'Uppdraget ska gå att läsa mot gällande lag' }, { law: 'SOL01', note: 'Upphävd den 1 juli 2025' }, { practice: 'Förvaltningslagen från 1986 och kommunallagen från 1991 är ersatta', mark: 'verified' }],
  cases: [
    { no: 13, primary: true, why: 'Ordningarna låg kvar när allt annat hade ändrats. Likheten är att texten hör till en annan tid.' },
    { no: 2, why: 'Nya regelverk mötte gamla arbetssätt. Skillnaden är att det här bara är en hänvisning.' },
  ],
  dataNeeded: 'Lagrum, rubriker och villkor i gällande ordningar, och om hänvisningen är avsiktlig.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { repealed: '{which} i {order:inline} hänvisar till något som har upphört.', [cannotTell]: 'Är de äldre hänvisningarna i {order:inline} avsiktliga?' },
    happened: { repealed: 'Ordningen gäller, men punkt {numbers} nämner {old}. Ingen övergångsbestämmelse är angiven.' },
    says: 'Beslut ska vila på den lag som gäller. En gammal hänvisning gör inte uppdraget ogiltigt i sig, men den nya lagen kan ha ändrat vem som får besluta.',
    allowed: 'Punkten hade sagt att den gäller äldre ärenden enligt en övergångsbestämmelse.',
    remedy: ['Byt ut hänvisningen.', 'Kontrollera att ärendet får delegeras även enligt den nya lagen.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const { some, told } = judgeEach(items, (item) => and(oldIn(item, asOf).length > 0, isSilent(facts, item, 'transitionalReference', order.body, asOf)));
  return conclude({ notice: some }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'repealed', instance: 'repealed',
    parameters: { order: order.id, which: itemsInTitle(told), numbers: numbersOf(told), old: [...new Set(told.flatMap((item) => oldIn(item, asOf)))].join(', ') },
    evidence: seenAll(...told.map((item) => seen('delegation-item', item, 'title'))),
  });
}

const oldIn = (item: Item, day: Day): readonly string[] => repealedIn(item.legalBasis ?? [], [item.title ?? '', ...(item.conditions ?? [])], day);
