import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const item = { order: 'tn-order', matterType: 'LOKALHYRA', title: 'Hyresavtal', delegateKind: 'employee-post', validFrom: '2023-01-01' } as const;
const circle = exampleTown({
  'delegation-item': [
    { ...item, id: 'i1', number: '2.1', delegate: 'property-head', substitutes: ['technical-head'] }, { ...item, id: 'i2', number: '2.2', delegate: 'technical-head', substitutes: ['school-head'] },
    { ...item, id: 'i3', number: '2.3', delegate: 'school-head', substitutes: ['property-head'] },
  ],
  'completeness-mark': vouched('delegation-item'),
});
/** The right is handed on to the property head, and handed back. */
const handed = withRows(changed(changed(changed(circle, 'delegation-item', 'i1', { substitutes: null }), 'delegation-item', 'i2', { substitutes: null }), 'delegation-item', 'i3', { substitutes: null }), {
  'sub-delegation': [{ id: 's1', item: 'i1', fromPost: 'property-head', toPost: 'technical-head', validFrom: '2024-01-01' }, { id: 's2', item: 'i1', fromPost: 'technical-head', toPost: 'property-head', validFrom: '2024-01-01' }],
});
const director = { post: [{ id: 'director', title: 'Kommundirektör', unit: 'klk', isAdministrationHead: true }] };
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const substituteCycleExamples: RuleExamples = {
  rule: 'DO-CYCLE',
  conditions: ['kedjan leder tillbaka', 'ingen utanför kretsen är ersättare', 'ordningen säger inte vem som annars beslutar', 'punkterna gäller samma ärendetyp', 'vidaredelegeringen gäller', 'ordningen gäller'],
  examples: [
    flags('Tre chefer ersätter varandra i en ring', 'risk', circle),
    flags('Två chefer ersätter varandra', 'risk', changed(circle, 'delegation-item', 'i2', { substitutes: ['property-head'] })),
    flags('Rätten lämnas vidare och kommer tillbaka', 'risk', handed),
    flags('Chefen är sin egen ersättare', 'risk', changed(circle, 'delegation-item', 'i1', { substitutes: ['property-head'] })),
    flags('Ringen går genom en befattning som har bytt namn', 'risk', withRows(circle, { post: [{ id: 'technical-head', title: 'Teknisk chef', unit: 'tf', validUntil: '2025-01-01', renamedTo: 'city-head' }, { id: 'city-head', title: 'Stadsmiljöchef', unit: 'tf', validFrom: '2025-01-01' }], 'delegation-item': [{ ...item, id: 'i2', number: '2.2', delegate: 'city-head', substitutes: ['school-head'] }] })),
    flags('Det är antecknat att ordningen inte säger vem som annars beslutar', 'risk', changed(unvouched(circle, 'delegation-item'), 'delegation-order', 'tn-order', { absent: ['fallback'] })),
    flags('Om en punkt utanför ringen har ersättare är inte antecknat', 'risk', changed(withRows(unvouched(circle, 'delegation-item'), { ...director, 'delegation-item': [{ ...item, id: 'i4', number: '2.4', delegate: 'director' }] }), 'delegation-order', 'tn-order', { absent: ['fallback'] })),
    passes('Den sista har ingen ersättare', 'kedjan leder tillbaka', changed(circle, 'delegation-item', 'i3', { substitutes: null })),
    passes('Kommundirektören står sist bland ersättarna', 'ingen utanför kretsen är ersättare', changed(withRows(circle, director), 'delegation-item', 'i2', { substitutes: ['school-head', 'director'] })),
    passes('Ordningen säger att närmast högre chef beslutar', 'ordningen säger inte vem som annars beslutar', changed(circle, 'delegation-order', 'tn-order', { fallback: 'superior' })),
    passes('Den sista punkten gäller arrenden', 'punkterna gäller samma ärendetyp', changed(circle, 'delegation-item', 'i3', { matterType: 'ARRENDE' })),
    passes('Den ena vidaredelegeringen har upphört', 'vidaredelegeringen gäller', changed(handed, 'sub-delegation', 's2', { validUntil: '2026-11-24' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(circle, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    cannotTell('Om punkten har fler ersättare är inte antecknat', 'completeness-mark.delegation-item', changed(unvouched(handed, 'delegation-item'), 'delegation-order', 'tn-order', { absent: ['fallback'] })),
    cannotTell('Vem som annars beslutar är inte antecknat', 'completeness-mark.delegation-item', unvouched(circle, 'delegation-item')),
  ],
};
