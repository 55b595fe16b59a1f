import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, type Truth } from '../three-valued.js';

export const executionNotDone: DecisionRule = {
  id: 'EXEC-NOT-DONE', version: 1, on: 'decision',
  title: 'Beslut inte verkställt i tid',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-4' }, { law: 'KL-6-13', note: 'Punkt 3: verkställa fullmäktiges beslut' }],
  cases: [
    { no: 2, primary: true, why: 'Mobila team var beslutade men infördes bara i en del distrikt. Likheten är att beslutet finns men inte det som skulle hända.' },
    { no: 13, why: 'Uppdraget att spara gav aldrig någon åtgärd.' },
    { no: 1, why: 'Visionen antogs men blev inte verklighet.' },
  ],
  dataNeeded: 'Dagen då beslutet ska vara genomfört, verkställighetsåtgärder och uppföljning av genomförandet.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'not-done': 'Beslutet {number} skulle ha genomförts senast den {due:day}.', [cannotTell]: 'Har beslutet {number} genomförts?' },
    happened: { 'not-done': '"{title}" beslutades den {on:day} och skulle ha genomförts senast den {due:day}. Ingen åtgärd är påbörjad, och ingen har redovisat eller förklarat genomförandet.' },
    says: 'Nämnderna bereder och verkställer det som fullmäktige beslutar, och styrelsen ser till att det sker. Ett beslut som inte genomförs i tid behöver gå tillbaka till den som beslutade.',
    allowed: 'Nämnden hade begärt mer tid och skrivit varför, innan dagen gick ut.',
    remedy: ['Redovisa läget för det organ som beslutade.', 'Ta fram en ny tidplan.', 'Utse en ansvarig roll.'],
  },
  check: (decision, facts, asOf) => {
    const { dueDate } = decision;
    if ((decision.kind !== 'decision' && decision.kind !== 'assignment') || dueDate === null || asOf <= dueDate) return undefined;
    const steps = facts.where('follow-up', 'decision', decision.id).filter((row) => row.step === 'execution');
    const isTold = steps.some((row) => row.doneOn !== null || row.deviationReason !== null);
    return conclude({ risk: and(lacksAction(facts, decision, asOf), noneExists(facts, 'follow-up', [decision.matter, decision.body], asOf, isTold)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'not-done', due: dueDate, parameters: { number: decision.number, title: decision.title, on: decision.day, due: dueDate },
      evidence: seenAll(seen('decision', decision, 'dueDate'), ...steps.map((row) => seen('follow-up', row, 'doneOn'))),
    });
  },
};

function lacksAction(facts: Facts, decision: Row<'decision'>, asOf: Day): Truth {
  const isBegun = facts.where('execution-action', 'decision', decision.id).some((action) => action.day <= asOf);
  return noneExists(facts, 'execution-action', [decision.matter, decision.body], asOf, isBegun);
}
