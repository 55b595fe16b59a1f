import { withRows } from '../../facts/facts-from.js';
import { bodyKinds } from '../../registers/organization/body.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const sound = exampleTown({
  assignment: [
    { id: 'auditor', person: 'rut', body: 'rev', functions: ['auditor', 'chair'], accountableLink: false, validFrom: '2022-12-01' },
    ...['a2', 'a3', 'a4', 'a5'].map((id) => ({ id, person: id, body: 'rev', functions: ['auditor'] as const, accountableLink: false, validFrom: '2022-12-01' })),
    { id: 'tn-chair', person: 'tove', body: 'tn', functions: ['member', 'chair'], validFrom: '2022-12-01' },
  ],
  company: [{ id: 'c', name: 'Energibolaget', ownership: 'wholly', companyKind: 'limited-company' }],
  body: [{ id: 'board', name: 'Energibolagets styrelse', bodyKind: 'company-board', company: 'c' }],
  matter: [{ id: 'm', diaryNumber: 'KS 2026:60', title: 'Ansvarsfrihet för tekniska nämnden', matterType: 'ANSVARSFRIHET', body: 'kf' }],
  decision: [{ id: 'd', day: '2026-04-27', number: '§ 32', title: 'Ansvarsfrihet', matter: 'm', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', concernsBody: 'tn' }],
  participation: [{ id: 'p', day: '2026-04-27', person: 'tove', decision: 'd', capacity: 'member', part: 'decided' }],
  'completeness-mark': vouched('assignment'),
});
const alsoIn = (body: string, more: object = {}) => withRows(sound, { assignment: [{ id: 'extra', person: 'rut', body, functions: ['member'], validFrom: '2026-01-01', ...more }, ...sound.all('assignment')] });
/** Every kind of organ that cannot be joined with the audit (KL 4:5). */
const kinds = ['council-preparatory', 'committee', 'joint-committee', 'subcommittee', 'crisis-committee', 'foundation-board', 'association'] as const;
const auditor = examplesAbout('auditor', '2026-11-24');
const vote = examplesAbout('d', '2026-11-24');
const auditors = examplesAbout('rev', '2026-11-24');

