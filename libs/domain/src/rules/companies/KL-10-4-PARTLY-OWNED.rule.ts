import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, type Truth } from '../three-valued.js';
import { isCompanyForm } from './company-form.js';

export const partlyOwned: StructureRule = {
  id: 'KL-10-4-PARTLY-OWNED', version: 1, on: 'structure',
  title: 'Delägt bolag utan prövade villkor',
  severities: ['unlawful', 'risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [
    { law: 'KL-10-4', note: 'I den omfattning som är rimlig' }, { law: 'KL-10-2', note: 'Delägt: kommunen bestämmer tillsammans med andra' },
    { practice: 'HFD 2011 ref. 53: överlämnande utan prövning av insynen', mark: 'secondary' },
  ],
  cases: [
    { no: 10, primary: true, why: 'Samarbetena samlades i bolag där ingen hade frågat vilka villkor som gällde. Likheten är att fullmäktige inte tog ställning innan uppgiften flyttade.' },
    { no: 7, why: 'Bolaget såg sig som självständigt. Villkoren är ägarens svar på det.' },
  ],
  dataNeeded: 'Om kommunen bestämmer tillsammans med andra, vad som har lämnats över till bolaget och var villkoren prövades.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'not-assessed': 'Villkoren för {company:name} är inte prövade, men en uppgift är överlämnad.', 'not-found': 'Något beslut om villkoren för {company:name} finns inte i registret.',
      [cannotTell]: 'Är villkoren för {company:name} prövade?',
    },
    happened: {
      'not-assessed': 'Bolaget är delägt, kommunen bestämmer tillsammans med andra och sköter genom bolaget en kommunal uppgift. Det är registrerat att ingen prövning av villkoren finns.',
      'not-found': 'Bolaget är delägt och sköter en kommunal uppgift. Bolagsregistret är helt infört, men inget beslut om villkoren finns där.',
    },
    says: 'Innan en uppgift lämnas till ett delägt bolag ska fullmäktige se till att bolaget binds av samma villkor som ett helägt, så långt det är rimligt med hänsyn till andelen, uppgiften och omständigheterna. Fullmäktige ska också verka för insyn.',
    allowed: 'Ett beslut i fullmäktige som redovisar vilka villkor som gick att få igenom, och varför inte alla.',
    remedy: ['Ta upp villkoren i fullmäktige.', 'Skriv in dem i bolagsordningen eller aktieägaravtalet.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  const handovers = facts.where('handover', 'recipient', company.id).filter((row) => isValidOn(row, asOf));
  const concerned = and(
    isCompanyForm(company), holds('company', company, 'ownership', (ownership) => ownership === 'partly'), isYes('company', company, 'jointControl'),
    not(noneExists(facts, 'handover', [company.id], asOf, handovers.length > 0)),
  );
  const unassessed = isAbsent('company', company, 'ownerConditions');
  // Somebody vouches for the companies, so a place that is empty there has been looked at.
  const isVouched: Truth = company.ownerConditions === null && facts.isComplete('company', company.id, asOf);
  return conclude({ unlawful: isVouched === true && unassessed !== true ? false : and(concerned, unassessed), risk: and(concerned, isVouched) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: unassessed === true ? 'not-assessed' : 'not-found', instance: 'conditions',
    parameters: { company: company.id },
    evidence: seenAll(seen('company', company, 'ownership'), seen('company', company, 'jointControl'), seen('company', company, 'ownerConditions'), ...handovers.map((row) => seen('handover', row, 'recipient'))),
  });
}
