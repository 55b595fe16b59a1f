import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const town = exampleTown({
  body: [{ id: 'forbund', name: 'Räddningsförbundets direktion', bodyKind: 'federation-direction' }, { id: 'bolaget', name: 'Bostadsbolagets styrelse', bodyKind: 'company-board' }],
  post: [{ id: 'director', title: 'Kommundirektör', unit: 'klk', isDirector: true, validFrom: '2010-01-01' }],
  person: [{ id: 'dina', name: 'Dina Hallgren' }],
  'post-holding': [{ id: 'dina-holds', person: 'dina', post: 'director', holdingKind: 'regular', validFrom: '2024-02-01', appointedBy: 'ks' }],
  'completeness-mark': vouched('post', 'post-holding'),
});
const gone = (until: string) => changed(town, 'post-holding', 'dina-holds', { validUntil: until });
const byCouncil = changed(town, 'post-holding', 'dina-holds', { appointedBy: 'kf' });
const elected = (body: string, more: object = {}) => withRows(town, { assignment: [{ id: 'a1', person: 'dina', body, functions: ['member'], validFrom: '2024-06-01', ...more }] });
const head = (more: object = {}) => withRows(town, { assignment: [{ id: 'a1', person: 'tage', body: 'tn', functions: ['substitute'], validFrom: '2024-06-01', ...more }] });
const board = examplesAbout('ks', '2026-11-24');
const holding = examplesAbout('dina-holds', '2026-11-24');
const assignment = examplesAbout('a1', '2026-11-24');

export const directorExamples: RuleExamples = {
  rule: 'KL-7-1-DIRECTOR',
  conditions: ['direktör saknas', 'direktören är utsedd av någon annan än styrelsen', 'direktören har förtroendeuppdrag i kommunen eller dess förbund', 'en förvaltningschef har uppdrag i den egna nämnden'],
  examples: [
    board.flags('Direktören slutade i oktober', ['risk', 'vacant-since'], gone('2026-10-01')),
    board.flags('Direktören slutade för precis nittio dagar sedan', ['risk', 'vacant-since'], gone('2026-08-26')),
    board.flags('Direktören slutade för nittioen dagar sedan', ['unlawful', 'vacant-since'], gone('2026-08-25')),
    board.flags('Ingen har någonsin haft befattningen', ['unlawful', 'vacant-since'], without(town, 'post-holding', 'dina-holds')),
    holding.flags('Fullmäktige beslutade om anställningen', ['unlawful', 'appointed'], byCouncil),
    holding.flags('Anställd samma dag som lagen började gälla', ['unlawful', 'appointed'], changed(byCouncil, 'post-holding', 'dina-holds', { validFrom: '2018-01-01' })),
    assignment.flags('Direktören är ledamot i räddningsförbundet', ['unlawful', 'assignment'], elected('forbund')),
    assignment.flags('Direktören är ledamot i fullmäktige', ['unlawful', 'assignment'], elected('kf')),
    assignment.flags('Teknisk chef är ersättare i tekniska nämnden', ['unlawful', 'head-assignment'], head()),
    board.passes('En tillförordnad leder under rekryteringen', 'direktör saknas', withRows(gone('2026-06-01'), { 'post-holding': [{ id: 'acting', person: 'tage', post: 'director', holdingKind: 'acting', validFrom: '2026-06-01' }] })),
    holding.passes('Styrelsen utsåg direktören', 'direktören är utsedd av någon annan än styrelsen', town),
    holding.passes('Den som utsågs av fullmäktige är bara tillförordnad', 'direktören är utsedd av någon annan än styrelsen', changed(byCouncil, 'post-holding', 'dina-holds', { holdingKind: 'acting' })),
    holding.passes('Anställningen är äldre än lagen', 'direktören är utsedd av någon annan än styrelsen', changed(byCouncil, 'post-holding', 'dina-holds', { validFrom: '2017-12-31' })),
    holding.passes('Dagen för förordnandet är inte känd', 'direktören är utsedd av någon annan än styrelsen', changed(byCouncil, 'post-holding', 'dina-holds', { validFrom: null })),
    assignment.passes('Direktören sitter i bolagets styrelse', 'direktören har förtroendeuppdrag i kommunen eller dess förbund', elected('bolaget')),
    assignment.passes('Uppdraget hade upphört', 'direktören har förtroendeuppdrag i kommunen eller dess förbund', elected('kf', { validUntil: '2026-11-24' })),
    assignment.passes('Organet finns inte i registret', 'direktören har förtroendeuppdrag i kommunen eller dess förbund', elected('okänt')),
    assignment.passes('Chefen är ersättare i en annan nämnd', 'en förvaltningschef har uppdrag i den egna nämnden', head({ body: 'bun' })),
    assignment.passes('Uppdraget i nämnden hade upphört', 'en förvaltningschef har uppdrag i den egna nämnden', head({ validUntil: '2026-11-24' })),
    assignment.passes('Fastighetschefen är inte förvaltningschef', 'en förvaltningschef har uppdrag i den egna nämnden', head({ person: 'fanny' })),
    assignment.passes('Den som har uppdraget är inte ifylld', 'en förvaltningschef har uppdrag i den egna nämnden', head({ person: null })),
    assignment.passes('Förvaltningschefen hade slutat', 'en förvaltningschef har uppdrag i den egna nämnden', changed(head(), 'post-holding', 'tage-holds', { validUntil: '2026-01-01' })),
    board.cannotTell('Ingen går i god för förordnandena', 'completeness-mark.post-holding', unvouched(gone('2026-10-01'), 'post-holding')),
    board.cannotTell('Ingen befattning är markerad som direktörens', 'post.isDirector', changed(town, 'post', 'director', { isDirector: null })),
    board.cannotTell('Ingen går i god för befattningarna', 'completeness-mark.post', unvouched(changed(town, 'post', 'director', { isDirector: false }), 'post')),
    board.cannotTell('Direktörens befattning har upphört', 'post.isDirector', changed(town, 'post', 'director', { validUntil: '2026-01-01' })),
    holding.cannotTell('Vem som utsåg direktören är inte ifyllt', 'post-holding.appointedBy', changed(town, 'post-holding', 'dina-holds', { appointedBy: null })),
    holding.cannotTell('Organet som utsåg finns inte i registret', 'post-holding.appointedBy', changed(town, 'post-holding', 'dina-holds', { appointedBy: 'okänt' })),
    holding.cannotTell('Det utseende organets art är inte ifylld', 'body.bodyKind', changed(byCouncil, 'body', 'kf', { bodyKind: null })),
    assignment.cannotTell('Uppdragets organ har ingen art', 'body.bodyKind', changed(elected('bolaget'), 'body', 'bolaget', { bodyKind: null })),
    board.flags('Ingen har haft befattningen, men den är ny', ['risk', 'vacant-since'], changed(without(town, 'post-holding', 'dina-holds'), 'post', 'director', { validFrom: '2026-11-01' })),
    board.flags('Hur länge platsen har varit tom är inte känt', ['risk', 'vacant'], changed(without(town, 'post-holding', 'dina-holds'), 'post', 'director', { validFrom: null })),
  ],
};
