import type { Facts, Row } from '../../facts/facts.js';
import { coversDuration } from '../../powers/limits.js';
import { actsAs, mayActAs } from '../../powers/may-act-as.js';
import type { Known } from '../../powers/power-grant.js';
import { isValidOn } from '../../time/validity.js';
import { makerPersonOf } from '../deciding.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { itemOf, subDelegationOf } from './item-of-decision.js';

export const notInForce: DecisionRule = {
  id: 'DEL-TIME', version: 1, on: 'decision',
  title: 'Delegationen gällde inte vid beslutet',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-7-5' }, { law: 'KL-13-8', note: 'Punkt 3: beslutet kan upphävas' }],
  cases: [
    { no: 7, primary: true, why: 'Direktörsposten bytte ägare ofta och förordnanden löpte ut. Likheten är glappet mellan den gamla och den nya.' },
    { no: 13, why: 'En ny majoritet tog över ordningar som någon annan hade beslutat.' },
  ],
  dataNeeded: 'Giltighet för ordning, punkt, vidaredelegering, förordnande och uppdrag, ersättare och frånvaro, och beslutets avtalstid.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'not-in-force': 'Punkten som {number} vilar på gällde inte den {on:day}.', 'too-long': 'Beslutet {number} gäller längre tid än punkten tillåter.',
      'not-holder': 'Den som fattade {number} hade inte förordnandet den {on:day}.', [cannotTell]: 'Gällde delegationen bakom {number} den dagen?',
    },
    happened: {
      'not-in-force': 'Den {on:day} beslutades "{title}" med stöd av {item:name}. Punkten, dess ordning eller vidaredelegeringen gällde inte den dagen.',
      'too-long': 'Den {on:day} beslutades "{title}" med stöd av {item:name}. Tiden är längre än de {months} månader som punkten tillåter.',
      'not-holder': 'Den {on:day} beslutades "{title}" med stöd av {item:name}. Den som beslutade innehade inte befattningen eller uppdraget den dagen, och var inte heller ersättare för någon som var frånvarande.',
    },
    says: 'Uppdraget gäller den tid nämnden har bestämt och den befattning nämnden har pekat ut. Den som har lämnat befattningen har också lämnat uppdraget.',
    allowed: 'Ersättaren hade fått besluta enligt ersättarordningen medan den ordinarie var på semester.',
    remedy: ['Låt den som är behörig fatta beslutet på nytt.', 'Koppla förordnandets slutdag till behörigheten i systemen.', 'Se över ordningens giltighet när en nämnd eller en post byter namn.'],
  },
  check: (decision, facts) => {
    const isDelegated = holds('decision', decision, 'basis', (basis) => basis === 'delegation' || basis === 'sub-delegation');
    const item = isDelegated === false ? undefined : itemOf(facts, decision);
    // A group cannot be a delegate at all; that is another rule's matter.
    if (!item || decision.makerKind === 'group') return undefined;
    const isSub = decision.basis === 'sub-delegation';
    const sub = isSub ? subDelegationOf(facts, decision) : undefined;
    const outside = or(not(itemIsInForce(facts, decision, item)), sub !== undefined && !isValidOn(sub, decision.day));
    const tooLong = not(known(coversDuration(item, decision.durationMonths, decision.untilFurtherNotice), unknown('decision', decision.id, 'durationMonths')));
    const notHolder = not(isSub && !sub ? unknown('decision', decision.id, 'subDelegation') : mayAct(facts, decision, item, sub));
    return conclude({ unlawful: and(isDelegated, or(outside, tooLong, notHolder)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: outside === true ? 'not-in-force' : tooLong === true ? 'too-long' : 'not-holder',
      parameters: { item: item.id, title: decision.title, number: decision.number, on: decision.day, months: item.durationMaxMonths },
      evidence: seenAll(seen('decision', decision, 'makerPerson'), seen('decision', decision, 'durationMonths'), seen('delegation-item', item, 'delegate'), sub && seen('sub-delegation', sub, 'toPost')),
    });
  },
};

function itemIsInForce(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>): Truth {
  const order = facts.findAny('delegation-order', item.order, decision.day);
  if (!order) return unknown('delegation-order', item.order, 'status');
  return and(holds('delegation-order', order, 'status', (status) => status === 'adopted'), isValidOn(order, decision.day), isValidOn(item, decision.day));
}

/** May the maker act as the delegate, or as the post that it was passed on to? */
function mayAct(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>, sub: Row<'sub-delegation'> | undefined): Truth {
  if (decision.makerKind === 'automated' || (decision.maker !== null && decision.maker === item.delegate && facts.periodsOf('body', decision.maker).length > 0)) return true;
  const person = makerPersonOf(facts, decision);
  if (person === null) return unknown('decision', decision.id, 'makerPerson');
  const open = unknown(isListedSubstitute(facts, person, item, decision.day) ? 'absence' : 'post-holding', null, 'person');
  if (sub?.toPost) return known(actsAs(facts, person, sub.toPost, decision.day), open);
  const named = known(mayActAs(facts, person, item, decision.day), open);
  // Whom the item lets stand in, nobody may have recorded.
  return or(named, holdsInFull(facts, 'delegation-item', item, 'substitutes', () => false, [decision.body], decision.day));
}

function isListedSubstitute(facts: Facts, person: string, item: Row<'delegation-item'>, day: string): boolean {
  return (item.substitutes ?? []).some((id) => actsAs(facts, person, id, day) === true);
}

const known = (answer: Known, open: Truth): Truth => (answer === 'unknown' ? open : answer);
