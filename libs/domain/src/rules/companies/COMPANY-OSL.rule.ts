import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, or, type Truth } from '../three-valued.js';
import { isWhollyOwned } from './company-form.js';

type Company = Row<'company'>;
/** More than half of the votes. */
const HALF = 50;

export const companyPublicAccess: StructureRule = {
  id: 'COMPANY-OSL', version: 1, on: 'structure',
  title: 'Bolagets offentlighetsstatus oklar',
  severities: ['notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'OSL-2-3', note: 'Kommuners, regioners och förbunds inflytande räknas ihop' }, { law: 'KL-10-4', note: 'Verka för insyn i delägda bolag' }],
  cases: [
    { no: 7, primary: true, why: 'Journalisten frågade bolaget och fick inget svar. Likheten är att ingen hade tagit ställning till om handlingarna är offentliga.' },
    { no: 10, why: 'I ett gemensamt bolag är det lätt att alla väntar på att någon annan ska svara.' },
  ],
  dataNeeded: 'Form, ägande, samlad röstandel, vem som utser styrelsen och bedömningen av handlingsoffentligheten.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'not-assessed': 'Det är inte bedömt om handlingar i {company:name} är offentliga.', [cannotTell]: 'Gäller handlingsoffentlighet i {company:name}?' },
    happened: { 'not-assessed': 'Kommuner, regioner och förbund bestämmer tillsammans i {company:name}. Det är registrerat att ingen bedömning av handlingsoffentligheten finns.' },
    says: 'Ett bolag, en ekonomisk förening eller en stiftelse där kommuner och regioner rättsligt bestämmer ska behandlas som en myndighet när någon vill läsa handlingar. Flera ägares inflytande räknas ihop. Ideella föreningar omfattas inte.',
    allowed: 'En ideell förening som får bidrag, eller ett bolag där kommuner och regioner är i minoritet.',
    remedy: ['Gör bedömningen och anteckna den.', 'Bestäm vem i bolaget som svarar när någon begär ut en handling.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(company, asOf) ?? [])),
};

function judge(company: Company, asOf: Day): Outcome | undefined {
  const isCovered = holds('company', company, 'companyKind', (kind) => kind !== 'association');
  return conclude({ notice: and(isCovered, isAbsent('company', company, 'publicAccess'), isPubliclyControlled(company)) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: 'not-assessed', instance: 'public-access',
    parameters: { company: company.id },
    evidence: seenAll(seen('company', company, 'ownership'), seen('company', company, 'publicVotes'), seen('company', company, 'appointsMajority'), seen('company', company, 'publicAccess')),
  });
}

/** Rättsligt bestämmande inflytande: votes, the right to appoint the board, or unlimited liability. */
function isPubliclyControlled(company: Company): Truth {
  const partners = company.companyKind === 'partnership' && isYes('company', company, 'allPartnersPublic');
  return or(isWhollyOwned(company), holds('company', company, 'publicVotes', (share) => share > HALF), isYes('company', company, 'appointsMajority'), partners);
}
