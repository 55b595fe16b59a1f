import type { Facts, Row } from '../facts/facts.js';
import type { MatterType } from '../reference/matter-type.js';
import { findMatterType } from '../reference/matter-types.js';
import { specialTimeOfEffect } from '../rules/administration/special-time-of-effect.js';
import { addDays, type Day } from '../time/day.js';
import { appealDay, threeWeeks } from './appeal.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';
import { recent } from './who-is-responsible.js';

/** APPEAL_FL: three weeks from the day the party was told of the decision (delfående, FL 44). */
export function administrativeAppealDue(decision: Row<'decision'>): DeadlineResult {
  const { notifiedOn } = decision;
  if (notifiedOn === null) return unknown({ kind: 'decision', id: decision.id, field: 'notifiedOn' }, 'Dagen då parten fick del av beslutet är inte registrerad.', [step('Beslutet fattades', decision.day)]);
  const { day, steps } = threeWeeks(notifiedOn);
  return known(day, [step('Parten fick del av beslutet', notifiedOn), ...steps]);
}

/**
 * EXEC_ADMIN: the first day on which the decision may be carried out: the day after the time to appeal (FL 35 first paragraph), unless
 * the second or third paragraph lets it be done at once, or a special law has its own time.
 */
export function executionAllowed(facts: Facts, decision: Row<'decision'>, asOf: Day): DeadlineResult {
  const type = typeOf(facts, decision);
  const special = type && specialTimeOfEffect(type);
  if (special) return none(`Särskilda regler kan gälla: ${special.statute}.`);
  if (decision.favoursIndividual === true) return none('Beslutet gynnar den som det rör, så ingen tid att överklaga behöver väntas ut (FL 42 §).');
  const atOnce = facts.where('execution-action', 'decision', decision.id).find((action) => action.day <= asOf && action.immediateGround !== null);
  if (atOnce) return none('Skäl att verkställa genast är registrerade (FL 35 § andra eller tredje stycket).');
  if (decision.appealedOn !== null) return unknown({ kind: 'court-order', id: null, field: 'finalOn' }, `Beslutet överklagades ${decision.appealedOn}. Dagen beror på domstolen.`);
  const appeal = administrativeAppealDue(decision);
  if (appeal.state !== 'known') return appeal;
  const day = addDays(appeal.day, 1);
  return known(day, [...appeal.steps, step('Sista dag att överklaga', appeal.day), step('Får verkställas tidigast dagen efter', day)]);
}

function typeOf(facts: Facts, decision: Row<'decision'>): MatterType | undefined {
  return findMatterType(facts.periodsOf('matter', decision.matter).at(-1)?.matterType);
}

/** Decisions that are appealed by those they concern, and whose time has not run out long ago. */
const administrative = (facts: Facts, asOf: Day) => recent(facts.on('decision', asOf), asOf)
  .filter((decision) => decision.kind === 'decision' && decision.company === null && typeOf(facts, decision)?.appealRoute === 'administrative-appeal' && (decision.notifiedOn === null || appealDay(decision.notifiedOn) >= addDays(asOf, -1)));

const instances = (due: (facts: Facts, decision: Row<'decision'>, asOf: Day) => DeadlineResult): DeadlineKind['instances'] => (facts, asOf) =>
  administrative(facts, asOf).map((decision) => ({ subject: { kind: 'decision', id: decision.id }, body: decision.body, result: due(facts, decision, asOf) }));

export const administrativeAppeal: DeadlineKind = {
  key: 'APPEAL_FL', family: 'minutes', setBy: 'law', isOnlyPassing: true, leadDays: [], worksOutFor: ['decision'],
  calculation: 'Tre veckor från det att parten fick del av beslutet.',
  basis: [{ law: 'FL-44' }, { law: 'LBT-2', note: 'Söndagsregeln' }],
  instances: instances((_facts, decision) => administrativeAppealDue(decision)),
};

export const administrativeExecution: DeadlineKind = {
  key: 'EXEC_ADMIN', family: 'minutes', setBy: 'law', isOnlyPassing: true, leadDays: [0], worksOutFor: ['decision'],
  calculation: 'Dagen efter överklagandetiden, om beslutet inte får verkställas genast.',
  basis: [{ law: 'FL-35' }, { law: 'FL-44' }],
  instances: instances(executionAllowed),
};
