import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const none = exampleTown({ 'governing-document': [{ id: 'g', title: 'Finanspolicy', documentKind: 'policy' }], 'completeness-mark': vouched('governing-document') });
const routine = withRows(none, { 'governing-document': [{ id: 'r', title: 'Rutin för sociala medier', documentKind: 'social-media-role', validFrom: '2026-02-01' }] });
const { flags, passes, cannotTell } = examplesAbout('organization', '2026-11-24');

export const roleSocialMediaExamples: RuleExamples = {
  rule: 'ROLE-SOCIAL-MEDIA',
  conditions: ['några styrdokument är registrerade', 'ingen beskrivning gäller'],
  examples: [
    flags('Ordföranden har egna konton och ingen rutin finns', 'notice', none),
    flags('Rutinen har slutat gälla', 'notice', changed(routine, 'governing-document', 'r', { validUntil: '2026-11-24' })),
    passes('Inga styrdokument är införda än', 'några styrdokument är registrerade', exampleTown({ 'completeness-mark': vouched('governing-document') })),
    passes('En rutin med stödfunktion gäller sedan i vintras', 'ingen beskrivning gäller', routine),
    cannotTell('Ingen går i god för att styrdokumenten är införda', 'completeness-mark.governing-document', unvouched(none, 'governing-document')),
  ],
};
