import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const teams = exampleTown({
  decision: [{ id: 'd1', day: '2023-11-20', number: '§ 90', title: 'Mobila team', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', followUpRequired: true }],
  'follow-up': [
    { id: 'f1', day: '2023-12-01', decision: 'd1', step: 'execution', due: '2024-09-30', doneOn: '2024-09-15', responsible: 'Socialchef' },
    { id: 'f2', day: '2023-12-01', decision: 'd1', step: 'feedback', due: '2025-06-30', doneOn: '2025-06-10', responsible: 'Socialchef' },
    { id: 'f3', day: '2023-12-01', decision: 'd1', step: 'effect', due: '2026-06-30', responsible: 'Socialchef', absent: ['doneOn', 'deviationDecidedBy'] },
  ],
});
const done = changed(teams, 'follow-up', 'f3', { doneOn: '2026-06-20', absent: [] });
const silent = changed(done, 'follow-up', 'f2', { doneOn: null, absent: ['doneOn', 'deviationDecidedBy'] });
const ownerless = changed(teams, 'follow-up', 'f3', { due: '2027-06-30', responsible: null, absent: ['doneOn', 'responsible'] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const followUpChainExamples: RuleExamples = {
  rule: 'FOLLOWUP-CHAIN',
  conditions: ['beslutet ska följas upp', 'beslutet är genomfört', 'steget skulle ha varit klart', 'steget är inte klart', 'ingen har beslutat om mer tid', 'ingen är ansvarig'],
  examples: [
    cannotTell('Om någon har gett mer tid är inte ifyllt', 'follow-up.deviationDecidedBy', changed(teams, 'follow-up', 'f3', { absent: ['doneOn'] })),
    cannotTell('Om beslutet ska följas upp är inte ifyllt', 'decision.followUpRequired', changed(teams, 'decision', 'd1', { followUpRequired: null })),
    flags('Effekten skulle ha följts upp i juni', ['risk', 'effect'], teams),
    flags('Dagen efter den sista dagen', ['risk', 'effect'], teams, '2026-07-01'),
    flags('Genomfört men aldrig återkopplat', ['risk', 'feedback'], silent),
    flags('Den ena delen är genomförd men aldrig återkopplad', ['risk', 'feedback'], withRows(silent, { 'follow-up': [{ id: 'f0', day: '2023-12-01', decision: 'd1', step: 'execution', due: '2027-09-30', responsible: 'Socialchef' }] })),
    flags('Både återkoppling och effekt saknas, och den första berättas', ['risk', 'feedback'], changed(teams, 'follow-up', 'f2', { doneOn: null, absent: ['doneOn', 'deviationDecidedBy'] })),
    flags('Återkopplingen är okänd men effekten saknas', ['risk', 'effect'], changed(teams, 'follow-up', 'f2', { doneOn: null })),
    flags('Ingen roll ansvarar för effekten', ['risk', 'ownerless'], ownerless),
    flags('Uppföljning är uttryckligen begärd', ['risk', 'effect'], changed(teams, 'decision', 'd1', { followUpRequired: true })),
    passes('Beslutet behöver inte följas upp', 'beslutet ska följas upp', changed(teams, 'decision', 'd1', { followUpRequired: false })),
    passes('Inga steg är planerade', 'beslutet ska följas upp', without(without(without(teams, 'follow-up', 'f1'), 'follow-up', 'f2'), 'follow-up', 'f3')),
    passes('Genomförandet är inte klart, så återkopplingen väntar', 'beslutet är genomfört', changed(silent, 'follow-up', 'f1', { doneOn: null })),
    passes('Det är den sista dagen', 'steget skulle ha varit klart', teams, '2026-06-30'),
    passes('Steget har ingen sista dag', 'steget skulle ha varit klart', changed(teams, 'follow-up', 'f3', { due: null })),
    passes('Steget planeras först i morgon', 'steget skulle ha varit klart', changed(teams, 'follow-up', 'f3', { day: '2026-11-25' })),
    passes('Alla steg är klara', 'steget är inte klart', done),
    passes('Effektuppföljningen senarelades genom beslut', 'ingen har beslutat om mer tid', changed(teams, 'follow-up', 'f3', { deviationDecidedBy: 'd2' })),
    passes('Ansvarig saknades men steget är klart', 'ingen är ansvarig', changed(done, 'follow-up', 'f3', { responsible: null, absent: ['responsible'] })),
    flags('Steget planerades i dag, redan försenat', ['risk', 'effect'], changed(teams, 'follow-up', 'f3', { day: '2026-11-24' })),
    cannotTell('Om effekten har följts upp är inte ifyllt', 'follow-up.doneOn', changed(teams, 'follow-up', 'f3', { absent: ['deviationDecidedBy'] })),
    cannotTell('Om återkopplingen är gjord är inte ifyllt', 'follow-up.doneOn', changed(done, 'follow-up', 'f2', { doneOn: null, absent: ['deviationDecidedBy'] })),
    cannotTell('Vem som ansvarar är inte ifyllt', 'follow-up.responsible', changed(ownerless, 'follow-up', 'f3', { absent: ['doneOn'] })),
  ],
};
