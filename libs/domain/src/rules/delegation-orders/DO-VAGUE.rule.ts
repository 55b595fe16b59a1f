import type { Facts } from '../../facts/facts.js';
import { lacksDelegate } from '../../powers/proof-items.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, or, type Truth } from '../three-valued.js';
import { barOn } from './forbidden-item.js';
import { isSilent, itemsInTitle, judgeEach, numbersOf, ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';

const vagueWords = /\b(?:mindre|vid behov|vissa|normalt|i princip|större vikt)\b/iu;
const consultation = /\bi samråd med\b/iu;

export const vagueItem: StructureRule = {
  id: 'DO-VAGUE', version: 1, on: 'structure',
  title: 'Oklart formulerad punkt',
  severities: ['notice'], direction: 'order', mode: ['indicator'],
  basis: [{ law: 'KL-6-37', note: 'Ett visst ärende eller en viss grupp av ärenden' }, { law: 'KL-7-5' }],
  cases: [
    { no: 13, primary: true, why: 'Utrymmet för tolkning gjorde att ärenden bollades tillbaka. Likheten är ord som var och en läser på sitt sätt.' },
    { no: 4, why: 'Vaga gränser öppnade för genvägar.' },
  ],
  dataNeeded: 'Punkternas rubriker, gränser, villkor och förklaringar, och ett märke om att punkterna är helt införda.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { vague: '{which} i {order:inline} har ord som går att läsa på flera sätt.', [cannotTell]: 'Förklarar {order:inline} sina obestämda ord?' },
    happened: { vague: 'Punkt {numbers} använder ord som mindre, vissa eller vid behov utan gräns, villkor eller förklaring, eller säger att något sker i samråd utan att säga vem som beslutar.' },
    says: 'Delegaten ska kunna se vilka ärenden som hör till punkten. Om orden räcker är en bedömning: en förklaring i ordningen, en gräns eller ett villkor gör dem bestämda.',
    allowed: 'Punkten hade sagt: ändring av hyresavtal med högst tio procent, se ordningens ordlista.',
    remedy: ['Byt det obestämda ordet mot en gräns.', 'Eller förklara ordet en gång, och hänvisa dit.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

/** One finding an order. An item that must go altogether is another rule's matter. */
function judge(facts: Facts, { order, items }: OrderInForce, asOf: Day): Outcome | undefined {
  const { some, told } = judgeEach(items, (item) => and(barOn(facts, item, order.body, asOf).isBarred !== true, or(hasVagueWords(facts, order.body, item, asOf), lacksDecider(facts, order.body, item, asOf))));
  return conclude({ notice: some }, {
    subject: { kind: 'delegation-order', id: order.id }, day: asOf, code: 'vague', instance: 'vague', parameters: { order: order.id, which: itemsInTitle(told), numbers: numbersOf(told) },
    evidence: seenAll(...told.map((item) => seen('delegation-item', item, 'title'))),
  });
}

function hasVagueWords(facts: Facts, body: string | null, item: Item, day: Day): Truth {
  const isBounded = item.amountMax !== null || item.durationMaxMonths !== null || (item.conditions ?? []).length > 0;
  return and(vagueWords.test(item.title ?? ''), !isBounded, isSilent(facts, item, 'definition', body, day));
}

/** "I samråd med", and nobody who decides. */
function lacksDecider(facts: Facts, body: string | null, item: Item, day: Day): Truth {
  const texts = [item.title ?? '', ...(item.conditions ?? [])];
  return and(texts.some((text) => consultation.test(text)), lacksDelegate(item), isSilent(facts, item, 'delegate', body, day));
}
