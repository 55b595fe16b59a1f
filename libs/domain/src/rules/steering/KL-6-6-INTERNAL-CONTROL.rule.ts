import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isAbsent } from '../three-valued.js';

export const internalControl: StructureRule = {
  id: 'KL-6-6-INTERNAL-CONTROL', version: 1, on: 'structure',
  title: 'Internkontrollplan saknas eller är inte uppföljd',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-6', note: 'Andra stycket: tillräcklig intern kontroll. Plan och datum är god sed och lokala val' }],
  cases: [
    { no: 7, primary: true, why: 'Saker föll mellan stolarna utan att någon hade i uppgift att leta. Likheten är att kontrollen är tillfällig i stället för planerad.' },
    { no: 6, why: 'Kontakterna utåt var känsliga och ingen hade bedömt risken.' },
  ],
  dataNeeded: 'Planer för intern kontroll per nämnd och år, och när uppföljningen behandlades.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-plan': '{body:name} har ingen plan för intern kontroll {year}.', 'not-followed-up': '{body:name} har inte följt upp den interna kontrollen {year}.', [cannotTell]: 'Har {body:inline} planerat och följt upp den interna kontrollen {year}?' },
    happened: { 'no-plan': 'Planen skulle ha varit beslutad senast den {due:day}. Ingen plan för året är införd.', 'not-followed-up': 'Uppföljningen skulle ha behandlats senast den {due:day}. Den är inte gjord.' },
    says: 'Varje nämnd ansvarar för att den interna kontrollen räcker mot fel och oegentligheter. Lagen säger inte hur. En plan varje år, och en uppföljning av den, är god sed, och dagarna är lokala gränser.',
    allowed: 'En plan som beslutades i december året före.',
    remedy: ['Besluta om en plan.', 'Följ upp förra årets plan i nämnden.', 'Ta med risken delegation och externa kontakter.'],
  },
  check: (facts, asOf) => {
    if (facts.all('governing-document').length === 0) return emptyRegister(facts, 'governing-document', asOf, 'governing-document');
    const responsible = facts.on('body', asOf).filter((body) => body.bodyKind === 'executive-board' || body.bodyKind === 'committee');
    return responsible.flatMap((body) => [planned(facts, body, asOf), followedUp(facts, body, asOf)].flatMap((outcome) => outcome ?? []));
  },
};

const plansOf = (facts: Facts, body: string, of: number) => facts.where('governing-document', 'body', body)
  .filter((row) => row.documentKind === 'internal-control-plan' && (row.validFrom === null || row.validFrom <= `${of}-12-31`) && (row.validUntil === null || row.validUntil > `${of}-01-01`));

function planned(facts: Facts, body: Row<'body'>, asOf: Day): Outcome | undefined {
  const due = `${year(asOf)}-${facts.threshold('controlPlanDue', asOf) ?? '01-31'}`;
  if (asOf <= due || (body.validFrom !== null && body.validFrom > due)) return undefined;
  return conclude({ risk: noneExists(facts, 'governing-document', [body.id], asOf, plansOf(facts, body.id, year(asOf)).length > 0) }, {
    subject: { kind: 'body', id: body.id }, day: due, code: 'no-plan', instance: `plan ${year(asOf)}`, due, parameters: { body: body.id, year: String(year(asOf)), due }, evidence: [],
  });
}

function followedUp(facts: Facts, body: Row<'body'>, asOf: Day): Outcome | undefined {
  const due = `${year(asOf)}-${facts.threshold('controlFollowUpDue', asOf) ?? '03-31'}`;
  const plan = plansOf(facts, body.id, year(asOf) - 1).at(-1);
  if (!plan || asOf <= due) return undefined;
  const about = { subject: { kind: 'body', id: body.id }, day: due, code: 'not-followed-up', instance: `follow-up ${year(asOf) - 1}`, due, parameters: { body: body.id, year: String(year(asOf) - 1), due }, evidence: [seen('governing-document', plan, 'followedUpOn')] } as const;
  return conclude({ risk: isAbsent('governing-document', plan, 'followedUpOn') }, about);
}
