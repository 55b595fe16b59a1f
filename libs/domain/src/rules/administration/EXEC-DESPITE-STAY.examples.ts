import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const stayed = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'KS 2026:12', title: 'Skolflytten', matterType: 'SKOLSTRUKTUR', body: 'kf', status: 'executing' }],
  decision: [{ id: 'd1', day: '2026-03-02', number: '§ 20', title: 'Skolan flyttas', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' }],
  'court-order': [{ id: 'c1', day: '2026-06-16', decision: 'd1', court: 'Förvaltningsrätten', orderKind: 'stay', absent: ['liftedOn'] }],
  'execution-action': [{ id: 'e1', day: '2026-08-17', matter: 'm1', decision: 'd1', title: 'Eleverna flyttar', actionKind: 'relocation', reversible: true }],
});
const annulled = (finalOn: string | null) => changed(stayed, 'court-order', 'c1', { orderKind: 'annulment', finalOn });
const started = (day: string, facts = stayed) => changed(facts, 'execution-action', 'e1', { day });
const { flags, passes, cannotTell } = examplesAbout('e1', '2026-11-24');

export const executedDespiteStayExamples: RuleExamples = {
  rule: 'EXEC-DESPITE-STAY',
  conditions: ['åtgärden genomför beslutet', 'åtgärden påbörjades efter avgörandet', 'inhibitionen gällde', 'domstolen stoppade eller upphävde beslutet'],
  examples: [
    flags('Domstolen stoppade flytten och eleverna flyttade ändå', ['unlawful', 'stay'], stayed),
    flags('Flytten började samma dag som beslutet om inhibition', ['unlawful', 'stay'], started('2026-06-16')),
    flags('Inhibitionen hävdes först efteråt', ['unlawful', 'stay'], changed(stayed, 'court-order', 'c1', { liftedOn: '2026-08-18', absent: [] })),
    flags('Upphävandet hade vunnit laga kraft', ['unlawful', 'final'], annulled('2026-08-01')),
    flags('Upphävandet vann laga kraft samma dag', ['unlawful', 'final'], annulled('2026-08-17')),
    flags('Upphävandet vann laga kraft dagen efter', ['risk', 'annulled'], annulled('2026-08-18')),
    flags('Upphävandet är överklagat', ['risk', 'annulled'], annulled(null)),
    passes('Man planerar för båda utfallen', 'åtgärden genomför beslutet', changed(stayed, 'execution-action', 'e1', { actionKind: 'planning' })),
    passes('Flytten gäller ett annat beslut', 'åtgärden genomför beslutet', changed(stayed, 'execution-action', 'e1', { decision: 'd9' })),
    passes('Eleverna flyttar först i morgon', 'åtgärden genomför beslutet', started('2026-11-25')),
    passes('Flytten började dagen före inhibitionen', 'åtgärden påbörjades efter avgörandet', started('2026-06-15')),
    passes('Flytten började dagen före upphävandet', 'åtgärden påbörjades efter avgörandet', started('2026-06-15', annulled('2026-08-01'))),
    passes('Inhibitionen hävdes samma dag', 'inhibitionen gällde', changed(stayed, 'court-order', 'c1', { liftedOn: '2026-08-17', absent: [] })),
    passes('Överklagandet avslogs', 'domstolen stoppade eller upphävde beslutet', changed(stayed, 'court-order', 'c1', { orderKind: 'upheld', finalOn: '2026-07-10' })),
    flags('Eleverna flyttade i dag', ['unlawful', 'stay'], started('2026-11-24')),
    cannotTell('Om inhibitionen är hävd är inte ifyllt', 'court-order.liftedOn', changed(stayed, 'court-order', 'c1', { absent: [] })),
  ],
};
