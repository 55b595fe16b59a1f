import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const waiting = exampleTown({
  matter: [{ id: 'm', day: '2025-03-31', diaryNumber: 'KS 2025:77', title: 'Motion om cykelväg till Viken', matterType: 'MOTION', body: 'ks', status: 'preparation', absent: ['reportedToCouncilOn'] }],
  'completeness-mark': vouched('decision'),
});
const proposal = changed(waiting, 'matter', 'm', { matterType: 'MEDBORGARFORSLAG_NAMND', body: 'tn' });
const decided = (body: string, more: object = {}) => withRows(waiting, { decision: [{ id: 'd', day: '2026-03-23', number: '§ 24', title: 'Motionen avslås', matter: 'm', kind: 'decision', body, makerKind: 'body', ...more }] });
const { flags, passes, cannotTell } = examplesAbout('m', '2026-04-20');

export const kl535MotionExamples: RuleExamples = {
  rule: 'KL-5-35-MOTION',
  conditions: ['det är en motion eller ett medborgarförslag', 'året har gått', 'förslaget är inte avgjort', 'läget har inte anmälts inom året'],
  examples: [
    flags('Motionen väcktes i mars 2025 och i april 2026 har fullmäktige inte hört något', ['unlawful', 'undecided'], waiting),
    flags('Dagen efter årsdagen', ['unlawful', 'undecided'], waiting, '2026-04-01'),
    flags('Anmälan kom två veckor för sent', ['unlawful', 'undecided'], changed(waiting, 'matter', 'm', { reportedToCouncilOn: '2026-04-13', absent: [] })),
    flags('Ett medborgarförslag', ['unlawful', 'undecided'], changed(waiting, 'matter', 'm', { matterType: 'MEDBORGARFORSLAG' })),
    flags('Ärendet gäller en cykelväg men väcktes genom en motion', ['unlawful', 'undecided'], changed(waiting, 'matter', 'm', { matterType: 'GATUBELYSNING', origin: 'motion' })),
    flags('Ärendet gäller belysning men väcktes genom ett medborgarförslag', ['unlawful', 'undecided'], changed(waiting, 'matter', 'm', { matterType: 'GATUBELYSNING', origin: 'citizen-proposal' })),
    flags('Styrelsen har tagit ställning, men det är fullmäktige som avgör', ['unlawful', 'undecided'], decided('ks')),
    flags('Fullmäktige har bara fått information', ['unlawful', 'undecided'], decided('kf', { kind: 'information' })),
    flags('Fullmäktige avgör den först nästa vecka', ['unlawful', 'undecided'], decided('kf', { day: '2026-04-27' })),
    flags('Nämnden har haft medborgarförslaget i ett år utan att redovisa det', ['unlawful', 'handed-over'], proposal),
    flags('Förslaget är överlämnat till nämnden', ['unlawful', 'handed-over'], changed(waiting, 'matter', 'm', { handedOverByCouncil: true })),
    flags('Nämnden redovisade en gång, för mer än ett år sedan', ['unlawful', 'handed-over'], changed(proposal, 'matter', 'm', { day: '2024-02-01', reportedToCouncilOn: '2025-04-10', absent: [] })),
    passes('En ansökan är inget förslag', 'det är en motion eller ett medborgarförslag', changed(waiting, 'matter', 'm', { matterType: 'GATUBELYSNING', origin: 'application' })),
    passes('Årsdagen är i dag', 'året har gått', waiting, '2026-03-31'),
    passes('Nämnden redovisade i höstas', 'året har gått', changed(proposal, 'matter', 'm', { day: '2024-02-01', reportedToCouncilOn: '2025-10-27', absent: [] })),
    passes('Fullmäktige avslog motionen', 'förslaget är inte avgjort', decided('kf')),
    passes('Nämnden avgjorde medborgarförslaget', 'förslaget är inte avgjort', changed(decided('tn'), 'matter', 'm', { matterType: 'MEDBORGARFORSLAG_NAMND' })),
    passes('Fullmäktige fick veta läget inom året', 'läget har inte anmälts inom året', changed(waiting, 'matter', 'm', { reportedToCouncilOn: '2026-03-31', absent: [] })),
    cannotTell('Ingen har fyllt i om läget är anmält', 'matter.reportedToCouncilOn', changed(waiting, 'matter', 'm', { absent: [] })),
    cannotTell('Ingen går i god för att besluten är införda', 'completeness-mark.decision', unvouched(waiting, 'decision')),
    passes('Fullmäktige avgör den i dag', 'förslaget är inte avgjort', decided('kf', { day: '2026-04-20' })),
  ],
};
