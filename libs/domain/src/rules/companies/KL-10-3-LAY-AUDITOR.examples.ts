import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const young = exampleTown({
  company: [{ id: 'harbour', name: 'Exempelhamnen AB', ownership: 'wholly', companyKind: 'limited-company', hasMunicipalTask: true, validFrom: '2026-03-01' }],
  body: [{ id: 'board', name: 'Styrelsen i Exempelhamnen AB', bodyKind: 'company-board', company: 'harbour' }],
  'completeness-mark': vouched('assignment'),
});
const lay = { id: 'l1', body: 'board', functions: ['lay-auditor'], electedBy: 'KF 2026-03-30 § 22', validFrom: '2026-03-30', validUntil: '2027-01-01' } as const;
const audited = withRows(young, { assignment: [{ ...lay, person: 'rut' }] });
const outsider = withRows(young, { assignment: [{ ...lay, person: 'vide' }] });
const { flags, passes, cannotTell } = examplesAbout('harbour', '2026-11-24');

export const companyLayAuditorExamples: RuleExamples = {
  rule: 'KL-10-3-LAY-AUDITOR',
  conditions: ['bolaget sköter en kommunal uppgift', 'det är ett aktiebolag', 'bolaget är helägt', 'ingen lekmannarevisor är vald av fullmäktige', 'lekmannarevisorn är inte vald revisor', 'fullmäktige valde lekmannarevisorn', 'det är ett bolag'],
  examples: [
    cannotTell('Om bolaget har en kommunal uppgift är inte ifyllt', 'company.hasMunicipalTask', changed(young, 'company', 'harbour', { hasMunicipalTask: null })),
    flags('Bolaget bildades i mars, och ingen lekmannarevisor är vald', ['unlawful', 'missing'], young),
    flags('Den enda lekmannarevisorn är utsedd av bolagets styrelse', ['unlawful', 'missing'], changed(audited, 'assignment', 'l1', { electedBy: null, electedByBody: 'board' })),
    flags('Suppleanten räknas inte', ['unlawful', 'missing'], changed(audited, 'assignment', 'l1', { functions: ['deputy-lay-auditor'] })),
    flags('Uppdraget som lekmannarevisor gick ut i oktober', ['unlawful', 'missing'], changed(audited, 'assignment', 'l1', { validUntil: '2026-10-01' })),
    flags('Fullmäktige valde en ledamot i nämnden, som inte är revisor', ['unlawful', 'not-auditor'], outsider),
    flags('Också i ett delägt bolag ska den egna lekmannarevisorn vara vald revisor', ['unlawful', 'not-auditor'], changed(outsider, 'company', 'harbour', { ownership: 'partly' })),
    flags('Lekmannarevisorn var revisor förr, men inte under den här tiden', ['unlawful', 'not-auditor'], changed(audited, 'assignment', 'auditor', { validUntil: '2026-03-30' })),
    passes('Vilande bolag', 'bolaget sköter en kommunal uppgift', changed(young, 'company', 'harbour', { hasMunicipalTask: false })),
    passes('Ett handelsbolag har inga lekmannarevisorer', 'det är ett aktiebolag', changed(young, 'company', 'harbour', { companyKind: 'partnership' })),
    passes('Delägt bolag utan egen lekmannarevisor', 'bolaget är helägt', changed(young, 'company', 'harbour', { ownership: 'partly' })),
    passes('En av de valda revisorerna är vald', 'ingen lekmannarevisor är vald av fullmäktige', audited),
    passes('Revisorn är också vald till lekmannarevisor', 'lekmannarevisorn är inte vald revisor', changed(audited, 'company', 'harbour', { ownership: 'partly' })),
    passes('Delägt bolag där en annan ägare valde den gemensamma lekmannarevisorn', 'fullmäktige valde lekmannarevisorn', changed(changed(outsider, 'company', 'harbour', { ownership: 'partly' }), 'assignment', 'l1', { electedBy: null, absent: ['electedByBody'] })),
    passes('En förening väljer sin egen revisor', 'det är ett bolag', changed(outsider, 'company', 'harbour', { companyKind: 'association' })),
    cannotTell('Ingen går i god för att uppdragen är införda', 'completeness-mark.assignment', unvouched(young, 'assignment')),
    cannotTell('Vem som valde lekmannarevisorn är inte ifyllt', 'assignment.electedByBody', changed(audited, 'assignment', 'l1', { electedBy: null })),
    cannotTell('Ingen går i god för revisorernas uppdrag', 'completeness-mark.assignment', unvouched(outsider, 'assignment')),
    cannotTell('Bolagets styrelse är inte införd', 'body.company', without(young, 'body', 'board')),
    cannotTell('Om bolaget är helägt är inte ifyllt', 'company.ownership', changed(young, 'company', 'harbour', { ownership: null })),
    cannotTell('Associationsformen är inte ifylld', 'company.companyKind', changed(young, 'company', 'harbour', { companyKind: null })),
    flags('Någon går i god för uppdragen i bolaget', ['unlawful', 'missing'], withRows(unvouched(young, 'assignment'), { 'completeness-mark': [{ id: 'm-harbour', register: 'assignment', subject: 'harbour', by: 'Registratorn' }] })),
    flags('Någon går i god för uppdragen i styrelsen', ['unlawful', 'missing'], withRows(unvouched(young, 'assignment'), { 'completeness-mark': [{ id: 'm-board', register: 'assignment', subject: 'board', by: 'Registratorn' }] })),
    cannotTell('Någon går i god för en nämnds uppdrag, inte revisorernas', 'completeness-mark.assignment', withRows(unvouched(outsider, 'assignment'), { 'completeness-mark': [{ id: 'm-tn', register: 'assignment', subject: 'tn', by: 'Registratorn' }] })),
    flags('Någon går i god för revisorernas uppdrag', ['unlawful', 'not-auditor'], withRows(unvouched(outsider, 'assignment'), { 'completeness-mark': [{ id: 'm-rev', register: 'assignment', subject: 'rev', by: 'Registratorn' }] })),
  ],
};
