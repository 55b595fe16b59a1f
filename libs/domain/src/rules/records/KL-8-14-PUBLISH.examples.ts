import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const late = exampleTown({
  meeting: [{ id: 'sitting', day: '2025-11-24', body: 'kf', status: 'held', announcedOn: '2025-11-14' }],
  'governing-document': [{ id: 'g', title: 'Budgetförslag 2026', documentKind: 'budget-proposal', publishedOn: '2025-11-25', treatedAt: 'sitting' }],
});
const never = changed(late, 'governing-document', 'g', { publishedOn: null, absent: ['publishedOn'] });
const { flags, passes, cannotTell } = examplesAbout('g', '2026-11-24');

export const kl814PublishExamples: RuleExamples = {
  rule: 'KL-8-14-PUBLISH',
  conditions: ['handlingen ska publiceras', 'sammanträdet är tillkännagivet', 'handlingen publicerades inte i tid'],
  examples: [
    flags('Budgetförslaget publicerades dagen efter fullmäktige', ['unlawful', 'late'], late),
    flags('Publicerat dagen efter tillkännagivandet', ['unlawful', 'late'], changed(late, 'governing-document', 'g', { publishedOn: '2025-11-15' })),
    flags('Årsredovisningen publicerades aldrig', ['unlawful', 'never'], changed(never, 'governing-document', 'g', { documentKind: 'annual-report' })),
    flags('Revisionsberättelsen för 2024 publicerades sent', ['unlawful', 'late'], changed(late, 'governing-document', 'g', { documentKind: 'audit-report' })),
    flags('Sammanträdet tillkännagavs i dag', ['unlawful', 'never'], never, '2025-11-14'),
    passes('En policy behöver inte publiceras så', 'handlingen ska publiceras', changed(late, 'governing-document', 'g', { documentKind: 'policy' })),
    passes('Revisionsberättelsen behandlades före 2024', 'handlingen ska publiceras',
      changed(changed(late, 'governing-document', 'g', { documentKind: 'audit-report' }), 'meeting', 'sitting', { day: '2023-12-18', announcedOn: '2023-12-08' })),
    passes('Sammanträdet tillkännages i morgon', 'sammanträdet är tillkännagivet', never, '2025-11-13'),
    passes('Sammanträdet är bara planerat', 'sammanträdet är tillkännagivet', changed(never, 'meeting', 'sitting', { announcedOn: null }), '2025-11-23'),
    passes('Publicerat samma dag som tillkännagivandet', 'handlingen publicerades inte i tid', changed(late, 'governing-document', 'g', { publishedOn: '2025-11-14' })),
    cannotTell('Ingen har fyllt i när den publicerades', 'governing-document.publishedOn', changed(late, 'governing-document', 'g', { publishedOn: null })),
    cannotTell('Ingen har fyllt i när sammanträdet tillkännagavs', 'meeting.announcedOn', changed(late, 'meeting', 'sitting', { announcedOn: null })),
    cannotTell('Ingen vet vid vilket sammanträde den behandlas', 'governing-document.treatedAt', changed(late, 'governing-document', 'g', { treatedAt: null })),
    cannotTell('Handlingen behandlades före kommunallagen', 'governing-document.day', changed(late, 'meeting', 'sitting', { day: '2017-11-27', announcedOn: '2017-11-17' })),
    flags('Revisionsberättelsen behandlades den första dagen som kravet gällde', ['unlawful', 'late'],
      changed(changed(late, 'governing-document', 'g', { documentKind: 'audit-report' }), 'meeting', 'sitting', { day: '2024-01-01', announcedOn: '2023-12-22' })),
  ],
};
