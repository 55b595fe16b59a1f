import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not } from '../three-valued.js';
import { isExecuting } from './executing-actions.js';
import { isAppealed, isBeforeLegalForce, minutesOf } from './legal-force.js';

export const executedBeforeFinal: StructureRule = {
  id: 'EXEC-BEFORE-FINAL', version: 1, on: 'structure',
  title: 'Svårreparabel verkställighet före laga kraft',
  severities: ['risk', 'notice'], direction: 'administration-to-politics', mode: ['indicator'],
  basis: [{ law: 'KL-13-14', note: 'Beslut får verkställas före laga kraft om inget särskilt skäl hindrar; möjligheten att rätta vägs in' }, { practice: 'JO 1170-2009 och 3129-2009', mark: 'secondary' }],
  cases: [{ no: 11, primary: true, why: 'En rivning eller utflyttning går inte att ta tillbaka. Likheten är att den som överklagar vinner för sent. Skillnaden är att verkställighet före laga kraft ofta är tillåten.' }],
  dataNeeded: 'Protokollets anslag, överklaganden, när åtgärden påbörjades, om den kan gå åter och om skälen att vänta är bedömda.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { appealed: 'Åtgärden "{action:name}" går inte att ta tillbaka, och beslutet är överklagat.', early: 'Åtgärden "{action:name}" går inte att ta tillbaka, och beslutet kunde fortfarande överklagas.', [cannotTell]: 'Kunde åtgärden "{action:name}" ha väntat på laga kraft?' },
    happened: {
      appealed: 'Åtgärden påbörjades den {on:day} med stöd av "{decision:name}", som är överklagat. Det är inte antecknat att någon har bedömt om det fanns skäl att vänta.',
      early: 'Åtgärden påbörjades den {on:day} med stöd av "{decision:name}", innan tiden för överklagande hade gått ut. Det är inte antecknat att någon har bedömt om det fanns skäl att vänta.',
    },
    says: 'Ett beslut som kan laglighetsprövas får verkställas före laga kraft om inga särskilda skäl talar emot. Kan åtgärden inte rättas i efterhand väger det tungt för att vänta.',
    allowed: 'En ny kursplan som infördes före laga kraft och som gick att ändra tillbaka.',
    remedy: ['Vänta ut de tre veckorna om det går.', 'Bedöm och anteckna om det finns särskilda skäl att vänta.', 'Bevaka om domstolen stoppar verkställigheten.'],
  },
  check: (facts, asOf) => facts.on('execution-action', asOf).filter(isExecuting).flatMap((action) => judge(facts, action, asOf) ?? []),
};

function judge(facts: Facts, action: Row<'execution-action'>, asOf: Day): Outcome | undefined {
  const decision = facts.periodsOf('decision', action.decision).at(-1);
  // Legal force is counted from the notice of a meeting; a decision without one has no day to compare with here.
  if (!decision || decision.meeting === null || matterTypeOf(facts, matterOf(facts, decision))?.appealRoute !== 'legality-review') return undefined;
  const minutes = minutesOf(facts, decision);
  const appealed = isAppealed(facts, decision);
  const early = and(holds('execution-action', action, 'reversible', (reversible) => !reversible), isBeforeLegalForce(facts, decision, action.day, asOf), not(isYes('execution-action', action, 'immediateAssessed')));
  return conclude(appealed ? { risk: early } : { notice: early }, {
    subject: { kind: 'execution-action', id: action.id }, day: action.day, code: appealed ? 'appealed' : 'early', instance: 'legal-force', parameters: { action: action.id, decision: decision.id, on: action.day },
    evidence: seenAll(seen('execution-action', action, 'reversible'), seen('execution-action', action, 'immediateAssessed'), seen('decision', decision, 'appealedOn'), minutes && seen('minutes', minutes, 'postedOn')),
  });
}
