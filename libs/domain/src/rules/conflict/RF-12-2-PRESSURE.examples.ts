import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const mail = exampleTown({
  body: [{ id: 'tnau', name: 'Tekniska nämndens arbetsutskott', bodyKind: 'subcommittee', parent: 'tn' }],
  post: [{ id: 'director', title: 'Kommundirektör', unit: 'klk', isDirector: true }, { id: 'loose', title: 'Utredare' }],
  assignment: [{ id: 'kim-tn', person: 'kim', body: 'tn', functions: ['substitute'], validFrom: '2026-09-01' }],
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'TN 2026:95', title: 'Serveringstillstånd, Krogen', matterType: 'SERVERING_STADIG', body: 'tn', status: 'open' }],
  instruction: [{ id: 'i1', day: '2026-08-28', content: 'Krogen bör få sitt tillstånd.', from: 'director', to: 'property-head', matter: 'm1', instructionKind: 'individual-matter', requestsOutcome: true, senderRole: 'none' }],
});
const lease = changed(mail, 'matter', 'm1', { matterType: 'AVTAL_MINDRE' });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const pressureExamples: RuleExamples = {
  rule: 'RF-12-2-PRESSURE',
  conditions: ['ärendet gäller en enskild eller tillämpning av lag', 'avsändaren hör inte till nämnden', 'avsändaren har ingen roll i ärendet', 'mottagaren är nämnden eller dess förvaltning', 'ett visst utfall begärs'],
  examples: [
    flags('Kommundirektören mejlade handläggaren att krögaren bör få sitt tillstånd', ['risk', 'pressure'], mail),
    flags('Styrelsen beslutade att nämnden ska bevilja', ['unlawful', 'directive'], changed(mail, 'instruction', 'i1', { from: 'ks', to: 'tn', binding: true })),
    flags('Ett direktiv som ingen har sagt om det ville ett visst utfall', ['unlawful', 'directive'], changed(mail, 'instruction', 'i1', { binding: true, requestsOutcome: null })),
    flags('Om begäran var bindande är inte ifyllt', ['risk', 'pressure'], changed(mail, 'instruction', 'i1', { binding: null })),
    flags('Ordföranden i styrelsen bad förvaltningen om ett visst utfall', ['risk', 'pressure'], changed(mail, 'instruction', 'i1', { from: 'kso', to: 'fastighet' })),
    flags('Det sades till nämndens ordförande', ['risk', 'pressure'], changed(mail, 'instruction', 'i1', { to: 'tn-chair' })),
    flags('Avsändaren har antecknats som utan roll', ['risk', 'pressure'], changed(mail, 'instruction', 'i1', { senderRole: null, absent: ['senderRole'] })),
    flags('Ärendet tillämpar lag utan att vara myndighetsutövning', ['risk', 'pressure'], changed(lease, 'matter', 'm1', { appliesLaw: true })),
    flags('Handläggaren arbetar åt en annan nämnd', ['risk', 'pressure'], changed(changed(mail, 'instruction', 'i1', { to: 'school-head' }), 'matter', 'm1', { caseOfficer: 'ulla' })),
    passes('Det rörde ett vanligt avtal', 'ärendet gäller en enskild eller tillämpning av lag', lease),
    passes('Begäran kom utan ärende', 'ärendet gäller en enskild eller tillämpning av lag', changed(mail, 'instruction', 'i1', { matter: null })),
    passes('Nämnden själv sade det till förvaltningen', 'avsändaren hör inte till nämnden', changed(mail, 'instruction', 'i1', { from: 'tn' })),
    passes('Nämndens utskott sade det', 'avsändaren hör inte till nämnden', changed(mail, 'instruction', 'i1', { from: 'tnau' })),
    passes('Teknisk chef sade det till sin medarbetare', 'avsändaren hör inte till nämnden', changed(mail, 'instruction', 'i1', { from: 'technical-head' })),
    passes('Ordföranden i styrelsen sitter också i nämnden', 'avsändaren hör inte till nämnden', changed(mail, 'instruction', 'i1', { from: 'kso', day: '2026-09-10' })),
    passes('Fastighetsnämnden söker själv bygglov och argumenterar', 'avsändaren har ingen roll i ärendet', changed(mail, 'instruction', 'i1', { senderRole: 'party' })),
    passes('Mottagaren arbetar åt en annan nämnd', 'mottagaren är nämnden eller dess förvaltning', changed(mail, 'instruction', 'i1', { to: 'school-head' })),
    passes('Mottagaren är inte ifylld', 'mottagaren är nämnden eller dess förvaltning', changed(mail, 'instruction', 'i1', { to: null })),
    passes('Direktören frågade om handläggningstider i allmänhet', 'ett visst utfall begärs', changed(mail, 'instruction', 'i1', { requestsOutcome: false, binding: false })),
    cannotTell('Om ett visst utfall begärdes är inte ifyllt', 'instruction.requestsOutcome', changed(mail, 'instruction', 'i1', { requestsOutcome: null, binding: false })),
    cannotTell('Avsändarens roll är inte ifylld', 'instruction.senderRole', changed(mail, 'instruction', 'i1', { senderRole: null })),
    cannotTell('Vem det kom från är inte ifyllt', 'instruction.from', changed(mail, 'instruction', 'i1', { from: null })),
    cannotTell('Vilken förvaltning avsändaren hör till är inte ifyllt', 'post.unit', changed(mail, 'instruction', 'i1', { from: 'loose' })),
    cannotTell('Ärendetypen är inte känd', 'matter.matterType', changed(mail, 'matter', 'm1', { matterType: null })),
    cannotTell('Vem som är mottagarbefattningens innehavare är inte känt', 'post-holding.person', changed(changed(mail, 'instruction', 'i1', { to: 'loose' }), 'matter', 'm1', { caseOfficer: 'ulla' })),
    cannotTell('Det var före förvaltningslagen', 'instruction.day', changed(mail, 'instruction', 'i1', { day: '2018-06-30' })),
  ],
};
