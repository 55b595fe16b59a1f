import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost, followRenaming, hasCeased, holderOf } from '../../powers/holders.js';
import { bodyOfItem } from '../../powers/orders.js';
import { daysBetween, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, not, or, unknown, type Truth } from '../three-valued.js';
import { adoptedItems } from './adopted-items.js';

export const vacantPost: StructureRule = {
  id: 'DO-VACANT', version: 1, on: 'structure',
  title: 'Delegatens befattning är vakant och ersättare saknas',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-5' }],
  cases: [
    { no: 7, primary: true, why: 'Direktörsposten bytte ägare ofta och beslut blev liggande. Likheten är att uppdraget finns men ingen som kan utföra det.' },
    { no: 13, why: 'Det var oklart vem som skulle besluta i delegerade frågor. Skillnaden är att befattningen där hade en innehavare.' },
  ],
  dataNeeded: 'Förordnanden för punkternas befattningar och ersättare, och ett märke om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { vacant: 'Befattningen {post:inline} är vakant, och ingen kan besluta enligt {count} av punkterna.', [cannotTell]: 'Vem har befattningen {post:inline}?' },
    happened: { vacant: 'Befattningen {post:inline} har saknat innehavare sedan den {since:day}. Ingen ersättare med förordnande är utpekad. Det gäller punkterna {numbers}.' },
    says: 'Uppdraget är knutet till befattningen. Utan innehavare eller ersättare är det nämnden själv som får besluta. Hur länge en vakans tolereras är en lokal gräns.',
    allowed: 'En tillförordnad hade utsetts samma dag som den förra slutade.',
    remedy: ['Förordna en innehavare eller en tillförordnad.', 'Peka ut en ersättare i punkterna.', 'Visa nämnden vilka punkter som berörs.'],
  },
  check: (facts, asOf) => {
    if (facts.all('delegation-item').length === 0) return emptyRegister(facts, 'delegation-item', asOf, 'delegation-item');
    const items = adoptedItems(facts, asOf).flatMap((one) => one.items).filter((item) => item.delegate !== null && facts.periodsOf('post', item.delegate).length > 0);
    const postOf = (item: Row<'delegation-item'>) => followRenaming(facts, item.delegate ?? '', asOf);
    return [...new Set(items.map(postOf))].filter((post) => !hasCeased(facts, post, asOf)).flatMap((post) => judge(facts, post, items.filter((item) => postOf(item) === post), asOf) ?? []);
  },
};

/** One finding a post, with every item that it stops. */
function judge(facts: Facts, post: string, items: readonly Row<'delegation-item'>[], asOf: Day): Outcome | undefined {
  const holder = holderOf(facts, post, asOf);
  if (holder.state === 'held') return undefined;
  const covered = items.map((item) => hasSubstitute(facts, item, asOf));
  const stopped = items.filter((_item, index) => covered[index] !== true);
  const since = holder.state === 'vacant' ? (holder.since ?? facts.findAny('post', post, asOf)?.validFrom ?? null) : null;
  const isLong: Truth = since === null ? unknown('post-holding', null, 'validUntil') : daysBetween(since, asOf) > (facts.thresholdNumber('vacancyDays', asOf) ?? 5);
  const vacant = holder.state === 'vacant' ? true : unknown('completeness-mark', null, 'post-holding');
  return conclude({ risk: and(vacant, or(...covered.map(not)), isLong) }, {
    subject: { kind: 'post', id: post }, day: asOf, code: 'vacant', instance: 'vacancy',
    parameters: { post, count: stopped.length, since, numbers: stopped.map((item) => item.number).join(', ') }, evidence: seenAll(...stopped.map((item) => seen('delegation-item', item, 'delegate'))),
  });
}

/** Somebody listed in the item's order of substitutes who can act today. */
function hasSubstitute(facts: Facts, item: Row<'delegation-item'>, asOf: Day): Truth {
  const isOpen = holdsInFull(facts, 'delegation-item', item, 'substitutes', () => false, [bodyOfItem(facts, item, asOf)], asOf);
  return or(isOpen, ...(item.substitutes ?? []).map((id): Truth => {
    if (facts.periodsOf('post', id).length === 0) return not(noneExists(facts, 'post-holding', [], asOf, facts.where('post-holding', 'person', id).some((holding) => isValidOn(holding, asOf))));
    const { state } = holderOf(facts, id, asOf);
    return state === 'unknown' ? not(noneExists(facts, 'post-holding', [bodyOfPost(facts, id, asOf)], asOf, false)) : state === 'held';
  }));
}
