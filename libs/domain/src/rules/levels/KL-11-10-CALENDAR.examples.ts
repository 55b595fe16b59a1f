import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const good = {
  id: 'y', year: 2025, validFrom: '2025-01-01', validUntil: '2026-01-01', specialReasons: false, taxProposedOn: '2024-10-08', budgetProposedOn: '2024-10-31', taxAdoptedOn: '2024-11-25', budgetAdoptedOn: '2024-11-25',
  interimPeriodEnd: '2025-08-31', interimDeliveredOn: '2025-10-31', interimTreatedOn: '2025-11-24', annualDeliveredOn: '2026-04-15', annualApprovedOn: '2026-04-27', dischargeOn: '2026-04-27',
};
const punctual = exampleTown({ 'fiscal-year': [good] });
const year = (fields: object) => changed(punctual, 'fiscal-year', 'y', fields);
const shifted = (fields: object) => year({ specialReasons: true, budgetProposedOn: '2024-11-29', budgetAdoptedOn: '2024-12-10', ...fields });
const absent = (field: string) => year({ [field]: null, absent: [field] });
const { flags, passes, cannotTell } = examplesAbout('y', '2026-11-24');

export const calendarExamples: RuleExamples = {
  rule: 'KL-11-10-CALENDAR',
  conditions: ['budgetförslaget kom för sent', 'budgeten fastställdes för sent', 'särskilda skäl gav inte mer tid', 'avgående fullmäktige fastställde budgeten', 'delårsrapporten lämnades för sent', 'delårsrapporten är inte behandlad', 'årsredovisningen lämnades för sent', 'ansvarsfriheten prövades för sent', 'årsredovisningen godkändes efter ansvarsfriheten', 'dagen har passerat'],
  examples: [
    flags('Budgeten antas i december utan att skattesatsen är fastställd', ['unlawful', 'budget'], shifted({ taxAdoptedOn: '2024-12-03', budgetProposedOn: '2024-10-31' })),
    flags('Budgeten antas i december utan särskilda skäl', ['unlawful', 'budget'], year({ budgetAdoptedOn: '2024-12-10' })),
    flags('Budgeten antas på nyårsdagen trots särskilda skäl', ['unlawful', 'budget'], shifted({ budgetAdoptedOn: '2025-01-01' })),
    flags('Budgeten är inte fastställd', ['unlawful', 'budget'], absent('budgetAdoptedOn')),
    flags('Förslaget kom den första november', ['unlawful', 'proposal'], year({ budgetProposedOn: '2024-11-01' })),
    flags('Förslaget kom i november och skattesatsen föreslogs för sent', ['unlawful', 'proposal'], shifted({ taxProposedOn: '2024-11-01' })),
    flags('Förslaget kom i december trots särskilda skäl', ['unlawful', 'proposal'], shifted({ budgetProposedOn: '2024-12-03' })),
    flags('Avgående fullmäktige antog budgeten ett valår', ['unlawful', 'newly-elected'], year({ year: 2023, budgetProposedOn: '2022-10-03', budgetAdoptedOn: '2022-10-14', interimPeriodEnd: null }), '2023-05-01'),
    flags('Delårsrapporten kom en arbetsdag för sent', ['unlawful', 'interim'], year({ interimDeliveredOn: '2025-11-03' })),
    flags('Delårsrapporten togs aldrig upp', ['unlawful', 'interim-treated'], absent('interimTreatedOn')),
    flags('Årsredovisningen kom dagen efter', ['unlawful', 'annual'], year({ annualDeliveredOn: '2026-04-16' })),
    flags('Ansvarsfriheten prövades i juli', ['unlawful', 'discharge'], year({ dischargeOn: '2026-07-01' })),
    flags('Årsredovisningen godkändes dagen efter ansvarsfriheten', ['unlawful', 'order'], year({ annualApprovedOn: '2026-04-28' })),
    passes('Alla dagar hölls, och förslaget kom den sista oktober', 'budgetförslaget kom för sent', punctual),
    passes('Förslaget kom i november, med särskilda skäl och skattesatsen i oktober', 'särskilda skäl gav inte mer tid', shifted({})),
    passes('Skattesatsen föreslogs den sista oktober', 'särskilda skäl gav inte mer tid', shifted({ taxProposedOn: '2024-10-31' })),
    passes('Skattesatsen fastställdes i november och budgeten på nyårsafton', 'särskilda skäl gav inte mer tid', shifted({ budgetAdoptedOn: '2024-12-31' })),
    passes('Budgeten fastställdes den sista möjliga dagen', 'budgeten fastställdes för sent', year({ budgetAdoptedOn: '2024-12-02' })),
    passes('Nyvalda fullmäktige antog budgeten samma dag som de tillträdde', 'avgående fullmäktige fastställde budgeten', year({ year: 2023, budgetProposedOn: '2022-10-03', budgetAdoptedOn: '2022-10-15', interimPeriodEnd: null }), '2023-05-01'),
    passes('Budgeten antogs tidigt ett år utan val', 'avgående fullmäktige fastställde budgeten', year({ budgetProposedOn: '2024-09-03', budgetAdoptedOn: '2024-10-14' })),
    passes('Delårsrapporten kom den sista oktober', 'delårsrapporten lämnades för sent', year({ interimTreatedOn: '2025-12-15' })),
    passes('Delårsrapporten behandlades i november', 'delårsrapporten är inte behandlad', year({ interimTreatedOn: '2025-11-25' })),
    passes('Årsredovisningen kom den femtonde april', 'årsredovisningen lämnades för sent', year({ annualApprovedOn: '2026-04-26' })),
    passes('Ansvarsfriheten prövades den sista juni', 'ansvarsfriheten prövades för sent', year({ dischargeOn: '2026-06-30' })),
    passes('Samma dag, årsredovisningen först', 'årsredovisningen godkändes efter ansvarsfriheten', year({ annualDeliveredOn: '2026-04-10' })),
    passes('Det är sista dagen för årsredovisningen', 'dagen har passerat', year({ annualDeliveredOn: null, annualApprovedOn: null, dischargeOn: null }), '2026-04-15'),
    passes('Året är inte slut', 'dagen har passerat', year({ interimTreatedOn: null, annualDeliveredOn: null, annualApprovedOn: null, dischargeOn: null }), '2025-12-31'),
    cannotTell('Dagen för budgetförslaget är inte införd', 'fiscal-year.budgetProposedOn', year({ budgetProposedOn: null })),
    cannotTell('Dagen för budgeten är inte införd', 'fiscal-year.budgetAdoptedOn', year({ budgetAdoptedOn: null })),
    cannotTell('Om det fanns särskilda skäl är inte infört', 'fiscal-year.specialReasons', year({ specialReasons: null, budgetAdoptedOn: '2024-12-10' })),
    cannotTell('Dagen för skattesatsen är inte införd', 'fiscal-year.taxAdoptedOn', shifted({ taxAdoptedOn: null })),
    cannotTell('Dagen för förslaget till skattesats är inte införd', 'fiscal-year.taxProposedOn', shifted({ taxProposedOn: null })),
    cannotTell('Dagen för delårsrapporten är inte införd', 'fiscal-year.interimDeliveredOn', year({ interimDeliveredOn: null })),
    cannotTell('Om delårsrapporten behandlades är inte infört', 'fiscal-year.interimTreatedOn', year({ interimTreatedOn: null })),
    cannotTell('Dagen för årsredovisningen är inte införd', 'fiscal-year.annualDeliveredOn', year({ annualDeliveredOn: null })),
    cannotTell('Dagen för ansvarsfriheten är inte införd', 'fiscal-year.dischargeOn', year({ dischargeOn: null })),
  ],
};
