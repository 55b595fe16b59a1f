import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const together = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Hyresavtal', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-04-03', number: '27', title: 'Hyresavtal för Smedjan', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', makerPerson: 'tage',
    coSigner: 'tn-chair', coSignerRole: 'co-deciding', basis: 'delegation', amount: 1_800_000,
  }],
});
const group = changed(together, 'decision', 'd1', { makerKind: 'group', maker: null, makerPerson: null, coSigner: null, coSignerRole: null, members: ['tn-chair', 'technical-head'] });
const sitting = withRows(group, {
  body: [{ id: 'tnau', name: 'Tekniska nämndens arbetsutskott', bodyKind: 'subcommittee', parent: 'tn' }],
  person: [{ id: 'lo', name: 'Lo Hedfors' }],
  assignment: [
    { id: 'tn-member', person: 'lo', body: 'tn', functions: ['member'], validFrom: '2022-12-01' },
    { id: 'tnau-lo', person: 'lo', body: 'tnau', functions: ['member'], validFrom: '2023-01-01' }, { id: 'tnau-tove', person: 'tove', body: 'tnau', functions: ['chair'], validFrom: '2023-01-01' },
  ],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const mixedDelegationExamples: RuleExamples = {
  rule: 'DEL-MIXED',
  conditions: ['det är ett beslut', 'gruppen blandar förtroendevalda och anställda', 'gruppen är inte presidiet', 'gruppen är inte ett utskott', 'medundertecknaren är med och beslutar', 'den ena är förtroendevald och den andra anställd'],
  examples: [
    flags('Ordföranden och förvaltningschefen tecknar hyresavtalet gemensamt', ['unlawful', 'co-decided'], together),
    flags('En grupp av ordföranden och förvaltningschefen', ['unlawful', 'group'], group),
    flags('Ordföranden och en vanlig ledamot utgör gruppen', ['unlawful', 'group'], changed(withRows(sitting, { assignment: [{ id: 'tnau-lo', person: 'lo', body: 'tnau', functions: ['member'], validUntil: '2026-01-01' }] }), 'decision', 'd1', { members: ['tn-chair', 'tn-member'] })),
    passes('De föreslår gemensamt nämnden att teckna avtalet', 'det är ett beslut', changed(together, 'decision', 'd1', { kind: 'proposal' })),
    passes('Gruppen består av två chefer', 'gruppen blandar förtroendevalda och anställda', changed(group, 'decision', 'd1', { members: ['technical-head', 'property-head'] })),
    passes('Ordföranden och vice ordföranden är nämndens presidium', 'gruppen är inte presidiet', changed(group, 'decision', 'd1', { members: ['tn-chair', 'tn-vice'] })),
    passes('Ordföranden och ledamoten sitter båda i utskottet', 'gruppen är inte ett utskott', changed(sitting, 'decision', 'd1', { members: ['tn-chair', 'tn-member'] })),
    passes('Förvaltningschefen beslutade ensam, ordföranden informerades i förväg', 'medundertecknaren är med och beslutar', changed(together, 'decision', 'd1', { coSignerRole: 'consulted' })),
    passes('Ordföranden kontrasignerar namnteckningen', 'medundertecknaren är med och beslutar', changed(together, 'decision', 'd1', { coSignerRole: 'countersigning' })),
    passes('Två chefer skriver under tillsammans', 'den ena är förtroendevald och den andra anställd', changed(together, 'decision', 'd1', { coSigner: 'property-head' })),
    cannotTell('Gruppens medlemmar är inte antecknade', 'decision.members', changed(group, 'decision', 'd1', { members: null })),
    cannotTell('Medundertecknarens roll är inte antecknad', 'decision.coSignerRole', changed(together, 'decision', 'd1', { coSignerRole: null })),
    cannotTell('Om medundertecknaren är vald eller anställd framgår inte', 'person.name', withRows(changed(together, 'decision', 'd1', { coSigner: 'iris' }), { person: [{ id: 'iris', name: 'Iris Jonslund' }] })),
    flags('Ordföranden och ledamoten, när utskottet de satt i är nedlagt', ['unlawful', 'group'], changed(changed(sitting, 'body', 'tnau', { validUntil: '2026-01-01' }), 'decision', 'd1', { members: ['tn-chair', 'tn-member'] })),
    flags('Två personer som registret känner som vald och anställd', ['unlawful', 'group'], changed(group, 'decision', 'd1', { members: ['tove', 'tage'] })),
    flags('Presidiet beslutar tillsammans med förvaltningschefen', ['unlawful', 'co-decided'], changed(together, 'decision', 'd1', { makerKind: 'presidium', maker: 'tn', makerPerson: null, coSigner: 'technical-head' })),
    passes('Ordföranden beslutar och vice ordföranden är med', 'den ena är förtroendevald och den andra anställd', changed(together, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove', coSigner: 'tn-vice' })),
    cannotTell('Beslutsfattarens art är inte ifylld', 'decision.makerKind', changed(together, 'decision', 'd1', { makerKind: null })),
    flags('Ordföranden och en ledamot som bara den ena sitter i utskottet', ['unlawful', 'group'], changed(withRows(sitting, { assignment: [{ id: 'tnau-tove', person: 'tove', body: 'tn', functions: ['member'] }] }), 'decision', 'd1', { members: ['tn-chair', 'tn-member'] })),
  ],
};
