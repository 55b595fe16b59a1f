import { withRows, type PartialRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const forgotten = exampleTown({
  matter: [{ id: 'm1', day: '2025-04-01', diaryNumber: 'KS 2025:88', title: 'Lokalplan', matterType: 'MAL', body: 'kf', status: 'executing' }],
  decision: [{ id: 'd1', day: '2025-06-16', number: '§ 88', title: 'Uppdrag att ta fram en lokalplan', matter: 'm1', kind: 'assignment', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', dueDate: '2026-03-31' }],
  'completeness-mark': vouched('execution-action', 'follow-up'),
});
const followedUp = (row: NonNullable<PartialRows['follow-up']>[number]) => withRows(forgotten, { 'follow-up': [{ day: '2025-09-01', decision: 'd1', step: 'execution', ...row }] });
const begun = (day: string, decision = 'd1') => withRows(forgotten, { 'execution-action': [{ id: 'e1', day, matter: 'm1', decision, title: 'Lokalplanen skrivs', actionKind: 'planning' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const executionNotDoneExamples: RuleExamples = {
  rule: 'EXEC-NOT-DONE',
  conditions: ['det är ett beslut eller uppdrag', 'det finns en sista dag', 'dagen har gått ut', 'ingen åtgärd är påbörjad', 'genomförandet är varken klart eller förklarat'],
  examples: [
    flags('Lokalplanen skulle ha redovisats i mars och inget har skett', 'risk', forgotten),
    flags('Ett beslut är inte heller genomfört', 'risk', changed(forgotten, 'decision', 'd1', { kind: 'decision' })),
    flags('Dagen efter den sista', 'risk', forgotten, '2026-04-01'),
    flags('Genomförandet är planerat men varken klart eller förklarat', 'risk', followedUp({ id: 'f1', due: '2026-02-28' })),
    flags('Bara beslutssteget är klart', 'risk', followedUp({ id: 'f1', step: 'decision', doneOn: '2025-09-01', deviationReason: 'Nej' })),
    flags('Åtgärden börjar först i morgon', 'risk', begun('2026-11-25')),
    flags('Åtgärden hör till ett annat beslut', 'risk', begun('2026-01-10', 'd9')),
    passes('Det var ett yttrande', 'det är ett beslut eller uppdrag', changed(forgotten, 'decision', 'd1', { kind: 'opinion' })),
    passes('Uppdraget har ingen sista dag', 'det finns en sista dag', changed(forgotten, 'decision', 'd1', { dueDate: null })),
    passes('Det är den sista dagen', 'dagen har gått ut', forgotten, '2026-03-31'),
    passes('Arbetet är påbörjat', 'ingen åtgärd är påbörjad', begun('2026-01-10')),
    passes('Arbetet började i dag', 'ingen åtgärd är påbörjad', begun('2026-11-24')),
    passes('Nämnden fick mer tid och angav varför', 'genomförandet är varken klart eller förklarat', followedUp({ id: 'f1', due: '2027-03-31', deviationReason: 'Skolprognosen behövdes först' })),
    passes('Planen är klar', 'genomförandet är varken klart eller förklarat', followedUp({ id: 'f1', doneOn: '2026-03-20' })),
    cannotTell('Ingen går i god för att åtgärderna är införda', 'completeness-mark.execution-action', unvouched(forgotten, 'execution-action')),
    cannotTell('Ingen går i god för att uppföljningarna är införda', 'completeness-mark.follow-up', unvouched(forgotten, 'follow-up')),
  ],
};
