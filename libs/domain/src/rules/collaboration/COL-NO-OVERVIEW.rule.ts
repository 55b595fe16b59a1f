import { answeredQuestions } from '../../collaboration/overview-questions.js';
import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import { wholeOrganization, type Outcome, type StructureRule } from '../rule.js';
import { and, isYes, not, or, type Truth } from '../three-valued.js';

const enough = 0.8;
const toleratedShare = 0.2;

export const colNoOverview: StructureRule = {
  id: 'COL-NO-OVERVIEW', version: 1, on: 'structure',
  title: 'Ingen aktuell helhetsöversikt',
  severities: ['notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { law: 'KL-9-38', note: 'Årlig rapport om avtalssamverkan' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Både styret och oppositionen frågade om det fanns en samlad bild. Likheten är att svaret måste sökas på många ställen.' },
    { no: 1, why: 'Sedan förra visionen skrevs har beroendet av andra vuxit. Då behövs bilden för att kunna välja riktning.' },
  ],
  dataNeeded: 'Samarbetena och hur många av de tolv frågorna som är besvarade för vart och ett, och översyner med alternativ.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-overview': '{count} samarbeten pågår och ingen aktuell översyn av dem finns.', incomplete: 'För {incomplete} av {count} samarbeten är för få av de tolv frågorna besvarade.',
      [cannotTell]: 'Finns en aktuell översyn av samarbetena?',
    },
    happened: {
      'no-overview': 'Ingen översyn av alla {count}, med alternativen redovisade, är registrerad efter den {since:day}.',
      incomplete: 'Av {count} pågående samarbeten har {incomplete} färre än tio av tolv frågor besvarade. Då går det inte att jämföra dem.',
    },
    says: 'Uppsikten gäller även det som sköts tillsammans med andra, och fullmäktige ska varje år få veta hur avtalssamverkan går. Antalet samarbeten och översynens ålder är lokala gränser.',
    allowed: 'En översyn av alla samarbeten de senaste fyra åren, med vad alternativen hade kostat, behandlad i styrelsen.',
    remedy: ['Börja med frågorna som saknar svar.', 'Starta en översyn med alternativen redovisade.', 'Låt styrelsen behandla den.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration') : judge(facts, asOf)),
};

function judge(facts: Facts, asOf: Day): readonly Outcome[] {
  const running = facts.on('collaboration', asOf).filter((one) => one.status === 'active');
  const incomplete = running.filter((one) => completeness(facts, one, asOf) < enough);
  const since = addMonths(asOf, -(facts.thresholdNumber('overviewMonths', asOf) ?? 48));
  const noOverview = and(areMany(facts, running, asOf), hasNoReview(facts, since, asOf));
  const outcome = conclude({ notice: or(noOverview, incomplete.length > toleratedShare * running.length) }, {
    subject: { kind: 'collaboration', id: wholeOrganization }, day: asOf, code: noOverview === true ? 'no-overview' : 'incomplete', instance: 'overview',
    parameters: { count: running.length, incomplete: incomplete.length, since },
    evidence: seenAll(...(noOverview === true ? running : incomplete).map((one) => seen('collaboration', one, 'name'))),
  });
  return outcome ? [outcome] : [];
}

/** Fullständighet: the share of the twelve questions that the registers answer. */
function completeness(facts: Facts, collaboration: Row<'collaboration'>, asOf: Day): number {
  const questions = answeredQuestions(facts, collaboration, asOf);
  return questions.filter((question) => question.answered === 'yes').length / questions.length;
}

function areMany(facts: Facts, running: readonly Row<'collaboration'>[], asOf: Day): Truth {
  const many = running.length >= (facts.thresholdNumber('overviewN', asOf) ?? 10);
  return many || not(noneExists(facts, 'collaboration', [], asOf, false));
}

function hasNoReview(facts: Facts, since: Day, asOf: Day): Truth {
  const recent = facts.all('review').filter((row) => row.scope === 'all' && row.day <= asOf && row.day >= since);
  return and(not(or(...recent.map((row) => isYes('review', row, 'includesAlternatives')))), noneExists(facts, 'review', [], asOf, false));
}
