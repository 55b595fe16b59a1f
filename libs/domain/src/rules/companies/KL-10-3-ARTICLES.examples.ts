import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const old = exampleTown({
  company: [{ id: 'harbour', name: 'Exempelhamnen AB', ownership: 'wholly', companyKind: 'limited-company', hasMunicipalTask: true, validFrom: '2009-01-01' }],
  articles: [{ id: 'art', company: 'harbour', purposeClause: '§ 3', powersFrame: '§ 4', absent: ['councilOpinionClause'], validFrom: '2009-04-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('harbour', '2026-11-24');
const complete = changed(old, 'articles', 'art', { councilOpinionClause: '§ 5', absent: [] });

export const companyArticlesExamples: RuleExamples = {
  rule: 'KL-10-3-ARTICLES',
  conditions: ['bolaget sköter en kommunal uppgift', 'bolaget är helägt', 'det är ett bolag', 'en del som lagen kräver finns inte', 'bolaget finns'],
  examples: [
    cannotTell('Om bolaget har en kommunal uppgift är inte ifyllt', 'company.hasMunicipalTask', changed(old, 'company', 'harbour', { hasMunicipalTask: null })),
    flags('Bolagsordningen är från 2009 och nämner inte fullmäktige', 'unlawful', old),
    flags('Ändamålet står inte i bolagsordningen', 'unlawful', changed(complete, 'articles', 'art', { purposeClause: null, absent: ['purposeClause'] })),
    flags('Befogenheternas ram står inte i bolagsordningen', 'unlawful', changed(complete, 'articles', 'art', { powersFrame: null, absent: ['powersFrame'] })),
    flags('En del finns säkert inte, en annan är inte läst', 'unlawful', changed(old, 'articles', 'art', { purposeClause: null })),
    flags('Handelsbolag ägt av kommunen ensam', 'unlawful', changed(old, 'company', 'harbour', { companyKind: 'partnership' })),
    passes('Vilande bolag utan uppgift', 'bolaget sköter en kommunal uppgift', changed(old, 'company', 'harbour', { hasMunicipalTask: false })),
    passes('Bolag ägt till 34 procent, där klausulen prövades men inte gick att få med', 'bolaget är helägt', changed(old, 'company', 'harbour', { ownership: 'partly', share: 34 })),
    passes('En stiftelse har stadgar och en egen paragraf', 'det är ett bolag', changed(old, 'company', 'harbour', { companyKind: 'foundation' })),
    passes('En förening har stadgar och en egen paragraf', 'det är ett bolag', changed(old, 'company', 'harbour', { companyKind: 'association' })),
    passes('Alla tre delarna finns', 'en del som lagen kräver finns inte', complete),
    passes('Bolaget såldes förra året', 'bolaget finns', changed(old, 'company', 'harbour', { validUntil: '2025-07-01' })),
    passes('Den gamla bolagsordningen har ersatts', 'en del som lagen kräver finns inte', withRows(changed(old, 'articles', 'art', { validUntil: '2024-05-02' }), { articles: [{ id: 'new', company: 'harbour', purposeClause: '§ 3', powersFrame: '§ 4', councilOpinionClause: '§ 5', validFrom: '2024-05-02' }] })),
    cannotTell('Bolagsordningen är inte införd', 'articles.company', without(old, 'articles', 'art')),
    cannotTell('Bolagsordningen började gälla först i morgon', 'articles.company', changed(old, 'articles', 'art', { validFrom: '2026-11-25' })),
    cannotTell('Klausulen är inte läst', 'articles.councilOpinionClause', changed(old, 'articles', 'art', { absent: [] })),
    cannotTell('Om bolaget är helägt är inte ifyllt', 'company.ownership', changed(old, 'company', 'harbour', { ownership: null })),
    cannotTell('Associationsformen är inte ifylld', 'company.companyKind', changed(old, 'company', 'harbour', { companyKind: null })),
  ],
};
