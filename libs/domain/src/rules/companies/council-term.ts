import type { Facts } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';

export interface CouncilTerm {
  /** First day. */
  readonly from: Day;
  /** The first day of the next term. */
  readonly until: Day;
}

const AN_ELECTION_YEAR = 2022;

/** Fullmäktiges mandatperiod on `day`: the recorded one, else the law's own calendar, 15 October of an election year (KL 5:9). */
export function councilTermOn(facts: Facts, day: Day): CouncilTerm {
  const recorded = facts.all('body').filter((body) => body.bodyKind === 'council').flatMap((body) => facts.where('term-of-office', 'body', body.id)).find((term) => isValidOn(term, day));
  if (recorded?.validFrom && recorded.validUntil) return { from: recorded.validFrom, until: recorded.validUntil };
  const sinceElection = (((year(day) - AN_ELECTION_YEAR) % 4) + 4) % 4;
  const thisElection = year(day) - sinceElection;
  const from = day >= `${thisElection}-10-15` ? thisElection : thisElection - 4;
  return { from: `${from}-10-15`, until: `${from + 4}-10-15` };
}
