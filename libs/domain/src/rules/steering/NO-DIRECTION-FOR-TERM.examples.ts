import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const none = exampleTown({
  'term-of-office': [{ id: 't', body: 'kf', label: '2026–2030', validFrom: '2026-10-15', validUntil: '2030-10-15' }],
  'completeness-mark': vouched('governing-document'),
});
const document = (row: Partial<Row<'governing-document'>>) => withRows(none, {
  'governing-document': [{ id: 'g', title: 'Mål och budget 2027', documentKind: 'budget', setsGoals: true, adoptedByBody: 'kf', adoptedOn: '2026-12-14', validFrom: '2027-01-01', ...row }],
});
const { flags, passes, cannotTell } = examplesAbout('t', '2027-08-16');

export const noDirectionForTermExamples: RuleExamples = {
  rule: 'NO-DIRECTION-FOR-TERM',
  conditions: ['det är fullmäktiges period', 'tiden har gått', 'ingen inriktning är antagen i perioden'],
  examples: [
    flags('Perioden började i oktober, och i augusti finns inget måldokument', 'notice', none),
    flags('Dagen efter nio månader', 'notice', none, '2027-07-16'),
    flags('Budgeten antogs av det gamla fullmäktige', 'notice', document({ adoptedOn: '2026-10-14' })),
    flags('Budgeten har inga mål', 'notice', document({ setsGoals: false })),
    flags('En policy är ingen inriktning', 'notice', document({ documentKind: 'policy' })),
    flags('Styrelsen antog ett handlingsprogram', 'notice', document({ documentKind: 'action-programme', adoptedByBody: 'ks' })),
    flags('Måldokumentet antas först nästa vecka', 'notice', document({ documentKind: 'goal-document', adoptedOn: '2027-08-23' })),
    passes('Nämndens egen mandatperiod', 'det är fullmäktiges period', changed(none, 'term-of-office', 't', { body: 'tn' })),
    passes('Nio månader i dag', 'tiden har gått', none, '2027-07-15'),
    passes('Budgeten med mål antogs i december', 'ingen inriktning är antagen i perioden', document({})),
    passes('Ett måldokument antogs på periodens första dag', 'ingen inriktning är antagen i perioden', document({ documentKind: 'goal-document', setsGoals: null, adoptedOn: '2026-10-15' })),
    passes('Ett handlingsprogram, och vem som antog det är inte ifyllt', 'ingen inriktning är antagen i perioden', document({ documentKind: 'action-programme', adoptedByBody: null })),
    passes('Bara dagen då budgeten börjar gälla är ifylld', 'ingen inriktning är antagen i perioden', document({ adoptedOn: null })),
    cannotTell('Om budgeten har mål är inte ifyllt', 'governing-document.setsGoals', document({ setsGoals: null })),
    cannotTell('Ingen går i god för att styrdokumenten är införda', 'completeness-mark.governing-document', unvouched(none, 'governing-document')),
    cannotTell('När perioden började är inte ifyllt', 'term-of-office.validFrom', changed(none, 'term-of-office', 't', { validFrom: null })),
    passes('Måldokumentet antas i dag', 'ingen inriktning är antagen i perioden', document({ documentKind: 'goal-document', adoptedOn: '2027-08-16' })),
    flags('När måldokumentet antogs är inte känt', 'notice', document({ documentKind: 'goal-document', adoptedOn: null, validFrom: null })),
  ],
};
