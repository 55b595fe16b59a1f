import type { Facts, Row } from '../../facts/facts.js';
import { itemsFor } from '../../powers/items-for.js';
import { coversMatterType } from '../../powers/orders.js';
import { matterTypeTitle } from '../../reference/matter-types.js';
import { itemConditions, type ItemCondition } from '../../registers/delegation/delegation-item.js';
import type { Day } from '../../time/day.js';
import { assessed, matterOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';
import { hasNamelessItem, itemOf } from './item-of-decision.js';

export const outsideItem: DecisionRule = {
  id: 'DEL-SUBJECT', version: 1, on: 'decision',
  title: 'Delegationen täcker inte ärendetypen eller villkoret är inte uppfyllt',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-37' }, { law: 'KL-7-5', note: 'Uppdraget gäller en viss grupp av ärenden' }, { law: 'KL-7-7', note: 'Villkor om brukarnas tillstyrkan' }, { law: 'KL-13-8', note: 'Punkt 3: beslutet kan upphävas' }],
  cases: [
    { no: 13, primary: true, why: 'Delegaterna var osäkra på vad uppdraget omfattade, och styrelsen visste inte heller. Likheten är gränsen som bara den ena parten läste.' },
    { no: 2, why: 'Lokala lösningar gick längre än det frirum som beslutet gav.' },
  ],
  dataNeeded: 'Punktens ärendetyp och villkor, ärendets typ, och vad beslutet säger om villkoren.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      'other-type': 'Punkten {item:name} gäller en annan sorts ärende än {number}.', condition: 'Ett villkor i punkten {item:name} var inte uppfyllt.',
      [cannotTell]: 'Ryms beslutet {number} i punkten {item:name}?',
    },
    happened: {
      'other-type': 'Den {on:day} beslutades "{title}" med stöd av {item:name}. Punkten gäller {itemType}, ärendet är {matterType}.',
      condition: 'Den {on:day} beslutades "{title}" med stöd av {item:name}. Punkten gäller bara med villkoret "{condition}", och det var inte uppfyllt.',
    },
    says: 'Nämnden lämnar över en bestämd grupp av ärenden och får ställa villkor. Det som ligger utanför gruppen, eller inte uppfyller villkoret, är kvar hos nämnden.',
    allowed: 'Chefen hade lyft avvikelsen till nämnden, eller beslutat i ett ärende som punkten omfattar.',
    remedy: ['Låt den som har rätten fatta beslutet på nytt.', 'Skriv om punkten så att gränsen går att läsa.', 'Lägg in villkoren i mallen för beslutet.'],
  },
  check: (decision, facts, asOf) => {
    const isDelegatedHere = isDelegated(decision);
    const item = isDelegatedHere === false ? undefined : itemOf(facts, decision);
    if (!item) return undefined;
    const otherType = and(isOtherType(facts, decision, item), itemsFor(facts, decision).length === 0, not(hasNamelessItem(facts, decision)));
    const conditions = (item.conditionKinds ?? []).map((kind) => ({ kind, unmet: isUnmet(facts, decision, kind, asOf) }));
    const broken = conditions.find(({ unmet }) => unmet === true);
    const matter = matterOf(facts, decision);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isDelegatedHere, or(otherType, ...conditions.map(({ unmet }) => unmet))) }, {
      ...about, code: otherType === true ? 'other-type' : 'condition',
      parameters: {
        ...about.parameters, item: item.id, condition: broken ? itemConditions[broken.kind] : null,
        itemType: smallFirst(item.matterType), matterType: smallFirst(matter?.matterType ?? null),
      },
      evidence: seenAll(seen('decision', decision, 'item'), seen('delegation-item', item, 'matterType'), matter && seen('matter', matter, 'matterType'), broken && seen('delegation-item', item, 'conditionKinds')),
    });
  },
};

function isOtherType(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>): Truth {
  const type = matterOf(facts, decision)?.matterType ?? null;
  return type === null ? unknown('matter', decision.matter, 'matterType') : holds('delegation-item', item, 'matterType', () => !coversMatterType(item, type));
}

/** Whether a matter is one of principle is what a person has said about it; the other conditions stand in the decision. */
function isUnmet(facts: Facts, decision: Row<'decision'>, condition: ItemCondition, asOf: Day): Truth {
  if (condition === 'not-principal') return assessed(facts, decision.matter, 'principal', asOf);
  if (decision.conditionsUnmet?.includes(condition)) return true;
  return decision.conditionsMet?.includes(condition) ? false : unknown('decision', decision.id, 'conditionsMet');
}

function smallFirst(type: string | null): string {
  const title = matterTypeTitle(type ?? '');
  return title.charAt(0).toLocaleLowerCase('sv') + title.slice(1);
}
