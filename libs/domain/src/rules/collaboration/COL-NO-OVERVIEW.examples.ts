import { withRows, type PartialRows } from '../../facts/facts-from.js';
import type { Facts } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';
import { wholeOrganization } from '../rule.js';

/** So many collaborations, each with all but two of the twelve questions answered: our position and how we voted. */
function wellKept(count: number): PartialRows {
  const ids = Array.from({ length: count }, (_, index) => `c${index + 1}`);
  return {
    collaboration: ids.map((id) => ({ id, name: `Samarbete ${id}`, form: 'agreement', status: 'active', startYear: 2018, residentInfo: 'Protokollen finns på webbplatsen' })),
    'collaboration-party': ids.map((id) => ({ id: `party-${id}`, collaboration: id, name: 'Grannkommunen' })),
    agreement: ids.map((id) => ({ id: `agr-${id}`, collaboration: id, title: 'Avtal', documentKind: 'contract', documentRef: 'KS 2018:1', adoptedBy: 'KS 2018-03-06 § 40', absent: ['endsOn'], noticeMonths: 6 })),
    'decision-right': ids.flatMap((id) => (['budget', 'tariff'] as const).map((question) => ({ id: `${question}-${id}`, subject: id, question, organText: 'Kommunstyrelsen', clause: 'Avtalet § 4' }))),
    representation: ids.map((id) => ({ id: `rep-${id}`, collaboration: id, person: 'kim', electedBy: 'KF 2022-12-19 § 140' })),
    cost: ids.flatMap((id) => [2023, 2026].map((year) => ({ id: `cost-${year}-${id}`, day: `${year}-02-01`, subject: id, year, actual: 900_000, alternative: 1_000_000 }))),
    'report-received': ids.map((id) => ({ id: `report-${id}`, day: '2026-05-05', subject: id, title: 'Årsredovisning', reportKind: 'annual' })),
    'goal-link': ids.map((id) => ({ id: `link-${id}`, subject: id, goal: 'g1', relation: 'supports' })),
    review: [{ id: 'old', day: '2019-03-12', scope: 'all', includesAlternatives: true }],
    'completeness-mark': vouched('review', 'collaboration'),
  };
}
const fourteen = exampleTown(wellKept(14));
const five = exampleTown(wellKept(5));
/** One more question without an answer than what is enough. */
const withGaps = (facts: Facts, id: string) => without(facts, 'goal-link', `link-${id}`);
const { flags, passes, cannotTell } = examplesAbout(wholeOrganization, '2026-11-24');

export const colNoOverviewExamples: RuleExamples = {
  rule: 'COL-NO-OVERVIEW',
  conditions: ['samarbetena är många', 'ingen aktuell översyn av alla finns', 'översynen redovisar inte alternativ', 'för många samarbeten har för få svar'],
  examples: [
    flags('Fjorton samarbeten, senast genomlysta 2019', ['notice', 'no-overview'], fourteen),
    flags('Översynen i våras gällde bara ett av dem', ['notice', 'no-overview'], withRows(fourteen, { review: [{ id: 'new', day: '2026-03-10', scope: 'one', subject: 'c1', includesAlternatives: true }] })),
    flags('Översynen i våras sade inget om alternativ', ['notice', 'no-overview'], withRows(fourteen, { review: [{ id: 'new', day: '2026-03-10', scope: 'all', includesAlternatives: false }] })),
    flags('Fem samarbeten, och för två av dem vet man inte vilka mål de stöder', ['notice', 'incomplete'], withGaps(withGaps(five, 'c1'), 'c2')),
    passes('Nio samarbeten är under gränsen', 'samarbetena är många', exampleTown(wellKept(9))),
    passes('Tio, men ett av dem har avslutats', 'samarbetena är många', changed(exampleTown(wellKept(10)), 'collaboration', 'c10', { status: 'ended' })),
    passes('Översyn förra året med kostnaden för alternativen', 'ingen aktuell översyn av alla finns', withRows(fourteen, { review: [{ id: 'new', day: '2025-10-07', scope: 'all', includesAlternatives: true }] })),
    passes('Översynen är fyra år på dagen och redovisade alternativen', 'översynen redovisar inte alternativ', withRows(fourteen, { review: [{ id: 'new', day: '2022-11-24', scope: 'all', includesAlternatives: true }] })),
    passes('Ett av fem samarbeten har luckor, och det är precis vad som tolereras', 'för många samarbeten har för få svar', withGaps(five, 'c1')),
    cannotTell('Ingen går i god för att översynerna är införda', 'completeness-mark.review', unvouched(fourteen, 'review')),
    cannotTell('Nio är införda, men ingen vet om det är alla', 'completeness-mark.collaboration', unvouched(exampleTown(wellKept(9)), 'collaboration')),
    cannotTell('Om översynen redovisade alternativ är inte antecknat', 'review.includesAlternatives', withRows(fourteen, { review: [{ id: 'new', day: '2025-10-07', scope: 'all' }] })),
    flags('Precis tio samarbeten', ['notice', 'no-overview'], exampleTown(wellKept(10))),
    flags('Översynen är fyra år och en dag', ['notice', 'no-overview'], withRows(fourteen, { review: [{ id: 'new', day: '2022-11-23', scope: 'all', includesAlternatives: true }] })),
    flags('Översynen behandlas först i morgon', ['notice', 'no-overview'], withRows(fourteen, { review: [{ id: 'new', day: '2026-11-25', scope: 'all', includesAlternatives: true }] })),
    passes('Översynen behandlades i dag', 'ingen aktuell översyn av alla finns', withRows(fourteen, { review: [{ id: 'new', day: '2026-11-24', scope: 'all', includesAlternatives: true }] })),
  ],
};
