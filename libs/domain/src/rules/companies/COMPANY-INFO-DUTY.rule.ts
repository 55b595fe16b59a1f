import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';
import { clausesOf, directivesOf } from './directives.js';

export const companyInfoDuty: StructureRule = {
  id: 'COMPANY-INFO-DUTY', version: 1, on: 'structure',
  title: 'Bolagets informationsplikt bruten',
  severities: ['risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { law: 'KL-6-9' }, { practice: 'Ägardirektivets klausul om informationsplikt', mark: 'secondary' }],
  cases: [{ no: 7, primary: true, why: 'Kommunalrådet läste om överskridandet i tidningen efter att bolaget hade känt till det i ungefär två år. Likheten är att ägaren fick veta för sent.' }],
  dataNeeded: 'Bolagets avvikelser med den dag de blev kända, och direktivets tröskel och tid.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      late: '{company:name} rapporterade en avvikelse på {amount:sek} för sent.', unreported: '{company:name} har inte rapporterat en avvikelse på {amount:sek}.',
      [cannotTell]: 'Fick ägaren veta om avvikelsen "{deviation:name}" i tid?',
    },
    happened: {
      late: 'Avvikelsen blev känd i bolaget den {known:day} och rapporterades den {reported:day}. Enligt direktivet skulle det ha skett senast den {deadline:day}.',
      unreported: 'Avvikelsen blev känd i bolaget den {known:day}. Enligt direktivet skulle ägaren ha fått veta senast den {deadline:day}. Det är registrerat att någon rapport inte finns.',
    },
    says: 'Ägardirektivet bestämmer vad bolaget ska berätta, om vilka belopp och inom hur lång tid. Styrelsens uppsikt bygger på att det sker.',
    allowed: 'En fördyring under direktivets tröskel, eller en rapport till ägaren inom klausulens dagar.',
    remedy: ['Kalla bolagets ordförande och vd till ägardialog.', 'Ta upp saken som ett eget uppsiktsärende.', 'Skärp klausulen om tröskel eller tid är otydliga.'],
  },
  check: (facts, asOf) => (facts.all('deviation').length === 0 ? emptyRegister(facts, 'deviation', asOf, 'deviation')
    : facts.on('deviation', asOf).flatMap((deviation) => judge(facts, deviation, asOf) ?? [])),
};

function judge(facts: Facts, deviation: Row<'deviation'>, asOf: Day): Outcome | undefined {
  const company = facts.findAny('company', deviation.subject, deviation.day);
  if (!company) return undefined;
  const clauses = directivesOf(facts, company.id, deviation.day).flatMap((directive) => clausesOf(facts, directive, deviation.day, 'information-duty'));
  const breaches = clauses.map((clause) => isBroken(deviation, clause, asOf));
  const clause = clauses[breaches.indexOf(true)] ?? clauses[0];
  const hasClause = not(noneExists(facts, 'directive-clause', [company.id, clause?.directive ?? null], asOf, clauses.length > 0));
  return conclude({ risk: and(hasClause, clauses.length === 0 || or(...breaches)) }, {
    subject: { kind: 'deviation', id: deviation.id }, day: deviation.day, code: deviation.reportedOn === null ? 'unreported' : 'late', instance: 'report',
    parameters: {
      company: company.id, deviation: deviation.id, amount: deviation.amount, known: deviation.day, reported: deviation.reportedOn,
      deadline: clause?.days == null ? null : addDays(deviation.day, clause.days),
    },
    evidence: seenAll(seen('deviation', deviation, 'amount'), seen('deviation', deviation, 'reportedOn'), clause && seen('directive-clause', clause, 'threshold'), clause && seen('directive-clause', clause, 'days')),
  });
}

function isBroken(deviation: Row<'deviation'>, clause: Row<'directive-clause'>, asOf: Day): Truth {
  const isGreat = and(holds('deviation', deviation, 'amount', () => true), holds('directive-clause', clause, 'threshold', (least) => deviation.amount === null || deviation.amount >= least, true));
  const isLate = and(
    holds('directive-clause', clause, 'days', (days) => (deviation.reportedOn ?? asOf) > addDays(deviation.day, days)),
    holds('deviation', deviation, 'reportedOn', () => true, true),
  );
  return and(isGreat, isLate);
}
