import type { Facts } from '../../facts/facts.js';
import { delegationTo } from '../../powers/items-for.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { holds } from '../three-valued.js';
import { ordersInForce, type Item } from './orders-in-force.js';

/** Matter types that give somebody a benefit of their own. */
const ownBenefits: ReadonlySet<string> = new Set(['REPRESENTATION', 'RESA_TJANST', 'RESA_POLITIKER', 'KOMPETENS', 'ARVODE_UTBET', 'FORMANER', 'LON_NY']);

export const selfDealing: StructureRule = {
  id: 'DO-SELF-DEALING', version: 1, on: 'structure',
  title: 'Delegaten beslutar i egen sak',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-4', note: 'Jäv för anställda' }, { law: 'KL-6-28', note: 'Jäv för förtroendevalda' }, { law: 'KL-6-6', note: 'Intern kontroll' }],
  cases: [
    { no: 5, primary: true, why: 'Där var gränsen mellan person och uppdrag otydlig. Likheten är att samma person får och godkänner.' },
    { no: 13, why: 'Förmåner och lojalitet gick ihop.' },
  ],
  dataNeeded: 'Vem punktens förmån gäller, och vem som är delegat.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { self: 'Enligt punkt {number} godkänner {beneficiary:role} sin egen förmån.', [cannotTell]: 'Vems förmån gäller punkt {number}?' },
    happened: { self: '{item:name} gäller {beneficiary:role}, som också är den som beslutar.' },
    says: 'Den som har en egen fördel av ett beslut är jävig och ska inte fatta det. En punkt som gör det till regel gör den interna kontrollen svagare.',
    allowed: 'Styrelsens ordförande hade godkänt direktörens utgifter, och fullmäktiges presidium ordförandens.',
    remedy: ['Lägg beslutet på närmast överordnad.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap(({ order, items }) => items.filter(({ matterType }) => ownBenefits.has(matterType ?? '')).flatMap((item) => judge(facts, order.body, item, asOf) ?? [])),
};

function judge(facts: Facts, body: string | null, item: Item, asOf: Day): Outcome | undefined {
  const isOwn = holds('delegation-item', item, 'beneficiary', (beneficiary) => delegationTo(facts, item, { maker: beneficiary, body: body ?? '', day: asOf }) === 'delegate');
  return conclude({ risk: isOwn }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: 'self', instance: 'self', parameters: { item: item.id, number: item.number, beneficiary: item.beneficiary },
    evidence: seenAll(seen('delegation-item', item, 'beneficiary'), seen('delegation-item', item, 'delegate')),
  });
}
