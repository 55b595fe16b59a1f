import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const planRequest = exampleTown({
  remit: [
    { id: 'r-plan', body: 'tn', matterType: 'PLANBESKED', paragraph: '§ 4', validFrom: '2023-01-01' }, { id: 'r-road', body: 'tn', matterType: 'GATA_DRIFT', paragraph: '§ 4', validFrom: '2023-01-01' },
    { id: 'r-council', body: 'kf', matterType: 'NARINGSPROGRAM', paragraph: '§ 2', validFrom: '2023-01-01' },
  ],
  'completeness-mark': vouched('remit', 'council-mandate'),
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'KS 2026:44', title: 'Planbesked för Kvarntomten', matterType: 'PLANBESKED', body: 'ks', status: 'decided', individual: true, appliesLaw: true }],
  decision: [{ id: 'd1', day: '2026-03-10', number: 'KS § 52', title: 'Avslag på begäran om planbesked', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }],
});
const road = changed(planRequest, 'matter', 'm1', { matterType: 'GATA_DRIFT', individual: false, appliesLaw: false });
const mandate = (facts: typeof road, fields: object = {}) => withRows(facts, { 'council-mandate': [{ id: 'cm', body: 'ks', mandateKind: 'over-committee', matterType: 'GATA_DRIFT', paragraph: 'KF § 9', validFrom: '2025-01-01', ...fields }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const boardOverridesExamples: RuleExamples = {
  rule: 'KL-6-8-KS-OVERRIDES',
  conditions: [
    'det är ett beslut', 'styrelsen beslutar', 'frågan hör till en annan nämnd', 'styrelsen har inte frågan själv', 'det är inte krisledning', 'fullmäktige har inte gett styrelsen rätten', 'ärendetypen hör inte till vilken nämnd som helst',
  ],
  examples: [
    flags('Styrelsen avslår en byggherres planbesked', ['unlawful', 'individual'], planRequest),
    flags('Styrelsen bestämmer om gator, som är en annan nämnds', ['unlawful', 'no-mandate'], road),
    flags('Uppdraget gäller en annan fråga', ['unlawful', 'no-mandate'], mandate(road, { matterType: 'SNOROJNING' })),
    flags('Uppdraget upphörde samma dag', ['unlawful', 'no-mandate'], mandate(road, { validUntil: '2026-03-10' })),
    flags('Uppdraget är av annat slag', ['unlawful', 'no-mandate'], mandate(road, { mandateKind: 'delegation' })),
    flags('Uppdraget räcker inte när ärendet rör en enskild', ['unlawful', 'individual'], changed(mandate(road), 'matter', 'm1', { individual: true })),
    flags('Uppdraget räcker inte när lag tillämpas mot någon', ['unlawful', 'individual'], changed(mandate(road), 'matter', 'm1', { appliesLaw: true })),
    flags('Uppdraget räcker inte vid myndighetsutövning', ['unlawful', 'individual'], changed(withRows(mandate(road, { matterType: 'BYGGLOV' }), { remit: [{ id: 'r3', body: 'tn', matterType: 'BYGGLOV', validFrom: '2023-01-01' }] }), 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('Styrelsen lämnar råd och påpekanden till nämnden', 'det är ett beslut', changed(planRequest, 'decision', 'd1', { kind: 'opinion' })),
    passes('En annan nämnd beslutar', 'styrelsen beslutar', changed(planRequest, 'decision', 'd1', { body: 'bun' })),
    passes('Frågan är ingens i reglementet', 'frågan hör till en annan nämnd', changed(planRequest, 'remit', 'r-plan', { validUntil: '2026-01-01' })),
    passes('Reglementet lägger frågan på fullmäktige', 'frågan hör till en annan nämnd', changed(planRequest, 'matter', 'm1', { matterType: 'NARINGSPROGRAM' })),
    passes('Styrelsen har också frågan i sitt reglemente', 'styrelsen har inte frågan själv', withRows(planRequest, { remit: [{ id: 'r2', body: 'ks', matterType: 'PLANBESKED', validFrom: '2023-01-01' }] })),
    passes('Uppgiften är övertagen i en kris', 'det är inte krisledning', changed(planRequest, 'decision', 'd1', { basis: 'crisis' })),
    passes('Fullmäktige har gett styrelsen rätt att besluta om gator', 'fullmäktige har inte gett styrelsen rätten', mandate(road)),
    passes('Styrelsen köper in till sin egen verksamhet', 'ärendetypen hör inte till vilken nämnd som helst', changed(withRows(planRequest, { remit: [{ id: 'r2', body: 'tn', matterType: 'UPPHANDLING', validFrom: '2023-01-01' }] }), 'matter', 'm1', { matterType: 'UPPHANDLING' })),
    cannotTell('Ingen går i god för att ansvarsområdena är införda', 'completeness-mark.remit', unvouched(planRequest, 'remit')),
    cannotTell('Ingen går i god för att fullmäktigeuppdragen är införda', 'completeness-mark.council-mandate', unvouched(road, 'council-mandate')),
    cannotTell('Om ärendet rör en enskild är inte infört', 'matter.individual', changed(mandate(road), 'matter', 'm1', { individual: null })),
    cannotTell('Om lag tillämpas är inte infört', 'matter.appliesLaw', changed(mandate(road), 'matter', 'm1', { appliesLaw: null })),
    cannotTell('Vad beslutet vilar på är inte infört', 'decision.basis', changed(road, 'decision', 'd1', { basis: null })),
  ],
};
