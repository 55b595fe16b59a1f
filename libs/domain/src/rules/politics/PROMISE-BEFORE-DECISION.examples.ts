import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const promised = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-20', diaryNumber: 'TN 2026:15', title: 'Stadion', matterType: 'LOKALHYRA', body: 'tn', status: 'preparation' }],
  undertaking: [{ id: 'u1', day: '2026-02-10', content: 'Kommunen tar över stadion', from: 'kso', to: 'Exempel IF', matter: 'm1', amount: 2_000_000, conditional: false, form: 'oral' }],
  'completeness-mark': vouched('decision', 'delegation-item'),
});
const noMatter = changed(promised, 'undertaking', 'u1', { matter: null, absent: ['matter'] });
const decidedOn = (day: string, body = 'tn') => withRows(promised, { decision: [{ id: 'd1', day, number: '§ 3', title: 'Stadion', matter: 'm1', kind: 'decision', body, makerKind: 'body', maker: body, basis: 'body' }] });
const delegated = withRows(changed(promised, 'undertaking', 'u1', { from: 'property-head' }), {
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.1', title: 'Hyra', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', amountMax: 3_000_000, amountInclusive: true, amountBasis: 'whole-contract', validFrom: '2023-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('u1', '2026-11-24');

export const promiseBeforeDecisionExamples: RuleExamples = {
  rule: 'PROMISE-BEFORE-DECISION',
  conditions: ['beskedet har inget förbehåll', 'inget behörigt beslut fanns', 'den som lovade har ingen egen delegation', 'det är inte ett avtal'],
  examples: [
    flags('Kommunalrådet säger att kommunen tar över, och något ärende finns inte', 'risk', noMatter),
    flags('Ärendet finns men är inte avgjort', 'risk', promised),
    flags('Nämnden beslutade dagen efter beskedet', 'risk', decidedOn('2026-02-11')),
    flags('Nämnden hade beslutat, men frågan är bedömd som fullmäktiges', 'risk', withRows(decidedOn('2026-02-01'), { assessment: [{ id: 'a1', day: '2026-02-05', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Binder kommunen länge' }] })),
    flags('Chefens punkt räcker inte till beloppet', 'risk', changed(delegated, 'undertaking', 'u1', { amount: 9_000_000 })),
    passes('Kommunalrådet säger sig vara för, och att nämnden beslutar först i maj', 'beskedet har inget förbehåll', changed(noMatter, 'undertaking', 'u1', { conditional: true })),
    passes('Beskedet gavs samma dag som nämnden beslutade', 'inget behörigt beslut fanns', decidedOn('2026-02-10')),
    passes('Fastighetschefen lovade det som chefen själv får besluta', 'den som lovade har ingen egen delegation', delegated),
    passes('Ett undertecknat avtal prövas för sig', 'det är inte ett avtal', changed(promised, 'undertaking', 'u1', { form: 'contract' })),
    cannotTell('Om beskedet hade förbehåll är inte antecknat', 'undertaking.conditional', changed(promised, 'undertaking', 'u1', { conditional: null })),
    cannotTell('Om det finns ett ärende är inte antecknat', 'undertaking.matter', changed(promised, 'undertaking', 'u1', { matter: null })),
    cannotTell('Ingen går i god för att besluten är införda', 'completeness-mark.decision', unvouched(promised, 'decision')),
    cannotTell('Ingen går i god för att punkterna är införda', 'completeness-mark.delegation-item', unvouched(promised, 'delegation-item')),
    cannotTell('Chefen har en punkt, men vilket belopp som lovades är inte antecknat', 'undertaking.amount', changed(delegated, 'undertaking', 'u1', { amount: null })),
    flags('Chefen har en punkt, men frågan är bedömd som fullmäktiges', 'risk', withRows(delegated, { assessment: [{ id: 'a1', day: '2026-02-05', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Binder kommunen länge' }] })),
    cannotTell('Ingen går i god för punkterna, men det är säkert att inget beslut fanns', 'completeness-mark.delegation-item', unvouched(changed(promised, 'undertaking', 'u1', { from: 'school-head' }), 'delegation-item')),
  ],
};
