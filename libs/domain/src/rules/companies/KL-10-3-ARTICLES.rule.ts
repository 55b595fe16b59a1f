import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, or, unknown } from '../three-valued.js';
import { hasTask, isCompanyForm, isWhollyOwned } from './company-form.js';

/** KL 10:3 p. 1, 2 and 4: what the articles of a wholly owned company must say. */
const clauses = [['purposeClause', 'ändamålet'], ['powersFrame', 'befogenheternas ram'], ['councilOpinionClause', 'fullmäktiges rätt att ta ställning']] as const;

export const companyArticles: StructureRule = {
  id: 'KL-10-3-ARTICLES', version: 1, on: 'structure',
  title: 'Bolagsordningen saknar obligatoriskt innehåll',
  severities: ['unlawful'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-3', note: 'Punkterna 1, 2 och 4' }, { law: 'KL-6-10', note: 'Styrelsen ser till att kraven är uppfyllda' }],
  cases: [{ no: 7, primary: true, why: 'Bolaget såg sig självt som fristående från ägaren. Likheten är att bolagsordningen inte säger när fullmäktige ska få ta ställning. Skillnaden är att där fanns texten men följdes inte.' }],
  dataNeeded: 'Bolagsordningens ändamål, befogenheter och klausul om fullmäktige, för varje helägt bolag.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { missing: 'Bolagsordningen för {company:name} saknar {clauses}.', [cannotTell]: 'Har bolagsordningen för {company:name} det som lagen kräver?' },
    happened: { missing: 'Bolaget är helägt och sköter en kommunal uppgift. Enligt registret saknar bolagsordningen: {clauses}.' },
    says: 'När en uppgift lämnas till ett helägt bolag ska bolagsordningen ange ändamålet och befogenheternas ram, och att fullmäktige får ta ställning före beslut i principiella eller annars viktiga frågor.',
    allowed: 'Ett delägt bolag där villkoren är prövade men inte gick att få med i bolagsordningen, eller ett vilande bolag utan kommunal uppgift.',
    remedy: ['Ta fram en ny bolagsordning.', 'Låt fullmäktige godkänna den.', 'Anta den på stämman och registrera den.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  const articles = facts.where('articles', 'company', company.id).find((row) => isValidOn(row, asOf));
  const gaps = articles ? clauses.map(([field]) => isAbsent('articles', articles, field)) : [unknown('articles', null, 'company')];
  return conclude({ unlawful: and(isCompanyForm(company), isWhollyOwned(company), or(...gaps), hasTask(company)) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: 'missing', instance: 'articles',
    parameters: { company: company.id, clauses: clauses.filter((_clause, index) => gaps[index] === true).map(([, name]) => name).join(' och ') },
    evidence: seenAll(seen('company', company, 'ownership'), ...(articles ? clauses.map(([field]) => seen('articles', articles, field)) : [])),
  });
}
