import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const early = exampleTown({
  meeting: [{ id: 'sitting', day: '2026-02-26', body: 'ks', status: 'held' }],
  minutes: [{ id: 'm1', day: '2026-02-26', meeting: 'sitting', approvedOn: '2026-03-02', postedOn: '2026-03-03', takenDownOn: '2026-03-17' }],
});
const { flags, passes, cannotTell } = examplesAbout('m1', '2026-11-24');

export const kl135TakenDownExamples: RuleExamples = {
  rule: 'KL-13-5-TAKEN-DOWN',
  conditions: ['anslaget har tagits ned', 'tiden för överklagande hade inte gått ut'],
  examples: [
    flags('Anslaget togs ned efter fjorton dagar', 'unlawful', early),
    flags('Nedtaget på den sista överklagandedagen', 'unlawful', changed(early, 'minutes', 'm1', { takenDownOn: '2026-03-24' })),
    flags('Tjugoförsta dagen var en lördag och anslaget togs ned på måndagen', 'unlawful', changed(early, 'minutes', 'm1', { postedOn: '2026-03-07', takenDownOn: '2026-03-30' })),
    flags('I den gemensamma nämndens andra kommun anslogs det en vecka senare', 'unlawful', changed(early, 'minutes', 'm1', { lastPostedOn: '2026-03-10', takenDownOn: '2026-03-31' })),
    flags('Frågan ställs samma dag som anslaget togs ned', 'unlawful', early, '2026-03-17'),
    passes('Anslaget sitter kvar', 'anslaget har tagits ned', changed(early, 'minutes', 'm1', { takenDownOn: null })),
    passes('Anslaget ska tas ned i morgon', 'anslaget har tagits ned', early, '2026-03-16'),
    passes('Nedtaget den tjugoandra dagen', 'tiden för överklagande hade inte gått ut', changed(early, 'minutes', 'm1', { takenDownOn: '2026-03-25' })),
    cannotTell('Ingen har fyllt i när det anslogs', 'minutes.postedOn', changed(early, 'minutes', 'm1', { postedOn: null })),
    cannotTell('Anslaget togs ned före kommunallagen', 'minutes.day', changed(early, 'minutes', 'm1', { postedOn: '2017-12-10', takenDownOn: '2017-12-20' })),
  ],
};
