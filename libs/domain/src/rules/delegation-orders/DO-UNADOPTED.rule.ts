import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, type Truth } from '../three-valued.js';
import { ordersInForce, type Order } from './orders-in-force.js';

export const unadoptedOrder: StructureRule = {
  id: 'DO-UNADOPTED', version: 1, on: 'structure',
  title: 'Delegationsordningen antagen av fel organ eller utan beslut',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-37', note: 'Det är nämnden som lämnar sin beslutanderätt' }, { law: 'KL-6-38' }, { practice: 'Att anta ordningen får nämnden inte själv delegera', mark: 'secondary' }],
  cases: [
    { no: 4, primary: true, why: 'Där ville ordföranden rita om beslutsvägarna på egen hand. Likheten är att nämnden inte har beslutat om sin egen delegation.' },
    { no: 13, why: 'En ny ledning ändrade arbetssättet utan beslut.' },
  ],
  dataNeeded: 'Vem som antog ordningen, beslutet som antog den, och om ändringen var redaktionell.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-decision': 'Inget beslut antog {order:inline}.', 'wrong-organ': 'Någon annan än nämnden antog {order:inline}.', [cannotTell]: 'Vem antog {order:inline}?' },
    happened: {
      'no-decision': 'Ordningen används, men det är antecknat att det inte finns något beslut om den.',
      'wrong-organ': 'Ordningen antogs genom "{decision}" den {on:day}. Det beslutet är inte {body:inline}s eget.',
    },
    says: 'Det är nämnden som lämnar ifrån sig sin beslutanderätt, så det är nämnden som beslutar om sin delegationsordning. Varken fullmäktige, ordföranden eller förvaltningen kan göra det åt den.',
    allowed: 'En ren språkrättning, gjord av kansliet på nämndens uttryckliga uppdrag.',
    remedy: ['Lägg ordningen på nämndens bord för beslut.', 'Gå igenom vad som har beslutats enligt den.'],
  },
  check: (facts, asOf) => (facts.all('delegation-order').length === 0 ? emptyRegister(facts, 'delegation-order', asOf)
    : ordersInForce(facts, asOf).flatMap(({ order }) => judge(facts, order, asOf) ?? [])),
};

function judge(facts: Facts, order: Order, asOf: Day): Outcome | undefined {
  const decision = facts.periodsOf('decision', order.decidedBy)[0];
  const byOther: Truth = decision ? or(decision.body !== order.body, not(holds('decision', decision, 'makerKind', (kind) => kind === 'body'))) : false;
  const undecided: Truth = decision ? false : isAbsent('delegation-order', order, 'adoptedBy');
  const isEditorial = and(isYes('delegation-order', order, 'isEditorial'), holds('delegation-order', order, 'editorialMandate', () => true));
  return conclude({ unlawful: and(or(undecided, byOther), not(isEditorial)) }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: decision ? 'wrong-organ' : 'no-decision', instance: 'adopted',
    parameters: { order: order.id, body: order.body, decision: decision?.title ?? null, on: decision?.day ?? null },
    evidence: seenAll(seen('delegation-order', order, 'adoptedBy'), decision && seen('decision', decision, 'body'), decision && seen('decision', decision, 'makerKind')),
  });
}
