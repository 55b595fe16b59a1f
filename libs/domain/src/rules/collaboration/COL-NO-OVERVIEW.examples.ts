import type { PartialRows } from '../../facts/facts-from.js';
import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';
import { wholeOrganization } from '../rule.js';

/** So many collaborations, each with all but the two hardest of the twelve questions answered. */
function wellKept(count: number): PartialRows {
  const ids = Array.from({ length: count }, (_, index) => `c${index + 1}`);
  return {
    collaboration: ids.map((id) => ({ id, name: `Samarbete ${id}`, form: 'agreement', status: 'active', startYear: 2018 })),
    'collaboration-party': ids.map((id) => ({ id: `party-${id}`, collaboration: id, name: 'Grannkommunen' })),
    agreement: ids.map((id) => ({ id: `agr-${id}`, collaboration: id, title: 'Avtal', documentKind: 'contract', absent: ['endsOn'], noticeMonths: 6 })),
    'decision-right': ids.map((id) => ({ id: `right-${id}`, subject: id, question: 'budget', organText: 'Kommunstyrelsen', clause: 'Avtalet § 4' })),
    representation: ids.map((id) => ({ id: `rep-${id}`, collaboration: id, person: 'kim' })),
    cost: ids.map((id) => ({ id: `cost-${id}`, day: '2026-02-01', subject: id, year: 2025, actual: 900_000 })),
    'report-received': ids.map((id) => ({ id: `report-${id}`, day: '2026-05-05', subject: id, title: 'Årsrapport' })),
    'goal-link': ids.map((id) => ({ id: `link-${id}`, subject: id, goal: 'g1', relation: 'supports' })),
    review: [{ id: 'old', day: '2019-03-12', scope: 'all', includesAlternatives: true }],
    'completeness-mark': vouched('review', 'collaboration'),
  };
}
const fourteen = exampleTown(wellKept(14));
const five = exampleTown(wellKept(5));
const { flags, passes, cannotTell } = examplesAbout(wholeOrganization, '2026-11-24');

export const colNoOverviewExamples: RuleExamples = {
  rule: 'COL-NO-OVERVIEW',
  conditions: ['samarbetena är många', 'ingen aktuell översyn av alla finns', 'översynen redovisar inte alternativ', 'för många samarbeten har för få svar'],
  examples: [
    flags('Fjorton samarbeten, senast genomlysta 2019', 'notice', fourteen),
    flags('Översynen i våras gällde bara ett av dem', 'notice', withRows(fourteen, { review: [{ id: 'new', day: '2026-03-10', scope: 'one', subject: 'c1', includesAlternatives: true }] })),
    flags('Översynen i våras sade inget om alternativ', 'notice', withRows(fourteen, { review: [{ id: 'new', day: '2026-03-10', scope: 'all', includesAlternatives: false }] })),
    flags('Fem samarbeten, och för två av dem vet man bara namnet', 'notice', without(without(without(without(without(without(five, 'cost', 'cost-c1'), 'representation', 'rep-c1'), 'agreement', 'agr-c1'), 'cost', 'cost-c2'), 'representation', 'rep-c2'), 'agreement', 'agr-c2')),
    passes('Nio samarbeten är under gränsen', 'samarbetena är många', exampleTown(wellKept(9))),
    passes('Tio, men ett av dem har avslutats', 'samarbetena är många', changed(exampleTown(wellKept(10)), 'collaboration', 'c10', { status: 'ended' })),
    passes('Översyn förra året med kostnaden för alternativen', 'ingen aktuell översyn av alla finns', withRows(fourteen, { review: [{ id: 'new', day: '2025-10-07', scope: 'all', includesAlternatives: true }] })),
    passes('Översynen är fyra år på dagen och redovisade alternativen', 'översynen redovisar inte alternativ', withRows(fourteen, { review: [{ id: 'new', day: '2022-11-24', scope: 'all', includesAlternatives: true }] })),
    passes('Ett av fem samarbeten har luckor, och det är precis vad som tolereras', 'för många samarbeten har för få svar', without(without(without(five, 'cost', 'cost-c1'), 'representation', 'rep-c1'), 'agreement', 'agr-c1')),
    cannotTell('Ingen går i god för att översynerna är införda', 'completeness-mark.review', unvouched(fourteen, 'review')),
    cannotTell('Nio är införda, men ingen vet om det är alla', 'completeness-mark.collaboration', unvouched(exampleTown(wellKept(9)), 'collaboration')),
    cannotTell('Om översynen redovisade alternativ är inte antecknat', 'review.includesAlternatives', withRows(fourteen, { review: [{ id: 'new', day: '2025-10-07', scope: 'all' }] })),
  ],
};
