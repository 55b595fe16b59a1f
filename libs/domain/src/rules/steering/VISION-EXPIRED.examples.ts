import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const expired = exampleTown({
  vision: [
    { id: 'v2025', title: 'Vision 2025', status: 'expired', validFrom: '2015-01-01', validUntil: '2026-01-01', adoptedBy: 'KF 2014-11-24 § 98' },
    { id: 'v2040', title: 'Vision 2040', status: 'in-preparation' },
  ],
  'completeness-mark': vouched('vision'),
});
const { flags, passes, cannotTell } = examplesAbout('v2025', '2026-11-24');

export const visionExpiredExamples: RuleExamples = {
  rule: 'VISION-EXPIRED',
  conditions: ['den senaste visionen har slutat gälla', 'ingen vision gäller'],
  examples: [
    flags('Visionen gick ut vid årsskiftet och nästa är bara ett utkast', ['risk', 'expired'], expired),
    flags('Frågan ställs dagen efter visionens sista dag', ['risk', 'expired'], expired, '2026-01-01'),
    passes('Visionens sista dag är i dag', 'den senaste visionen har slutat gälla', changed(expired, 'vision', 'v2025', { status: 'in-force' }), '2025-12-31'),
    passes('Fullmäktige förlängde visionen till 2027', 'den senaste visionen har slutat gälla', changed(expired, 'vision', 'v2025', { status: 'in-force', validUntil: '2028-01-01' })),
    passes('Den gamla har gått ut men en ny antogs veckan innan', 'ingen vision gäller',
      withRows(expired, { vision: [{ id: 'v2040', title: 'Vision 2040', status: 'in-force', validFrom: '2025-12-24', validUntil: '2026-12-01' }, { id: 'v2025', title: 'Vision 2025', status: 'expired', validUntil: '2027-01-01' }] })),
    cannotTell('Ingen går i god för att alla visioner är införda', 'completeness-mark.vision', unvouched(expired, 'vision')),
    examplesAbout('organization', '2026-11-24').cannotTell('Bara en vision under framtagande finns, och ingen går i god för resten', 'completeness-mark.vision', unvouched(without(expired, 'vision', 'v2025'), 'vision')),
    flags('Läget är ändrat till utgången fast slutdagen inte är ifylld', ['risk', 'marked-expired'], changed(expired, 'vision', 'v2025', { validUntil: null })),
    flags('Läget är inte ändrat men slutdagen har passerats', ['risk', 'expired'], changed(expired, 'vision', 'v2025', { status: 'in-force' })),
    flags('En ännu äldre vision finns också', ['risk', 'expired'], withRows(expired, { vision: [{ id: 'v2015', title: 'Vision 2015', status: 'expired', validFrom: '2005-01-01', validUntil: '2015-01-01' }] })),
  ],
};
