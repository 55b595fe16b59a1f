import type { Facts, Row } from '../../facts/facts.js';
import { executionAction } from '../../registers/decisions/execution-action.js';
import type { Day } from '../../time/day.js';
import { assessed, belongsToCouncil, competentDecisions, undecidedOn } from '../deciding.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, or, unknown, type Truth } from '../three-valued.js';
import { isExecuting } from './executing-actions.js';

export const executionBeforeDecision: StructureRule = {
  id: 'EXEC-BEFORE-DECISION', version: 1, on: 'structure',
  title: 'Verkställighet före beslut',
  severities: ['unlawful', 'risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-6-4' }, { law: 'KL-6-13', note: 'Punkt 3: verkställa fullmäktiges beslut' }, { law: 'KL-5-1' }, { law: 'FL-5', note: 'Åtgärder ska ha stöd i rättsordningen' },
    { practice: 'En slutsats av reglerna om vem som beslutar; inget uttryckligt förbud', mark: 'unverified' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Organisationen ställdes om och föräldrar fick besked innan fullmäktige hade beslutat. Likheten är att åtgärden gör beslutet till en formalitet.' },
    { no: 9, why: 'Åtgärder började vidtas efter ett besked som ingen hade beslutat.' },
    { no: 7, why: 'Projektering startade utan att politiken kände till den.' },
  ],
  dataNeeded: 'Verkställighetsåtgärder med startdag och eget beslut, ärendets beslut, och bedömningar.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { early: '{kind} påbörjades den {on:day}, innan beslutet fanns.', never: '{kind} påbörjades den {on:day} utan beslut.', [cannotTell]: 'Fanns beslutet när åtgärden "{action:name}" påbörjades?' },
    happened: {
      early: 'Åtgärden "{action:name}" påbörjades den {on:day} i ärendet {matter:name}. Det första behöriga beslutet fattades den {decided:day}. Åtgärden har inget eget beslut.',
      never: 'Åtgärden "{action:name}" påbörjades den {on:day} i ärendet {matter:name}. Något behörigt beslut finns inte, och åtgärden har inget eget.',
    },
    says: 'Ett ärende ska beredas, beslutas och sedan verkställas. En åtgärd som föregriper beslutet saknar stöd om den inte har ett eget behörigt beslut. Utredning, planering, dialog och förhandling är beredning.',
    allowed: 'En omställningsplan och förhandling med facket inför beslutet.',
    remedy: ['Stoppa åtgärden eller återställ den om det går.', 'Redovisa vad den har kostat för det organ som ska besluta.', 'Märk allt fortsatt arbete som planering.'],
  },
  check: (facts, asOf) => (facts.all('execution-action').length === 0 ? emptyRegister(facts, 'execution-action', asOf, 'execution-action')
    : facts.on('execution-action', asOf).filter(isExecuting).flatMap((action) => judge(facts, action, asOf) ?? [])),
};

function judge(facts: Facts, action: Row<'execution-action'>, asOf: Day): Outcome | undefined {
  const matter = facts.periodsOf('matter', action.matter).at(-1);
  const first = matter && competentDecisions(facts, matter, asOf)[0];
  const early = and(lacksOwnDecision(facts, action, asOf), matter ? undecidedOn(facts, matter, action.day, asOf) : unknown('execution-action', action.id, 'matter'));
  const isWeighty = or(belongsToCouncil(facts, matter, asOf), assessed(facts, action.matter, 'goals-scope-quality', asOf));
  return conclude({ unlawful: isWeighty === true && early, risk: early }, {
    subject: { kind: 'execution-action', id: action.id }, day: action.day, code: first ? 'early' : 'never', instance: 'start',
    parameters: { action: action.id, kind: action.actionKind && (executionAction.fields.actionKind.words?.[action.actionKind] ?? null), matter: action.matter, on: action.day, decided: first?.day ?? null },
    evidence: seenAll(seen('execution-action', action, 'actionKind'), seen('execution-action', action, 'ownDecision'), action.decision !== null && { kind: 'decision', id: action.decision }, first && seen('decision', first, 'number')),
  });
}

/** No decision of its own: recorded as none, or the actions of the matter are vouched for. */
function lacksOwnDecision(facts: Facts, action: Row<'execution-action'>, asOf: Day): Truth {
  if (action.ownDecision !== null) return false;
  const isKnown = action.absent.includes('ownDecision') || facts.isComplete('execution-action', action.matter, asOf);
  return isKnown || unknown('execution-action', action.id, 'ownDecision');
}
