import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const daughter = exampleTown({
  company: [
    { id: 'parent', name: 'Exempelhus AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2005-01-01', hasMunicipalTask: false },
    { id: 'harbour', name: 'Exempelhamnen AB', ownership: 'wholly', companyKind: 'limited-company', parent: 'parent', hasMunicipalTask: true, validFrom: '2009-01-01' },
  ],
  body: [
    { id: 'parent-board', name: 'Styrelsen i Exempelhus AB', bodyKind: 'company-board', company: 'parent' },
    { id: 'board', name: 'Styrelsen i Exempelhamnen AB', bodyKind: 'company-board', company: 'harbour' },
  ],
  assignment: [
    { id: 's1', person: 'kim', body: 'board', functions: ['member', 'chair'], electedBy: 'KF 2022-12-19 § 140', validFrom: '2023-01-01', validUntil: '2027-01-01' },
    { id: 's2', person: 'vide', body: 'board', functions: ['member'], electedByBody: 'parent-board', validFrom: '2026-03-01', validUntil: '2027-01-01' },
  ],
  'completeness-mark': vouched('assignment'),
});
const { flags, passes, cannotTell } = examplesAbout('harbour', '2026-11-24');

export const companyBoardExamples: RuleExamples = {
  rule: 'KL-10-3-BOARD',
  conditions: ['bolaget sköter en kommunal uppgift', 'bolaget är helägt', 'det är ett bolag', 'ledamoten är vald av någon annan än fullmäktige', 'det är en ledamot', 'platsen finns kvar'],
  examples: [
    cannotTell('Om bolaget har en kommunal uppgift är inte ifyllt', 'company.hasMunicipalTask', changed(daughter, 'company', 'harbour', { hasMunicipalTask: null })),
    flags('Moderbolagets styrelse utsåg en ledamot i dotterbolaget', 'unlawful', daughter),
    flags('Det är registrerat att inget av kommunens organ valde ledamoten', 'unlawful', changed(daughter, 'assignment', 's2', { electedByBody: null, absent: ['electedByBody'] })),
    flags('Bolagets ordförande är vald av kommunstyrelsen', 'unlawful', changed(changed(daughter, 'assignment', 's2', { electedByBody: 'kf' }), 'assignment', 's1', { electedByBody: 'ks' })),
    flags('En ledamot är vald av moderbolaget, om en annan är det inte känt', 'unlawful', changed(daughter, 'assignment', 's1', { electedBy: null })),
    passes('Bolaget är vilande', 'bolaget sköter en kommunal uppgift', changed(daughter, 'company', 'harbour', { hasMunicipalTask: false })),
    passes('Ett delägt bolag, där delägarna utser sina', 'bolaget är helägt', changed(daughter, 'company', 'harbour', { ownership: 'partly' })),
    passes('En stiftelse prövas mot en annan paragraf', 'det är ett bolag', changed(daughter, 'company', 'harbour', { companyKind: 'foundation' })),
    passes('Fullmäktige valde, och stämman bekräftade efteråt', 'ledamoten är vald av någon annan än fullmäktige', changed(daughter, 'assignment', 's2', { electedByBody: 'kf' })),
    passes('Förbundets direktion valde, i ett bolag som förbundet äger', 'ledamoten är vald av någon annan än fullmäktige', changed(withRows(daughter, { body: [{ id: 'direction', name: 'Direktionen', bodyKind: 'federation-direction' }] }), 'assignment', 's2', { electedByBody: 'direction' })),
    passes('Förbundets fullmäktige valde, i ett bolag som förbundet äger', 'ledamoten är vald av någon annan än fullmäktige', changed(withRows(daughter, { body: [{ id: 'assembly', name: 'Förbundsfullmäktige', bodyKind: 'federation-council' }] }), 'assignment', 's2', { electedByBody: 'assembly' })),
    passes('Regionens fullmäktige valde, enligt hänvisningen', 'ledamoten är vald av någon annan än fullmäktige', changed(daughter, 'assignment', 's2', { electedByBody: null, electedBy: 'RF 2026-02-10 § 8' })),
    passes('De anställdas representant i styrelsen', 'det är en ledamot', changed(daughter, 'assignment', 's2', { functions: ['member', 'employee-representative'] })),
    passes('En sekreterare i styrelsen', 'det är en ledamot', changed(daughter, 'assignment', 's2', { functions: ['other'] })),
    passes('Ledamoten lämnade i höstas', 'platsen finns kvar', changed(daughter, 'assignment', 's2', { validUntil: '2026-10-01' })),
    passes('Styrelsen är tom just nu, och uppdragen är införda', 'platsen finns kvar', without(without(daughter, 'assignment', 's1'), 'assignment', 's2')),
    cannotTell('Vem som valde ledamoten är inte ifyllt', 'assignment.electedByBody', changed(daughter, 'assignment', 's2', { electedByBody: null })),
    cannotTell('Hänvisningen säger inte vilket organ som valde', 'assignment.electedByBody', changed(daughter, 'assignment', 's2', { electedByBody: null, electedBy: 'Protokoll 2026-03-01, efter KF' })),
    cannotTell('Organet som valde har ingen art', 'body.bodyKind', changed(changed(daughter, 'assignment', 's2', { electedByBody: 'rev' }), 'body', 'rev', { bodyKind: null })),
    cannotTell('Bolagets styrelse är inte införd', 'body.company', without(daughter, 'body', 'board')),
    cannotTell('Styrelsen har upphört i registret', 'body.company', changed(daughter, 'body', 'board', { validUntil: '2026-01-01' })),
    cannotTell('Det organ som är infört är en ledningsgrupp', 'body.company', changed(daughter, 'body', 'board', { bodyKind: 'management-group' })),
    cannotTell('Inga ledamöter är införda', 'completeness-mark.assignment', unvouched(without(without(daughter, 'assignment', 's1'), 'assignment', 's2'), 'assignment')),
    cannotTell('Om bolaget är helägt är inte ifyllt', 'company.ownership', changed(daughter, 'company', 'harbour', { ownership: null })),
    cannotTell('Associationsformen är inte ifylld', 'company.companyKind', changed(daughter, 'company', 'harbour', { companyKind: null })),
  ],
};
