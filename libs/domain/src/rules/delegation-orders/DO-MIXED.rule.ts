import type { Facts, Row } from '../../facts/facts.js';
import type { AssignmentFunction } from '../../registers/organization/assignment.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { isElected } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { ordersInForce, type Item } from './orders-in-force.js';

const presidiumFunctions: readonly AssignmentFunction[] = ['chair', 'first-vice-chair', 'second-vice-chair', 'third-vice-chair', 'vice-chair'];
const decides = '(?:beslutar?|avgör|prövar|fastställer|bestämmer)';
/** "Ordföranden och chefen beslutar gemensamt", but not "gemensamt hyresavtal" or "tillsammans med avtalet". */
const saysTogether = new RegExp(`${decides} (?:gemensamt|tillsammans)|(?:gemensamt|tillsammans) ${decides}`, 'iu');

export const mixedItem: StructureRule = {
  id: 'DO-MIXED', version: 1, on: 'structure',
  title: 'Punkt med politiker och anställd i förening',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-37', note: 'Uppräkningen är uttömmande' }, { law: 'KL-6-42' }, { law: 'KL-7-5' }, { practice: 'Att en grupp inte kan vara delegat följer av uppräkningen; något vägledande avgörande är inte funnet', mark: 'secondary' }],
  cases: [
    { no: 4, primary: true, why: 'Ordförande och chef ville bestämma tillsammans. Likheten är att punkten gör det till regel.' },
    { no: 2, why: 'Grupper över gränserna förde arbetet framåt utan att kunna svara för besluten.' },
  ],
  dataNeeded: 'Punktens delegat, gruppens medlemmar, hur de beslutar och vad punkten säger.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { group: 'Punkt {number} låter en grupp besluta tillsammans.', wording: 'Punkt {number} låter som om flera ska besluta tillsammans.', [cannotTell]: 'Vem beslutar enligt punkt {number}?' },
    happened: {
      group: '{item:name} ger beslutanderätten åt en grupp som ska besluta gemensamt. Gruppen är varken nämndens presidium eller ett av dess utskott.',
      wording: '{item:name} har en delegat, men texten säger att flera beslutar gemensamt.',
    },
    says: 'Den som får ta emot en nämnds beslutanderätt är presidiet, ett utskott, en ledamot, en ersättare, en anställd eller en automatiserad funktion. Flera tillsammans är inte någon av dem.',
    allowed: 'Två chefer hade fått besluta var för sig, eller en chef efter samråd med ordföranden.',
    remedy: ['Välj en delegat.', 'Skriv att den andra ska höras, om det är det som menas.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap(({ order, items }) => items.flatMap((item) => judge(facts, order.body, item, asOf) ?? [])),
};

function judge(facts: Facts, body: string | null, item: Item, asOf: Day): Outcome | undefined {
  const isGroup = holds('delegation-item', item, 'delegateKind', (kind) => kind === 'group');
  const together = and(isGroup, holds('delegation-item', item, 'jointMode', (mode) => mode === 'jointly'), isNoOrgan(facts, body, item, asOf));
  const sounds = [item.title ?? '', ...(item.conditions ?? [])].some((text) => saysTogether.test(text));
  return conclude({ unlawful: together, risk: and(sounds, not(isGroup)) }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: together === true ? 'group' : 'wording', instance: 'mixed', parameters: { item: item.id, number: item.number },
    evidence: seenAll(seen('delegation-item', item, 'delegateKind'), seen('delegation-item', item, 'jointMode'), seen('delegation-item', item, 'title')),
  });
}

/** Only elected who are the presidium or sit in one subcommittee make up an organ; employees never do. */
function isNoOrgan(facts: Facts, body: string | null, item: Item, day: Day): Truth {
  const members = item.members ?? [];
  if (members.length === 0) return unknown('delegation-item', item.id, 'members');
  const allElected = and(...members.map((id) => isElected(facts, id, day)));
  const assignments = members.map((id) => assignmentsOf(facts, id, day));
  const isPresidium = assignments.every((list) => list.some((row) => row.body === body && (row.functions ?? []).some((name) => presidiumFunctions.includes(name))));
  const isSubcommittee = facts.where('body', 'parent', body).some((one) => one.bodyKind === 'subcommittee' && isValidOn(one, day) && assignments.every((list) => list.some((row) => row.body === one.id)));
  return or(not(allElected), !isPresidium && !isSubcommittee);
}

/** Every assignment that day of the person behind a member of the group. */
function assignmentsOf(facts: Facts, id: string, day: Day): readonly Row<'assignment'>[] {
  const person = facts.findAny('assignment', id, day)?.person ?? id;
  return facts.where('assignment', 'person', person).filter((row) => isValidOn(row, day));
}
