import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const late = exampleTown({
  meeting: [{ id: 'sitting', day: '2026-03-02', body: 'ks', status: 'held' }],
  minutes: [{ id: 'm1', day: '2026-03-02', meeting: 'sitting', approvedOn: '2026-03-18' }],
});
const never = changed(late, 'minutes', 'm1', { approvedOn: null, absent: ['approvedOn'] });
const inSubcommittee = changed(late, 'meeting', 'sitting', { body: 'ksau' });
const { flags, passes, cannotTell } = examplesAbout('m1', '2026-11-24');

export const kl569ApprovalExamples: RuleExamples = {
  rule: 'KL-5-69-APPROVAL',
  conditions: ['organets protokoll omfattas', 'fristen har gått ut', 'protokollet justerades inte i tid'],
  examples: [
    flags('Sammanträde den 2 mars, justerat den 18', ['unlawful', 'late'], late),
    flags('Justerat dagen efter fristen', ['unlawful', 'late'], changed(late, 'minutes', 'm1', { approvedOn: '2026-03-17' })),
    flags('Det är antecknat att protokollet aldrig justerades', ['unlawful', 'never'], never, '2026-03-17'),
    flags('Utskottet beslutar på delegation och omfattas', ['unlawful', 'late'],
      withRows(inSubcommittee, { 'delegation-item': [{ id: 'i1', delegate: 'ksau', delegateKind: 'subcommittee', validFrom: '2026-03-01' }] })),
    passes('Utskottet bereder bara', 'organets protokoll omfattas', inSubcommittee),
    passes('Utskottet fick sin första delegation efter sammanträdet', 'organets protokoll omfattas',
      withRows(inSubcommittee, { 'delegation-item': [{ id: 'i1', delegate: 'ksau', delegateKind: 'subcommittee', validFrom: '2026-03-03' }] })),
    passes('En styrgrupps anteckningar har ingen frist', 'organets protokoll omfattas', withRows(late, { body: [{ id: 'ks', name: 'Styrgruppen', bodyKind: 'steering-group' }] })),
    passes('Fjortonde dagen är i dag', 'fristen har gått ut', never, '2026-03-16'),
    passes('Justerat på den fjortonde dagen', 'protokollet justerades inte i tid', changed(late, 'minutes', 'm1', { approvedOn: '2026-03-16' })),
    passes('En paragraf justerades direkt vid sammanträdet', 'protokollet justerades inte i tid', changed(late, 'minutes', 'm1', { paragraphs: '§ 41', approvedOn: '2026-03-02' })),
    passes('Den fjortonde dagen var en lördag och det justerades på måndagen', 'protokollet justerades inte i tid',
      changed(changed(late, 'meeting', 'sitting', { day: '2026-03-07' }), 'minutes', 'm1', { approvedOn: '2026-03-23' })),
    cannotTell('Ingen har fyllt i när det justerades', 'minutes.approvedOn', changed(late, 'minutes', 'm1', { approvedOn: null })),
    cannotTell('Ingen vet vilket sammanträde protokollet gäller', 'minutes.meeting', changed(late, 'minutes', 'm1', { meeting: null })),
    cannotTell('Sammanträdet hölls före kommunallagen', 'minutes.day', changed(late, 'meeting', 'sitting', { day: '2017-12-20' })),
  ],
};
