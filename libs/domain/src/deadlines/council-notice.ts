import type { Facts, Row } from '../facts/facts.js';
import { addDays, latest, type Day } from '../time/day.js';
import { holidayName } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';
import { forOwn } from './who-is-responsible.js';

const NOTICE_DAYS = 7;

/** Last day to announce a council sitting and to send the summons (KL 5:13, 5:15). */
export const noticeDay = (sitting: Day): Day => addDays(sitting, -NOTICE_DAYS);

/** Sista vardagen före. A Saturday is a vardag here: the section says nothing else, and nobody is flagged on a doubt. */
export function weekdayBefore(day: Day): Day {
  let before = addDays(day, -1);
  while (holidayName(before) !== null) before = addDays(before, -1);
  return before;
}

/** NOTICE_KF: time, place and matters on the notice board, and the summons, seven days before the sitting. Days are counted backwards and never moved. */
export function noticeDue(meeting: Row<'meeting'>): DeadlineResult {
  const day = noticeDay(meeting.day);
  return known(day, [step('Fullmäktige sammanträder', meeting.day), step('Minst sju dagar före', day), step('Ett brådskande ärende får läggas till senast vardagen före', weekdayBefore(meeting.day))]);
}

export const councilNotice: DeadlineKind = {
  key: 'NOTICE_KF', family: 'council', setBy: 'law', leadDays: [10], worksOutFor: ['meeting'],
  calculation: 'Minst sju dagar före sammanträdet. Brådskande ärenden senast vardagen före.',
  basis: [{ law: 'KL-5-13' }, { law: 'KL-5-14', note: 'Brådskande ärenden' }, { law: 'KL-5-15', note: 'Kallelsen' }],
  instances: (facts, asOf) => forOwn(facts, asOf, 'council', (council) => {
    const ahead = plannedFrom(facts, council.id, asOf);
    if (ahead.length === 0) return [{ subject: { kind: 'body', id: council.id }, body: council.id, result: unknown({ kind: 'meeting', id: null, field: 'day' }, 'Fullmäktiges nästa sammanträde är inte registrerat.') }];
    return ahead.map((meeting) => ({ subject: { kind: 'meeting', id: meeting.id }, body: council.id, result: noticeDue(meeting), doneOn: noticedOn(meeting, asOf) }));
  }),
};

/** Announced and summoned; the later of the two days. */
function noticedOn({ announcedOn, noticeSentOn }: Row<'meeting'>, asOf: Day): Day | null {
  if (announcedOn === null || noticeSentOn === null) return null;
  const both = latest(announcedOn, noticeSentOn);
  return both <= asOf ? both : null;
}

function plannedFrom(facts: Facts, council: string, asOf: Day): readonly Row<'meeting'>[] {
  return facts.where('meeting', 'body', council).filter((meeting) => meeting.status === 'planned' && meeting.day >= asOf);
}
