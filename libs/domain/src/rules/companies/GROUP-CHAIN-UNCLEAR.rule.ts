import type { Facts, Row } from '../../facts/facts.js';
import { clauseTypes } from '../../registers/ownership/directive-clause.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isAbsent, or, unknown, type Truth } from '../three-valued.js';
import { directivesOf } from './directives.js';

type Clause = Row<'directive-clause'>;
interface Contradiction { readonly clause: Clause; readonly other: Clause }

export const groupChainUnclear: StructureRule = {
  id: 'GROUP-CHAIN-UNCLEAR', version: 1, on: 'structure',
  title: 'Otydlig ägarkedja i bolagskoncern',
  severities: ['notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-2', note: 'Också det som ägs genom ett annat bolag' }, { law: 'KL-10-3' }, { law: 'KL-6-1' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [{ no: 7, primary: true, why: 'Moderbolaget hade en vd utifrån och en politisk styrelse, och ingen visste vem som skulle informera vem. Likheten är en kedja med mer än en som bestämmer samma sak.' }],
  dataNeeded: 'Moderbolagets uppdrag, vem som har utfärdat dotterbolagets direktiv, och klausulernas värden.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      contradiction: 'Två direktiv till {company:name} säger olika om {clause}.', 'no-issuer': 'Det framgår inte vem som har utfärdat ett direktiv till {company:name}.',
      'no-role': '{parent:name} har inget uttalat uppdrag i koncernen.', [cannotTell]: 'Är ägarkedjan till {company:name} tydlig?',
    },
    happened: {
      contradiction: 'Bolaget har ett moderbolag och direktiv från två utfärdare. De anger olika värden för {clause}.',
      'no-issuer': 'Bolaget har ett moderbolag. För ett av direktiven är det registrerat att utfärdaren inte går att fastställa.',
      'no-role': '{company:name} ägs genom {parent:name}. Det är registrerat att moderbolaget inte har fått något uppdrag för koncernen.',
    },
    says: 'Kraven i lagen gäller också bolag som ägs genom ett annat bolag. Det ska gå att se vem som styr vad: fullmäktige, styrelsen, moderbolaget eller dotterbolaget.',
    allowed: 'Moderbolagets direktiv preciserar fullmäktiges utan att säga emot det.',
    remedy: ['Rita en rollkarta för fullmäktige, styrelsen, moderbolaget och dotterbolagen.', 'Låt en utfärdare svara för varje sorts klausul.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : facts.on('company', asOf).flatMap((company) => judge(facts, company, asOf) ?? [])),
};

function judge(facts: Facts, company: Row<'company'>, asOf: Day): Outcome | undefined {
  if (company.parent === null) return undefined;
  const parent = facts.find('company', company.parent, asOf);
  const directives = directivesOf(facts, company.id, asOf);
  const noIssuer = or(...directives.map((directive) => isAbsent('directive', directive, 'issuer')));
  const found = contradictionIn(facts, directives, asOf);
  const noRole: Truth = parent ? isAbsent('company', parent, 'groupRole') : unknown('company', company.id, 'parent');
  return conclude({ notice: or(found !== undefined, noIssuer, noRole) }, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: found ? 'contradiction' : noIssuer === true ? 'no-issuer' : 'no-role', instance: 'chain',
    parameters: { company: company.id, parent: company.parent, clause: found?.clause.clauseType ? clauseTypes[found.clause.clauseType].toLocaleLowerCase('sv') : null },
    evidence: seenAll(seen('company', company, 'parent'), parent && seen('company', parent, 'groupRole'), ...directives.map((directive) => seen('directive', directive, 'issuer')),
      found && seen('directive-clause', found.clause), found && seen('directive-clause', found.other)),
  });
}

/** Two issuers, the same kind of clause and two values. A value that only one of them states is a precision, not a contradiction. */
function contradictionIn(facts: Facts, directives: readonly Row<'directive'>[], asOf: Day): Contradiction | undefined {
  const issued = directives.filter((directive) => directive.issuer !== null)
    .flatMap((directive) => facts.where('directive-clause', 'directive', directive.id).filter((clause) => isValidOn(clause, asOf)).map((clause) => ({ clause, issuer: directive.issuer })));
  for (const { clause, issuer } of issued) {
    const other = issued.find((one) => one.issuer !== issuer && one.clause.clauseType === clause.clauseType && saysOtherwise(clause, one.clause));
    if (other) return { clause, other: other.clause };
  }
  return undefined;
}

function saysOtherwise(one: Clause, other: Clause): boolean {
  return (['threshold', 'days', 'rate'] as const).some((field) => one[field] !== null && other[field] !== null && one[field] !== other[field]);
}
