import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const fresh = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv', adoptedOn: '2023-03-27', reviewDue: '2027-12-31', vision: 'v40', validFrom: '2023-04-01' }],
  vision: [{ id: 'v25', title: 'Vision 2025', status: 'expired', validFrom: '2018-01-01', validUntil: '2026-01-01' }, { id: 'v40', title: 'Exempel 2040', status: 'in-force', validFrom: '2022-01-01' }],
});
const old = changed(fresh, 'directive', 'dir', { adoptedOn: '2018-05-28', absent: ['reviewedOn'], validFrom: '2018-06-01' });
const { flags, passes, cannotTell } = examplesAbout('dir', '2025-11-24');
const term = (from: string, until: string) => withRows(old, { 'term-of-office': [{ id: 't', body: 'kf', label: 'Ny', validFrom: from, validUntil: until }] });

export const directiveStaleExamples: RuleExamples = {
  rule: 'DIRECTIVE-STALE',
  conditions: ['dagen för översyn har passerat', 'visionen har gått ut', 'direktivet antogs före mandatperioden', 'direktivet är inte prövat under mandatperioden', 'mandatperiodens första år har gått', 'direktivet gäller'],
  examples: [
    flags('Direktivet skulle ha setts över i fjol', ['notice', 'overdue'], changed(fresh, 'directive', 'dir', { reviewDue: '2024-12-31' })),
    flags('Direktivet från 2018 är inte prövat sedan valet', ['notice', 'earlier-term'], old),
    flags('Direktivet antogs dagen före mandatperioden', ['notice', 'earlier-term'], changed(old, 'directive', 'dir', { adoptedOn: '2022-10-14' })),
    flags('Direktivet prövades sist av det förra fullmäktige', ['notice', 'earlier-term'], changed(old, 'directive', 'dir', { absent: [], reviewedOn: '2022-10-14' })),
    flags('Dagen efter mandatperiodens första år', ['notice', 'earlier-term'], old, '2023-10-16'),
    flags('Direktivet bygger på Vision 2025, som gick ut vid nyår', ['notice', 'old-vision'], changed(fresh, 'directive', 'dir', { vision: 'v25' }), '2026-01-01'),
    flags('Den egna mandatperioden är registrerad och började tidigare', ['notice', 'earlier-term'], term('2019-01-01', '2027-01-01')),
    passes('Översynen ska vara gjord i dag', 'dagen för översyn har passerat', changed(fresh, 'directive', 'dir', { reviewDue: '2025-11-24' })),
    passes('Visionen gäller till nyår', 'visionen har gått ut', changed(fresh, 'directive', 'dir', { vision: 'v25' }), '2025-12-31'),
    passes('Direktivet nämner ingen vision', 'visionen har gått ut', changed(fresh, 'directive', 'dir', { vision: null })),
    passes('Direktivet antogs samma dag som mandatperioden började', 'direktivet antogs före mandatperioden', changed(old, 'directive', 'dir', { adoptedOn: '2022-10-15' })),
    passes('Fullmäktige prövade det 2024 och lät det gälla oförändrat', 'direktivet är inte prövat under mandatperioden', changed(old, 'directive', 'dir', { absent: [], reviewedOn: '2024-02-26' })),
    passes('Prövat samma dag som mandatperioden började', 'direktivet är inte prövat under mandatperioden', changed(old, 'directive', 'dir', { absent: [], reviewedOn: '2022-10-15' })),
    passes('Sista dagen av mandatperiodens första år', 'mandatperiodens första år har gått', old, '2023-10-15'),
    passes('Hösten efter valet 2026', 'mandatperiodens första år har gått', old, '2026-11-24'),
    passes('Våren före valet 2022 räknas perioden från 2018', 'direktivet antogs före mandatperioden', changed(old, 'directive', 'dir', { adoptedOn: '2018-11-26' }), '2022-05-02'),
    passes('En registrerad mandatperiod har nyss börjat', 'mandatperiodens första år har gått', term('2025-06-01', '2029-06-01')),
    passes('En registrerad mandatperiod som gick ut räknas inte', 'direktivet antogs före mandatperioden', changed(term('2014-10-15', '2018-10-15'), 'directive', 'dir', { adoptedOn: '2023-01-30' })),
    passes('Nämndernas mandatperiod började senare än fullmäktiges', 'direktivet antogs före mandatperioden', withRows(changed(old, 'directive', 'dir', { adoptedOn: '2022-11-28' }), { 'term-of-office': [{ id: 't', body: 'tn', label: 'Nämnden', validFrom: '2023-01-01', validUntil: '2027-01-01' }] })),
    passes('Direktivet upphörde i somras', 'direktivet gäller', changed(old, 'directive', 'dir', { validUntil: '2025-07-01' })),
    cannotTell('När direktivet ska ses över är inte ifyllt', 'directive.reviewDue', changed(fresh, 'directive', 'dir', { reviewDue: null })),
    cannotTell('Om direktivet har prövats är inte ifyllt', 'directive.reviewedOn', changed(old, 'directive', 'dir', { absent: [] })),
    cannotTell('När direktivet antogs är inte ifyllt', 'directive.adoptedOn', changed(old, 'directive', 'dir', { adoptedOn: null })),
  ],
};
