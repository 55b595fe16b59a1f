import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const item = { order: 'tn-order', matterType: 'DIREKTUPPHANDLING', title: 'Direktupphandling', delegateKind: 'employee-post', validFrom: '2023-01-01' } as const;
const mixed = exampleTown({ 'delegation-item': [{ ...item, id: 'i1', number: '7.6', delegate: 'technical-head', substitutes: ['tove'] }], person: [{ id: 'iris', name: 'Iris Jonslund' }] });
const own = withRows(mixed, { 'delegation-item': [{ ...item, id: 'i2', number: '7.7', delegateKind: 'member', delegate: 'tn-chair' }] });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const substituteOfOtherKindExamples: RuleExamples = {
  rule: 'DO-SUBST-KIND',
  conditions: ['ersättaren är av annat slag än delegaten', 'delegaten är en förtroendevald eller en anställd', 'ersättaren har ingen egen punkt', 'den egna punkten gäller samma ärendetyp', 'ordningen gäller'],
  examples: [
    flags('Nämndens ordförande ersätter förvaltningschefen', 'risk', mixed),
    flags('Förvaltningschefen ersätter ordföranden', 'risk', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: 'tn-chair', substitutes: ['technical-head'] })),
    flags('Den andra ersättaren är förtroendevald', 'risk', changed(mixed, 'delegation-item', 'i1', { substitutes: ['property-head', 'tove'] })),
    flags('Ordföranden har en egen punkt, men för arrenden', 'risk', changed(own, 'delegation-item', 'i2', { matterType: 'ARRENDE' })),
    flags('Ordföranden ersätter också i en annan punkt, men är inte delegat där', 'risk', withRows(mixed, { 'delegation-item': [{ ...item, id: 'i2', number: '7.7', delegate: 'property-head', substitutes: ['tove'] }] })),
    flags('En namngiven anställd ersätts av ordföranden', 'risk', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'employee-person', delegate: 'fanny' })),
    flags('En anställd hos någon annan ersätts av ordföranden', 'risk', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'external-employee', delegate: 'fanny' })),
    flags('Utskottet ersätts av en chef', 'risk', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'subcommittee', delegate: 'ksau', substitutes: ['technical-head'] })),
    passes('Fastighetschefen ersätter förvaltningschefen', 'ersättaren är av annat slag än delegaten', changed(mixed, 'delegation-item', 'i1', { substitutes: ['property-head'] })),
    passes('Vice ordföranden ersätter ordföranden', 'ersättaren är av annat slag än delegaten', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'chair', delegate: 'tn-chair', substitutes: ['vide'] })),
    passes('Ingen ersättare är utsedd', 'ersättaren är av annat slag än delegaten', changed(mixed, 'delegation-item', 'i1', { substitutes: null })),
    passes('En automatiserad funktion ersätts av ordföranden', 'delegaten är en förtroendevald eller en anställd', changed(mixed, 'delegation-item', 'i1', { delegateKind: 'automated', delegate: null })),
    passes('Ordföranden har en egen punkt för samma ärenden', 'ersättaren har ingen egen punkt', own),
    passes('Ordföranden är delegat för direktupphandlingar i en annan punkt', 'den egna punkten gäller samma ärendetyp', changed(own, 'delegation-item', 'i2', { delegateKind: 'chair', delegate: null })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(mixed, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    cannotTell('Om ersättaren är vald eller anställd framgår inte', 'person.name', changed(mixed, 'delegation-item', 'i1', { substitutes: ['iris'] })),
    cannotTell('Delegatens art är inte ifylld', 'delegation-item.delegateKind', changed(mixed, 'delegation-item', 'i1', { delegateKind: null })),
  ],
};
