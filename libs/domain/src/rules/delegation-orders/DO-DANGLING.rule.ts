import type { Facts, Row } from '../../facts/facts.js';
import { kindOf } from '../../facts/names.js';
import { followRenaming, hasCeased } from '../../powers/holders.js';
import { bodyOfItem } from '../../powers/orders.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, not, unknown, type Truth } from '../three-valued.js';
import { adoptedItems } from './adopted-items.js';

export const danglingDelegate: StructureRule = {
  id: 'DO-DANGLING', version: 1, on: 'structure',
  title: 'Delegaten finns inte',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-5' }],
  cases: [
    { no: 13, primary: true, why: 'En ny organisation kom till medan ordningarna låg kvar. Likheten är att uppdraget pekar på någon som inte finns.' },
    { no: 7, why: 'Täta byten gjorde att ingen visste vem som hade uppdraget.' },
  ],
  dataNeeded: 'Punktens delegat och ersättare, och befattningar, organ, uppdrag och förordnanden med giltighetstid.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-delegate': 'Punkt {number} har ingen delegat.', ceased: 'Delegaten i punkt {number} finns inte längre.', [cannotTell]: 'Vem är delegat i punkt {number}?' },
    happened: {
      'no-delegate': 'Det är antecknat att {item:name} saknar delegat.',
      ceased: '{item:name} pekar på {delegate:inline}, som har upphört utan att ha bytt namn till något annat, och som inte har någon ersättare.',
    },
    says: 'Uppdraget ska gå till en anställd, en ledamot, ett utskott, presidiet eller en automatiserad funktion. Finns delegaten inte är det nämnden som beslutar.',
    allowed: 'Befattningen hade bytt namn, och den nya var kopplad till den gamla.',
    remedy: ['Uppdatera punkten.', 'Koppla befattningen till sin efterföljare om den bara har bytt namn.'],
  },
  check: (facts, asOf) => (facts.all('delegation-item').length === 0 ? emptyRegister(facts, 'delegation-item', asOf, 'delegation-item')
    : adoptedItems(facts, asOf).flatMap(({ items }) => items.flatMap((item) => judge(facts, item, asOf) ?? []))),
};

function judge(facts: Facts, item: Row<'delegation-item'>, asOf: Day): Outcome | undefined {
  // A group, a function in the body itself or a system is named by its kind, not by a row.
  if (item.delegate === null && ['group', 'automated', 'chair', 'member', 'substitute', 'presidium'].includes(item.delegateKind ?? '')) return undefined;
  return conclude({ risk: item.delegate === null ? isAbsent('delegation-item', item, 'delegate') : isGone(facts, item, item.delegate, asOf) }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: item.delegate === null ? 'no-delegate' : 'ceased', instance: 'delegate',
    parameters: { item: item.id, number: item.number, delegate: item.delegate }, evidence: seenAll(seen('delegation-item', item, 'delegate'), ...postEvidence(facts, item.delegate, asOf)),
  });
}

function isGone(facts: Facts, item: Row<'delegation-item'>, delegate: string, asOf: Day): Truth {
  const kind = kindOf(facts, delegate, ['post', 'body', 'assignment', 'person']);
  if (kind === 'post') return hasCeased(facts, delegate, asOf);
  if (kind === 'body' || kind === 'assignment') return !facts.find(kind, delegate, asOf);
  if (kind !== 'person') return unknown('delegation-item', item.id, 'delegate');
  const holdings = facts.where('post-holding', 'person', delegate);
  const working = holdings.some((holding) => isValidOn(holding, asOf));
  return and(not(holdsInFull(facts, 'delegation-item', item, 'substitutes', () => true, [bodyOfItem(facts, item, asOf)], asOf)), noneExists(facts, 'post-holding', [], asOf, working));
}

function postEvidence(facts: Facts, delegate: string | null, asOf: Day) {
  const post = delegate === null ? undefined : facts.findAny('post', followRenaming(facts, delegate, asOf), asOf);
  return post ? [seen('post', post, 'renamedTo')] : [];
}
