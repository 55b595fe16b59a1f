import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';

export const colNoReporting: StructureRule = {
  id: 'COL-NO-REPORTING', version: 1, on: 'structure',
  title: 'Samverkan utan återrapportering',
  severities: ['risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { law: 'KL-6-6' }, { law: 'KL-9-27', note: 'Fullmäktige får begära upplysningar från en gemensam nämnd' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Där fanns inget ställe där samarbetenas utfall gick att läsa. Likheten är att ingen i det egna organet har fått en redovisning.' },
    { no: 2, why: 'Arbetsgrupperna kring Nära vård förde inte tillbaka läget till huvudmännen.' },
  ],
  dataNeeded: 'Mottagna rapporter per samarbete, och ett märke om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { silent: '{collaboration:name} har inte redovisats på {months} månader.', [cannotTell]: 'Har {collaboration:name} redovisats det senaste året?' },
    happened: { silent: 'Samarbetet pågår och är äldre än ett år. Ingen rapport till ett eget organ är registrerad sedan den {since:day}, och rapporterna är helt införda.' },
    says: 'Styrelsen ska ha uppsikt över verksamheten och nämnden ansvarar för sin, även när den sköts tillsammans med andra. Hur ofta rapporten ska komma är en lokal gräns.',
    allowed: 'En delårsrapport från samarbetet, behandlad i styrelsen med egen paragraf.',
    remedy: ['Gör rapporten till en stående punkt.', 'Be representanterna återrapportera varje tertial.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : facts.on('collaboration', asOf).flatMap((one) => judge(facts, one, asOf) ?? [])),
};

function judge(facts: Facts, collaboration: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const months = facts.thresholdNumber('overviewReportMonths', asOf) ?? 12;
  const since = addMonths(asOf, -months);
  const reports = facts.where('report-received', 'subject', collaboration.id).filter((row) => row.day <= asOf && row.day > since);
  const isRunning = holds('collaboration', collaboration, 'status', (status) => status === 'active');
  return conclude({ risk: and(isRunning, isOlderThan(facts, collaboration, since), noneExists(facts, 'report-received', [collaboration.id], asOf, reports.length > 0)) }, {
    subject: { kind: 'collaboration', id: collaboration.id }, day: asOf, code: 'silent', instance: 'report', parameters: { collaboration: collaboration.id, months, since },
    evidence: seenAll(seen('collaboration', collaboration, 'status'), ...reports.map((row) => seen('report-received', row, 'title'))),
  });
}

/** From its first recorded day; where that is not known, from the year it began, if that year is over. */
function isOlderThan(facts: Facts, collaboration: Row<'collaboration'>, since: Day): Truth {
  const first = facts.periodsOf('collaboration', collaboration.id).map((period) => period.validFrom).sort()[0] ?? null;
  if (collaboration.startYear !== null) return `${collaboration.startYear}-12-31` <= since || (first !== null && first <= since);
  return first === null ? unknown('collaboration', collaboration.id, 'startYear') : first <= since;
}
