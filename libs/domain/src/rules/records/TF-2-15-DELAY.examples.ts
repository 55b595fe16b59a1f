import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const slow = exampleTown({
  'document-request': [{ id: 'r', day: '2026-03-02', title: 'Ägardirektivet', body: 'ks', answeredOn: '2026-03-23', answer: 'released', absent: ['delayNoticeOn'], askedIdentity: false }],
});
const prompt = changed(slow, 'document-request', 'r', { answeredOn: '2026-03-03' });
const refused = changed(prompt, 'document-request', 'r', { answer: 'refused', writtenDecision: true, appealNotice: true });
const { flags, passes, cannotTell } = examplesAbout('r', '2026-11-24');

export const tf215DelayExamples: RuleExamples = {
  rule: 'TF-2-15-DELAY',
  conditions: ['tiden har gått ut', 'svaret kom sent', 'inget besked om dröjsmål kom i tid', 'avslaget saknar beslut eller hänvisning', 'frågan om namn behövdes inte'],
  examples: [
    flags('En journalist fick ägardirektivet efter tre veckor', ['risk', 'late'], slow),
    flags('Svaret kom den tredje dagen', ['risk', 'late'], changed(slow, 'document-request', 'r', { answeredOn: '2026-03-05' })),
    flags('Den som frågade har inte fått något svar alls', ['risk', 'late'], changed(slow, 'document-request', 'r', { answeredOn: null, absent: ['answeredOn', 'delayNoticeOn'] }), '2026-03-05'),
    flags('Beskedet om dröjsmål kom först efter en vecka', ['risk', 'late'], changed(slow, 'document-request', 'r', { delayNoticeOn: '2026-03-09', absent: [] })),
    flags('Avslaget gavs muntligt', ['risk', 'refusal'], changed(refused, 'document-request', 'r', { writtenDecision: false })),
    flags('Delvis avslag utan hänvisning om hur man överklagar', ['risk', 'refusal'], changed(refused, 'document-request', 'r', { answer: 'partly', appealNotice: false })),
    flags('Den som frågade måste säga sitt namn fast det inte behövdes', ['risk', 'identity'], changed(prompt, 'document-request', 'r', { askedIdentity: true, identityNeeded: false })),
    flags('Kommunen har satt gränsen till en dag', ['risk', 'late'],
      withRows(changed(slow, 'document-request', 'r', { answeredOn: '2026-03-04' }), { threshold: [{ id: 'days', key: 'documentRequestDays', value: '1' }] })),
    passes('Den andra dagen är i dag', 'tiden har gått ut', changed(slow, 'document-request', 'r', { answeredOn: null, absent: ['answeredOn', 'delayNoticeOn'] }), '2026-03-04'),
    passes('Utlämnat nästa dag', 'svaret kom sent', prompt),
    passes('Utlämnat den andra dagen', 'svaret kom sent', changed(slow, 'document-request', 'r', { answeredOn: '2026-03-04' })),
    passes('Begäran kom på fredagen och besvarades på måndagen', 'svaret kom sent', changed(slow, 'document-request', 'r', { day: '2026-03-06', answeredOn: '2026-03-09' })),
    passes('Sekretessprövning av fyrahundra sidor, med besked om tid', 'inget besked om dröjsmål kom i tid', changed(slow, 'document-request', 'r', { delayNoticeOn: '2026-03-03', absent: [] })),
    passes('Avslag med beslut och hänvisning', 'avslaget saknar beslut eller hänvisning', refused),
    passes('Handlingen lämnades ut, och då behövs inget beslut', 'avslaget saknar beslut eller hänvisning', changed(prompt, 'document-request', 'r', { writtenDecision: false, appealNotice: false })),
    passes('Syftet behövdes för sekretessprövningen', 'frågan om namn behövdes inte', changed(prompt, 'document-request', 'r', { askedIdentity: true, identityNeeded: true })),
    cannotTell('Ingen har fyllt i när den besvarades', 'document-request.answeredOn', changed(slow, 'document-request', 'r', { answeredOn: null })),
    cannotTell('Ingen har fyllt i om ett besked lämnades', 'document-request.delayNoticeOn', changed(slow, 'document-request', 'r', { absent: [] })),
    cannotTell('Om avslaget är skriftligt är inte ifyllt', 'document-request.writtenDecision', changed(refused, 'document-request', 'r', { writtenDecision: null })),
    cannotTell('Om det finns en hänvisning är inte ifyllt', 'document-request.appealNotice', changed(refused, 'document-request', 'r', { appealNotice: null })),
    cannotTell('Om namnet behövdes är inte ifyllt', 'document-request.identityNeeded', changed(prompt, 'document-request', 'r', { askedIdentity: true })),
  ],
};
