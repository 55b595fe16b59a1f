import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, unknown, type Truth } from '../three-valued.js';
import { amountGapsIn, type AmountGap } from './amount-gaps.js';
import { isSilent, ordersInForce, type Order } from './orders-in-force.js';

export const amountGap: StructureRule = {
  id: 'DO-GAP', version: 1, on: 'structure',
  title: 'Lucka i beloppstrappan',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-3', note: 'Det som inte är delegerat beslutar nämnden' }, { practice: 'God sed: en trappa av belopp hänger ihop', mark: 'unverified' }],
  cases: [{ no: 7, primary: true, why: 'Där gled belopp mellan nivåerna utan att någon såg det. Likheten är att ett belopp mitt i trappan saknar delegat.' }],
  dataNeeded: 'Punkternas ärendetyp, gränser och delegater, och om ordningen säger vad som gäller i övrigt.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { gap: 'Ingen delegat får besluta om belopp från {low:sek} till {high:sek}.', [cannotTell]: 'Hänger beloppen ihop efter punkt {number}?' },
    happened: { gap: 'Punkt {number} slutar före {low:sek} och punkt {next} börjar efter {high:sek}, i samma sorts ärenden. Ordningen säger inte vem som beslutar däremellan.' },
    says: 'Där ingen punkt når fram beslutar nämnden själv. Det är inte fel, men en lucka mitt i en trappa är sällan meningen, och den som räknar fel hamnar utanför sin rätt.',
    allowed: 'Ordningen hade sagt att nämnden beslutar i övrigt.',
    remedy: ['Låt den övre punkten börja där den undre slutar.', 'Eller skriv att nämnden beslutar om beloppen däremellan.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => amountGapsIn(facts, one, asOf).flatMap((gap) => judge(facts, one.order, gap, asOf) ?? [])),
};

function judge(facts: Facts, order: Order, gap: AmountGap, asOf: Day): Outcome | undefined {
  const { below, above, low, high, dependsOnLimit, place } = gap;
  const isOpen: Truth = dependsOnLimit ? unknown('delegation-item', below.id, 'amountInclusive') : true;
  return conclude({ notice: and(isOpen, isSameStair(gap), isSilent(facts, order, 'restDecidedByBody', order.body, asOf)) }, {
    subject: { kind: 'delegation-item', id: below.id }, day: asOf, code: 'gap', instance: `gap ${place}`.trim(), parameters: { number: below.number, next: above.number, low, high },
    evidence: seenAll(seen('delegation-item', below, 'amountMax'), seen('delegation-item', above, 'amountMin')),
  });
}

/** Amounts per year and for the whole contract are two stairs. */
function isSameStair({ below, above }: AmountGap): Truth {
  if (below.amountBasis === above.amountBasis) return true;
  const open = [below, above].find((item) => item.amountBasis === null);
  return open ? unknown('delegation-item', open.id, 'amountBasis') : false;
}
