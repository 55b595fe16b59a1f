import type { Facts, Row } from '../../facts/facts.js';
import { requiredClauses } from '../../ownership/directive-check.js';
import { clauseTypes, type ClauseType } from '../../registers/ownership/directive-clause.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll, undetermined } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isUnknown, or, unknown, type Truth } from '../three-valued.js';
import { isCompanyForm } from './company-form.js';
import { clausesOf, directivesOf } from './directives.js';

const required = requiredClauses.map((clause) => clause.type);
/** Without these a clause cannot be followed: a duty to inform without a time, or to submit without an amount or a description. */
const measures: Readonly<Partial<Record<ClauseType, readonly ('days' | 'recipient' | 'threshold')[]>>> = { 'information-duty': ['threshold', 'days', 'recipient'], submission: ['threshold'] };

export const directiveMissingContent: StructureRule = {
  id: 'DIRECTIVE-MISSING-CONTENT', version: 2, on: 'structure',
  title: 'Ägardirektivet saknar innehåll som krävs',
  severities: ['risk', 'notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-3', note: 'Ändamål, befogenheter och insyn hör till bolagsordningen' }, { law: 'KL-11-1' }, { practice: 'God sed för styrning av kommunala bolag', mark: 'secondary' }],
  cases: [
    { no: 7, primary: true, why: 'Där visade det sig att ägaren inte hade bestämt vad bolaget skulle berätta och när. Likheten är en lucka i direktivet som ingen såg förrän det hände något.' },
    { no: 1, why: 'En vision ska styra även bolagen, och då måste direktivet nämna den.' },
  ],
  dataNeeded: 'Direktivets klausuler, deras tröskel, tid och mottagare, och ett märke om att de är helt införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      missing: 'Ägardirektivet för {company:name} saknar {clauses}.', partial: 'En klausul i ägardirektivet för {company:name} går inte att mäta.',
      [cannotTell]: 'Har ägardirektivet för {company:name} allt som krävs?',
    },
    happened: {
      missing: '{directive:name} är helt infört i registret, men dessa delar finns inte: {clauses}.',
      partial: '{directive:name} har alla delar, men en klausul saknar tröskelbelopp, tid eller mottagare: {clauses}.',
    },
    says: 'Ägaren styr bolaget genom bolagsordningen och direktivet. Åtta delar behövs för att uppsikten ska gå att utöva: ändamål, befogenheter, ekonomiska mål, underställning, information, rapportering, insyn och koppling till vision och mål.',
    allowed: 'Delen får stå i ett annat direktiv, till exempel ett för alla bolag i koncernen, när det här direktivet pekar dit.',
    remedy: ['Komplettera direktivet.', 'Låt fullmäktige anta det.', 'Fastställ det på bolagsstämma.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 && facts.all('directive').length === 0 ? emptyRegister(facts, 'directive', asOf, 'company')
    : [...facts.on('directive', asOf).flatMap((directive) => judge(facts, directive, asOf) ?? []), ...companiesWithoutDirective(facts, asOf)]),
};

function judge(facts: Facts, directive: Row<'directive'>, asOf: Day): Outcome | undefined {
  const clauses = clausesOf(facts, directive, asOf);
  const missing = required.filter((type) => !clauses.some((clause) => clause.clauseType === type));
  const nobodyElse = noneExists(facts, 'directive-clause', [directive.id, directive.company], asOf, false);
  const unmeasured = clauses.filter((clause) => lacksMeasure(clause, nobodyElse) === true);
  const isPartial = or(...clauses.map((clause) => lacksMeasure(clause, nobodyElse)));
  const isMissing = missing.length > 0 && nobodyElse;
  const shown = isMissing === true ? missing : unmeasured.flatMap((clause) => clause.clauseType ?? []);
  return conclude({ risk: isMissing, notice: isUnknown(isMissing) ? false : isPartial }, {
    subject: { kind: 'directive', id: directive.id }, day: asOf, code: isMissing === true ? 'missing' : 'partial', instance: 'content',
    parameters: { company: directive.company, directive: directive.id, clauses: shown.map((type) => clauseTypes[type].toLocaleLowerCase('sv')).join(', ') },
    evidence: seenAll(seen('directive', directive, 'company'), ...unmeasured.map((clause) => seen('directive-clause', clause, 'clauseType'))),
  });
}

function lacksMeasure(clause: Row<'directive-clause'>, nobodyElse: Truth): Truth {
  if (clause.clauseType === 'submission' && clause.text !== null) return false;
  const fields = (clause.clauseType && measures[clause.clauseType]) ?? [];
  return or(...fields.map((field): Truth => (clause[field] !== null ? false : clause.absent.includes(field) || nobodyElse === true ? true : unknown('directive-clause', clause.id, field))));
}

/** That a company has no directive at all is another question, but nobody may read it as a complete one. Foundations and associations have bylaws, not directives. */
function companiesWithoutDirective(facts: Facts, asOf: Day): readonly Outcome[] {
  return facts.on('company', asOf)
    .filter((company) => isCompanyForm(company) !== false && directivesOf(facts, company.id, asOf).length === 0 && !facts.isComplete('directive-clause', company.id, asOf))
    .map((company) => undetermined({ subject: { kind: 'company', id: company.id }, day: asOf, instance: 'content', parameters: { company: company.id }, evidence: [] }, { kind: 'directive', id: null, field: 'company' }));
}
