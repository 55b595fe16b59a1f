import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent } from '../three-valued.js';
import type { Order } from './orders-in-force.js';

export const orphanOrder: StructureRule = {
  id: 'DO-ORPHAN-BODY', version: 1, on: 'structure',
  title: 'Ordning för nämnd som upphört eller bytt namn',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-2', note: 'Fullmäktige bestämmer vilka nämnder som finns' }, { practice: 'En delegation faller med den som har lämnat den', mark: 'unverified' }],
  cases: [
    { no: 13, primary: true, why: 'En ny organisation kom till medan ordningarna låg kvar. Likheten är att den som delegerade inte finns.' },
    { no: 4, why: 'Strukturen ändrades och det var oklart vem som hade ansvaret efteråt.' },
  ],
  dataNeeded: 'Nämndernas giltighetstid och efterträdare, deras ordningar och övergångsregler.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { orphan: '{order:name} gällde till slutet för en nämnd som inte finns.', [cannotTell]: 'Vem tog över efter {body:inline}?' },
    happened: { orphan: '{body:name} upphörde den {on:day}. Då gällde ordningen ännu. Ingen efterträdare och ingen övergångsregel är antecknad.' },
    says: 'Rätten att besluta kom från nämnden. När den är borta har delegaterna inget kvar att stödja sig på, om inte fullmäktige har sagt vem som tar över och vad som gäller till dess.',
    allowed: 'Fullmäktige hade beslutat att den gamla ordningen gällde tills den nya nämnden hade antagit sin.',
    remedy: ['Ange vilken nämnd som efterträdde.', 'Låt den nya nämnden anta en egen ordning.'],
  },
  check: (facts, asOf) => facts.all('delegation-order').filter(({ status }) => status === 'adopted').flatMap((order) => judge(facts, order, asOf) ?? []),
};

function judge(facts: Facts, order: Order, asOf: Day): Outcome | undefined {
  const body = facts.periodsOf('body', order.body).at(-1);
  const ended = body?.validUntil ?? null;
  if (!body || ended === null || ended > asOf || (order.validUntil !== null && order.validUntil < ended)) return undefined;
  return conclude({ risk: and(isAbsent('body', body, 'successor'), isAbsent('delegation-order', order, 'transitionalRule')) }, {
    subject: { kind: 'delegation-order', id: order.id }, day: ended, code: 'orphan', instance: 'orphan', parameters: { order: order.id, body: body.id, on: ended },
    evidence: seenAll(seen('body', body, 'successor'), seen('delegation-order', order, 'transitionalRule')),
  });
}
