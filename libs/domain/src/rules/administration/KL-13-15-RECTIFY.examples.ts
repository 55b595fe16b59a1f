import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const closed = exampleTown({
  matter: [{ id: 'm1', day: '2024-01-12', diaryNumber: 'KS 2024:12', title: 'Skolan i Norrby', matterType: 'SKOLSTRUKTUR', body: 'kf', status: 'executing' }],
  decision: [{ id: 'd1', day: '2024-03-04', number: '§ 20', title: 'Skolan läggs ned', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' }],
  'court-order': [{ id: 'c1', day: '2025-10-01', decision: 'd1', court: 'Kammarrätten', orderKind: 'annulment', finalOn: '2025-11-10' }],
  'execution-action': [{ id: 'e1', day: '2024-08-12', matter: 'm1', decision: 'd1', title: 'Skolan stängs', actionKind: 'winding-up', absent: ['reversedOn', 'irreversibleReason'] }],
});
const { flags, passes, cannotTell } = examplesAbout('e1', '2026-11-24');

export const annulledNotRectifiedExamples: RuleExamples = {
  rule: 'KL-13-15-RECTIFY',
  conditions: ['beslutet är upphävt', 'upphävandet har vunnit laga kraft', 'åtgärden genomförde beslutet innan dess', 'tiden att rätta har gått ut', 'åtgärden är inte återställd', 'ingen har angett varför det inte går'],
  examples: [
    flags('Skolan är fortfarande stängd ett år senare', 'risk', closed),
    flags('Dagen efter den sista dagen', 'risk', closed, '2026-01-10'),
    flags('Kommunens egen gräns är en vecka', 'risk', withRows(closed, { threshold: [{ id: 't1', key: 'rectifyDays', value: '7' }] }), '2025-11-18'),
    flags('Åtgärden påbörjades dagen före laga kraft', 'risk', changed(closed, 'execution-action', 'e1', { day: '2025-11-09' })),
    passes('Överklagandet avslogs', 'beslutet är upphävt', changed(closed, 'court-order', 'c1', { orderKind: 'upheld' })),
    passes('Upphävandet är överklagat', 'upphävandet har vunnit laga kraft', changed(closed, 'court-order', 'c1', { finalOn: null })),
    passes('Det var en utredning', 'åtgärden genomförde beslutet innan dess', changed(closed, 'execution-action', 'e1', { actionKind: 'investigation' })),
    passes('Åtgärden påbörjades efter laga kraft, vilket är en annan fråga', 'åtgärden genomförde beslutet innan dess', changed(closed, 'execution-action', 'e1', { day: '2025-11-10' })),
    passes('Det är den sista dagen', 'tiden att rätta har gått ut', closed, '2026-01-09'),
    passes('Skolan öppnade igen', 'åtgärden är inte återställd', changed(closed, 'execution-action', 'e1', { reversedOn: '2026-01-07', absent: ['irreversibleReason'] })),
    passes('Nämnden redovisade varför det inte gick', 'ingen har angett varför det inte går', changed(closed, 'execution-action', 'e1', { irreversibleReason: 'Byggnaden är såld', absent: ['reversedOn'] })),
    cannotTell('Om åtgärden är återställd är inte ifyllt', 'execution-action.reversedOn', changed(closed, 'execution-action', 'e1', { absent: ['irreversibleReason'] })),
    cannotTell('Om rättelse är möjlig är inte ifyllt', 'execution-action.irreversibleReason', changed(closed, 'execution-action', 'e1', { absent: ['reversedOn'] })),
  ],
};
