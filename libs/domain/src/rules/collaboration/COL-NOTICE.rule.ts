import { agreementNotice } from '../../deadlines/agreement-notice.js';
import { termsOf } from '../../deadlines/deadlines-of.js';
import type { Facts, Row } from '../../facts/facts.js';
import { addDays, daysBetween, type Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll, undetermined } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';

export const colNotice: StructureRule = {
  id: 'COL-NOTICE', version: 1, on: 'structure',
  title: 'Sista uppsägningsdag närmar sig',
  severities: ['notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-18', note: 'Tre år för kommunalförbund om inte förbundsordningen säger annat' }, { practice: 'Avtalets egna villkor', mark: 'secondary' }],
  cases: [{ no: 10, primary: true, why: 'När taxan höjdes frågade man vilka alternativ som fanns. Likheten är att handlingsfriheten tar slut en viss dag, och att den dagen inte syns i vardagen.' }],
  dataNeeded: 'Avtalets slutdag, förlängning, uppsägningstid, utträde vid årsskifte och om uppsägning är lämnad.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { approaching: 'Sista dagen att säga upp {agreement:name} är den {last:day}.', [cannotTell]: 'Vilken är sista dagen att säga upp {agreement:name}?' },
    happened: { approaching: 'Det är {left} dagar kvar. Sägs avtalet inte upp senast den {last:day} fortsätter det en period till. Samarbetet är {collaboration:name}.' },
    says: 'Ett avtal med tyst förlängning fortsätter om ingen säger upp det i tid. För kommunalförbund är uppsägningstiden tre år om förbundsordningen inte anger något annat. Avtalade dagar flyttas inte till vardag.',
    allowed: 'Uppsägningen hade redan lämnats, eller fullmäktige hade i tid beslutat att fortsätta.',
    remedy: ['Ta fram ett underlag med vad alternativet kostar.', 'Låt behörigt organ besluta om att fortsätta eller säga upp före dagen.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : facts.on('collaboration', asOf).filter((one) => one.status === 'active').flatMap((one) => judge(facts, one, asOf))),
};

function judge(facts: Facts, collaboration: Row<'collaboration'>, asOf: Day): readonly Outcome[] {
  const agreements = facts.where('agreement', 'collaboration', collaboration.id).filter((row) => facts.find('agreement', row.id, asOf) === row);
  if (agreements.length > 0) return agreements.flatMap((agreement) => judgeAgreement(facts, collaboration, agreement, asOf) ?? []);
  if (collaboration.form === 'network' || collaboration.form === 'none' || facts.isComplete('agreement', collaboration.id, asOf)) return [];
  const about = { subject: { kind: 'collaboration', id: collaboration.id } as const, day: asOf, instance: 'agreement', parameters: { agreement: collaboration.id }, evidence: [] };
  return [undetermined(about, { kind: 'completeness-mark', id: null, field: 'agreement' })];
}

function judgeAgreement(facts: Facts, collaboration: Row<'collaboration'>, agreement: Row<'agreement'>, asOf: Day): Outcome | undefined {
  const notice = agreementNotice(termsOf(facts, agreement, asOf), asOf);
  const about = {
    subject: { kind: 'agreement', id: agreement.id } as const, parameters: { agreement: agreement.id, collaboration: collaboration.id },
    evidence: seenAll(seen('agreement', agreement, 'endsOn'), seen('agreement', agreement, 'renewMonths'), seen('agreement', agreement, 'noticeMonths'), seen('collaboration', collaboration, 'form')),
  };
  if (notice.state === 'none') return undefined;
  if (notice.state === 'unknown') return undetermined({ ...about, day: asOf, instance: 'notice' }, notice.missing);
  const last = notice.day;
  const isNear = asOf >= addDays(last, -(facts.thresholdNumber('noticeLeadDays', asOf) ?? 270)) && asOf <= last;
  return conclude({ notice: isNear }, { ...about, day: asOf, due: last, code: 'approaching', instance: last, parameters: { ...about.parameters, last, left: daysBetween(asOf, last), stage: stageOf(daysBetween(asOf, last)) } });
}

/** The reminder that has been reached: 270, 180, 90 or 30 days before. */
function stageOf(left: number): number {
  return [30, 90, 180].find((days) => left <= days) ?? 270;
}
