import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const unseen = exampleTown({
  collaboration: [{ id: 'fire', name: 'Räddningsförbundet', form: 'federation', status: 'active', startYear: 2012 }],
  'completeness-mark': vouched('supervision-note'),
});
const noted = (row: Partial<Row<'supervision-note'>> = {}) => withRows(unseen, { 'supervision-note': [{ id: 'n1', day: '2025-09-09', title: 'Uppsikt första halvåret', collaborations: ['env', 'fire'], year: 2025, body: 'ks', paragraph: '§ 120', ...row }] });
const of = (row: Partial<Row<'collaboration'>>) => changed(unseen, 'collaboration', 'fire', row);
const { flags, passes, cannotTell } = examplesAbout('fire', '2026-11-24');

export const colSupervisionExamples: RuleExamples = {
  rule: 'COL-SUPERVISION',
  conditions: ['samarbetet pågick hela året', 'ingen uppsikt är antecknad', 'tre månader har gått', 'samarbetet pågår', 'styrelsen har uppsikt över formen'],
  examples: [
    flags('Ingen uppsikt över räddningsförbundet 2025', 'risk', unseen),
    flags('En gemensam nämnd', 'risk', of({ form: 'joint-committee' })),
    flags('Samverkan genom avtal', 'risk', of({ form: 'agreement' })),
    flags('Det är den 1 april', 'risk', noted({ year: 2024 }), '2026-04-01'),
    flags('Uppsikten gällde ett annat förbund', 'risk', noted({ collaborations: ['env'] })),
    flags('Uppsikten för 2025 tas upp i morgon', 'risk', noted({ day: '2026-11-25' })),
    flags('Samarbetet är infört från nyårsdagen 2025', 'risk', of({ startYear: null, validFrom: '2025-01-01' })),
    flags('Samarbetet började 2024', 'risk', of({ startYear: 2024 })),
    passes('Det är den 31 mars, och 2024 är antecknat', 'tre månader har gått', noted({ year: 2024 }), '2026-03-31'),
    passes('En uppsiktsrapport för första halvåret', 'ingen uppsikt är antecknad', noted()),
    passes('Uppsikten togs upp i dag', 'ingen uppsikt är antecknad', noted({ day: '2026-11-24' })),
    passes('Uppsikten är antecknad, fast ingen går i god för alla', 'ingen uppsikt är antecknad', unvouched(noted(), 'supervision-note')),
    passes('Samarbetet började under 2025', 'samarbetet pågick hela året', of({ startYear: 2025 })),
    passes('Samarbetet är infört från den 2 januari', 'samarbetet pågick hela året', of({ startYear: null, validFrom: '2025-01-02' })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', of({ status: 'ended' })),
    passes('Ett nätverk', 'styrelsen har uppsikt över formen', of({ form: 'network' })),
    passes('Formen är inte känd', 'styrelsen har uppsikt över formen', of({ form: null })),
    cannotTell('Ingen går i god för att anteckningarna är införda', 'completeness-mark.supervision-note', unvouched(unseen, 'supervision-note')),
    cannotTell('När samarbetet började är inte känt', 'collaboration.startYear', of({ startYear: null })),
  ],
};
