import type { Facts, Row } from '../facts/facts.js';
import { addMonths, latest, type Day } from '../time/day.js';
import { known, step, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';

type Matter = Row<'matter'>;

/** Motions and citizens' proposals, by the matter type or by what is recorded of where it came from. */
export function isProposal(matter: Matter): boolean {
  return ['MOTION', 'MEDBORGARFORSLAG', 'MEDBORGARFORSLAG_NAMND'].includes(matter.matterType ?? '') || matter.origin === 'motion' || matter.origin === 'citizen-proposal';
}

/** A citizens' proposal that the council has handed over to a committee (KL 6:34). */
export function isHandedOver(matter: Matter): boolean {
  return matter.handedOverByCouncil === true || matter.matterType === 'MEDBORGARFORSLAG_NAMND';
}

/** A year from when it was raised; for one that is handed over, a year from the last report (KL 5:35, 6:34). */
export const proposalDay = (matter: Matter): Day => addMonths(isHandedOver(matter) ? latest(matter.day, matter.reportedToCouncilOn ?? matter.day) : matter.day, 12);

/** MOTION: decided within a year, or else the state of it reported to the council. */
export function proposalDue(matter: Matter): DeadlineResult {
  const day = proposalDay(matter);
  const reported = isHandedOver(matter) && matter.reportedToCouncilOn !== null && matter.reportedToCouncilOn > matter.day ? [step('Läget anmäldes till fullmäktige', matter.reportedToCouncilOn)] : [];
  return known(day, [step('Förslaget väcktes', matter.day), ...reported, step('Ett år', day), step('Är det inte avgjort då ska läget anmälas till fullmäktige')]);
}

/** The day it was decided by the one who is to decide, else the day its state was reported. */
function doneOn(facts: Facts, matter: Matter, asOf: Day): Day | null {
  const decided = facts.where('decision', 'matter', matter.id).filter((decision) => decision.kind === 'decision' && decision.day <= asOf)
    .find((decision) => isHandedOver(matter) || facts.findAny('body', decision.body, decision.day)?.bodyKind === 'council');
  return decided?.day ?? (isHandedOver(matter) ? null : matter.reportedToCouncilOn);
}

export const motion: DeadlineKind = {
  key: 'MOTION', family: 'council', setBy: 'law', leadDays: [60], worksOutFor: ['matter'],
  calculation: 'Inom ett år från det att förslaget väcktes, annars ska läget anmälas till fullmäktige.',
  basis: [{ law: 'KL-5-35' }, { law: 'KL-6-34', note: 'Medborgarförslag som nämnden avgör' }],
  instances: (facts, asOf) => facts.on('matter', asOf).filter((matter) => isProposal(matter) && matter.status !== 'closed').map((matter) => {
    const isVouched = facts.isComplete('decision', matter.id, asOf) || facts.isComplete('decision', matter.body, asOf);
    const done = doneIf(doneOn(facts, matter, asOf), { kind: 'matter', id: matter.id, field: 'reportedToCouncilOn' }, 'Inget beslut är registrerat, och inte heller om läget har anmälts till fullmäktige.', isVouched && matter.absent.includes('reportedToCouncilOn'));
    return { subject: { kind: 'matter', id: matter.id }, body: matter.body, ...settled(proposalDue(matter), done, asOf) };
  }),
};
