import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const gap = exampleTown({ 'fiscal-year': [{ id: 'y', year: 2026, validFrom: '2026-01-01', validUntil: '2027-01-01', budgetAdoptedOn: '2025-11-24', budgetIncome: 1_494_000_000, budgetCost: 1_500_000_000, absent: ['reserveUse', 'deficitReasonsOn', 'noRestorationOn', 'actionPlanOn'] }] });
const year = (fields: object) => changed(gap, 'fiscal-year', 'y', fields);
const covered = { budgetIncome: 1_510_000_000 };
const loss = year({ ...covered, year: 2022, balanceResult: -9_000_000, actionPlanOn: '2023-06-19', absent: ['restorationOn', 'noRestorationOn'] });
const noPlan = year({ ...covered, year: 2025, balanceResult: -9_000_000, annualApprovedOn: '2026-04-27', absent: ['actionPlanOn'] });
const { flags, passes, cannotTell } = examplesAbout('y', '2026-11-24');

export const balanceExamples: RuleExamples = {
  rule: 'KL-11-5-BALANCE',
  conditions: ['budgeten är fastställd', 'intäkterna är inte större än kostnaderna', 'reserven täcker inte', 'synnerliga skäl är inte angivna', 'balanskravsresultatet är negativt', 'tiden för återställning har gått ut', 'återställning är inte beslutad i tid', 'fullmäktige har inte beslutat att avstå', 'årsredovisningen är behandlad', 'åtgärdsplan saknas'],
  examples: [
    flags('Sex miljoner back, ingen reserv och inga skäl', ['unlawful', 'budget'], gap),
    flags('Intäkter och kostnader är lika', ['unlawful', 'budget'], year({ budgetIncome: 1_500_000_000 })),
    flags('Lika stora summor, och ingenting ur reserven', ['unlawful', 'budget'], year({ budgetIncome: 1_500_000_000, reserveUse: 0, absent: ['deficitReasonsOn'] })),
    flags('Budgeten fastställdes i dag', ['unlawful', 'budget'], year({ budgetAdoptedOn: '2026-11-24' })),
    flags('Årsredovisningen behandlades i dag', ['risk', 'plan'], changed(noPlan, 'fiscal-year', 'y', { annualApprovedOn: '2026-11-24' })),
    flags('Reserven täcker en del', ['unlawful', 'budget'], year({ reserveUse: 5_999_999, absent: ['deficitReasonsOn'] })),
    flags('Underskottet från 2022 är inte återställt', ['unlawful', 'restoration'], loss),
    flags('Återställningen beslutades en dag för sent', ['unlawful', 'restoration'], changed(loss, 'fiscal-year', 'y', { restorationOn: '2025-01-01', absent: ['noRestorationOn'] })),
    flags('Underskottet från förra året saknar plan', ['risk', 'plan'], noPlan),
    passes('Budgeten är inte fastställd ännu', 'budgeten är fastställd', year({ budgetAdoptedOn: null })),
    passes('Budgeten fastställs först nästa vecka', 'budgeten är fastställd', year({ budgetAdoptedOn: '2026-11-30' })),
    passes('En krona i överskott', 'intäkterna är inte större än kostnaderna', year({ budgetIncome: 1_500_000_001 })),
    passes('Underskottet täcks av resultatreserven', 'reserven täcker inte', year({ reserveUse: 6_000_000, absent: ['deficitReasonsOn'] })),
    passes('Fullmäktige angav synnerliga skäl', 'synnerliga skäl är inte angivna', year({ deficitReasonsOn: '2025-11-24', absent: ['reserveUse'] })),
    passes('Resultatet blev noll', 'balanskravsresultatet är negativt', changed(loss, 'fiscal-year', 'y', { balanceResult: 0 })),
    passes('Det är sista dagen att besluta om återställning', 'tiden för återställning har gått ut', loss, '2024-12-31'),
    passes('Återställningen beslutades den sista dagen', 'återställning är inte beslutad i tid', changed(loss, 'fiscal-year', 'y', { restorationOn: '2024-12-31', absent: ['noRestorationOn'] })),
    passes('Fullmäktige beslutade att avstå', 'fullmäktige har inte beslutat att avstå', changed(loss, 'fiscal-year', 'y', { noRestorationOn: '2024-06-17', absent: ['restorationOn'] })),
    passes('Årsredovisningen är inte behandlad', 'årsredovisningen är behandlad', changed(noPlan, 'fiscal-year', 'y', { annualApprovedOn: null })),
    passes('Årsredovisningen behandlas först nästa vecka', 'årsredovisningen är behandlad', changed(noPlan, 'fiscal-year', 'y', { annualApprovedOn: '2026-11-30' })),
    passes('Åtgärdsplanen är beslutad', 'åtgärdsplan saknas', changed(noPlan, 'fiscal-year', 'y', { actionPlanOn: '2026-06-15', absent: [] })),
    flags('Det är första dagen efter tiden', ['unlawful', 'restoration'], loss, '2025-01-01'),
    passes('Ett överskott behöver ingen plan', 'balanskravsresultatet är negativt', changed(noPlan, 'fiscal-year', 'y', { balanceResult: 1 })),
    cannotTell('Budgetens intäkter är inte införda', 'fiscal-year.budgetIncome', year({ budgetIncome: null })),
    cannotTell('Budgetens kostnader är inte införda', 'fiscal-year.budgetCost', year({ budgetCost: null })),
    cannotTell('Om reserven används är inte infört', 'fiscal-year.reserveUse', year({ absent: ['deficitReasonsOn'] })),
    cannotTell('Om synnerliga skäl är angivna är inte infört', 'fiscal-year.deficitReasonsOn', year({ absent: ['reserveUse'] })),
    cannotTell('Om underskottet är återställt är inte infört', 'fiscal-year.restorationOn', changed(loss, 'fiscal-year', 'y', { absent: ['noRestorationOn'] })),
    cannotTell('Om fullmäktige har avstått är inte infört', 'fiscal-year.noRestorationOn', changed(loss, 'fiscal-year', 'y', { absent: ['restorationOn'] })),
    cannotTell('Om åtgärdsplan finns är inte infört', 'fiscal-year.actionPlanOn', changed(noPlan, 'fiscal-year', 'y', { absent: [] })),
  ],
};
