import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const platform = exampleTown({
  body: [{ id: 'mgmt', name: 'Ledningsgruppen', bodyKind: 'management-group' }],
  person: [{ id: 'nils', name: 'Nils Hedby' }],
  matter: [{ id: 'm1', day: '2026-09-01', diaryNumber: 'KS 2026:141', title: 'Gemensam it-plattform', matterType: 'IT_SAKERHET', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-09-14', number: '141-1', title: 'Gemensam it-plattform', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'group', members: ['technical-head', 'school-head'], absent: ['makerPerson'] }],
});
const set = (fields: object) => changed(platform, 'decision', 'd1', fields);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const officialsGroupExamples: RuleExamples = {
  rule: 'INF-OFFICIALS-GROUP',
  conditions: ['det är ett beslut', 'en grupp står som beslutsfattare', 'alla i gruppen är anställda', 'ingen enskild ansvarar för beslutet'],
  examples: [
    flags('Cheferna "beslutade" tillsammans om en it-plattform', 'unlawful', platform),
    flags('Ledningsgruppen står som beslutsfattare utan namn', 'unlawful', set({ members: null, maker: 'mgmt' })),
    flags('Medlemmarna är antecknade som personer', 'unlawful', set({ members: ['tage', 'ulla'] })),
    passes('Gruppen lämnade ett förslag', 'det är ett beslut', set({ kind: 'proposal' })),
    passes('Direktören beslutade efter samtal i gruppen', 'en grupp står som beslutsfattare', set({ makerKind: 'employee-post', maker: 'technical-head' })),
    passes('Ordföranden är med i gruppen, och det prövas av en annan regel', 'alla i gruppen är anställda', set({ members: ['technical-head', 'kso'] })),
    passes('En av cheferna har antecknats som den som beslutade', 'ingen enskild ansvarar för beslutet', set({ makerPerson: 'tage', absent: [] })),
    cannotTell('Om någon enskild beslutade är inte ifyllt', 'decision.makerPerson', set({ absent: [] })),
    cannotTell('Vilka som ingår i gruppen är inte ifyllt', 'decision.members', set({ members: null })),
    cannotTell('Om en av medlemmarna är anställd är inte känt', 'person.name', set({ members: ['nils', 'technical-head'] })),
    cannotTell('Gruppen är ett utskott utan medlemmar i registret', 'decision.members', set({ members: null, maker: 'ksau' })),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', set({ kind: null })),
  ],
};
