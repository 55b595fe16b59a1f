import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { assessed, bodyOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { clausesOf, directivesOf } from './directives.js';

export const companyPrinciple: DecisionRule = {
  id: 'KL-10-3-PRINCIPLE', version: 1, on: 'decision',
  title: 'Principiellt bolagsbeslut utan fullmäktiges ställningstagande',
  severities: ['unlawful', 'risk'], direction: 'company-to-owner', mode: ['determinate', 'indicator'],
  basis: [{ law: 'KL-10-3', note: 'Punkt 4: fullmäktige tar ställning innan beslutet fattas' }, { law: 'KL-10-4', note: 'Delägda bolag i rimlig omfattning' }],
  cases: [
    { no: 7, primary: true, why: 'Bolagets styrelse startade ett stort bostadsprojekt utan att politiken kände till det. Likheten är att ägaren inte fick ta ställning först.' },
    { no: 3, why: 'Flygplatsens ekonomi löstes genom bolagen. Skillnaden är att den frågan drevs av politiken själv.' },
  ],
  dataNeeded: 'Bolagsordningens klausul, direktivets underställning med belopp, bedömningen av ärendet och fullmäktiges ställningstaganden.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      principal: '{company:name} beslutade i en principiell fråga utan att fullmäktige hade tagit ställning.', clause: '{company:name} beslutade om {amount:sek} utan att fråga fullmäktige.',
      [cannotTell]: 'Skulle fullmäktige ha tagit ställning före beslutet {number}?',
    },
    happened: {
      principal: 'Den {on:day} beslutade bolaget "{title}". Ärendet är bedömt som principiellt. Inget ställningstagande av fullmäktige före beslutet finns registrerat.',
      clause: 'Den {on:day} beslutade bolaget "{title}" på {amount:sek}. Direktivet kräver underställning från {threshold:sek}. Inget ställningstagande av fullmäktige före beslutet finns registrerat.',
    },
    says: 'Bolagsordningen i ett helägt bolag ska säga att fullmäktige får ta ställning innan beslut av principiell beskaffenhet eller annars av större vikt fattas. Ägardirektivet kan ange belopp. Det är mot dem bolagets beslut prövas.',
    allowed: 'En åtgärd enligt fastställd plan och under direktivets tröskel, eller samma beslut efter att fullmäktige tagit ställning – även om det var att avstå.',
    remedy: ['Vänta med det som går att vänta med.', 'Underställ fullmäktige frågan.', 'Förtydliga belopp och exempel i bolagsordning och direktiv.'],
  },
  check: (decision, facts, asOf) => {
    const company = facts.findAny('company', decision.company ?? bodyOf(facts, decision)?.company ?? null, decision.day);
    if (!company) return undefined;
    const articles = facts.where('articles', 'company', company.id).find((row) => isValidOn(row, decision.day));
    const principal = assessed(facts, decision.matter, 'principal', asOf);
    const unasked = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), hasNoOpinion(facts, decision, company.id, asOf));
    const wholly = holds('company', company, 'ownership', (ownership) => ownership === 'wholly');
    const bound = (field: 'councilOpinionClause' | 'boundByPartlyOwnedTerms') => (articles ? (field === 'councilOpinionClause' ? holds('articles', articles, field, () => true) : isYes('articles', articles, field)) : unknown('articles', null, field));
    const { matches, threshold, clauses } = submissionDuty(facts, decision, company.id, asOf);
    const unlawful = and(unasked, wholly, principal, bound('councilOpinionClause'));
    return conclude({ unlawful, risk: and(unasked, or(matches, and(not(wholly), principal, bound('boundByPartlyOwnedTerms')))) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: matches === true && unlawful !== true ? 'clause' : 'principal',
      parameters: { company: company.id, title: decision.title, number: decision.number, on: decision.day, amount: decision.amount, threshold },
      evidence: seenAll(seen('decision', decision, 'amount'), seen('company', company, 'ownership'), articles && seen('articles', articles, 'councilOpinionClause'), ...clauses.map((clause) => seen('directive-clause', clause, 'threshold'))),
    });
  },
};

function hasNoOpinion(facts: Facts, decision: Row<'decision'>, company: string, asOf: Day): Truth {
  const submissions = facts.where('submission', 'matter', decision.matter).filter((row) => row.day <= asOf);
  const asked = submissions.map((row) => holds('submission', row, 'opinionOn', (day) => day < decision.day));
  return and(not(or(...asked)), noneExists(facts, 'submission', [company, decision.matter], asOf, false));
}

function submissionDuty(facts: Facts, decision: Row<'decision'>, company: string, asOf: Day) {
  const directives = directivesOf(facts, company, decision.day);
  const clauses = directives.flatMap((directive) => clausesOf(facts, directive, decision.day, 'submission'));
  const hits = clauses.map((clause) => and(holds('directive-clause', clause, 'threshold', () => true), holds('decision', decision, 'amount', (amount) => amount >= (clause.threshold ?? 0))));
  const none = noneExists(facts, 'directive-clause', [company, ...directives.map((directive) => directive.id)], asOf, clauses.length > 0);
  const matches = clauses.length > 0 ? or(...hits) : not(none);
  return { matches, clauses, threshold: (clauses[hits.indexOf(true)] ?? clauses[0])?.threshold ?? null };
}
