import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { firstTrue, type Points } from './first-true.js';
import { beganBy, documentsOf, lastYearDue, partiesOf, runningOn } from './running.js';

type PartyKind = NonNullable<Row<'collaboration-party'>['partyKind']>;
const required: readonly PartyKind[] = ['social-insurance', 'employment-service', 'region', 'municipality'];
/** Percent of the money from each side: the state, the region and the municipalities. */
const shares: readonly (readonly [percent: number, kinds: readonly PartyKind[]])[] = [[50, ['social-insurance', 'employment-service']], [25, ['region']], [25, ['municipality']]];
/** Shares are written with one decimal. */
const rounding = 0.15;

export const colFinsam: StructureRule = {
  id: 'COL-FINSAM', version: 1, on: 'structure',
  title: 'Samordningsförbund med formbrist',
  severities: ['notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'FINSAM-3' }, { law: 'FINSAM-5' }, { law: 'FINSAM-9' }, { practice: 'Årsredovisningen lämnas inom tre månader, enligt finsam.se. Lagen är bara läst i andra hand', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Översikten skulle visa alla parter, även de statliga. Likheten är ett förbund där någon av dem inte syns.' },
    { no: 2, why: 'Samverkan gick över gränserna mellan huvudmän. Skillnaden är att formen här har en egen lag.' },
  ],
  dataNeeded: 'Parterna med slag och kostnadsandel, förbundsordningen, årsredovisningen, och märken om att de är införda.',
  validFrom: null, absenceBased: true,
  texts: {
    title: {
      parties: 'En part som lagen räknar upp saknas i {collaboration:name}.', order: 'Förbundsordningen för {collaboration:name} är inte fullständig.', share: 'Kostnaderna i {collaboration:name} delas inte som lagen säger.',
      late: 'Årsredovisningen {year} för {collaboration:name} kom inte inom tre månader.', [cannotTell]: 'Är formen för {collaboration:name} fullständig?',
    },
    happened: {
      parties: 'Bland parterna finns inte både Försäkringskassan, Arbetsförmedlingen, en region och en kommun. Parterna är helt införda.', order: 'Ingen förbundsordning finns, eller så saknar den något som lagen kräver.',
      share: 'Andelarna är inte hälften från staten och en fjärdedel vardera från regionen och kommunerna.', late: 'Ingen årsredovisning för {year} är behandlad senast den sista mars {after}.',
    },
    says: 'Ett samordningsförbund har Försäkringskassan, Arbetsförmedlingen, minst en region och minst en kommun som parter. Staten betalar hälften, regionen och kommunerna en fjärdedel var. Lagen räknar upp vad förbundsordningen ska innehålla.',
    allowed: 'Ett förbund över en länsgräns, med flera kommuner som delar på sin fjärdedel.',
    remedy: ['Kontakta förbundet om det som saknas.', 'Ta upp frågan i fullmäktige om förbundsordningen måste ändras.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : runningOn(facts, asOf).filter((one) => one.form === 'coordination-federation').flatMap((one) => judge(facts, one, asOf) ?? [])),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const parties = partiesOf(facts, one.id, asOf);
  const ofYear = lastYearDue(asOf, '03-31');
  const lacksParty = or(...required.map((kind) => and(not(or(...parties.map((party) => holds('collaboration-party', party, 'partyKind', (told) => told === kind)))), noneExists(facts, 'collaboration-party', [one.id], asOf, parties.some((party) => party.partyKind === kind)))));
  const broken: Points = [['parties', lacksParty], ['order', hasFaultyOrder(facts, one, asOf)], ['share', and(lacksParty === false, sharesAreOff(parties))], ['late', isLate(facts, one, ofYear, asOf)]];
  return conclude({ notice: or(...broken.map(([, truth]) => truth)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: firstTrue(broken), instance: 'finsam', parameters: { collaboration: one.id, year: String(ofYear), after: String(ofYear + 1) },
    evidence: seenAll(seen('collaboration', one, 'form'), ...parties.map((party) => seen('collaboration-party', party, 'partyKind'))),
  });
}

function hasFaultyOrder(facts: Facts, one: Row<'collaboration'>, asOf: Day): Truth {
  const orders = documentsOf(facts, one, asOf).filter((row) => row.documentKind === 'federation-order');
  return or(noneExists(facts, 'agreement', [one.id], asOf, orders.length > 0), ...orders.map((row) => holds('agreement', row, 'missingPoints', () => true)));
}

function sharesAreOff(parties: readonly Row<'collaboration-party'>[]): Truth {
  const untold = parties.find((party) => party.costShare === null);
  if (untold) return unknown('collaboration-party', untold.id, 'costShare');
  const unnamed = parties.find((party) => party.partyKind === null);
  if (unnamed) return unknown('collaboration-party', unnamed.id, 'partyKind');
  const paidBy = (kinds: readonly PartyKind[]) => parties.filter((party) => party.partyKind !== null && kinds.includes(party.partyKind)).reduce((sum, party) => sum + (party.costShare ?? 0), 0);
  return shares.some(([percent, kinds]) => Math.abs(paidBy(kinds) - percent) >= rounding);
}

/** The annual report of the year was not dealt with by the last of March. */
function isLate(facts: Facts, one: Row<'collaboration'>, ofYear: number, asOf: Day): Truth {
  const inTime = facts.where('report-received', 'subject', one.id).filter((row) => year(row.day) === ofYear + 1 && row.day <= `${ofYear + 1}-03-31`);
  const came = or(...inTime.map((row) => holds('report-received', row, 'reportKind', (kind) => kind === 'annual')));
  return and(beganBy(facts, one, `${ofYear}-12-31`), not(came), noneExists(facts, 'report-received', [one.id], asOf, came === true));
}
