import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, or, type Truth } from '../three-valued.js';

export const balance: StructureRule = {
  id: 'KL-11-5-BALANCE', version: 1, on: 'structure',
  title: 'Budget eller balanskravsresultat utan laglig täckning',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-11-5' }, { law: 'KL-11-12' }, { law: 'KL-11-13' }, { law: 'KL-11-14' }, { law: 'KL-13-8', note: 'Andra stycket: domstol prövar inte dessa beslut fullt ut, men kravet gäller' },
    { practice: 'Lag om kommunal bokföring och redovisning 11:10, balanskravsutredning', mark: 'unverified' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Ett sparkrav lades utan plan för hur det skulle klaras. Likheten är att underskottet inte hade någon väg ut.' },
    { no: 8, why: 'Underskotten återkom år efter år.' },
  ],
  dataNeeded: 'Årets budgeterade intäkter och kostnader, resultatreserven, balanskravsresultatet, åtgärdsplanen och beslutet om återställning.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      budget: 'Budgeten för {year} saknar täckning.', restoration: 'Underskottet från {year} är inte återställt i tid.', plan: 'Underskottet från {year} saknar åtgärdsplan.', [cannotTell]: 'Hur är underskottet {year} täckt?',
    },
    happened: {
      budget: 'I budgeten för {year} är intäkterna {income:sek} och kostnaderna {cost:sek}. Resultatreserven täcker inte skillnaden, och fullmäktige har inte angett synnerliga skäl.',
      restoration: 'Balanskravsresultatet för {year} var {result:sek}. Någon återställning är inte beslutad i tid till budgeten det tredje året därefter, och inget beslut om att avstå är taget.',
      plan: 'Balanskravsresultatet för {year} var {result:sek}. Fullmäktige har behandlat årsredovisningen, och det är antecknat att ingen åtgärdsplan är beslutad.',
    },
    says: 'Budgeten ska ha större intäkter än kostnader, om inte resultatreserven eller synnerliga skäl tillåter annat. Ett underskott ska återställas inom tre år enligt en åtgärdsplan, om inte fullmäktige har synnerliga skäl att avstå.',
    allowed: 'Att resultatreserven hade täckt underskottet, enligt fullmäktiges riktlinjer.',
    remedy: ['Kontrollera siffrorna och besluten.', 'Lägg fram en åtgärdsplan eller en ändrad budget för fullmäktige.', 'Redovisa skäl och tidplan.'],
  },
  check: (facts, asOf) => (facts.all('fiscal-year').length === 0 ? emptyRegister(facts, 'fiscal-year', asOf) : facts.all('fiscal-year').flatMap((row) => judge(row, asOf) ?? [])),
};

function judge(row: Row<'fiscal-year'>, asOf: Day): Outcome | undefined {
  if (row.year === null) return undefined;
  const budget = uncovered(row, asOf);
  const deficit: Truth = row.balanceResult === null ? false : row.balanceResult < 0;
  const restoration = and(deficit, lateRestoration(row, asOf), isAbsent('fiscal-year', row, 'noRestorationOn'));
  const plan = and(deficit, row.annualApprovedOn !== null && row.annualApprovedOn <= asOf, isAbsent('fiscal-year', row, 'actionPlanOn'));
  return conclude({ unlawful: or(budget, restoration), risk: plan }, {
    subject: { kind: 'fiscal-year', id: row.id }, day: asOf, code: budget === true ? 'budget' : restoration === true ? 'restoration' : 'plan', instance: 'balance',
    parameters: { year: String(row.year), income: row.budgetIncome, cost: row.budgetCost, result: row.balanceResult }, evidence: [seen('fiscal-year', row, 'balanceResult'), seen('fiscal-year', row, 'budgetIncome'), seen('fiscal-year', row, 'budgetCost')],
  });
}

/** KL 11:5: equal sums are not enough. */
function uncovered(row: Row<'fiscal-year'>, asOf: Day): Truth {
  if (row.budgetAdoptedOn === null || row.budgetAdoptedOn > asOf) return false;
  const known = and(holds('fiscal-year', row, 'budgetIncome', () => true), holds('fiscal-year', row, 'budgetCost', () => true));
  const gap = (row.budgetCost ?? 0) - (row.budgetIncome ?? 0);
  return and(known, row.budgetIncome === null || row.budgetCost === null || gap >= 0, holds('fiscal-year', row, 'reserveUse', (sum) => sum === 0 || sum < gap, true), isAbsent('fiscal-year', row, 'deficitReasonsOn'));
}

/** KL 11:12: decided at the latest in the budget for the third year after, which begins when that year begins. */
function lateRestoration(row: Row<'fiscal-year'>, asOf: Day): Truth {
  const due = `${(row.year ?? 0) + 3}-01-01`;
  return and(asOf >= due, holds('fiscal-year', row, 'restorationOn', (on) => on >= due, true));
}
