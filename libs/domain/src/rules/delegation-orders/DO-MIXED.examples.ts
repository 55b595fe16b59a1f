import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const group = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.3', title: 'Hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'group', members: ['tn-chair', 'technical-head'], jointMode: 'jointly', validFrom: '2023-01-01' }],
  body: [{ id: 'tnau', name: 'Tekniska nämndens arbetsutskott', bodyKind: 'subcommittee', parent: 'tn' }, { id: 'tnpu', name: 'Tekniska nämndens parkutskott', bodyKind: 'subcommittee', parent: 'tn' }],
  person: [{ id: 'lo', name: 'Lo Hedfors' }, { id: 'iris', name: 'Iris Jonslund' }],
  assignment: [
    { id: 'tn-member', person: 'lo', body: 'tn', functions: ['member'], validFrom: '2022-12-01' },
    { id: 'tnau-lo', person: 'lo', body: 'tnau', functions: ['member'], validFrom: '2023-01-01' }, { id: 'tnau-tove', person: 'tove', body: 'tnau', functions: ['chair'], validFrom: '2023-01-01' },
  ],
});
const of = (...members: string[]) => changed(group, 'delegation-item', 'i1', { members });
const worded = changed(group, 'delegation-item', 'i1', { delegateKind: 'employee-post', delegate: 'technical-head', members: null, jointMode: null, title: 'Hyresavtal, ordförande och förvaltningschef beslutar gemensamt' });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const mixedItemExamples: RuleExamples = {
  rule: 'DO-MIXED',
  conditions: ['delegaten är en grupp', 'gruppen beslutar gemensamt', 'gruppen är inte presidiet', 'gruppen är inte ett utskott', 'texten säger att flera beslutar gemensamt', 'ordningen gäller'],
  examples: [
    flags('Ordföranden och förvaltningschefen beslutar gemensamt', ['unlawful', 'group'], group),
    flags('Två chefer beslutar gemensamt', ['unlawful', 'group'], of('technical-head', 'property-head')),
    flags('Ordföranden och en vanlig ledamot, när utskottet är nedlagt', ['unlawful', 'group'], changed(of('tn-chair', 'tn-member'), 'body', 'tnau', { validUntil: '2026-11-24' })),
    flags('Ledamoten har lämnat utskottet', ['unlawful', 'group'], changed(of('tn-chair', 'tn-member'), 'assignment', 'tnau-lo', { validUntil: '2026-11-24' })),
    flags('Gruppen sitter i en beredning, som inte är ett utskott', ['unlawful', 'group'], changed(of('tn-chair', 'tn-member'), 'body', 'tnau', { bodyKind: 'committee-preparatory' })),
    flags('Presidierna i två nämnder', ['unlawful', 'group'], of('tn-chair', 'kso')),
    flags('Texten säger att de beslutar gemensamt, fast en är delegat', ['risk', 'wording'], worded),
    flags('Ett villkor säger att de tillsammans fastställer villkoren', ['risk', 'wording'], changed(worded, 'delegation-item', 'i1', { title: 'Hyresavtal', conditions: ['Cheferna tillsammans fastställer hyran'] })),
    passes('Förvaltningschefen är delegat', 'delegaten är en grupp', changed(group, 'delegation-item', 'i1', { delegateKind: 'employee-post', delegate: 'technical-head', members: null })),
    passes('Förvaltningschefen eller fastighetschefen, var för sig', 'gruppen beslutar gemensamt', changed(of('technical-head', 'property-head'), 'delegation-item', 'i1', { jointMode: 'severally' })),
    passes('Ordföranden och vice ordföranden är presidiet', 'gruppen är inte presidiet', of('tn-chair', 'tn-vice')),
    passes('Ordföranden och ledamoten sitter båda i utskottet', 'gruppen är inte ett utskott', of('tn-chair', 'tn-member')),
    passes('Förvaltningschefen beslutar efter samråd med ordföranden', 'texten säger att flera beslutar gemensamt', changed(worded, 'delegation-item', 'i1', { title: 'Hyresavtal', conditions: ['Efter samråd med ordföranden'] })),
    passes('Avtalet är gemensamt, inte beslutet', 'texten säger att flera beslutar gemensamt', changed(worded, 'delegation-item', 'i1', { title: 'Gemensamt hyresavtal tillsammans med grannkommunen' })),
    passes('Gruppen är presidiet, och texten säger att de beslutar gemensamt', 'gruppen är inte presidiet', changed(of('tn-chair', 'tn-vice'), 'delegation-item', 'i1', { title: 'Presidiet beslutar gemensamt' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(group, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    cannotTell('Delegatens art är inte ifylld', 'delegation-item.delegateKind', changed(group, 'delegation-item', 'i1', { delegateKind: null })),
    cannotTell('Hur gruppen beslutar är inte ifyllt', 'delegation-item.jointMode', changed(group, 'delegation-item', 'i1', { jointMode: null })),
    cannotTell('Gruppens medlemmar är inte antecknade', 'delegation-item.members', changed(group, 'delegation-item', 'i1', { members: null })),
    flags('En i gruppen är okänd, men ingen vald grupp är ett organ', ['unlawful', 'group'], of('iris', 'tn-chair')),
    cannotTell('Om presidiets andra ledamot också är anställd framgår inte', 'person.name', withRows(of('tove', 'tn-vice'), { 'post-holding': [{ id: 'tove-holds', person: 'tove', post: 'school-head', holdingKind: 'regular', validFrom: '2024-01-01' }] })),
  ],
};
