import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const filed = exampleTown({
  company: [{ id: 'event', name: 'Exempelevent AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2016-01-01' }],
  meeting: [
    { id: 'kf-april', day: '2026-04-27', body: 'kf', status: 'held' }, { id: 'kf-march', day: '2026-03-10', body: 'kf', status: 'held' }, { id: 'kf-june', day: '2026-06-15', body: 'kf', status: 'planned' },
    { id: 'tn-march', day: '2026-03-18', body: 'tn', status: 'held' },
  ],
  'supervision-decision': [{ id: 's1', day: '2026-03-10', company: 'event', year: 2025, body: 'ks', result: 'not-compatible', measures: 'Läggs till handlingarna', absent: ['proposal'] }],
});
const { flags, passes, cannotTell } = examplesAbout('s1', '2026-11-24');
const proposal = withRows(filed, { decision: [{ id: 'd1', day: '2026-03-10', number: '§ 46', title: 'Ändrat ändamål för Exempelevent AB', matter: 'm1', kind: 'proposal', body: 'ks', makerKind: 'body', basis: 'body' }] });

export const supervisionWithoutMeasuresExamples: RuleExamples = {
  rule: 'KL-6-9-NO-MEASURES',
  conditions: ['verksamheten är inte förenlig', 'inget förslag är lämnat', 'fullmäktige har sammanträtt sedan dess', 'beslutet är fattat'],
  examples: [
    flags('Styrelsen såg att bolaget drev hotell utanför ändamålet, och lade det till handlingarna', 'unlawful', filed),
    flags('Dagen efter fullmäktiges nästa sammanträde', 'unlawful', filed, '2026-04-28'),
    passes('Verksamheten är förenlig', 'verksamheten är inte förenlig', changed(filed, 'supervision-decision', 's1', { result: 'compatible' })),
    passes('En brist i rapporteringen, men verksamheten är förenlig', 'verksamheten är inte förenlig', changed(filed, 'supervision-decision', 's1', { result: 'deficient' })),
    passes('Styrelsen föreslog fullmäktige ett ändrat ändamål', 'inget förslag är lämnat', changed(proposal, 'supervision-decision', 's1', { proposal: 'd1', absent: [] })),
    passes('Fullmäktige sammanträder i dag', 'fullmäktige har sammanträtt sedan dess', filed, '2026-04-27'),
    passes('Sammanträdet i april ställdes in', 'fullmäktige har sammanträtt sedan dess', changed(filed, 'meeting', 'kf-april', { status: 'cancelled' }), '2026-04-28'),
    passes('Styrelsens beslut kommer först nästa vecka', 'beslutet är fattat', filed, '2026-03-09'),
    examplesAbout('organization', '2026-11-24').passes('Det finns bolag men inga uppsiktsbeslut', 'beslutet är fattat', without(filed, 'supervision-decision', 's1')),
    cannotTell('Om ett förslag finns är inte ifyllt', 'supervision-decision.proposal', changed(filed, 'supervision-decision', 's1', { absent: [] })),
    cannotTell('Resultatet är inte ifyllt', 'supervision-decision.result', changed(filed, 'supervision-decision', 's1', { result: null })),
    cannotTell('Fullmäktiges sammanträden är inte införda', 'meeting.day', without(without(filed, 'meeting', 'kf-april'), 'meeting', 'kf-june')),
    flags('Vilket år det gäller är inte ifyllt', 'unlawful', changed(filed, 'supervision-decision', 's1', { year: null })),
    flags('Beslutet är infört, men inte bolaget', 'unlawful', without(filed, 'company', 'event')),
  ],
};
