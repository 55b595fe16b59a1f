import { withRows } from '../../facts/facts-from.js';
import type { Facts } from '../../facts/facts.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const meetings = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:44', title: 'Detaljplan Sjöängen', matterType: 'DETALJPLAN_ANTAGANDE', body: 'tn', status: 'preparation' }],
  contact: ['2026-04-07', '2026-05-05'].map((day, index) => ({
    id: `c${index + 1}`, day, title: 'Möte om Sjöängen', contactKind: 'meeting', matter: 'm1', from: 'kso', to: 'property-head', chairInformed: false, requestsOutcome: true,
  })),
});
/** The same change in both meetings. */
const both = (fields: Partial<Row<'contact'>>, facts: Facts = meetings) => changed(changed(facts, 'contact', 'c1', fields), 'contact', 'c2', fields);
const { flags, passes, cannotTell } = examplesAbout('m1', '2026-11-24');

export const bypassCommitteeExamples: RuleExamples = {
  rule: 'ROLE-BYPASS-COMMITTEE',
  conditions: [
    'den som tar kontakt sitter i ett annat organ', 'den som tar kontakt är förtroendevald', 'det är inte revisorernas granskning', 'kontakten har ingen laglig grund', 'mottagaren hör till nämndens förvaltning', 'ärendet bereds eller avgörs',
    'ett utfall begärs', 'nämndens ordförande var inte underrättad', 'det har hänt flera gånger', 'gångerna ligger nära varandra',
  ],
  examples: [
    flags('Kommunstyrelsens ordförande träffar fastighetschefen två gånger om nämndens detaljplan', 'risk', meetings),
    flags('Ett möte och ett önskemål per telefon', 'risk', withRows(changed(meetings, 'contact', 'c2', { matter: null }), { instruction: [{ id: 'n1', day: '2026-04-20', content: 'Lägg planen först', from: 'kso', to: 'property-head', matter: 'm1', instructionKind: 'direction', requestsOutcome: true, chairInformed: false }] })),
    flags('Mötena var med hela avdelningen', 'risk', both({ to: 'fastighet' })),
    flags('Om ett visst utfall begärdes är inte antecknat', 'risk', both({ requestsOutcome: null })),
    passes('Nämndens egen ordförande träffar chefen', 'den som tar kontakt sitter i ett annat organ', both({ from: 'tn-chair' })),
    passes('Kommunstyrelsens ordförande sitter också i nämnden', 'den som tar kontakt sitter i ett annat organ', withRows(meetings, { assignment: [{ id: 'kim-tn', person: 'kim', body: 'tn', functions: ['member'], validFrom: '2022-12-01' }] })),
    passes('Det var utbildningschefen som ringde', 'den som tar kontakt är förtroendevald', both({ from: 'school-head' })),
    passes('Revisorn ställde frågor om planen', 'det är inte revisorernas granskning', both({ from: 'auditor' })),
    passes('Styrelsen begärde upplysningar enligt lag', 'kontakten har ingen laglig grund', both({ legalBasis: 'KL-6-12' })),
    passes('Ordföranden träffade sin egen direktör', 'mottagaren hör till nämndens förvaltning', both({ to: 'school-head' })),
    passes('Ärendet har inte börjat beredas', 'ärendet bereds eller avgörs', changed(meetings, 'matter', 'm1', { status: 'open' })),
    passes('Ordföranden frågade bara hur det gick', 'ett utfall begärs', both({ requestsOutcome: false })),
    passes('Nämndens ordförande var kallad till uppsiktsdialogen', 'nämndens ordförande var inte underrättad', both({ participants: ['tn-chair', 'technical-head'] })),
    passes('Nämndens ordförande fick veta före mötet', 'nämndens ordförande var inte underrättad', both({ chairInformed: true })),
    passes('Ett enda möte', 'det har hänt flera gånger', changed(meetings, 'contact', 'c2', { matter: null })),
    passes('Två möten med ett halvår emellan', 'gångerna ligger nära varandra', changed(meetings, 'contact', 'c2', { day: '2026-10-07' })),
    cannotTell('Om nämndens ordförande visste är inte antecknat', 'contact.chairInformed', both({ chairInformed: null })),
    flags('Det andra mötet är i dag', 'risk', meetings, '2026-05-05'),
    passes('Det andra mötet är i morgon', 'det har hänt flera gånger', meetings, '2026-05-04'),
    flags('Det är precis nittio dagar mellan mötena', 'risk', changed(meetings, 'contact', 'c2', { day: '2026-07-06' })),
    passes('Det är nittioen dagar mellan mötena', 'gångerna ligger nära varandra', changed(meetings, 'contact', 'c2', { day: '2026-07-07' })),
    passes('Två ordförande har träffat chefen en gång var', 'det har hänt flera gånger', withRows(changed(meetings, 'contact', 'c2', { from: 'bun-chair' }), { assignment: [{ id: 'bun-chair', person: 'vide', body: 'bun', functions: ['chair'], validFrom: '2022-12-01' }] })),
    flags('Nämndens vice ordförande var med, men inte ordföranden', 'risk', both({ participants: ['tn-vice', 'technical-head'] })),
    flags('Ett annat organs ordförande var med', 'risk', both({ participants: ['kso'] })),
    flags('Chefen står bara bland deltagarna', 'risk', both({ to: null, participants: ['tn-vice', 'property-head'] })),
    cannotTell('Ett möte är säkert och ett kan ha varit känt', 'contact.chairInformed', changed(meetings, 'contact', 'c2', { chairInformed: null })),
    flags('Kommunstyrelsens ordförande satt förr i nämnden', 'risk', withRows(meetings, { assignment: [{ id: 'kim-tn', person: 'kim', body: 'tn', functions: ['member'], validFrom: '2018-01-01', validUntil: '2022-12-01' }] })),
    passes('Nämndens ordförande har ännu inget infört namn', 'den som tar kontakt sitter i ett annat organ', changed(both({ from: 'tn-chair' }), 'assignment', 'tn-chair', { person: null })),
    flags('Ärendet är avgjort när mötena är införda', 'risk', changed(meetings, 'matter', 'm1', { status: 'decided' })),
  ],
};
