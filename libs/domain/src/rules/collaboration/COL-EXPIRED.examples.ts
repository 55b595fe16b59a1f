import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const archive = exampleTown({
  collaboration: [{ id: 'archive', name: 'Arkivtjänst', form: 'agreement', status: 'active', startYear: 2021 }],
  agreement: [{ id: 'agr', collaboration: 'archive', title: 'Avtal om arkivtjänst', documentKind: 'contract', validFrom: '2021-01-01', endsOn: '2025-12-31', absent: ['renewMonths'] }],
});
const over = changed(archive, 'collaboration', 'archive', { status: 'ended' });
const invoice = (row: { readonly day?: string; readonly year?: number; readonly actual?: number }) => withRows(over, { cost: [{ id: 'c1', day: '2026-04-10', subject: 'archive', year: 2026, actual: 210_000, ...row }] });
const { flags, passes, cannotTell } = examplesAbout('agr', '2026-11-24');

export const colExpiredExamples: RuleExamples = {
  rule: 'COL-EXPIRED',
  conditions: ['avtalet har löpt ut', 'avtalet förlängs inte', 'samarbetet fortsätter', 'dokumentet gäller och har en tid'],
  examples: [
    flags('Arkivtjänsten pågår fast avtalet gällde till och med 2025', 'risk', archive),
    flags('Samarbetet är avslutat i registret, men 2026 har kostat 210 000 kronor', 'risk', invoice({})),
    flags('Stadgarna gällde till och med 2025', 'risk', changed(archive, 'agreement', 'agr', { documentKind: 'bylaws' })),
    flags('Förlängningen är noll månader', 'risk', changed(archive, 'agreement', 'agr', { renewMonths: 0, absent: [] })),
    passes('I dag är avtalets sista dag', 'avtalet har löpt ut', archive, '2025-12-31'),
    flags('Avtalet löpte ut i går', 'risk', archive, '2026-01-01'),
    passes('Avtalet gäller tills vidare', 'avtalet har löpt ut', changed(archive, 'agreement', 'agr', { endsOn: null, absent: ['endsOn'] })),
    passes('Avtalet förlängs tolv månader i taget', 'avtalet förlängs inte', changed(archive, 'agreement', 'agr', { renewMonths: 12, absent: [] })),
    passes('Samarbetet avslutades med avtalet', 'samarbetet fortsätter', over),
    passes('Den sista räkningen gäller 2025', 'samarbetet fortsätter', invoice({ year: 2025 })),
    passes('Kostnaden för 2026 blev noll', 'samarbetet fortsätter', invoice({ actual: 0 })),
    passes('Räkningen kommer först i december', 'samarbetet fortsätter', invoice({ day: '2026-12-10' })),
    flags('Räkningen kom i dag', 'risk', invoice({ day: '2026-11-24' })),
    passes('Det gamla avtalet har ersatts av ett nytt', 'dokumentet gäller och har en tid', changed(archive, 'agreement', 'agr', { validUntil: '2026-01-01' })),
    passes('En förbundsordning utan tid', 'dokumentet gäller och har en tid', changed(archive, 'agreement', 'agr', { documentKind: 'federation-order', endsOn: null })),
    cannotTell('Avtalets slutdag är inte ifylld', 'agreement.endsOn', changed(archive, 'agreement', 'agr', { endsOn: null })),
    cannotTell('Om avtalet förlängs är inte ifyllt', 'agreement.renewMonths', changed(archive, 'agreement', 'agr', { absent: [] })),
    cannotTell('Om samarbetet pågår är inte känt', 'collaboration.status', changed(archive, 'collaboration', 'archive', { status: null })),
  ],
};
