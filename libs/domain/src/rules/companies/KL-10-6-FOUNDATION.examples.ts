import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const fields = ['purposeClause', 'powersFrame', 'boardElectionClause', 'councilOpinionClause', 'insightClause', 'auditorClause'] as const;
const complete = exampleTown({
  company: [{ id: 'visit', name: 'Stiftelsen Besök Exempel', ownership: 'wholly', companyKind: 'foundation', soleFounder: true, hasMunicipalTask: true, validFrom: '2012-01-01' }],
  articles: [{ id: 'deed', company: 'visit', purposeClause: '§ 2', powersFrame: '§ 3', boardElectionClause: '§ 5', councilOpinionClause: '§ 6', insightClause: '§ 7', auditorClause: '§ 8', validFrom: '2012-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('visit', '2026-11-24');
const founded = (values: Parameters<typeof changed<'company'>>[3], facts = complete) => changed(facts, 'company', 'visit', values);
const gap = (field: (typeof fields)[number]) => changed(complete, 'articles', 'deed', { [field]: null, absent: [field] });
const club = founded({ companyKind: 'association', soleFounder: null, absent: ['ownerConditions'] });

export const foundationConditionsExamples: RuleExamples = {
  rule: 'KL-10-6-FOUNDATION',
  conditions: ['det är en stiftelse eller förening', 'den sköter en kommunal uppgift', 'en del saknas i förordnandet', 'kommunen bildade den ensam', 'villkoren är inte prövade', 'den finns'],
  examples: [
    ...fields.map((field) => flags(`Turismstiftelsen som kommunen bildade saknar en del (${field})`, ['unlawful', 'clauses'], gap(field))),
    flags('En förening driver anläggningen utan att villkoren prövats', ['risk', 'not-assessed'], club),
    flags('En stiftelse bildad med grannkommunen', ['risk', 'not-assessed'], founded({ soleFounder: false, absent: ['ownerConditions'] }, gap('auditorClause'))),
    passes('Ett bolag har en egen paragraf', 'det är en stiftelse eller förening', founded({ companyKind: 'limited-company' }, gap('auditorClause'))),
    passes('Rent bidrag till en fristående idrottsförening', 'den sköter en kommunal uppgift', founded({ hasMunicipalTask: false }, club)),
    passes('En stiftelse som delar ut stipendier', 'den sköter en kommunal uppgift', founded({ hasMunicipalTask: false }, gap('auditorClause'))),
    passes('Alla delar finns i förordnandet', 'en del saknas i förordnandet', complete),
    passes('Stiftelsen bildades av två kommuner, som prövade villkoren', 'kommunen bildade den ensam', founded({ soleFounder: false, ownerConditions: 'KF 2012-01-30 § 4' }, gap('auditorClause'))),
    passes('Fullmäktige prövade villkoren för föreningen', 'villkoren är inte prövade', founded({ ownerConditions: 'KF 2019-06-17 § 71', absent: [] }, club)),
    passes('Stiftelsen är upplöst', 'den finns', founded({ validUntil: '2025-01-01' }, gap('auditorClause'))),
    cannotTell('Förordnandet är inte infört', 'articles.company', without(complete, 'articles', 'deed')),
    cannotTell('Förordnandet har upphört att gälla', 'articles.company', changed(complete, 'articles', 'deed', { validUntil: '2026-01-01' })),
    cannotTell('Klausulen om revisor är inte läst', 'articles.auditorClause', changed(complete, 'articles', 'deed', { auditorClause: null })),
    cannotTell('Vem som bildade stiftelsen är inte ifyllt', 'company.soleFounder', founded({ soleFounder: null }, gap('auditorClause'))),
    cannotTell('Om stiftelsen har en kommunal uppgift är inte ifyllt', 'company.hasMunicipalTask', founded({ hasMunicipalTask: null }, gap('auditorClause'))),
    cannotTell('Om villkoren för föreningen är prövade är inte ifyllt', 'company.ownerConditions', founded({ absent: [] }, club)),
  ],
};
