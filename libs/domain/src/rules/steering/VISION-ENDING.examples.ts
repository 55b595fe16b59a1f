import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const planned = exampleTown({
  vision: [{ id: 'v', title: 'Vision 2027', status: 'in-force', validFrom: '2018-01-01', validUntil: '2028-01-24', nextOwner: 'Kommunstyrelsen', nextBudget: 800_000, nextMethod: 'dialogue' }],
});
const nobody = changed(planned, 'vision', 'v', { nextOwner: null, absent: ['nextOwner'] });
const { flags, passes, cannotTell } = examplesAbout('v', '2026-11-24');

export const visionEndingExamples: RuleExamples = {
  rule: 'VISION-ENDING',
  conditions: ['visionen gäller', 'slutet är nära', 'ingen ny vision är antagen', 'något är inte bestämt'],
  examples: [
    flags('Fjorton månader kvar och ingen har fått uppdraget', 'notice', nobody),
    flags('Ingen budget är avsatt', 'notice', changed(planned, 'vision', 'v', { nextBudget: null, absent: ['nextBudget'] })),
    flags('Arbetssättet är inte bestämt', 'notice', changed(planned, 'vision', 'v', { nextMethod: null, absent: ['nextMethod'] })),
    flags('Precis tjugofyra månader kvar', 'notice', changed(nobody, 'vision', 'v', { validUntil: '2028-11-24' })),
    flags('Nästa vision är bara under framtagande', 'notice', withRows(nobody, { vision: [...nobody.all('vision'), { id: 'next', title: 'Vision 2040', status: 'in-preparation', validFrom: '2026-01-01' }] })),
    flags('Kommunen vill veta tre år i förväg', 'notice', withRows(changed(nobody, 'vision', 'v', { validUntil: '2029-11-24' }), { threshold: [{ id: 't', key: 'visionEndingMonths', value: '36' }] })),
    passes('Visionen har redan gått ut', 'visionen gäller', changed(nobody, 'vision', 'v', { status: 'expired' })),
    passes('Tjugofyra månader och en dag kvar', 'slutet är nära', changed(nobody, 'vision', 'v', { validUntil: '2028-11-25' })),
    passes('Visionen har inget slut', 'slutet är nära', changed(nobody, 'vision', 'v', { validUntil: null })),
    passes('Nästa vision är antagen och börjar gälla samma dag', 'ingen ny vision är antagen', withRows(nobody, { vision: [...nobody.all('vision'), { id: 'next', title: 'Vision 2040', status: 'in-force', validFrom: '2028-01-24' }] })),
    passes('Fullmäktige har bestämt ägare, budget och arbetssätt', 'något är inte bestämt', planned),
    cannotTell('Vem som har uppdraget är inte ifyllt', 'vision.nextOwner', changed(planned, 'vision', 'v', { nextOwner: null })),
    cannotTell('Budgeten är inte ifylld', 'vision.nextBudget', changed(planned, 'vision', 'v', { nextBudget: null })),
    cannotTell('Arbetssättet är inte ifyllt', 'vision.nextMethod', changed(planned, 'vision', 'v', { nextMethod: null })),
  ],
};
