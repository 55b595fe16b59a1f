import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import { addDays, type Day } from '../../time/day.js';
import { lastDay } from '../../time/swedish-holidays.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, emptyRegister, seen, type Points } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, type Truth } from '../three-valued.js';
import { isExecuting } from './executing-actions.js';
import { isBeforeLegalForce, isPending } from './legal-force.js';
import { planTypes, specialTimeOfEffect } from './special-time-of-effect.js';

const APPEAL_DAYS = 21;

export const executedBeforeAppealTime: StructureRule = {
  id: 'FL-35-EXEC', version: 1, on: 'structure',
  title: 'Förvaltningsrättsligt beslut verkställt före laga kraft',
  severities: ['unlawful', 'risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'FL-35', note: 'Huvudregeln och undantagen' }, { law: 'FL-4', note: 'Speciallag går före' }, { law: 'FL-44' }, { law: 'PBL-5-40', note: 'Detaljplaner' }],
  cases: [
    { no: 11, primary: true, why: 'En åtgärd sattes i verket innan den var prövad. Likheten är att det blir svårt att gå tillbaka. Skillnaden är att det här rör ett beslut om en enskild.' },
    { no: 12, why: 'Enskilda drabbades när det gick för fort.' },
    { no: 7, why: 'Arbetet startade innan läget var klart.' },
  ],
  dataNeeded: 'När parten fick del av beslutet, om det är överklagat, domstolens avgörande, när åtgärden påbörjades och skälen för att inte vänta.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      early: 'Åtgärden "{action:name}" påbörjades den {on:day}, innan beslutet fick verkställas.', unassessed: 'Åtgärden "{action:name}" påbörjades genast utan att skälen hade bedömts.',
      plan: 'Åtgärden "{action:name}" påbörjades den {on:day}, innan planbeslutet hade vunnit laga kraft.', [cannotTell]: 'Fick beslutet verkställas när åtgärden "{action:name}" påbörjades?',
    },
    happened: {
      early: '"{decision:name}" verkställdes den {on:day}. Tiden för överklagande hade inte gått ut eller så var en överklagan inte avgjord. Inget undantag är antecknat.',
      unassessed: '"{decision:name}" verkställdes den {on:day} med hänvisning till ett väsentligt intresse. Det är inte antecknat att någon har bedömt om det fanns skäl att vänta.',
      plan: '"{decision:name}" verkställdes den {on:day}. Då gick det fortfarande att överklaga planen, eller så var den överklagad.',
    },
    says: 'Ett beslut som kan överklagas får som huvudregel verkställas först när tiden för överklagande har gått ut utan att någon har överklagat. Undantag gäller bland annat anställning och sådant som bara är tillfälligt. Ett väsentligt intresse kräver en bedömning först. Speciallagar kan ha egna regler, och då är den här regeln tyst. En detaljplan börjar gälla när den vinner laga kraft.',
    allowed: 'Ett beslut som bara gällde tillfälligt, eller en åtgärd som började när tiden hade gått ut.',
    remedy: ['Stoppa åtgärden om det går.', 'Gör och anteckna bedömningen av om beslutet kan vänta.', 'Underrätta parten.'],
  },
  check: (facts, asOf) => (facts.all('execution-action').length === 0 ? emptyRegister(facts, 'execution-action', asOf, 'execution-action')
    : facts.on('execution-action', asOf).filter(isExecuting).flatMap((action) => judge(facts, action, asOf) ?? [])),
};

function judge(facts: Facts, action: Row<'execution-action'>, asOf: Day): Outcome | undefined {
  const decision = facts.periodsOf('decision', action.decision).at(-1);
  const type = decision && matterTypeOf(facts, matterOf(facts, decision));
  if (!decision || !type || !isTried(type)) return undefined;
  const isPlan = planTypes.includes(type.key);
  const isWeighed = action.immediateGround === 'weighty-interest';
  return conclude(isPlan ? { unlawful: isBeforeLegalForce(facts, decision, action.day, asOf) } : ordinary(facts, decision, action, asOf), {
    subject: { kind: 'execution-action', id: action.id }, day: action.day, code: isPlan ? 'plan' : isWeighed ? 'unassessed' : 'early', instance: 'appeal-time',
    parameters: { action: action.id, decision: decision.id, on: action.day },
    evidence: [seen('decision', decision, 'notifiedOn'), seen('decision', decision, 'appealedOn'), seen('execution-action', action, 'immediateGround'), seen('execution-action', action, 'immediateAssessed')],
  });
}

/** Decisions under the Administrative Procedure Act, where no special law has a time of effect of its own. */
function isTried(type: MatterType): boolean {
  return type.appealRoute === 'administrative-appeal' && (planTypes.includes(type.key) || specialTimeOfEffect(type) === undefined);
}

function ordinary(facts: Facts, decision: Row<'decision'>, action: Row<'execution-action'>, asOf: Day): Points {
  const withinTime = holds('decision', decision, 'notifiedOn', (notified) => action.day <= lastDay(addDays(notified, APPEAL_DAYS)));
  const isEarly = or(and(decision.appealedOn !== null, isPending(facts, decision, action.day, asOf)), withinTime);
  // Nobody can appeal a decision that only benefits the one it concerns (FL 42).
  const isBurden = not(isYes('decision', decision, 'favoursIndividual'));
  const hasGround: Truth = holds('execution-action', action, 'immediateGround', () => true);
  const isUnassessed = and(action.immediateGround === 'weighty-interest', not(isYes('execution-action', action, 'immediateAssessed')));
  return { unlawful: and(isBurden, isEarly, not(hasGround)), risk: and(isBurden, isEarly, isUnassessed) };
}
