import type { Facts } from '../facts/facts.js';
import { year, type Day } from '../time/day.js';
import { known, step, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineInstance, type DeadlineKind } from './deadline-kind.js';
import { forOwn } from './who-is-responsible.js';

const ifGiven = step('Gäller om fullmäktige ger partistöd (KL 4:29)');

/** PARTY_SUPPORT: what a party has used last year's support for, within half a year of the year's end (KL 4:31). The section counts to a day in a month; it is not moved. */
export function partyAccountDue(inYear: number): DeadlineResult {
  const day = `${inYear}-06-30`;
  return known(day, [ifGiven, step(`Redovisningen gäller ${inYear - 1}`, `${inYear - 1}-12-31`), step('Senast ett halvår efter årets slut', day)]);
}

/** The council decides about payment at least once a year (KL 4:32). */
export function partyPaymentDue(inYear: number): DeadlineResult {
  const day = `${inYear}-12-31`;
  return known(day, [ifGiven, step('Fullmäktige beslutar minst en gång om året', day)]);
}

export const partySupport: DeadlineKind = {
  key: 'PARTY_SUPPORT', family: 'council', setBy: 'law', leadDays: [60], worksOutFor: ['body'],
  calculation: 'Partierna redovisar senast den 30 juni. Fullmäktige beslutar om utbetalning varje år.',
  basis: [{ law: 'KL-4-31' }, { law: 'KL-4-32' }],
  instances: (facts, asOf) => forOwn(facts, asOf, 'council', (council) => [year(asOf), year(asOf) + 1].flatMap((inYear) => [...account(council.id, inYear, asOf), payment(facts, council.id, inYear, asOf)])),
};

/** No register tells whether the parties have accounted, so a day that is over says nothing. */
function account(council: string, inYear: number, asOf: Day): readonly DeadlineInstance[] {
  const result = partyAccountDue(inYear);
  if (result.state === 'known' && result.day < asOf) return [];
  return [{ subject: { kind: 'body', id: council }, body: council, label: 'Partierna redovisar partistödet', instance: `account ${inYear}`, basis: [{ law: 'KL-4-31' }], result }];
}

function payment(facts: Facts, council: string, inYear: number, asOf: Day): DeadlineInstance {
  const decided = facts.where('decision', 'body', council).find((decision) => decision.kind === 'decision' && decision.day <= asOf && year(decision.day) === inYear && facts.periodsOf('matter', decision.matter).at(-1)?.matterType === 'PARTISTOD');
  const done = doneIf(decided?.day ?? null, { kind: 'decision', id: null, field: 'matter' }, 'Det är inte registrerat om fullmäktige har beslutat om partistöd.', facts.isComplete('decision', council, asOf));
  return { subject: { kind: 'body', id: council }, body: council, label: 'Beslut om partistöd', instance: `payment ${inYear}`, basis: [{ law: 'KL-4-32' }], ...settled(partyPaymentDue(inYear), done, asOf) };
}
