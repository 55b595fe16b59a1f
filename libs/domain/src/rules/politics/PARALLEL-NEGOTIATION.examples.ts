import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const talks = exampleTown({
  post: [{ id: 'loose', title: 'Utredare' }],
  matter: [{ id: 'm1', day: '2026-03-20', diaryNumber: 'KS 2026:70', title: 'Hyra för arenan', matterType: 'IDROTTSANL', body: 'ks', status: 'preparation' }],
  'negotiation-mandate': [{ id: 'n1', matter: 'm1', holders: ['technical-head'], counterparty: 'Strands IF', consultWith: ['tn-chair'], validFrom: '2026-04-01', validUntil: '2026-12-01' }],
  contact: [{ id: 'c1', day: '2026-06-04', title: 'Möte om hyresnivån', contactKind: 'negotiation', matter: 'm1', from: 'kso', participants: ['kso'], externalParty: 'Strands IF' }],
});
const set = (fields: object) => changed(talks, 'contact', 'c1', fields);
const { flags, passes, cannotTell } = examplesAbout('c1', '2026-11-24');

export const parallelNegotiationExamples: RuleExamples = {
  rule: 'PARALLEL-NEGOTIATION',
  conditions: ['det är en förhandling med någon utanför', 'ett förhandlingsuppdrag gäller i ärendet', 'någon utan uppdrag var med', 'deltagaren ingår inte i samrådet'],
  examples: [
    flags('Kommunalrådet bokade ett eget möte om hyran', 'risk', talks),
    flags('Bara den som bokade är antecknad', 'risk', set({ participants: null })),
    flags('Bara deltagarna är antecknade', 'risk', set({ from: null })),
    flags('Kommunalrådet var med utan att ingå i samrådet', 'risk', set({ participants: ['kso', 'technical-head'] })),
    flags('Nämndens ordförande ingår i samrådet men kom utan förhandlaren', 'risk', set({ from: 'tn-chair', participants: null })),
    flags('Första dagen med uppdraget', 'risk', set({ day: '2026-04-01' })),
    passes('Det var ett vanligt samtal', 'det är en förhandling med någon utanför', set({ contactKind: 'meeting' })),
    passes('Ingen utanför var med', 'det är en förhandling med någon utanför', set({ externalParty: null })),
    passes('Uppdraget gäller ett annat ärende', 'ett förhandlingsuppdrag gäller i ärendet', changed(talks, 'negotiation-mandate', 'n1', { matter: 'm2' })),
    passes('Uppdraget hade tagit slut', 'ett förhandlingsuppdrag gäller i ärendet', changed(talks, 'negotiation-mandate', 'n1', { validUntil: '2026-06-04' })),
    passes('Kontakten hör inte till något ärende och uppdragets ärende är inte ifyllt', 'ett förhandlingsuppdrag gäller i ärendet', changed(set({ matter: null }), 'negotiation-mandate', 'n1', { matter: null })),
    passes('Förhandlaren träffade föreningen', 'någon utan uppdrag var med', set({ from: 'technical-head', participants: ['technical-head'] })),
    passes('Förhandlaren är antecknad som person', 'någon utan uppdrag var med', set({ from: null, participants: ['tage'] })),
    passes('Kommunalrådet har ett eget uppdrag i samma ärende', 'någon utan uppdrag var med', withRows(talks, { 'negotiation-mandate': [{ id: 'n2', matter: 'm1', holders: ['kso'], validFrom: '2026-05-01' }] })),
    passes('Nämndens ordförande var med på förhandlarens inbjudan', 'deltagaren ingår inte i samrådet', set({ from: 'technical-head', participants: ['technical-head', 'tn-chair'] })),
    passes('Samrådet är med hela nämnden', 'deltagaren ingår inte i samrådet', changed(set({ from: 'technical-head', participants: ['tn-vice'] }), 'negotiation-mandate', 'n1', { consultWith: ['tn'] })),
    passes('Samrådet är med två, och den ena var med', 'deltagaren ingår inte i samrådet', changed(set({ from: 'technical-head', participants: ['tn-chair'] }), 'negotiation-mandate', 'n1', { consultWith: ['tn-vice', 'tn-chair'] })),
    cannotTell('Två uppdrag, och det ena saknar förhandlare', 'negotiation-mandate.holders', withRows(talks, { 'negotiation-mandate': [{ id: 'n2', matter: 'm1', validFrom: '2026-05-01' }] })),
    cannotTell('Ingen deltagare är antecknad', 'contact.participants', set({ from: null, participants: null })),
    cannotTell('Vem som är förhandlare är inte ifyllt', 'negotiation-mandate.holders', changed(talks, 'negotiation-mandate', 'n1', { holders: null })),
    cannotTell('Vem som har deltagarens befattning är inte känt', 'post-holding.person', set({ from: 'loose', participants: null })),
    cannotTell('Det var före lagen', 'contact.day', changed(changed(talks, 'negotiation-mandate', 'n1', { validFrom: null }), 'contact', 'c1', { day: '2017-12-31' })),
  ],
};
