import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const leave = exampleTown({
  matter: [{ id: 'm1', day: '2026-05-04', diaryNumber: 'TN 2026:88', title: 'Semester', matterType: 'SEMESTER', body: 'tn', status: 'closed' }],
  decision: [{ id: 'd1', day: '2026-05-11', number: '88-1', title: 'Semester vecka 28–31', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', basis: 'delegation', choice: false }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const executionOverclassifiedExamples: RuleExamples = {
  rule: 'EXEC-OVERCLASSIFIED',
  conditions: ['det är registrerat som beslut', 'beslutet vilar på delegation', 'ärendetypen är verkställighet', 'det fanns inget att välja mellan'],
  examples: [
    flags('En semester bland delegationsbesluten', 'notice', leave),
    flags('En semester på vidaredelegering', 'notice', changed(leave, 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('Något alternativ finns inte', 'notice', changed(leave, 'decision', 'd1', { choice: null, absent: ['choice'] })),
    passes('Den står i förteckningen över verkställighet', 'det är registrerat som beslut', changed(leave, 'decision', 'd1', { kind: 'execution' })),
    passes('Nämnden själv sade ja', 'beslutet vilar på delegation', changed(leave, 'decision', 'd1', { basis: 'body' })),
    passes('En chef anställs', 'ärendetypen är verkställighet', changed(leave, 'matter', 'm1', { matterType: 'ANST_CHEF' })),
    passes('Chefen fick väga två önskemål mot varandra', 'det fanns inget att välja mellan', changed(leave, 'decision', 'd1', { choice: true })),
    cannotTell('Om det fanns något att välja mellan är inte ifyllt', 'decision.choice', changed(leave, 'decision', 'd1', { choice: null })),
  ],
};
