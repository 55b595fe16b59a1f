import type { Facts } from '../../facts/facts.js';
import { delegationTo } from '../../powers/items-for.js';
import type { DelegateKind } from '../../registers/delegation/delegation-item.js';
import type { Day } from '../../time/day.js';
import { isElected } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isUnknown, or, type Truth } from '../three-valued.js';
import { ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';

const electedKinds: readonly DelegateKind[] = ['presidium', 'subcommittee', 'chair', 'member', 'substitute'];
const employedKinds: readonly DelegateKind[] = ['employee-post', 'employee-person', 'external-employee'];

export const substituteOfOtherKind: StructureRule = {
  id: 'DO-SUBST-KIND', version: 1, on: 'structure',
  title: 'Ersättare av annan kategori',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-37', note: 'Delegering till en ledamot är i sig tillåten' }, { law: 'KL-7-5' }, { law: 'KL-6-39', note: 'Gäller bara ledamöter' }],
  cases: [
    { no: 4, primary: true, why: 'Rollerna för politik och förvaltning flöt ihop. Likheten är att en chef ersätts av en förtroendevald, eller tvärtom.' },
    { no: 12, why: 'Den som fattar svåra beslut om enskilda ska veta att det är dennes sak.' },
  ],
  dataNeeded: 'Punktens delegat och ersättare, och vilka som är förtroendevalda.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { 'other-kind': 'Ersättaren i punkt {number} är {kind}, delegaten är det inte.', [cannotTell]: 'Är ersättaren i punkt {number} anställd eller förtroendevald?' },
    happened: { 'other-kind': '{item:name} har en delegat och en ersättare på var sin sida om gränsen mellan politik och förvaltning. Ersättaren har ingen egen punkt för samma ärenden.' },
    says: 'Både ledamöter och anställda kan vara delegater. Men den som ersätter bär samma ansvar som den ersatta, och det blir otydligt när den ena är vald och den andra anställd.',
    allowed: 'En biträdande chef hade ersatt chefen.',
    remedy: ['Välj en ersättare av samma slag.', 'Eller ge ersättaren en egen punkt, så att rätten är uttalad.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => one.items.flatMap((item) => judge(facts, one, item, asOf) ?? [])),
};

function judge(facts: Facts, { order, items }: OrderInForce, item: Item, asOf: Day): Outcome | undefined {
  const substitutes = item.substitutes ?? [];
  const delegateIsElected = electedKinds.includes(item.delegateKind ?? 'group');
  const isOneOf = holds('delegation-item', item, 'delegateKind', (kind) => electedKinds.includes(kind) || employedKinds.includes(kind));
  const wrong = substitutes.map((id): Truth => and(isOneOf, !hasItemOfItsOwn(facts, order.body, items, item, id, asOf), differs(isElected(facts, id, asOf), delegateIsElected)));
  return conclude({ risk: or(...wrong) }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: 'other-kind', instance: 'substitute', parameters: { item: item.id, number: item.number, kind: delegateIsElected ? 'anställd' : 'förtroendevald' },
    evidence: seenAll(seen('delegation-item', item, 'substitutes'), seen('delegation-item', item, 'delegateKind')),
  });
}

const differs = (a: Truth, b: boolean): Truth => (isUnknown(a) ? a : a !== b);

/** Is the substitute a delegate in the same sort of matters by another item? */
function hasItemOfItsOwn(facts: Facts, body: string | null, items: readonly Item[], item: Item, substitute: string, day: Day): boolean {
  return items.some((other) => other.id !== item.id && other.matterType === item.matterType && delegationTo(facts, other, { maker: substitute, body: body ?? '', day }) === 'delegate');
}
