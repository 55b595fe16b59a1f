import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const bath = exampleTown({
  body: [{ id: 'kb', name: 'Beredningen för framtidsfrågor', bodyKind: 'council-preparatory', parent: 'kf' }],
  remit: [{ id: 'r1', body: 'bun', matterType: 'SIMHALL', validFrom: '2023-01-01' }, { id: 'r0', body: 'kf', matterType: 'TAXA_AVFALL', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('preparation-step'),
  matter: [{ id: 'm1', day: '2026-04-27', diaryNumber: 'KS 2026:131', title: 'Nytt badhus', matterType: 'SIMHALL', body: 'kf', status: 'decided', absent: ['exemptFromPreparation'] }],
  decision: [{ id: 'd1', day: '2026-04-27', number: 'KF § 40', title: 'Nytt badhus byggs', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', outcome: 'approved' }],
});
const step = (fields: object) => withRows(bath, { 'preparation-step': [{ id: 's1', day: '2026-04-26', matter: 'm1', stepKind: 'committee', body: 'bun', ...fields }] });
const urgent = (fields: object) => changed(changed(bath, 'matter', 'm1', { exemptFromPreparation: 'urgent-unanimous', absent: [] }), 'decision', 'd1', { isUrgent: true, unanimousPresent: true, ...fields });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const noPreparationExamples: RuleExamples = {
  rule: 'KL-5-26-NO-PREPARATION',
  conditions: ['det är ett beslut', 'fullmäktige beslutar', 'det är inte en ordningsfråga', 'ärendet är inte undantaget från beredning', 'ingen behörig beredning finns före beslutet'],
  examples: [
    cannotTell('Vad beslutet blev är inte ifyllt', 'decision.outcome', changed(bath, 'decision', 'd1', { outcome: null })),
    flags('Badhuset beslutas på ett yrkande samma kväll', 'unlawful', bath),
    flags('Nämnden behandlade ärendet samma dag som fullmäktige', 'unlawful', step({ day: '2026-04-27' })),
    flags('En nämnd utan ansvar för frågan behandlade ärendet', 'unlawful', step({ body: 'tn' })),
    flags('Utskottet behandlade ärendet, men inte nämnden', 'unlawful', step({ body: 'ksau' })),
    flags('Det fanns bara en tjänsteskrivelse', 'unlawful', step({ stepKind: 'official-letter' })),
    flags('Beredningen gällde ett annat ärende', 'unlawful', step({ matter: 'm2' })),
    flags('Ärendet var brådskande men alla var inte eniga', 'unlawful', urgent({ unanimousPresent: false })),
    flags('Alla var eniga men ärendet kunde vänta', 'unlawful', urgent({ isUrgent: false })),
    flags('Yrkandet bifölls', 'unlawful', changed(bath, 'decision', 'd1', { outcome: 'approved' })),
    passes('Fullmäktige får information', 'det är ett beslut', changed(bath, 'decision', 'd1', { kind: 'information' })),
    passes('En nämnd beslutar', 'fullmäktige beslutar', changed(bath, 'decision', 'd1', { body: 'bun' })),
    passes('Ärendet bordläggs', 'det är inte en ordningsfråga', changed(bath, 'decision', 'd1', { outcome: 'tabled' })),
    passes('Ärendet återremitteras', 'det är inte en ordningsfråga', changed(bath, 'decision', 'd1', { outcome: 'referred-back' })),
    passes('Motionen skickas till styrelsen', 'det är inte en ordningsfråga', changed(bath, 'decision', 'd1', { outcome: 'referred' })),
    passes('Fullmäktige beslutar att ajournera sig', 'det är inte en ordningsfråga', changed(bath, 'decision', 'd1', { outcome: 'procedural' })),
    passes('Alla närvarande är eniga om att ärendet inte kan vänta', 'ärendet är inte undantaget från beredning', urgent({})),
    passes('Ärendet är ett val', 'ärendet är inte undantaget från beredning', changed(bath, 'matter', 'm1', { matterType: 'VAL' })),
    passes('Någon lämnar sitt uppdrag', 'ärendet är inte undantaget från beredning', changed(bath, 'matter', 'm1', { matterType: 'AVSAGELSE' })),
    passes('Ett medborgarförslag lämnas över till en nämnd', 'ärendet är inte undantaget från beredning', changed(bath, 'matter', 'm1', { exemptFromPreparation: 'citizen-proposal-handover' })),
    passes('Nämnden behandlade ärendet dagen innan', 'ingen behörig beredning finns före beslutet', step({})),
    passes('Styrelsen behandlade ärendet', 'ingen behörig beredning finns före beslutet', step({ body: 'ks' })),
    passes('En fullmäktigeberedning behandlade ärendet', 'ingen behörig beredning finns före beslutet', step({ stepKind: 'council-preparatory', body: 'kb' })),
    passes('Ingen nämnd har frågan, och en nämnd behandlade den', 'ingen behörig beredning finns före beslutet', changed(step({ body: 'tn' }), 'matter', 'm1', { matterType: 'TAXA_AVFALL' })),
    passes('En gemensam nämnd behandlade ärendet', 'ingen behörig beredning finns före beslutet', changed(step({}), 'body', 'bun', { bodyKind: 'joint-committee' })),
    cannotTell('Ingen går i god för att beredningen är införd', 'completeness-mark.preparation-step', unvouched(bath, 'preparation-step')),
    cannotTell('Om ärendet är undantaget är inte infört', 'matter.exemptFromPreparation', changed(bath, 'matter', 'm1', { absent: [] })),
    cannotTell('Om alla var eniga är inte infört', 'decision.unanimousPresent', urgent({ unanimousPresent: null })),
    cannotTell('Om ärendet var brådskande är inte infört', 'decision.isUrgent', urgent({ isUrgent: null })),
  ],
};
