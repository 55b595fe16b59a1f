import type { Facts, Row } from '../../facts/facts.js';
import type { AssignmentFunction } from '../../registers/organization/assignment.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { addMonths, type Day } from '../../time/day.js';
import { isValidOn, overlaps } from '../../time/validity.js';
import { bodyOf, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isYes, or, unknown } from '../three-valued.js';

export const kl45AuditIndependence: StructureRule = {
  id: 'KL-4-5-AUDIT-INDEPENDENCE', version: 1, on: 'structure',
  title: 'Revision eller ansvarsprövning med oförenligt uppdrag',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-4-4' }, { law: 'KL-4-5' }, { law: 'KL-5-48' }, { law: 'KL-5-49', note: 'Får delta i överläggningen men inte i beslutet' }, { law: 'KL-12-4' }, { law: 'KL-12-5' }, { law: 'KL-12-14' }, { law: 'KL-12-15' }, { law: 'KL-12-16' }],
  cases: [
    { no: 7, primary: true, why: 'Ingen fristående granskare slog larm i tid. Likheten är att den som ska granska sitter för nära det som granskas.' },
    { no: 13, why: 'Efter maktskiftet behövdes en granskning som alla kunde lita på. Skillnaden är att ingen där hade dubbla uppdrag.' },
  ],
  dataNeeded: 'Revisorernas övriga uppdrag, deras antal och vilka som deltog i beslut om ansvarsfrihet och val av revisor.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      dual: 'En revisor har samtidigt uppdrag i {other:inline}.', accountable: 'En revisor svarar för räkenskaper eller är närstående till någon som gör det.',
      few: '{body:name} är {count}, och minst fem ska finnas.', voted: 'En ledamot i {concerned:inline} var med och avgjorde "{decision:name}".', [cannotTell]: 'Är revisionen fristående från dem som granskas?',
    },
    happened: {
      dual: 'Personen är revisor och har samtidigt ett uppdrag i {other:inline}. De två uppdragen går inte att förena.',
      accountable: 'Det är antecknat att revisorn är redovisningsskyldig, eller närstående till någon som är det, för verksamhet som granskas.',
      few: 'Revisorerna är {count} till antalet enligt förteckningen, som någon har gått i god för.',
      voted: 'Beslutet gällde {concerned:inline}. Den som satt där under den granskade tiden är antecknad som deltagande i beslutet.',
    },
    says: 'En revisor får inte sitta i fullmäktige, nämnder eller kommunens bolag, och inte granska sitt eget. Minst fem revisorer väljs. Den som är redovisningsskyldig får vara med när revisionen diskuteras, men inte när revisor väljs eller ansvarsfrihet avgörs för den egna verksamheten.',
    allowed: 'Nämndens ordförande svarar på frågor i debatten och avstår när ansvarsfriheten avgörs.',
    remedy: ['Förrätta nytt val, eller låt personen lämna det ena uppdraget.', 'Ta om beslutet utan den som är redovisningsskyldig.'],
  },
  check: (facts, asOf) => facts.on('body', asOf).filter((body) => body.bodyKind === 'auditors').flatMap((body) => judgeAuditors(facts, body, asOf)),
  checkDecision: (decision, facts) => judgeVote(facts, decision),
};

const incompatible: readonly BodyKind[] = ['council', 'council-preparatory', 'executive-board', 'committee', 'joint-committee', 'subcommittee', 'crisis-committee', 'company-board', 'foundation-board', 'association'];
const auditing: readonly AssignmentFunction[] = ['auditor', 'lay-auditor', 'deputy-lay-auditor'];

function judgeAuditors(facts: Facts, body: Row<'body'>, asOf: Day): readonly Outcome[] {
  const auditors = facts.where('assignment', 'body', body.id).filter((row) => isValidOn(row, asOf) && row.functions?.includes('auditor'));
  const outcomes = auditors.flatMap((auditor) => judgeAuditor(facts, auditor, asOf) ?? []);
  const count = auditors.length;
  const few = conclude({ unlawful: noneExists(facts, 'assignment', [body.id], asOf, count >= 5) }, {
    subject: { kind: 'body', id: body.id }, day: asOf, code: 'few', parameters: { body: body.id, count }, evidence: seenAll(seen('body', body, 'name')),
  });
  // One open question is enough for all of them: it is the same list that somebody must fill in.
  const [question] = outcomes.filter((outcome) => outcome.outcome === 'undetermined');
  return [...outcomes.filter((outcome) => outcome.outcome === 'flag'), ...(question ? [question] : []), ...(few ? [few] : [])];
}

function judgeAuditor(facts: Facts, auditor: Row<'assignment'>, asOf: Day): Outcome | undefined {
  const other = facts.where('assignment', 'person', auditor.person).find((row) =>
    isValidOn(row, asOf) && row.functions?.some((role) => !auditing.includes(role)) && incompatible.some((kind) => kind === facts.findAny('body', row.body, asOf)?.bodyKind));
  return conclude({ unlawful: or(other !== undefined, isYes('assignment', auditor, 'accountableLink')) }, {
    subject: { kind: 'assignment', id: auditor.id }, day: asOf, code: other ? 'dual' : 'accountable', parameters: { other: other?.body ?? null },
    evidence: seenAll(seen('assignment', auditor, 'accountableLink'), other && seen('assignment', other, 'body')),
  });
}

/** KL 5:48: whoever sat in the audited body during the audited time, or the year before the decision. */
function judgeVote(facts: Facts, decision: Row<'decision'>): Outcome | undefined {
  const matterType = matterOf(facts, decision)?.matterType;
  const isAudit = matterType === 'ANSVARSFRIHET' || (matterType === 'VAL' && decision.concernsBody !== null);
  if (!isAudit || bodyOf(facts, decision)?.bodyKind !== 'council') return undefined;
  const audited = { validFrom: addMonths(`${decision.day.slice(0, 4)}-01-01`, -12), validUntil: decision.day };
  const voters = facts.where('participation', 'decision', decision.id).filter((row) => row.part === 'decided');
  const seats = voters.flatMap((row) => facts.where('assignment', 'person', row.person)).filter((row) => overlaps(row, audited) && isAccountable(facts, row, decision.day));
  const own = seats.find((row) => row.body === decision.concernsBody);
  const isUnsure = decision.concernsBody === null && seats.length > 0;
  return conclude({ unlawful: isUnsure ? unknown('decision', decision.id, 'concernsBody') : own !== undefined }, {
    subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'voted', parameters: { decision: decision.id, concerned: decision.concernsBody },
    evidence: seenAll(seen('decision', decision, 'concernsBody'), ...voters.map((row) => seen('participation', row, 'part'))),
  });
}

function isAccountable(facts: Facts, assignment: Row<'assignment'>, day: Day): boolean {
  const bodyKind = facts.findAny('body', assignment.body, day)?.bodyKind;
  return bodyKind === 'executive-board' || bodyKind === 'committee' || bodyKind === 'joint-committee';
}
