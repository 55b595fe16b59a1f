import { addDays, addMonths, latest, year, type Day } from '../time/day.js';
import { known, none, step, unknown, type DeadlineResult, type DeadlineStep } from './deadline.js';

/** What is recorded about an agreement's time. `absent` names what is recorded as not existing. */
export interface AgreementTerms {
  readonly id: string;
  /** Last day of the first period. */
  readonly endsOn: Day | null;
  readonly renewMonths: number | null;
  readonly noticeMonths: number | null;
  readonly exitAtYearEnd: boolean | null;
  readonly noticeGivenOn: Day | null;
  readonly absent: readonly string[];
  /** A kommunalförbund: three years' notice unless its order says less (KL 9:18). */
  readonly isFederation: boolean;
}

const MOST_PERIODS = 1200;
const FEDERATION_NOTICE_MONTHS = 36;

/**
 * AGREEMENT_NOTICE: the last day to give notice so that the agreement ends with the period that can still be ended on `asOf`. Under
 * tacit renewal (tyst förlängning) a missed day means one more period. An agreed day is never moved to a weekday.
 */
export function agreementNotice(terms: AgreementTerms, asOf: Day): DeadlineResult {
  if (terms.noticeGivenOn !== null && terms.noticeGivenOn <= asOf) return none('Avtalet är redan uppsagt.');
  const months = noticeMonths(terms);
  if (months === null) return terms.absent.includes('noticeMonths') ? none('Avtalet har ingen uppsägningstid.') : unknown(datum(terms, 'noticeMonths'), 'Uppsägningstiden är inte registrerad.');
  if (terms.endsOn === null && !terms.exitAtYearEnd && terms.absent.includes('endsOn')) return none(`Gäller tills vidare. ${terms.isFederation ? 'Utträde tar' : 'Uppsägningstiden är'} ${months}\u00a0månader.`);
  const ends = periodEnds(terms, asOf);
  if ('state' in ends) return ends;
  const steps: DeadlineStep[] = [...ends.steps];
  for (const end of ends.of()) {
    const last = lastNoticeDay(end, months);
    if (last < asOf) {
      if (end >= asOf) steps.push(step(`Sista dagen att säga upp till ${end} var ${last}`, last));
      continue;
    }
    return known(last, [
      ...steps, step(terms.exitAtYearEnd ? 'Utträde vid årsskiftet' : `Perioden löper ut`, end),
      step(`${terms.noticeMonths === null ? 'Uppsägningstid enligt lagen' : 'Uppsägningstid'}: ${months}\u00a0månader`, last), step('Avtalad tid flyttas inte till vardag', last),
    ]);
  }
  return terms.absent.includes('renewMonths') || terms.endsOn === null ? none('Avtalet har löpt ut och förlängs inte.') : unknown(datum(terms, 'renewMonths'), 'Perioden har löpt ut eller kan inte längre sägas upp, och det är inte registrerat om avtalet förlängs.', steps);
}

/**
 * AGREEMENT_RENEW: the day the agreement is renewed unless notice has been given: the day after the period that runs on `asOf`.
 */
export function agreementRenewal(terms: AgreementTerms, asOf: Day): DeadlineResult {
  if (terms.noticeGivenOn !== null && terms.noticeGivenOn <= asOf) return none('Avtalet är uppsagt och förlängs inte.');
  if (terms.endsOn === null) return terms.absent.includes('endsOn') ? none('Avtalet gäller tills vidare.') : unknown(datum(terms, 'endsOn'), 'Första periodens sista dag är inte registrerad.');
  if (terms.renewMonths === null) return terms.absent.includes('renewMonths') ? none('Avtalet förlängs inte av sig självt.') : unknown(datum(terms, 'renewMonths'), 'Förlängningen är inte registrerad.');
  const end = runningPeriodEnd(terms.endsOn, terms.renewMonths, asOf);
  return known(addDays(end, 1), [step('Första perioden löpte ut', terms.endsOn), step(`Förlängs med ${terms.renewMonths}\u00a0månader i taget`), step('Perioden som löper nu slutar', end), step('Nästa period börjar', addDays(end, 1))]);
}

/** Last day of the period that runs on `asOf`, counted from the first period so that month ends do not drift. */
export function runningPeriodEnd(endsOn: Day, renewMonths: number, asOf: Day): Day {
  for (let period = 0; period < MOST_PERIODS; period += 1) {
    const end = periodEnd(endsOn, renewMonths, period);
    if (end >= asOf || renewMonths <= 0) return end;
  }
  return endsOn;
}

/** Counted on the first day after, so that "last of February" renews to the last of August. */
const periodEnd = (endsOn: Day, renewMonths: number, period: number): Day => addDays(addMonths(addDays(endsOn, 1), renewMonths * period), -1);

/**
 * The last day on which that many months are left. Both ways of counting months are tried, since a short month makes one of them a
 * day or two early.
 */
export function lastNoticeDay(end: Day, months: number): Day {
  return latest(addDays(addMonths(addDays(end, 1), -months), -1), addMonths(end, -months));
}

function noticeMonths(terms: AgreementTerms): number | null {
  return terms.noticeMonths ?? (terms.isFederation && !terms.absent.includes('noticeMonths') ? FEDERATION_NOTICE_MONTHS : null);
}

const datum = (terms: AgreementTerms, field: string) => ({ kind: 'agreement', id: terms.id, field }) as const;

/** The days on which the agreement can end, in order. */
function periodEnds(terms: AgreementTerms, asOf: Day): DeadlineResult | { readonly steps: readonly DeadlineStep[]; readonly of: () => Iterable<Day> } {
  const { endsOn, renewMonths, exitAtYearEnd } = terms;
  if (endsOn === null) {
    if (exitAtYearEnd) return { steps: [step('Utträde får bara ske vid årsskifte')], of: () => yearEnds(year(asOf)) };
    return unknown(datum(terms, 'endsOn'), 'Första periodens sista dag är inte registrerad.');
  }
  const steps = [step('Första perioden löper ut', endsOn), ...(renewMonths === null ? [] : [step(`Förlängs med ${renewMonths}\u00a0månader i taget om ingen säger upp`)])];
  const toYearEnd = (end: Day): Day => (exitAtYearEnd ? `${end.slice(0, 4)}-12-31` : end);
  if (renewMonths === null || renewMonths <= 0) return { steps, of: () => [toYearEnd(endsOn)] };
  return { steps, of: function* () { for (let period = 0; period < MOST_PERIODS; period += 1) yield toYearEnd(periodEnd(endsOn, renewMonths, period)); } };
}

function* yearEnds(from: number): Iterable<Day> {
  for (let y = from; y < from + 100; y += 1) yield `${y}-12-31`;
}
