import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const staff = exampleTown({
  'urgent-mandate': [{ id: 'um', body: 'tn', members: ['tove', 'vide'], validFrom: '2023-01-01' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Nödvatten', matterType: 'AVTAL_MINDRE', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-03-03', number: '51-1', title: 'Nödvatten', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'technical-head', makerPerson: 'tage', basis: 'urgent' }],
  'completeness-mark': vouched('urgent-mandate'),
});
const byChair = changed(staff, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair', makerPerson: 'tove' });
const byVice = changed(staff, 'decision', 'd1', { makerKind: 'member', maker: 'tn-vice', makerPerson: 'vide' });
const sitting = (functions: readonly ['member'] | readonly ['substitute'] | readonly ['deputy-member'] | readonly ['substitute', 'member']) => withRows(changed(staff, 'urgent-mandate', 'um', { members: ['ulla'] }), {
  assignment: [{ id: 'tn-ulla', person: 'ulla', body: 'tn', functions, validFrom: '2023-01-01' }],
  decision: [{ ...byVice.periodsOf('decision', 'd1')[0]!, maker: 'tn-ulla', makerPerson: 'ulla' }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const wrongUrgentDeciderExamples: RuleExamples = {
  rule: 'KL-6-39-WRONG-PERSON',
  conditions: ['det är ett beslut', 'beslutet vilar på brådska', 'nämnden själv beslutade inte', 'beslutsfattaren är inte ordförande eller ledamot', 'beslutsfattaren är ersättare', 'beslutsfattaren är inte utsedd'],
  examples: [
    flags('Förvaltningschefen skriver under ett brådskebeslut', ['unlawful', 'kind'], staff),
    flags('Utskottet fattar brådskebeslutet', ['unlawful', 'kind'], changed(staff, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', makerPerson: null })),
    flags('En ersättare fattar det', ['unlawful', 'substitute'], changed(byVice, 'decision', 'd1', { makerKind: 'substitute' })),
    flags('Den utsedda är bara ersättare i nämnden', ['unlawful', 'substitute'], sitting(['substitute'])),
    flags('Den utsedda är suppleant', ['unlawful', 'substitute'], sitting(['deputy-member'])),
    flags('Den utsedda är ersättare här och ledamot i en annan nämnd', ['unlawful', 'substitute'], withRows(sitting(['substitute']), { assignment: [{ id: 'bun-ulla', person: 'ulla', body: 'bun', functions: ['member'], validFrom: '2023-01-01' }] })),
    flags('Den utsedda var ledamot och är nu bara ersättare', ['unlawful', 'substitute'], withRows(sitting(['substitute']), { assignment: [{ id: 'tn-was', person: 'ulla', body: 'tn', functions: ['member'], validFrom: '2023-01-01', validUntil: '2025-01-01' }] })),
    flags('Vice ordföranden är inte utsedd', ['unlawful', 'not-appointed'], changed(byVice, 'urgent-mandate', 'um', { members: ['tove'] })),
    flags('Nämnden har aldrig utsett någon, och registret är helt infört', ['unlawful', 'not-appointed'], without(byChair, 'urgent-mandate', 'um')),
    flags('Uppdraget gick ut dagen före', ['unlawful', 'not-appointed'], changed(byChair, 'urgent-mandate', 'um', { validUntil: '2026-03-03' })),
    passes('Förvaltningschefen föreslår ordföranden beslutet', 'det är ett beslut', changed(staff, 'decision', 'd1', { kind: 'proposal' })),
    passes('Förvaltningschefen beslutar på delegation', 'beslutet vilar på brådska', changed(staff, 'decision', 'd1', { basis: 'delegation' })),
    passes('Nämnden beslutade själv, på distans', 'nämnden själv beslutade inte', changed(staff, 'decision', 'd1', { makerKind: 'body', maker: 'tn', makerPerson: null })),
    passes('Ordföranden beslutar', 'beslutsfattaren är inte ordförande eller ledamot', byChair),
    passes('Nämnden har utsett ledamöterna i två beslut', 'beslutsfattaren är inte utsedd', withRows(changed(byVice, 'urgent-mandate', 'um', { members: ['tove'] }), { 'urgent-mandate': [{ id: 'um2', body: 'tn', members: ['vide'], validFrom: '2025-01-01' }] })),
    passes('Den utsedda är ledamot', 'beslutsfattaren är ersättare', sitting(['member'])),
    passes('Den utsedda var ersättare och blev ledamot', 'beslutsfattaren är ersättare', sitting(['substitute', 'member'])),
    passes('Vice ordföranden beslutar enligt den ordning nämnden har beslutat', 'beslutsfattaren är inte utsedd', byVice),
    cannotTell('Ingen går i god för att uppdragen för brådskande ärenden är införda', 'completeness-mark.urgent-mandate', unvouched(without(byChair, 'urgent-mandate', 'um'), 'urgent-mandate')),
    cannotTell('Vem ordföranden är framgår inte', 'decision.makerPerson', changed(byChair, 'decision', 'd1', { maker: null, makerPerson: null })),
    cannotTell('Vilken anställd det var framgår inte', 'decision.maker', changed(staff, 'decision', 'd1', { maker: null, makerPerson: null })),
    cannotTell('Vilken ersättare det var framgår inte', 'decision.maker', changed(byVice, 'decision', 'd1', { makerKind: 'substitute', maker: null, makerPerson: null })),
    cannotTell('Beslutsfattarens art är inte ifylld', 'decision.makerKind', changed(byChair, 'decision', 'd1', { makerKind: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(staff, 'decision', 'd1', { basis: null })),
    passes('Den utsedda är ledamot här och ersättare i en annan nämnd', 'beslutsfattaren är ersättare', withRows(byVice, { assignment: [{ id: 'bun-vide', person: 'vide', body: 'bun', functions: ['substitute'], validFrom: '2023-01-01' }] })),
  ],
};
