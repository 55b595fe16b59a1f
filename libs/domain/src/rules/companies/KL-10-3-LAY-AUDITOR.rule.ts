import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { overlaps } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { boardOf, isElectedByCouncil, seatsOn } from './board-seats.js';
import { hasTask, isCompanyForm, isWhollyOwned } from './company-form.js';

export const companyLayAuditor: StructureRule = {
  id: 'KL-10-3-LAY-AUDITOR', version: 1, on: 'structure',
  title: 'Lekmannarevisor saknas eller är inte vald revisor',
  severities: ['unlawful'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-3', note: 'Punkt 5' }, { law: 'KL-10-5', note: 'Gäller också delägda bolag' }, { law: 'KL-12-1' }],
  cases: [{ no: 7, primary: true, why: 'Ingen varnade i tid. Likheten är att den som skulle ha granskat för ägarens räkning inte fanns på plats.' }],
  dataNeeded: 'Lekmannarevisorerna i varje bolag, vem som valde dem, och kommunens valda revisorer.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      missing: '{company:name} har ingen lekmannarevisor vald av fullmäktige.', 'not-auditor': 'En lekmannarevisor i {company:name} är inte en av de valda revisorerna.',
      [cannotTell]: 'Har {company:name} en lekmannarevisor ur kretsen av valda revisorer?',
    },
    happened: {
      missing: 'Bolaget är ett helägt aktiebolag. Uppdragen är införda, och bland dem finns ingen lekmannarevisor som fullmäktige har valt.',
      'not-auditor': 'Fullmäktige har valt lekmannarevisorn, men samma person är inte vald till revisor i kommunen eller regionen under den tiden.',
    },
    says: 'Fullmäktige ska välja minst en lekmannarevisor i ett helägt aktiebolag. Valet ska göras bland dem som är valda att granska den egna verksamheten, så att granskningen hänger ihop.',
    allowed: 'Ett delägt bolag där ägarna har kommit överens om en gemensam lekmannarevisor, vald av en annan ägare.',
    remedy: ['Låt fullmäktige välja en lekmannarevisor bland de valda revisorerna.', 'Meddela bolaget och Bolagsverket.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  const board = boardOf(facts, company.id, asOf);
  const auditors = board ? seatsOn(facts, board, asOf).filter((seat) => seat.functions?.includes('lay-auditor')) : [];
  const elected = auditors.map((seat) => isElectedByCouncil(facts, seat, asOf));
  const nobody: Truth = board ? and(not(or(...elected)), elected.length > 0 || noneExists(facts, 'assignment', [board.id, company.id], asOf, false)) : unknown('body', null, 'company');
  const isLimited = holds('company', company, 'companyKind', (kind) => kind === 'limited-company');
  const missing = and(isLimited, isWhollyOwned(company), nobody);
  const outside = auditors.map((seat, index) => and(elected[index]!, isNotAuditor(facts, seat, asOf)));
  return conclude({ unlawful: and(or(missing, and(isCompanyForm(company), or(...outside))), hasTask(company)) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: missing === true ? 'missing' : 'not-auditor', instance: 'lay-auditor',
    parameters: { company: company.id },
    evidence: seenAll(seen('company', company, 'ownership'), seen('company', company, 'companyKind'), ...auditors.map((seat) => seen('assignment', seat, 'person'))),
  });
}

/** KL 10:5: the lay auditor is one of those elected under 12:4, during the same time. */
function isNotAuditor(facts: Facts, seat: Row<'assignment'>, asOf: Day): Truth {
  const isAuditor = facts.where('assignment', 'person', seat.person).some((other) => other.functions?.includes('auditor') && overlaps(other, seat));
  const bodies = facts.all('body').filter((body) => body.bodyKind === 'auditors').map((body) => body.id);
  return noneExists(facts, 'assignment', bodies, asOf, isAuditor);
}
