import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const outside = exampleTown({
  collaboration: [{ id: 'fire', name: 'Räddningsförbundet', form: 'federation', status: 'active', scope: ['LSO_TILLSYN', 'TAXA_RADDN'], validFrom: '2012-01-01' }],
  body: [{ id: 'direction', name: 'Direktionen', bodyKind: 'federation-direction', collaboration: 'fire' }],
  matter: [{ id: 'm1', day: '2026-08-01', diaryNumber: 'RF 2026:12', title: 'Elinstallationer', matterType: 'ELNAT', body: 'direction', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-09-24', number: '§ 22', title: 'Elinstallationer åt allmänheten', matter: 'm1', kind: 'decision', body: 'direction', makerKind: 'body', maker: 'direction', basis: 'body' }],
});
const of = (matterType: string) => changed(outside, 'matter', 'm1', { matterType });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const colUltraViresExamples: RuleExamples = {
  rule: 'COL-ULTRA-VIRES',
  conditions: ['det är ett beslut', 'organet hör till ett samarbete', 'frågan hör inte till uppgifterna', 'det är inte stöd till den egna verksamheten'],
  examples: [
    flags('Räddningsförbundet startar elinstallationer åt allmänheten', 'unlawful', outside),
    ...(['federation-council', 'federation-board', 'joint-committee', 'coordination-board'] as const).map((bodyKind) => flags(`Organet är ${bodyKind}`, 'unlawful', changed(outside, 'body', 'direction', { bodyKind }))),
    flags('Uppgifterna är kända som inga alls utom taxan', 'unlawful', changed(outside, 'collaboration', 'fire', { scope: ['TAXA_RADDN'] })),
    passes('Tillsynen är förbundets uppgift', 'frågan hör inte till uppgifterna', of('LSO_TILLSYN')),
    passes('Förbundet köper lokalvård', 'det är inte stöd till den egna verksamheten', of('UPPHANDLING')),
    ...([['en anställning', 'ANST_CHEF'], ['sin budget', 'BUDGET'], ['sina arkiv', 'ARKIV_GALLRING'], ['en investering', 'INVESTERING'], ['en motion', 'MOTION'], ['sin delegationsordning', 'DELEGATIONSORDNING'], ['en hyrd lokal', 'LOKALHYRA'], ['medlemsbidraget', 'FORBUND_BUDGET']] as const)
      .map(([what, type]) => passes(`Förbundet beslutar om ${what}`, 'det är inte stöd till den egna verksamheten', of(type))),
    passes('Direktionen yttrar sig', 'det är ett beslut', changed(outside, 'decision', 'd1', { kind: 'opinion' })),
    passes('Det är kommunens egen nämnd', 'organet hör till ett samarbete', changed(outside, 'body', 'direction', { bodyKind: 'committee' })),
    cannotTell('Förbundets uppgifter är inte införda', 'collaboration.scope', changed(outside, 'collaboration', 'fire', { scope: null })),
    cannotTell('Vilket samarbete organet hör till är inte ifyllt', 'body.collaboration', changed(outside, 'body', 'direction', { collaboration: null })),
  ],
};
