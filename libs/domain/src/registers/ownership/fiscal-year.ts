import { boolean, day, integer, sek } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Räkenskapsår: the statutory calendar of one year's budget, reports and discharge, and how its result was restored (KL 11 kap.). */
export const fiscalYear = register({
  kind: 'fiscal-year', path: 'fiscal-years', area: 'ownership', class: 'state', one: 'räkenskapsår', many: 'räkenskapsår', thing: 'räkenskapsåret', nameFields: ['year'],
  purpose: 'När årets budget, rapporter och ansvarsfrihet blev klara, och hur ett underskott återställs.',
  columns: ['budgetAdoptedOn', 'annualApprovedOn', 'dischargeOn', 'balanceResult'],
  fields: {
    year: integer('År', { required: true }),
    specialReasons: boolean('Särskilda skäl att besluta budgeten i december'),
    taxProposedOn: day('Förslag till skattesats'),
    budgetProposedOn: day('Styrelsens budgetförslag'),
    taxAdoptedOn: day('Skattesatsen fastställd'),
    budgetAdoptedOn: day('Budgeten fastställd'),
    budgetIncome: sek('Budgeterade intäkter'),
    budgetCost: sek('Budgeterade kostnader'),
    reserveUse: sek('Ur resultatreserven'),
    deficitReasonsOn: day('Fullmäktige angav synnerliga skäl för underskott i budgeten', { help: 'KL 11:5' }),
    interimPeriodEnd: day('Delårsperiodens sista dag'),
    interimDeliveredOn: day('Delårsrapporten till fullmäktige och revisorer'),
    interimTreatedOn: day('Delårsrapporten behandlad av fullmäktige'),
    annualDeliveredOn: day('Årsredovisningen till fullmäktige och revisorer'),
    annualApprovedOn: day('Årsredovisningen godkänd'),
    dischargeOn: day('Ansvarsfriheten prövad'),
    balanceResult: sek('Balanskravsresultat', { help: 'Minus när resultatet ska återställas' }),
    actionPlanOn: day('Åtgärdsplan beslutad'),
    restorationOn: day('Återställning beslutad', { help: 'KL 11:12' }),
    noRestorationOn: day('Beslut att inte återställa, synnerliga skäl', { help: 'KL 11:13' }),
  },
  groups: {
    budget: group('Skatt och budget', 'specialReasons', 'taxProposedOn', 'budgetProposedOn', 'taxAdoptedOn', 'budgetAdoptedOn', 'budgetIncome', 'budgetCost', 'reserveUse', 'deficitReasonsOn'),
    interim: group('Delårsrapport', 'interimPeriodEnd', 'interimDeliveredOn', 'interimTreatedOn'),
    annual: group('Årsredovisning och ansvarsfrihet', 'annualDeliveredOn', 'annualApprovedOn', 'dischargeOn'),
    balance: group('Balanskrav och återställning', 'balanceResult', 'actionPlanOn', 'restorationOn', 'noRestorationOn'),
  },
});
export type FiscalYear = RowOf<typeof fiscalYear>;
