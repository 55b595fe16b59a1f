import type { Facts } from '../../facts/facts.js';
import { itemsFor } from '../../powers/items-for.js';
import { addMonths, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, unknown, type Truth } from '../three-valued.js';
import { isSilent, itemsInTitle, judgeEach, numbersOf, ordersInForce, type Item, type Order, type OrderInForce } from './orders-in-force.js';

const MONTHS = 36;

export const unusedItem: StructureRule = {
  id: 'DO-UNUSED', version: 1, on: 'structure',
  title: 'Punkt används aldrig',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ practice: 'God sed: ordningen ska motsvara de beslut som fattas', mark: 'unverified' }],
  cases: [{ no: 13, primary: true, why: 'Ordningen speglade inte hur det gick till. Likheten är punkter som ingen använder.' }],
  dataNeeded: 'Punkter, besluten enligt dem under tre år, och ett märke om att besluten är helt införda.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { unused: '{which} i {order:inline} har inte använts på tre år.', [cannotTell]: 'Används alla punkter i {order:inline}?' },
    happened: { unused: 'Sedan den {since:day} finns inget beslut enligt punkt {numbers}. Punkterna är äldre än så, och inget skäl att ha dem i reserv är antecknat.' },
    says: 'En punkt som ingen använder kan vara inaktuell, eller dölja att besluten fattas någon annanstans. Den kan också vara till för det ovanliga, och då räcker det att säga det.',
    allowed: 'Punkten hade varit märkt som reserv för en kris.',
    remedy: ['Ta bort punkterna.', 'Eller anteckna varför de ska finnas kvar.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

/** One finding an order. */
function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const since = addMonths(asOf, -MONTHS);
  const used = usedItems(facts, order.body, since, asOf);
  const isVouched = and(...[since, asOf].map((day) => noneExists(facts, 'decision', [order.body], day, false)));
  const { some, told } = judgeEach(items, (item) => and(!used.has(item.id), isOlder(facts, order, item, since), isSilent(facts, item, 'reserveReason', order.body, asOf), isVouched));
  return conclude({ notice: some }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'unused', instance: 'unused', parameters: { order: order.id, which: itemsInTitle(told), numbers: numbersOf(told), since },
    evidence: seenAll(...told.map((item) => seen('delegation-item', item, 'number'))),
  });
}

/** The items that decisions rest on: the one named, else the one that fits the maker. */
function usedItems(facts: Facts, body: string | null, since: Day, asOf: Day): ReadonlySet<string> {
  const decisions = facts.where('decision', 'body', body).filter(({ day, basis }) => day >= since && day <= asOf && (basis === 'delegation' || basis === 'sub-delegation'));
  return new Set(decisions.flatMap((decision) => decision.item ?? itemsFor(facts, decision)[0]?.id ?? []));
}

function isOlder(facts: Facts, order: Order, item: Item, since: Day): Truth {
  const first = facts.periodsOf('delegation-item', item.id).map(({ validFrom }) => validFrom ?? order.validFrom).sort()[0] ?? null;
  return first === null ? unknown('delegation-item', item.id, 'validFrom') : first < since;
}