export const kl45AuditIndependenceExamples: RuleExamples = {
  rule: 'KL-4-5-AUDIT-INDEPENDENCE',
  conditions: [
    'revisorn har ett annat uppdrag som inte går att förena', 'revisorn är redovisningsskyldig eller närstående', 'revisorerna är färre än fem', 'beslutet gäller ansvarsfrihet eller val av revisor', 'en redovisningsskyldig deltog i beslutet',
  ],
  examples: [
    auditor.flags('En ledamot i styrelsen valdes till revisor', ['unlawful', 'dual'], alsoIn('ks')),
    auditor.flags('Revisorn är ersättare i fullmäktige', ['unlawful', 'dual'], alsoIn('kf', { functions: ['substitute'] })),
    auditor.flags('Revisorn sitter i bolagets styrelse', ['unlawful', 'dual'], alsoIn('board')),
    auditor.flags('Revisorn är närstående till nämndens ordförande', ['unlawful', 'accountable'], changed(sound, 'assignment', 'auditor', { accountableLink: true })),
    auditor.passes('Revisorn är också lekmannarevisor i bolaget', 'revisorn har ett annat uppdrag som inte går att förena', alsoIn('board', { functions: ['lay-auditor'] })),
    ...kinds.map((kind) => auditor.flags(`Revisorn sitter i ${bodyKinds[kind].toLowerCase()}`, ['unlawful', 'dual'], withRows(alsoIn('x'), { body: [{ id: 'x', name: 'Organet', bodyKind: kind }] }))),
    auditor.passes('Revisorn är suppleant för lekmannarevisorn', 'revisorn har ett annat uppdrag som inte går att förena', alsoIn('board', { functions: ['deputy-lay-auditor'] })),
    auditor.passes('Revisorn är revisor också i bolaget', 'revisorn har ett annat uppdrag som inte går att förena', alsoIn('board', { functions: ['auditor'] })),
    auditor.passes('Uppdraget i styrelsen upphörde i våras', 'revisorn har ett annat uppdrag som inte går att förena', alsoIn('ks', { validUntil: '2026-06-01' })),
    auditor.passes('Revisorn leder vigslar', 'revisorn har ett annat uppdrag som inte går att förena', withRows(alsoIn('officiants', { functions: ['wedding-officiant'] }), { body: [{ id: 'officiants', name: 'Vigselförrättare', bodyKind: 'office-holders' }] })),
    auditor.passes('Ingen koppling till dem som granskas', 'revisorn är redovisningsskyldig eller närstående', sound),
    auditor.passes('Uppdraget som revisor har upphört', 'revisorn har ett annat uppdrag som inte går att förena', changed(alsoIn('ks'), 'assignment', 'auditor', { validUntil: '2026-11-24' })),
    auditor.cannotTell('Ingen har fyllt i om revisorn har en koppling', 'assignment.accountableLink', changed(sound, 'assignment', 'auditor', { accountableLink: null })),
    examplesAbout('a2', '2026-11-24').passes('Frågan är redan ställd om en annan revisor', 'revisorn är redovisningsskyldig eller närstående',
      changed(changed(sound, 'assignment', 'auditor', { accountableLink: null }), 'assignment', 'a2', { accountableLink: null })),
    auditors.flags('Den femte revisorn har inte ersatts', ['unlawful', 'few'], without(sound, 'assignment', 'a5')),
    auditors.flags('Den femte är bara vald till ordförande', ['unlawful', 'few'], changed(sound, 'assignment', 'a5', { functions: ['chair'] })),
    auditors.passes('Revisorerna är fem', 'revisorerna är färre än fem', sound),
    auditors.cannotTell('Ingen går i god för att alla uppdrag är införda', 'completeness-mark.assignment', unvouched(without(sound, 'assignment', 'a5'), 'assignment')),
    vote.flags('Ordföranden röstade om sin egen nämnds ansvarsfrihet', ['unlawful', 'voted'], sound),
    vote.flags('Den som lämnade nämnden i fjol var med', ['unlawful', 'voted'], changed(sound, 'assignment', 'tn-chair', { validUntil: '2025-01-02' })),
    vote.flags('Den som granskas var med och valde revisor', ['unlawful', 'voted'], changed(sound, 'matter', 'm', { matterType: 'VAL' })),
    vote.flags('Styrelsens ledamot röstade om styrelsen', ['unlawful', 'voted'], withRows(changed(sound, 'decision', 'd', { concernsBody: 'ks' }), { participation: [{ id: 'p', day: '2026-04-27', person: 'kim', decision: 'd', capacity: 'member', part: 'decided' }] })),
    vote.passes('Ordföranden var med i överläggningen men inte i beslutet', 'en redovisningsskyldig deltog i beslutet', changed(sound, 'participation', 'p', { part: 'handled' })),
    vote.passes('Ledamoten satt i en annan nämnd', 'en redovisningsskyldig deltog i beslutet', changed(sound, 'decision', 'd', { concernsBody: 'bun' })),
    vote.passes('Ledamoten lämnade nämnden för länge sedan', 'en redovisningsskyldig deltog i beslutet', changed(sound, 'assignment', 'tn-chair', { validUntil: '2025-01-01' })),
    vote.passes('Ett vanligt ärende', 'beslutet gäller ansvarsfrihet eller val av revisor', changed(sound, 'matter', 'm', { matterType: 'BUDGET' })),
    vote.passes('Ett val som inte gäller något granskat organ', 'beslutet gäller ansvarsfrihet eller val av revisor', changed(changed(sound, 'matter', 'm', { matterType: 'VAL' }), 'decision', 'd', { concernsBody: null })),
    vote.passes('Nämnden yttrade sig om sin egen ansvarsfrihet', 'beslutet gäller ansvarsfrihet eller val av revisor', changed(sound, 'decision', 'd', { body: 'tn' })),
    vote.cannotTell('Vilken nämnd beslutet gällde är inte ifyllt', 'decision.concernsBody', changed(sound, 'decision', 'd', { concernsBody: null })),
    vote.passes('Ingen av dem som beslutade satt i någon nämnd', 'en redovisningsskyldig deltog i beslutet', without(changed(sound, 'decision', 'd', { concernsBody: null }), 'assignment', 'tn-chair')),
    vote.passes('De som beslutade satt bara i fullmäktige', 'en redovisningsskyldig deltog i beslutet', changed(changed(sound, 'decision', 'd', { concernsBody: null }), 'assignment', 'tn-chair', { body: 'kf' })),
    vote.flags('Ledamoten satt i den gemensamma nämnd som granskades', ['unlawful', 'voted'],
      withRows(changed(changed(sound, 'decision', 'd', { concernsBody: 'joint' }), 'assignment', 'tn-chair', { body: 'joint' }), { body: [{ id: 'joint', name: 'Gemensamma nämnden', bodyKind: 'joint-committee' }] })),
    examplesAbout('tn', '2026-11-24').passes('En nämnd har inga revisorer att räkna', 'revisorerna är färre än fem', sound),
  ],
};
