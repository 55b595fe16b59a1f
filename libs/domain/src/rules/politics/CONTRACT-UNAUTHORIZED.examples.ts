import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const arena = exampleTown({
  post: [{ id: 'director', title: 'Kommundirektör', unit: 'klk', isDirector: true }],
  matter: [{ id: 'm1', day: '2026-03-20', diaryNumber: 'KS 2026:61', title: 'Drift av arenan', matterType: 'AVTAL_TILLSVIDARE', body: 'kf', status: 'decided' }],
  assessment: [{ id: 'b1', day: '2026-03-25', matter: 'm1', question: 'principal', value: true, by: 'Juristen', reason: 'Långt åtagande' }],
  decision: [{ id: 'd1', day: '2026-05-27', number: '§ 41', title: 'Drift av arenan', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' }],
  contract: [{ id: 'k1', day: '2026-05-03', title: 'Avtal om drift av arenan', matter: 'm1', signedBy: 'kso', amount: 2_000_000, binding: true, conditional: false, callOff: false }],
  'signing-right': [{ id: 's1', holder: 'kso', amountMax: 3_000_000, validFrom: '2023-01-10' }],
  'completeness-mark': vouched('decision', 'signing-right'),
});
const after = changed(arena, 'contract', 'k1', { day: '2026-06-03' });
const fanny = changed(after, 'contract', 'k1', { signedBy: 'property-head' });
const { flags, passes, cannotTell } = examplesAbout('k1', '2026-11-24');

export const contractUnauthorizedExamples: RuleExamples = {
  rule: 'CONTRACT-UNAUTHORIZED',
  conditions: ['avtalet hör till ett ärende', 'avtalet binder', 'inget förbehåll om beslut', 'det är inte avrop eller verkställighet', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt'],
  examples: [
    flags('Avtalet skrevs under den 3 maj och fullmäktige beslutade den 27', ['unlawful', 'before-decision'], arena),
    flags('Ärendet har inget beslut', ['unlawful', 'no-decision'], without(arena, 'decision', 'd1')),
    flags('Bara nämnden har beslutat i en principiell fråga', ['unlawful', 'no-decision'], changed(arena, 'decision', 'd1', { body: 'tn', day: '2026-04-10' })),
    flags('Dagen före beslutet', ['unlawful', 'before-decision'], changed(arena, 'contract', 'k1', { day: '2026-05-26' })),
    flags('Någon utan undertecknanderätt skrev under efter beslutet', ['risk', 'signer'], fanny),
    flags('Undertecknanderätten räcker inte till beloppet', ['risk', 'signer'], changed(after, 'contract', 'k1', { amount: 3_000_001 })),
    flags('Undertecknanderätten gäller en annan ärendetyp', ['risk', 'signer'], changed(after, 'signing-right', 's1', { matterType: 'LOKALHYRA' })),
    flags('Undertecknanderätten hade upphört', ['risk', 'signer'], changed(after, 'signing-right', 's1', { validUntil: '2026-06-03' })),
    passes('Avtalet hör inte till något registrerat ärende', 'avtalet hör till ett ärende', changed(arena, 'contract', 'k1', { matter: null })),
    passes('Det var en avsiktsförklaring', 'avtalet binder', changed(arena, 'contract', 'k1', { binding: false })),
    passes('Avtalet gäller under förutsättning av fullmäktiges godkännande', 'inget förbehåll om beslut', changed(arena, 'contract', 'k1', { conditional: true })),
    passes('Det är ett avrop på ett tidigare beslut', 'det är inte avrop eller verkställighet', changed(arena, 'contract', 'k1', { callOff: true })),
    passes('Ärendetypen är ren verkställighet', 'det är inte avrop eller verkställighet', changed(arena, 'matter', 'm1', { matterType: 'RAMAVTAL_AVROP' })),
    passes('Samma dag som beslutet, av den som har rätt', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt', changed(arena, 'contract', 'k1', { day: '2026-05-27' })),
    passes('Precis på undertecknanderättens gräns', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt', changed(after, 'contract', 'k1', { amount: 3_000_000 })),
    passes('Personen bakom uppdraget skrev under', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt', changed(after, 'contract', 'k1', { signedBy: 'kim' })),
    passes('Undertecknanderätten gäller just ärendetypen, utan gräns', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt', changed(changed(after, 'contract', 'k1', { amount: null }), 'signing-right', 's1', { matterType: 'AVTAL_TILLSVIDARE', amountMax: null })),
    passes('En avsiktsförklaring efter beslutet, av någon utan undertecknanderätt', 'avtalet binder', changed(fanny, 'contract', 'k1', { binding: false })),
    passes('Efter beslutet, med förbehåll, av någon utan undertecknanderätt', 'inget förbehåll om beslut', changed(fanny, 'contract', 'k1', { conditional: true })),
    cannotTell('Ingen går i god för besluten', 'completeness-mark.decision', unvouched(without(arena, 'decision', 'd1'), 'decision')),
    cannotTell('Ingen går i god för undertecknanderätterna', 'completeness-mark.signing-right', unvouched(fanny, 'signing-right')),
    cannotTell('Om avtalet binder är inte ifyllt', 'contract.binding', changed(arena, 'contract', 'k1', { binding: null })),
    cannotTell('Om det finns ett förbehåll är inte ifyllt', 'contract.conditional', changed(arena, 'contract', 'k1', { conditional: null })),
    cannotTell('Om det är ett avrop är inte ifyllt', 'contract.callOff', changed(arena, 'contract', 'k1', { callOff: null })),
    cannotTell('Vem som skrev under är inte ifyllt', 'contract.signedBy', changed(after, 'contract', 'k1', { signedBy: null })),
    cannotTell('Värdet är inte ifyllt', 'contract.amount', changed(after, 'contract', 'k1', { amount: null })),
    cannotTell('Ingen är känd bakom den befattning som skrev under', 'post-holding.person', changed(after, 'contract', 'k1', { signedBy: 'director' })),
    cannotTell('Avtalet är äldre än lagen', 'contract.day', changed(arena, 'contract', 'k1', { day: '2017-12-31' })),
    passes('Avtalet skrivs under först i morgon', 'beslutet saknas eller kom senare, eller undertecknaren saknar rätt', changed(arena, 'contract', 'k1', { day: '2026-11-25' })),
    flags('Någon utan undertecknanderätt skrev under före beslutet', ['unlawful', 'before-decision'], changed(arena, 'contract', 'k1', { signedBy: 'property-head' })),
  ],
};
