import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const care = exampleTown({
  handover: [{ id: 'h1', title: 'Äldreboendet Linden', recipientKind: 'private-provider', recipientName: 'Exempelvård AB', insightClause: '§ 14', lastFollowedUpOn: '2026-10-08', validFrom: '2023-03-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('h1', '2026-11-24');
const agreed = (fields: Parameters<typeof changed<'handover'>>[3]) => changed(care, 'handover', 'h1', fields);
const never = { lastFollowedUpOn: null, absent: ['lastFollowedUpOn'] } as const;

export const providerFollowUpExamples: RuleExamples = {
  rule: 'KL-10-8-FOLLOWUP',
  conditions: ['det är en privat utförare', 'avtalet saknar klausul om insyn', 'uppföljningen är äldre än ett år', 'avtalet är äldre än ett år', 'avtalet gäller'],
  examples: [
    flags('Avtalet säger inget om allmänhetens insyn', ['unlawful', 'no-insight'], agreed({ insightClause: null, absent: ['insightClause'] })),
    flags('Uppföljt för ett år och en dag sedan', ['risk', 'not-followed-up'], agreed({ lastFollowedUpOn: '2025-11-23' })),
    flags('Aldrig uppföljt', ['risk', 'not-followed-up'], agreed(never)),
    flags('När avtalet började är inte känt, och ingen har följt upp', ['risk', 'not-followed-up'], agreed({ ...never, validFrom: null })),
    flags('Kommunen har bestämt att följa upp varje halvår', ['risk', 'not-followed-up'], withRows(agreed({ lastFollowedUpOn: '2026-04-01' }), { threshold: [{ id: 't', key: 'providerFollowUpMonths', value: '6' }] })),
    passes('En fristående förskola', 'det är en privat utförare', agreed({ recipientKind: 'independent-principal', insightClause: null, absent: ['insightClause'] })),
    passes('Kommunens eget bolag', 'det är en privat utförare', agreed({ ...never, recipientKind: 'municipal-company' })),
    passes('Avtalet har en klausul om insyn', 'avtalet saknar klausul om insyn', care),
    passes('Uppföljt för ett år sedan på dagen', 'uppföljningen är äldre än ett år', agreed({ lastFollowedUpOn: '2025-11-24' })),
    passes('Uppföljning gjord i oktober', 'uppföljningen är äldre än ett år', care),
    passes('Avtalet började för ett år sedan på dagen', 'avtalet är äldre än ett år', agreed({ ...never, validFrom: '2025-11-24' })),
    passes('Avtalet har gått ut', 'avtalet gäller', agreed({ ...never, validUntil: '2026-10-01' })),
    cannotTell('Om avtalet ger insyn är inte ifyllt', 'handover.insightClause', agreed({ insightClause: null })),
    cannotTell('När uppföljning gjordes är inte ifyllt', 'handover.lastFollowedUpOn', agreed({ lastFollowedUpOn: null })),
    flags('Avtalet blev ett år i går', ['risk', 'not-followed-up'], agreed({ ...never, validFrom: '2025-11-23' })),
  ],
};
