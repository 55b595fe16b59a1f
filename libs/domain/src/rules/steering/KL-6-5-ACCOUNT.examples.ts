import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const sales = exampleTown({
  'council-assignment': [{ id: 'u1', day: '2025-01-20', title: 'Markförsäljningar på fullmäktiges uppdrag 2025', toBody: 'tn', reportForm: 'Delårsrapporten', due: '2026-02-28', absent: ['reportedOn'] }],
});
const formless = changed(sales, 'council-assignment', 'u1', { due: null, reportForm: null, absent: ['reportForm', 'reportedOn'] });
const { flags, passes, cannotTell } = examplesAbout('u1', '2026-11-24');

export const councilAssignmentAccountExamples: RuleExamples = {
  rule: 'KL-6-5-ACCOUNT',
  conditions: ['redovisningen skulle ha lämnats', 'uppdraget är inte redovisat', 'uppdraget är äldre än gränsen', 'formen är inte bestämd'],
  examples: [
    cannotTell('Om det gamla uppdraget utan form är redovisat är inte ifyllt', 'council-assignment.reportedOn', changed(formless, 'council-assignment', 'u1', { absent: ['reportForm'] }), '2026-11-24'),
    flags('Nämnden har inte redovisat sina markförsäljningar', ['unlawful', 'unreported'], sales),
    flags('Dagen efter den sista dagen', ['unlawful', 'unreported'], sales, '2026-03-01'),
    flags('Varken redovisat eller bestämt hur', ['unlawful', 'unreported'], changed(sales, 'council-assignment', 'u1', { reportForm: null, absent: ['reportedOn', 'reportForm'] })),
    flags('Fullmäktige har inte bestämt formen', ['notice', 'formless'], formless),
    flags('Ett år och en dag efter uppdraget', ['notice', 'formless'], formless, '2026-01-21'),
    flags('Kommunens egen gräns är sex månader', ['notice', 'formless'], withRows(formless, { threshold: [{ id: 't1', key: 'accountFormMonths', value: '6' }] }), '2025-07-21'),
    passes('Det är den sista dagen', 'redovisningen skulle ha lämnats', sales, '2026-02-28'),
    passes('Redovisningen stod i delårsrapporten', 'uppdraget är inte redovisat', changed(sales, 'council-assignment', 'u1', { reportedOn: '2025-10-27', absent: [] })),
    passes('Formen var aldrig bestämd men uppdraget är redovisat', 'uppdraget är inte redovisat', changed(formless, 'council-assignment', 'u1', { reportedOn: '2025-10-27' })),
    passes('Uppdraget är precis ett år', 'uppdraget är äldre än gränsen', formless, '2026-01-20'),
    passes('Formen är bestämd men inte dagen', 'formen är inte bestämd', changed(sales, 'council-assignment', 'u1', { due: null })),
    cannotTell('Om uppdraget är redovisat är inte ifyllt', 'council-assignment.reportedOn', changed(sales, 'council-assignment', 'u1', { absent: [] })),
    cannotTell('Om formen är bestämd är inte ifyllt', 'council-assignment.reportForm', changed(formless, 'council-assignment', 'u1', { absent: ['reportedOn'] })),
  ],
};
