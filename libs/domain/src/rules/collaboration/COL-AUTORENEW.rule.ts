import { agreementRenewal } from '../../deadlines/agreement-notice.js';
import { termsOf } from '../../deadlines/deadlines-of.js';
import type { Facts, Row } from '../../facts/facts.js';
import { addDays, addMonths, daysBetween, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';
import { documentsOf, runningOn } from './running.js';

export const colAutorenew: StructureRule = {
  id: 'COL-AUTORENEW', version: 1, on: 'structure',
  title: 'Automatisk förlängning utan ställningstagande',
  severities: ['notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [{ no: 10, primary: true, why: 'Samarbetena rullade på medan ingen prövade om de skulle fortsätta. Likheten är att avtalet förlänger sig självt utan att någon har sagt ja.' }],
  dataNeeded: 'Avtalets slutdag och förlängning, och ståndpunkter om att fortsätta eller säga upp, med ett märke om att de är införda.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { renews: '{agreement:name} förlängs den {renewal:day} utan att någon har tagit ställning.', [cannotTell]: 'Har någon tagit ställning till att {agreement:name} förlängs?' },
    happened: { renews: 'Om {left} dagar börjar en ny period på {months} månader. Inget organ har under den period som löper nu sagt att {collaboration:name} ska fortsätta.' },
    says: 'Ett avtal som förlänger sig självt binder kommunen på nytt varje gång. Ett ställningstagande före varje ny period är god ordning. Hur långt före påminnelsen kommer är en lokal gräns.',
    allowed: 'Styrelsen hade under perioden beslutat att låta avtalet löpa vidare, efter en utvärdering.',
    remedy: ['Lägg en beslutspunkt i årshjulet minst ett halvår före sista uppsägningsdagen.', 'Utvärdera samarbetet.', 'För in ställningstagandet som en ståndpunkt om att fortsätta eller säga upp.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : runningOn(facts, asOf).flatMap((one) => documentsOf(facts, one, asOf).flatMap((agreement) => judge(facts, one, agreement, asOf) ?? []))),
};

function judge(facts: Facts, collaboration: Row<'collaboration'>, agreement: Row<'agreement'>, asOf: Day): Outcome | undefined {
  const { endsOn, renewMonths } = agreement;
  const renewal = agreementRenewal(termsOf(facts, agreement, asOf), asOf);
  // Whether an agreement renews at all is asked by COL-NOTICE.
  if (renewal.state !== 'known' || endsOn === null || renewMonths === null || renewMonths <= 0) return undefined;
  const isNear = daysBetween(asOf, renewal.day) <= (facts.thresholdNumber('renewalLeadDays', asOf) ?? 180);
  const isFirstPeriod = addDays(renewal.day, -1) === endsOn;
  const since = isFirstPeriod ? null : addMonths(renewal.day, -renewMonths);
  const positions = facts.where('position', 'collaboration', collaboration.id).filter((row) => row.day <= asOf && (since === null || row.day >= since));
  return conclude({ notice: and(isNear, hasNoStand(facts, collaboration, positions, asOf)) }, {
    subject: { kind: 'agreement', id: agreement.id }, day: asOf, due: renewal.day, code: 'renews', instance: renewal.day,
    parameters: { agreement: agreement.id, collaboration: collaboration.id, renewal: renewal.day, left: daysBetween(asOf, renewal.day), months: renewMonths },
    evidence: seenAll(seen('agreement', agreement, 'endsOn'), seen('agreement', agreement, 'renewMonths'), ...positions.map((row) => seen('position', row, 'topic'))),
  });
}

function hasNoStand(facts: Facts, collaboration: Row<'collaboration'>, positions: readonly Row<'position'>[], asOf: Day): Truth {
  const taken = or(...positions.map((row) => holds('position', row, 'topic', (topic) => topic === 'renewal')));
  return and(not(taken), noneExists(facts, 'position', [collaboration.id], asOf, taken === true));
}
