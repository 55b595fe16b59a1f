import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, not } from '../three-valued.js';

export const councilAssignmentAccount: StructureRule = {
  id: 'KL-6-5-ACCOUNT', version: 1, on: 'structure',
  title: 'Nämnden har inte redovisat fullmäktiges uppdrag',
  severities: ['unlawful', 'notice'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-5', note: 'Fullmäktige bestämmer omfattning och form' }],
  cases: [
    { no: 13, primary: true, why: 'Uppdrag gavs utan att någon fick veta vad de ledde till. Likheten är att frågan inte kommer tillbaka till den som ställde den.' },
    { no: 2, why: 'Nämnder i samverkan redovisade inte vad de gjorde.' },
  ],
  dataNeeded: 'Fullmäktiges uppdrag med form, sista dag och redovisning.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unreported: '{body:name} har inte redovisat uppdraget "{assignment:name}".', formless: 'Fullmäktige har inte bestämt hur "{assignment:name}" ska redovisas.', [cannotTell]: 'Är uppdraget "{assignment:name}" redovisat?' },
    happened: {
      unreported: 'Fullmäktige gav uppdraget den {given:day} och ville ha en redovisning senast den {due:day}. Någon redovisning finns inte.',
      formless: 'Fullmäktige gav uppdraget till {body:inline} den {given:day}. Det är inte bestämt i vilken form eller omfattning det ska redovisas.',
    },
    says: 'En nämnd som har fått ett uppdrag eller en beslutanderätt av fullmäktige ska redovisa hur den har utfört det. Fullmäktige bestämmer omfattning och form.',
    allowed: 'En redovisning i delårsrapporten, så som fullmäktige hade bestämt.',
    remedy: ['Redovisa uppdraget.', 'Ta upp det i fullmäktiges lista över uppdrag.', 'Låt fullmäktige bestämma form och dag om det saknas.'],
  },
  check: (facts, asOf) => (facts.all('council-assignment').length === 0 ? emptyRegister(facts, 'council-assignment', asOf, 'council-assignment')
    : facts.on('council-assignment', asOf).flatMap((assignment) => judge(facts, assignment, asOf) ?? [])),
};

function judge(facts: Facts, assignment: Row<'council-assignment'>, asOf: Day): Outcome | undefined {
  const { due } = assignment;
  const unreported = and(due !== null && due < asOf, isAbsent('council-assignment', assignment, 'reportedOn'));
  const isOld = asOf > addMonths(assignment.day, facts.thresholdNumber('accountFormMonths', asOf) ?? 12);
  const formless = and(isOld, not(holdsInFull(facts, 'council-assignment', assignment, 'reportedOn', () => true, [assignment.toBody], asOf)), isAbsent('council-assignment', assignment, 'reportForm'));
  return conclude({ unlawful: unreported, notice: formless }, {
    subject: { kind: 'council-assignment', id: assignment.id }, day: assignment.day, code: unreported === true ? 'unreported' : 'formless', instance: 'account', ...(due === null ? {} : { due }),
    parameters: { body: assignment.toBody, assignment: assignment.id, given: assignment.day, due },
    evidence: [seen('council-assignment', assignment, 'due'), seen('council-assignment', assignment, 'reportedOn'), seen('council-assignment', assignment, 'reportForm')],
  });
}
