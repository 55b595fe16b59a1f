import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const both = exampleTown({
  'delegation-order': [
    { id: 'v5', title: 'Delegationsordning, version 5', body: 'tn', version: '5', status: 'adopted', validFrom: '2023-01-01' },
    { id: 'v6', title: 'Delegationsordning, version 6', body: 'tn', version: '6', status: 'adopted', absent: ['supersedes'], validFrom: '2025-03-01' },
    { id: 'tn-order', title: 'Utkast', body: 'bun', status: 'draft', validFrom: '2023-01-01' },
  ],
});
const gap = changed(both, 'delegation-order', 'v5', { validUntil: '2025-02-01' });
const { flags, passes, cannotTell } = examplesAbout('v6', '2026-11-24');

export const twoVersionsExamples: RuleExamples = {
  rule: 'DO-TWO-VERSIONS',
  conditions: ['båda är antagna', 'de gäller samtidigt', 'den senare ersätter inte den förra', 'det är glapp mellan dem', 'ingen annan ordning gäller däremellan', 'samma nämnd', 'det har hänt'],
  examples: [
    cannotTell('Vad version 6 ersätter är inte ifyllt', 'completeness-mark.delegation-item', changed(both, 'delegation-order', 'v6', { absent: [] })),
    flags('Version 6 gäller, men version 5 är inte upphävd', ['risk', 'overlap'], both),
    flags('De gäller båda en enda dag', ['risk', 'overlap'], changed(both, 'delegation-order', 'v5', { validUntil: '2025-03-02' })),
    flags('Den nya började gälla i dag', ['risk', 'overlap'], changed(both, 'delegation-order', 'v6', { validFrom: '2026-11-24' })),
    flags('En månad gick utan ordning', ['risk', 'gap'], gap),
    flags('En dag gick utan ordning', ['risk', 'gap'], changed(both, 'delegation-order', 'v5', { validUntil: '2025-02-28' })),
    flags('Den nya ersätter den förra, men det blev ett glapp', ['risk', 'gap'], changed(gap, 'delegation-order', 'v6', { supersedes: 'v5' })),
    flags('En äldre ordning hade upphört långt tidigare', ['risk', 'gap'], withRows(gap, { 'delegation-order': [{ id: 'v4', title: 'Version 4', body: 'tn', status: 'adopted', validFrom: '2019-01-01', validUntil: '2023-01-01' }] })),
    passes('Version 6 är ett utkast', 'båda är antagna', changed(both, 'delegation-order', 'v6', { status: 'draft' })),
    passes('Version 5 blev aldrig mer än ett utkast', 'båda är antagna', changed(both, 'delegation-order', 'v5', { status: 'draft' })),
    passes('Version 5 upphörde samma dag som version 6 började', 'de gäller samtidigt', changed(both, 'delegation-order', 'v5', { validUntil: '2025-03-01' })),
    passes('Version 6 säger att den ersätter version 5', 'den senare ersätter inte den förra', changed(both, 'delegation-order', 'v6', { supersedes: 'v5' })),
    passes('Version 5 upphörde dagen före', 'det är glapp mellan dem', changed(both, 'delegation-order', 'v5', { validUntil: '2025-03-01' })),
    passes('En tillfällig ordning fyllde månaden', 'ingen annan ordning gäller däremellan', withRows(gap, { 'delegation-order': [{ id: 'interim', title: 'Tillfällig ordning', body: 'tn', status: 'adopted', validFrom: '2025-02-01', validUntil: '2025-03-01' }] })),
    flags('Under månaden fanns bara ett utkast', ['risk', 'gap'], withRows(gap, { 'delegation-order': [{ id: 'interim', title: 'Utkast', body: 'tn', status: 'draft', validFrom: '2025-02-01', validUntil: '2025-03-01' }] })),
    passes('En annan ordning kom emellan, och glappet är mot den', 'ingen annan ordning gäller däremellan', withRows(changed(gap, 'delegation-order', 'v5', { validUntil: '2024-01-01' }), { 'delegation-order': [{ id: 'interim', title: 'Tillfällig ordning', body: 'tn', status: 'adopted', validFrom: '2024-02-01', validUntil: '2025-03-01' }] })),
    passes('Den ena är en annan nämnds', 'samma nämnd', changed(both, 'delegation-order', 'v5', { body: 'bun' })),
    passes('Den nya börjar gälla i morgon', 'det har hänt', changed(both, 'delegation-order', 'v6', { validFrom: '2026-11-25' })),
    passes('Den gamla upphör i morgon och den nya kommer senare', 'det har hänt', changed(changed(both, 'delegation-order', 'v5', { validUntil: '2026-11-25' }), 'delegation-order', 'v6', { validFrom: '2027-01-01' })),
    cannotTell('Om version 6 är antagen är inte ifyllt', 'delegation-order.status', changed(both, 'delegation-order', 'v6', { status: null })),
    cannotTell('Om version 5 är antagen är inte ifyllt', 'delegation-order.status', changed(both, 'delegation-order', 'v5', { status: null })),
    cannotTell('När de började gälla är inte ifyllt', 'delegation-order.validFrom', changed(changed(both, 'delegation-order', 'v5', { validFrom: null }), 'delegation-order', 'v6', { validFrom: null })),
  ],
};
