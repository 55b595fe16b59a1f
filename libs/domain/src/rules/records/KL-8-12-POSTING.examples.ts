import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const late = exampleTown({
  meeting: [{ id: 'sitting', day: '2026-03-02', body: 'tn', status: 'held' }],
  minutes: [{ id: 'm1', day: '2026-03-02', meeting: 'sitting', approvedOn: '2026-03-04', postedOn: '2026-03-09', postingComplete: true }],
});
const never = changed(late, 'minutes', 'm1', { postedOn: null, absent: ['postedOn'] });
const { flags, passes, cannotTell } = examplesAbout('m1', '2026-11-24');

export const kl812PostingExamples: RuleExamples = {
  rule: 'KL-8-12-POSTING',
  conditions: ['protokollet är justerat', 'organets protokoll omfattas', 'fristen har gått ut', 'anslaget kom inte i tid', 'anslaget saknar uppgifter'],
  examples: [
    flags('Justerat onsdag den 4 mars, anslaget måndag den 9', ['unlawful', 'late'], late),
    flags('Anslaget en dag för sent', ['unlawful', 'late'], changed(late, 'minutes', 'm1', { postedOn: '2026-03-07' })),
    flags('Det är antecknat att justeringen aldrig anslogs', ['unlawful', 'never'], never, '2026-03-07'),
    flags('Anslaget i tid men utan uppgift om var protokollet finns', ['unlawful', 'incomplete'], changed(late, 'minutes', 'm1', { postedOn: '2026-03-05', postingComplete: false })),
    passes('Protokollet är inte justerat än', 'protokollet är justerat', changed(never, 'minutes', 'm1', { approvedOn: null })),
    passes('Utskottet bereder bara', 'organets protokoll omfattas', changed(late, 'meeting', 'sitting', { body: 'ksau' })),
    passes('Den andra dagen är i dag', 'fristen har gått ut', changed(never, 'minutes', 'm1', { postingComplete: null }), '2026-03-06'),
    passes('Anslaget den andra dagen', 'anslaget kom inte i tid', changed(late, 'minutes', 'm1', { postedOn: '2026-03-06' })),
    passes('Justerat på fredagen, anslaget på måndagen', 'anslaget kom inte i tid', changed(late, 'minutes', 'm1', { approvedOn: '2026-03-06' })),
    passes('Anslaget samma dag, med plats och dag', 'anslaget saknar uppgifter', changed(late, 'minutes', 'm1', { postedOn: '2026-03-04' })),
    cannotTell('Ingen har fyllt i när det anslogs', 'minutes.postedOn', changed(late, 'minutes', 'm1', { postedOn: null })),
    cannotTell('Ingen har fyllt i vad anslaget innehöll', 'minutes.postingComplete', changed(late, 'minutes', 'm1', { postedOn: '2026-03-05', postingComplete: null })),
    cannotTell('Ingen vet vilket sammanträde protokollet gäller', 'minutes.meeting', changed(late, 'minutes', 'm1', { meeting: null })),
    cannotTell('Justeringen gjordes före kommunallagen', 'minutes.day', changed(late, 'minutes', 'm1', { approvedOn: '2017-12-20' })),
  ],
};
