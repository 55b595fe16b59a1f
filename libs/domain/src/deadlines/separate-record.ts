import type { Facts, Row } from '../facts/facts.js';
import { findMatterType } from '../reference/matter-types.js';
import { latest, type Day } from '../time/day.js';
import { addWorkingDays } from '../time/working-days.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { recent } from './who-is-responsible.js';

/** The act says omgående; three working days is what the product proposes. */
const PROPOSED_WORKING_DAYS = 3;

/** SEPARATE_RECORD: a delegated decision that is not reported, and that can be tried for legality, needs minutes and a notice of its own. */
export function separateRecordDue(facts: Facts, decision: Row<'decision'>): DeadlineResult {
  const item = facts.find('delegation-item', decision.item, decision.day) ?? facts.findAny('delegation-item', decision.item, decision.day);
  if (!item) return none('Ingen delegationspunkt är angiven.');
  if (item.reporting === null) return unknown({ kind: 'delegation-item', id: item.id, field: 'reporting' }, 'Det är inte registrerat om beslutet ska anmälas.');
  if (item.reporting === 'reported') return none('Beslutet anmäls.');
  const matter = facts.periodsOf('matter', decision.matter).at(-1);
  const type = findMatterType(matter?.matterType);
  if (!type) return unknown({ kind: 'matter', id: matter?.id ?? null, field: 'matterType' }, 'Ärendetypen är inte registrerad, så det går inte att säga hur beslutet överklagas.');
  if (type.appealRoute !== 'legality-review' || type.isExecution) return none('Beslutet laglighetsprövas inte.');
  const day = addWorkingDays(decision.day, PROPOSED_WORKING_DAYS);
  return known(day, [step('Beslutet fattades', decision.day), step('Punkten säger att beslutet inte anmäls'), step('Lagen säger omgående; förslag tre arbetsdagar', day)]);
}

export const separateRecord: DeadlineKind = {
  key: 'SEPARATE_RECORD', family: 'reporting', setBy: 'local', leadDays: [1], worksOutFor: ['decision'],
  calculation: 'Omgående. Förslag: inom tre arbetsdagar.',
  basis: [{ law: 'KL-6-40' }, { law: 'KL-7-8' }, { law: 'KL-8-10', note: 'Punkt 3' }],
  instances: (facts, asOf) => recent(facts.on('decision', asOf), asOf).filter((decision) => decision.kind === 'decision' && (decision.basis === 'delegation' || decision.basis === 'sub-delegation')).map((decision) => ({
    subject: { kind: 'decision', id: decision.id }, body: decision.body, ...settled(separateRecordDue(facts, decision), recorded(decision), asOf),
  })),
};

function recorded(decision: Row<'decision'>) {
  const { separateRecordOn, postedOn, absent } = decision;
  const field = separateRecordOn === null ? 'separateRecordOn' : 'postedOn';
  const both: Day | null = separateRecordOn !== null && postedOn !== null ? latest(separateRecordOn, postedOn) : null;
  return doneIf(both, { kind: 'decision', id: decision.id, field }, 'Det är inte registrerat om beslutet har fått ett eget protokoll och anslag.', absent.includes(field));
}
