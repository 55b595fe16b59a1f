import type { Facts, Row } from '../../facts/facts.js';
import { itemsFor } from '../../powers/items-for.js';
import { coversAmount } from '../../powers/limits.js';
import type { AmountBasis } from '../../registers/delegation/delegation-item.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { hasNamelessItem, itemOf, subDelegationOf } from './item-of-decision.js';

const countedOn: Readonly<Record<AmountBasis, string>> = { 'whole-contract': 'på hela avtalstiden', 'per-year': 'per år', 'per-decision': 'per beslut' };

export const amountExceeded: DecisionRule = {
  id: 'DEL-AMOUNT', version: 1, on: 'decision',
  title: 'Beloppsgräns överskriden',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-7-5', note: 'Uppdraget gäller en viss grupp av ärenden' }, { law: 'KL-6-37' }, { law: 'KL-13-8', note: 'Punkt 3: beslutet kan upphävas' }],
  cases: [
    { no: 7, primary: true, why: 'En investeringsram passerades utan att ägaren visste om det. Likheten är beloppet som gled förbi den som äger frågan. Skillnaden är att det här rör ett enda beslut som är öppet registrerat.' },
    { no: 13, why: 'Budgetramar följdes inte och ingen slog larm.' },
  ],
  dataNeeded: 'Beslutets belopp och hur det är räknat, och punktens gräns, om gränsen ingår och hur den räknas.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { exceeded: 'Beslutet är på {amount:sek}, men delegationen räcker till {limit:sek}.', [cannotTell]: 'Höll beslutet {number} sig inom beloppsgränsen?' },
    happened: { exceeded: 'Den {on:day} beslutades "{title}" enligt {item:name}. Beloppet är {amount:sek} och gränsen {limit:sek}, räknat {basis} och utan moms. Det är {over:sek} över.' },
    says: 'En delegat får bara besluta i den grupp av ärenden som nämnden har pekat ut. Beloppet i punkten är gränsen för gruppen. Räknas den på hela avtalstiden ingår optioner.',
    allowed: 'Samma avtal på kortare tid, så att summan ryms under {limit:sek}, eller beslutat av den delegat vars punkt räcker till.',
    remedy: ['Kontrollera beloppet och hur det är räknat mot avtalet.', 'Stämmer det: låt den som har rätt nivå pröva ärendet.', 'Räkna ut hela avtalets värde redan i mallen.'],
  },
  check: (decision, facts) => {
    const item = itemOf(facts, decision);
    if (!item || item.amountMax === null) return undefined;
    const sub = subDelegationOf(facts, decision);
    const limit = Math.min(item.amountMax, sub?.amountMax ?? item.amountMax);
    const exceeded = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'amount', () => true), isComparable(decision, item),
      decision.amount === null || isOver(decision.amount, limit, item), not(coveredByOther(facts, decision, item)),
      not(holds('decision', decision, 'basis', (basis) => basis === 'law' || basis === 'urgent')),
    );
    return conclude({ unlawful: exceeded }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'exceeded',
      parameters: {
        item: item.id, title: decision.title, number: decision.number, on: decision.day, amount: decision.amount, limit, over: (decision.amount ?? 0) - limit,
        basis: item.amountBasis && countedOn[item.amountBasis],
      },
      evidence: seenAll(seen('decision', decision, 'amount'), seen('decision', decision, 'amountBasis'), seen('delegation-item', item, 'amountMax'), sub?.amountMax != null && seen('sub-delegation', sub, 'amountMax')),
    });
  },
};

/** 900 000 kr a year is not 900 000 kr for the whole contract: amounts are compared only when counted in the same way. */
function isComparable(decision: Row<'decision'>, item: Row<'delegation-item'>): Truth {
  const limitBasis = holds('delegation-item', item, 'amountBasis', () => true);
  const sameBasis = holds('decision', decision, 'amountBasis', () => true);
  return and(limitBasis, sameBasis, decision.amountBasis === item.amountBasis || unknown('decision', decision.id, 'amountBasis'));
}

function isOver(amount: number, limit: number, item: Row<'delegation-item'>): Truth {
  return amount === limit ? not(holds('delegation-item', item, 'amountInclusive', (inclusive) => inclusive)) : amount > limit;
}

/** Does another item, for the same delegate and matter type, reach higher? */
function coveredByOther(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>): Truth {
  const others = itemsFor(facts, decision).filter((other) => other.id !== item.id);
  return or(...others.map((other): Truth => {
    const covers = coversAmount(other, decision.amount, decision.amountBasis);
    return covers === 'unknown' ? unknown('delegation-item', other.id, other.amountBasis === decision.amountBasis ? 'amountInclusive' : 'amountBasis') : covers;
  }), hasNamelessItem(facts, decision));
}
