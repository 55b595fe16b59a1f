import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, unknown } from '../three-valued.js';

/** KL 10:6 first paragraph: the conditions of 10:3, as they stand in the deed of the foundation. */
const clauses = [
  ['purposeClause', 'ändamålet'], ['powersFrame', 'befogenheternas ram'], ['boardElectionClause', 'val av styrelse'], ['councilOpinionClause', 'fullmäktiges ställningstagande'],
  ['insightClause', 'insynen'], ['auditorClause', 'revisor bland de valda'],
] as const;

export const foundationConditions: StructureRule = {
  id: 'KL-10-6-FOUNDATION', version: 1, on: 'structure',
  title: 'Stiftelse eller förening utan villkor enligt 10:6',
  severities: ['unlawful', 'risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-6' }, { practice: 'HFD 2011 ref. 53: insyn i en ideell förening', mark: 'secondary' }, { practice: 'Stiftelselagen 6 kap. om att ändra ett förordnande', mark: 'unverified' }],
  cases: [
    { no: 9, primary: true, why: 'Föreningen drev en anläggning som kommunen till sist ansvarade för. Likheten är att villkoren för det aldrig skrevs ned.' },
    { no: 10, why: 'Stiftelser och föreningar är det som glöms i översikten.' },
  ],
  dataNeeded: 'Stiftelsens eller föreningens form, vem som bildade den, stadgarnas innehåll och fullmäktiges prövning.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      clauses: 'Stadgarna för {company:name} saknar {clauses}.', 'not-assessed': 'Fullmäktige har inte prövat villkoren för {company:name}.', [cannotTell]: 'Har {company:name} de villkor som lagen kräver?',
    },
    happened: {
      clauses: 'Kommunen bildade stiftelsen ensam och har lämnat en uppgift till den. Enligt registret saknar förordnandet: {clauses}.',
      'not-assessed': 'En kommunal uppgift sköts i en förening eller i en stiftelse som bildades tillsammans med andra. Det är registrerat att fullmäktige inte har prövat vilka villkor som är rimliga.',
    },
    says: 'Villkoren för ett helägt bolag gäller också en stiftelse som kommunen bildar ensam. För föreningar, och för stiftelser som bildas med andra, gäller de så långt det är rimligt.',
    allowed: 'Ett bidrag till en fristående förening som inte har fått någon kommunal uppgift.',
    remedy: ['Låt fullmäktige välja styrelse och revisor.', 'Be föreningen ändra sina stadgar.', 'Fråga en jurist innan ett stiftelseförordnande ändras. Det kan kräva tillstånd.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  if (company.companyKind !== 'foundation' && company.companyKind !== 'association') return undefined;
  const bylaws = facts.where('articles', 'company', company.id).find((row) => isValidOn(row, asOf));
  const gaps = bylaws ? clauses.map(([field]) => isAbsent('articles', bylaws, field)) : [unknown('articles', null, 'company')];
  const hasTask = isYes('company', company, 'hasMunicipalTask');
  const isOwn = company.companyKind === 'foundation' && holds('company', company, 'soleFounder', (sole) => sole);
  return conclude({ unlawful: and(hasTask, isOwn, or(...gaps)), risk: and(hasTask, not(isOwn), isAbsent('company', company, 'ownerConditions')) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: isOwn === true ? 'clauses' : 'not-assessed', instance: 'bylaws',
    parameters: { company: company.id, clauses: clauses.filter((_clause, index) => gaps[index] === true).map(([, name]) => name).join(', ') },
    evidence: seenAll(seen('company', company, 'companyKind'), seen('company', company, 'hasMunicipalTask'), seen('company', company, 'soleFounder'), seen('company', company, 'ownerConditions'),
      ...(bylaws ? clauses.map(([field]) => seen('articles', bylaws, field)) : [])),
  });
}
