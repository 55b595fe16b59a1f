import type { Facts, Row } from '../../facts/facts.js';
import { groupOf } from '../../organization/member-group.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, not, or, unknown, type Truth } from '../three-valued.js';
import { boardOf, isElectedByCouncil, seatsOn } from './board-seats.js';
import { hasTask, isCompanyForm, isWhollyOwned } from './company-form.js';

export const companyBoard: StructureRule = {
  id: 'KL-10-3-BOARD', version: 1, on: 'structure',
  title: 'Styrelseledamot inte utsedd av fullmäktige',
  severities: ['unlawful'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-3', note: 'Punkt 3' }, { law: 'KL-10-2', note: 'Helägt är också det som ägs genom ett annat bolag' }, { practice: 'Arbetstagarnas representanter utses i annan ordning', mark: 'unverified' }],
  cases: [{ no: 7, primary: true, why: 'Det var oklart vem som egentligen styrde dotterbolaget. Likheten är att någon annan än fullmäktige satte ihop styrelsen.' }],
  dataNeeded: 'Ledamöterna i bolagets styrelse och vilket organ som valde dem.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'not-council': 'I styrelsen för {company:name} är {count} av {seats} inte valda av fullmäktige.', [cannotTell]: 'Är hela styrelsen för {company:name} vald av fullmäktige?' },
    happened: { 'not-council': 'Bolaget är helägt, direkt eller genom ett annat bolag. Enligt registret är {count} av {seats} ledamöter utsedda av något annat organ.' },
    says: 'I ett helägt bolag som sköter en kommunal uppgift är det fullmäktige som utser styrelsen. Det gäller dotterbolag också. Stämmovalet bekräftar bara fullmäktiges val.',
    allowed: 'Fullmäktige väljer ledamoten och bolagsstämman väljer sedan samma person. Arbetstagarnas representanter utses av de anställdas organisationer.',
    remedy: ['Låt fullmäktige välja ledamoten.', 'Bekräfta valet på en extra stämma.', 'Skriv i moderbolagets uppdrag att det inte utser styrelser.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  const board = boardOf(facts, company.id, asOf);
  const seats = board ? seatsOn(facts, board, asOf).filter(isBoardMember) : [];
  const others = seats.map((seat) => not(isElectedByCouncil(facts, seat, asOf)));
  const chosen = seats.filter((_seat, index) => others[index] === true);
  const elsewhere: Truth = !board ? unknown('body', null, 'company') : seats.length > 0 ? or(...others) : not(noneExists(facts, 'assignment', [board.id, company.id], asOf, false));
  return conclude({ unlawful: and(isCompanyForm(company), isWhollyOwned(company), elsewhere, hasTask(company)) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: 'not-council', instance: 'board',
    parameters: { company: company.id, count: chosen.length, seats: seats.length },
    evidence: seenAll(seen('company', company, 'ownership'), ...chosen.map((seat) => seen('assignment', seat, 'electedByBody'))),
  });
}

/** Employees' representatives are chosen by their unions, and auditors sit beside the board. */
function isBoardMember(seat: Row<'assignment'>): boolean {
  const functions = seat.functions ?? [];
  return groupOf(functions) === 'members' && !functions.includes('employee-representative');
}
