import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const lease = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'TN 2026:12', title: 'Lokal till föreningen', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
  assessment: [{ id: 'a1', day: '2026-03-01', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Binder kommunen utan slut' }],
  decision: [{ id: 'd1', day: '2026-03-18', number: '§ 41', title: 'Lokal utan hyra', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', amount: 1_200_000, amountBasis: 'per-year', durationMonths: 36, terminable: true }],
});
const unassessed = without(lease, 'assessment', 'a1');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const councilExclusiveExamples: RuleExamples = {
  rule: 'KL-5-1-EXCLUSIVE',
  conditions: ['det är ett beslut', 'beslutet är kommunens eget', 'organet är inte fullmäktige eller revisorerna', 'det är inte krisledning', 'ärendetypen kan höra till fullmäktige', 'ärendet är bedömt som principiellt'],
  examples: [
    flags('Nämnden avstår hyra tills vidare, och ärendet är bedömt som principiellt', ['unlawful', 'principal'], lease),
    flags('Nämnden fastställer en budget som bara fullmäktige kan fastställa', ['unlawful', 'always'], changed(unassessed, 'matter', 'm1', { matterType: 'BUDGET' })),
    flags('Ingen har bedömt ärendet, och upplåtelsen gäller tills vidare', ['risk', 'indicator'], changed(unassessed, 'decision', 'd1', { untilFurtherNotice: true })),
    flags('Ingen har bedömt ärendet, och det binder kommunen i sex år', ['risk', 'indicator'], changed(unassessed, 'decision', 'd1', { durationMonths: 72 })),
    flags('Ingen har bedömt ärendet, och kommunen kan inte säga upp det', ['risk', 'indicator'], changed(unassessed, 'decision', 'd1', { terminable: false })),
    flags('Ingen har bedömt ärendet, och det rör ett av visionens mål', ['risk', 'indicator'], changed(unassessed, 'matter', 'm1', { touchesVisionGoal: true })),
    flags('Ingen har bedömt ärendet, och beloppet är över kommunens egen gräns', ['risk', 'indicator'], withRows(unassessed, { threshold: [{ id: 't1', key: 'principalAmount', value: '1000000' }] })),
    passes('Nämnden föreslår bara fullmäktige att upplåta lokalen', 'det är ett beslut', changed(lease, 'decision', 'd1', { kind: 'proposal' })),
    passes('Kommunalförbundets direktion fattar samma beslut', 'beslutet är kommunens eget', withRows(changed(lease, 'decision', 'd1', { body: 'fed' }), { body: [{ id: 'fed', name: 'Förbundet', bodyKind: 'federation-direction' }] })),
    passes('Bolagets styrelse hyr ut sin egen lokal', 'beslutet är kommunens eget', changed(lease, 'decision', 'd1', { company: 'property' })),
    passes('Fullmäktige beslutar själv', 'organet är inte fullmäktige eller revisorerna', changed(lease, 'decision', 'd1', { body: 'kf' })),
    passes('Krisledningsnämnden upplåter lokalen under en översvämning', 'det är inte krisledning', changed(lease, 'decision', 'd1', { basis: 'crisis' })),
    passes('Ett bygglov, hur uppmärksammat det än är', 'ärendetypen kan höra till fullmäktige', changed(lease, 'matter', 'm1', { matterType: 'BYGGLOV' })),
    passes('En markreservation som tidningarna skriver om varje dag, bedömd som inte principiell', 'ärendet är bedömt som principiellt', changed(changed(lease, 'matter', 'm1', { matterType: 'MARKANVISNING', touchesVisionGoal: true }), 'assessment', 'a1', { value: false })),
    cannotTell('Ingen har bedömt ärendet, och inget pekar åt något håll', 'assessment.value', unassessed),
    cannotTell('Organets art är inte ifylld', 'body.bodyKind', changed(lease, 'body', 'tn', { bodyKind: null })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(lease, 'matter', 'm1', { matterType: null })),
    cannotTell('Grunden för beslutet är inte ifylld', 'decision.basis', changed(lease, 'decision', 'd1', { basis: null })),
    flags('Bedömningen ändrades till ja efter en ny utredning', ['unlawful', 'principal'], withRows(changed(lease, 'assessment', 'a1', { value: false }), { assessment: [{ id: 'a2', day: '2026-09-01', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Ny utredning' }] })),
    passes('Bedömningen ändrades till nej efter en ny utredning', 'ärendet är bedömt som principiellt', withRows(lease, { assessment: [{ id: 'a2', day: '2026-11-24', matter: 'm1', question: 'principal', value: false, by: 'Kommunjuristen', reason: 'Ny utredning' }] })),
    flags('Bedömningen nej görs först i morgon', ['unlawful', 'principal'], withRows(lease, { assessment: [{ id: 'a2', day: '2026-11-25', matter: 'm1', question: 'principal', value: false, by: 'Kommunjuristen', reason: 'Ny utredning' }] })),
    cannotTell('Bedömningen gäller en annan fråga', 'assessment.value', changed(lease, 'assessment', 'a1', { question: 'goals-scope-quality' })),
    cannotTell('Ingen har bedömt ärendet, och tiden är precis fem år', 'assessment.value', changed(unassessed, 'decision', 'd1', { durationMonths: 60 })),
    cannotTell('Ingen har bedömt ärendet, och beloppet är precis kommunens egen gräns', 'assessment.value', withRows(unassessed, { threshold: [{ id: 't1', key: 'principalAmount', value: '1200000' }] })),
    passes('Förbundet upplåter lokalen tills vidare utan bedömning', 'beslutet är kommunens eget', withRows(changed(unassessed, 'decision', 'd1', { body: 'fed', untilFurtherNotice: true }), { body: [{ id: 'fed', name: 'Förbundet', bodyKind: 'federation-direction' }] })),
    cannotTell('Organet finns inte i registret', 'decision.body', changed(lease, 'decision', 'd1', { body: 'gone' })),
  ],
};
