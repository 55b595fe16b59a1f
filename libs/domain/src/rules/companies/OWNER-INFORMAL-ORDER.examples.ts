import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const message = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  body: [{ id: 'board', name: 'Exempelfastigheters styrelse', bodyKind: 'company-board', company: 'property' }],
  assignment: [{ id: 'seat', person: 'vide', body: 'board', functions: ['member', 'chair'], validFrom: '2023-01-01' }],
  instruction: [{ id: 'i1', day: '2026-09-14', content: 'Lägg ner projektet nu.', from: 'kso', to: 'board', instructionKind: 'operational', channel: 'message' }],
});
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');
const sent = (fields: Parameters<typeof changed<'instruction'>>[3]) => changed(message, 'instruction', 'i1', fields);

export const ownerInformalOrderExamples: RuleExamples = {
  rule: 'OWNER-INFORMAL-ORDER',
  conditions: ['beskedet gick till ett bolag', 'avsändaren är förtroendevald', 'beskedet styr', 'beskedet gick inte ägarens väg', 'det har hänt'],
  examples: [
    flags('Kommunalrådet skrev till bolagets vd: Lägg ner projektet nu', 'risk', message),
    flags('En inriktning i telefon', 'risk', sent({ instructionKind: 'direction', channel: 'call' })),
    flags('Ett besked om vem bolaget ska anställa', 'risk', sent({ instructionKind: 'personnel', channel: 'mail' })),
    flags('Beskedet gick till bolagets ordförande vid ett möte', 'risk', sent({ to: 'seat', channel: 'meeting' })),
    flags('Beskedet gavs i dag', 'risk', sent({ day: '2026-11-24' })),
    passes('Samma ord till den tekniska nämnden', 'beskedet gick till ett bolag', sent({ to: 'tn' })),
    passes('Samma ord till en befattning i kommunen', 'beskedet gick till ett bolag', sent({ to: 'property-head' })),
    passes('En tjänsteman skriver till bolaget', 'avsändaren är förtroendevald', sent({ from: 'property-head' })),
    passes('En fråga om hur det går', 'beskedet styr', sent({ instructionKind: 'question' })),
    passes('En hyresgästs ärende skickas vidare', 'beskedet styr', sent({ instructionKind: 'individual-matter' })),
    ...(['owner-dialogue', 'shareholder-meeting', 'owner-directive', 'council-decision', 'supervision'] as const).map((channel) => passes(`Ägarens ståndpunkt fördes fram den rätta vägen (${channel})`, 'beskedet gick inte ägarens väg', sent({ channel }))),
    passes('Beskedet är daterat i morgon', 'det har hänt', sent({ day: '2026-11-25' })),
    cannotTell('Vilken väg beskedet gick är inte ifyllt', 'instruction.channel', sent({ channel: null })),
    cannotTell('Vilken art beskedet har är inte ifyllt', 'instruction.instructionKind', sent({ instructionKind: null })),
    cannotTell('Vem som lämnade beskedet är inte känt', 'person.name', sent({ from: 'nobody' })),
  ],
};
