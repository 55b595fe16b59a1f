import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, vouched, without } from '../example-facts.js';

/** Ran to 28 August 2025, renews by twelve months, two months' notice. */
const renewing = exampleTown({
  collaboration: [{ id: 'payroll', name: 'Löneadministration', form: 'agreement', status: 'active', validFrom: '2020-08-29' }],
  agreement: [{ id: 'agr', collaboration: 'payroll', title: 'Avtal om löneadministration', documentKind: 'contract', endsOn: '2025-08-28', renewMonths: 12, noticeMonths: 2, validFrom: '2020-08-29' }],
});
const federation = changed(changed(renewing, 'collaboration', 'payroll', { form: 'federation' }), 'agreement', 'agr', { documentKind: 'federation-order', endsOn: null, renewMonths: null, noticeMonths: 24, exitAtYearEnd: true });
const { flags, passes, cannotTell } = examplesAbout('agr', '2026-01-15');

export const colNoticeExamples: RuleExamples = {
  rule: 'COL-NOTICE',
  conditions: ['avtalet kan sägas upp till en dag', 'ingen uppsägning är lämnad', 'dagen är inom förvarningen', 'samarbetet pågår', 'avtalet finns i registret'],
  examples: [
    flags('Avtalet förlängdes tyst i augusti, och nästa sista dag är en söndag i juni', 'notice', renewing),
    flags('I dag är sista dagen', 'notice', renewing, '2026-06-28'),
    flags('Förbundet kan lämnas vid årsskiftet med två års uppsägning', 'notice', federation, '2026-11-23'),
    flags('Dagen har passerats, och nästa period har i sin tur en sista dag', 'notice', renewing, '2026-10-15'),
    flags('Förbundsordningen säger inget om uppsägning, och då gäller tre år', 'notice', changed(federation, 'agreement', 'agr', { noticeMonths: null }), '2026-11-23'),
    passes('Avtalet gäller tills vidare och kan sägas upp när som helst', 'avtalet kan sägas upp till en dag', changed(renewing, 'agreement', 'agr', { endsOn: null, absent: ['endsOn'] })),
    passes('Uppsägningen lämnades förra veckan', 'ingen uppsägning är lämnad', changed(renewing, 'agreement', 'agr', { noticeGivenOn: '2026-01-08' })),
    passes('Dagen efter den sista dagen är det ett år till nästa', 'dagen är inom förvarningen', renewing, '2026-06-29'),
    passes('Det är 271 dagar kvar', 'dagen är inom förvarningen', renewing, '2025-09-30'),
    passes('Samarbetet är redan uppsagt', 'samarbetet pågår', changed(renewing, 'collaboration', 'payroll', { status: 'notice-given' })),
    examplesAbout('payroll', '2026-01-15').passes('Samarbetet har inget avtal, och det är säkert', 'avtalet finns i registret',
      exampleTown({ collaboration: [...renewing.all('collaboration')], 'completeness-mark': vouched('agreement') })),
    cannotTell('Uppsägningstiden är inte ifylld', 'agreement.noticeMonths', changed(renewing, 'agreement', 'agr', { noticeMonths: null })),
    cannotTell('Avtalets slutdag är inte ifylld', 'agreement.endsOn', changed(renewing, 'agreement', 'agr', { endsOn: null })),
    cannotTell('Första perioden är slut, och om avtalet förlängs är inte ifyllt', 'agreement.renewMonths', changed(renewing, 'agreement', 'agr', { renewMonths: null })),
    examplesAbout('payroll', '2026-01-15').cannotTell('Samarbetet har inget avtal i registret', 'completeness-mark.agreement', without(renewing, 'agreement', 'agr')),
    flags('Det är precis 270 dagar kvar', 'notice', renewing, '2025-10-01'),
    examplesAbout('payroll', '2026-01-15').passes('Ett nätverk har inget avtal att säga upp', 'avtalet finns i registret', changed(without(renewing, 'agreement', 'agr'), 'collaboration', 'payroll', { form: 'network' })),
    passes('Det gamla avtalet har ersatts av ett nytt', 'avtalet finns i registret', changed(renewing, 'agreement', 'agr', { validUntil: '2025-08-29' })),
    examplesAbout('payroll', '2026-01-15').passes('En samverkan utan form har inget avtal att säga upp', 'avtalet finns i registret', without(changed(renewing, 'collaboration', 'payroll', { form: 'none' }), 'agreement', 'agr')),
  ],
};
