import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const seat = { functions: ['member'] as const, validFrom: '2023-01-01' };
const outsider = exampleTown({
  body: [{ id: 'tnu', name: 'Tekniska nämndens utskott', bodyKind: 'subcommittee', parent: 'tn', establishedByBody: 'tn' }, { id: 'nb', name: 'Nämndens beredningsgrupp', bodyKind: 'committee-preparatory', parent: 'tn' }],
  assignment: [{ id: 's1', person: 'tove', body: 'tnu', ...seat }, { id: 's2', person: 'vide', body: 'tnu', ...seat }, { id: 's3', person: 'rut', body: 'tnu', ...seat }],
  'completeness-mark': vouched('assignment'),
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'TN 2026:60', title: 'Cykelväg', matterType: 'CYKELVAG', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'B 4', title: 'Cykelväg längs ån', matter: 'm1', kind: 'decision', body: 'nb', makerKind: 'body', maker: 'nb', basis: 'body' }],
});
const inCommittee = withRows(outsider, { assignment: [{ id: 's4', person: 'rut', body: 'tn', functions: ['substitute'], validFrom: '2023-01-01' }] });
const { flags, passes, cannotTell } = examplesAbout('tnu', '2026-11-24');
const decided = examplesAbout('d1', '2026-11-24');

export const subcommitteeExamples: RuleExamples = {
  rule: 'KL-6-42-SUBCOMMITTEE',
  conditions: ['alla sitter inte i nämnden', 'det är ett utskott', 'någon annan har inrättat utskottet', 'personen har en plats i utskottet', 'det är ett beslut', 'organet får bara bereda', 'utskottet hör till en nämnd'],
  examples: [
    flags('Två ledamöter och en sakkunnig utifrån', ['unlawful', 'outsider'], outsider),
    flags('Ledamoten lämnade nämnden samma dag', ['unlawful', 'outsider'], changed(inCommittee, 'assignment', 's4', { validUntil: '2026-11-24' })),
    flags('Ledamoten har bara en plats i en annan nämnd', ['unlawful', 'outsider'], changed(inCommittee, 'assignment', 's4', { body: 'bun' })),
    flags('Personen är bara närvarande i nämnden', ['unlawful', 'outsider'], changed(inCommittee, 'assignment', 's4', { functions: ['other'] })),
    flags('Ordföranden kommer utifrån', ['unlawful', 'outsider'], changed(outsider, 'assignment', 's3', { functions: ['chair'] })),
    flags('Styrelsen inrättade nämndens utskott', ['unlawful', 'founder'], changed(inCommittee, 'body', 'tnu', { establishedByBody: 'ks' })),
    decided.flags('Beredningsgruppen beslutar', ['unlawful', 'decides'], outsider),
    decided.flags('Beredningsgruppen beslutar i nämndens namn', ['unlawful', 'decides'], changed(outsider, 'decision', 'd1', { body: 'tn' })),
    decided.flags('En fullmäktigeberedning beslutar', ['unlawful', 'decides'], changed(outsider, 'body', 'nb', { bodyKind: 'council-preparatory', parent: 'kf' })),
    decided.passes('Beredningsgruppen lämnar förslag', 'det är ett beslut', changed(outsider, 'decision', 'd1', { kind: 'proposal' })),
    decided.passes('Nämnden beslutar', 'organet får bara bereda', changed(outsider, 'decision', 'd1', { body: 'tn', maker: 'tn' })),
    passes('Alla tre sitter i nämnden', 'alla sitter inte i nämnden', inCommittee),
    passes('En sakkunnig sitter i en nämndberedning', 'det är ett utskott', changed(outsider, 'body', 'tnu', { bodyKind: 'committee-preparatory' })),
    passes('Fullmäktige inrättade utskottet', 'någon annan har inrättat utskottet', changed(inCommittee, 'body', 'tnu', { establishedByBody: 'kf' })),
    passes('Den sakkunniga är bara inbjuden', 'personen har en plats i utskottet', changed(outsider, 'assignment', 's3', { functions: ['other'] })),
    passes('Den sakkunnigas plats har upphört', 'personen har en plats i utskottet', changed(outsider, 'assignment', 's3', { validUntil: '2026-11-24' })),
    passes('Det går inte att se vilken nämnd utskottet hör till', 'utskottet hör till en nämnd', changed(outsider, 'body', 'tnu', { parent: null })),
    cannotTell('Ingen går i god för att uppdragen är införda', 'completeness-mark.assignment', unvouched(outsider, 'assignment')),
    cannotTell('Vem som inrättade utskottet är inte infört', 'body.establishedByBody', changed(inCommittee, 'body', 'tnu', { establishedByBody: null })),
    passes('Ersättaren har också en annan uppgift i nämnden', 'alla sitter inte i nämnden', changed(inCommittee, 'assignment', 's4', { functions: ['substitute', 'other'] })),
    flags('Ledamoten utifrån har också en annan uppgift i utskottet', ['unlawful', 'outsider'], changed(outsider, 'assignment', 's3', { functions: ['member', 'other'] })),
  ],
};
