import { factsFrom, withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const arena = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'KS 2026:60', title: 'Arenan i grannkommunen', matterType: 'BIDRAG_ANLAGGNING', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'KS § 61', title: 'Driftbidrag till arenan i grannkommunen', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body', law: ['KL-2-1'], outsideArea: true, localConnection: false }],
});
const decided = (fields: object) => changed(arena, 'decision', 'd1', fields);
const ofType = (matterType: string) => changed(decided({ outsideArea: false }), 'matter', 'm1', { matterType });
const judged = (value: boolean) => withRows(arena, { assessment: [{ id: 'a1', day: '2026-04-01', matter: 'm1', question: 'competence', value, by: 'Kommunjuristen', reason: 'Vägt mot lagen.' }] });
const region = (matterType: string) => factsFrom({
  body: [{ id: 'rs', name: 'Regionstyrelsen', bodyKind: 'executive-board' }], matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'RS 2026:60', title: 'Ärende', matterType, body: 'rs', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'RS § 61', title: 'Beslut i ärendet', matter: 'm1', kind: 'decision', body: 'rs', makerKind: 'body', maker: 'rs', basis: 'body', law: ['KL-2-1'], outsideArea: false }],
}, { slug: 'region', name: 'Exempelregionen', organizationKind: 'region', code: null });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const competenceExamples: RuleExamples = {
  rule: 'KL-2-1-COMPETENCE',
  conditions: ['det är ett beslut', 'kommunens eller regionens eget organ beslutade', 'frågan är någon annans eller gäller något utan anknytning', 'ingen har bedömt att frågan ligger inom befogenheterna', 'ingen annan lag eller avtalssamverkan ger rätten'],
  examples: [
    cannotTell('Vad beslutet vilar på är inte ifyllt', 'decision.basis', decided({ basis: null })),
    cannotTell('Vilken lag beslutet stöder sig på är inte ifyllt', 'decision.law', decided({ law: null })),
    flags('Driftbidrag till en arena i en annan kommun, utan anknytning', ['risk', 'indicator'], arena),
    flags('Frågan är bedömd som utanför befogenheterna', ['unlawful', 'outside'], judged(false)),
    flags('Kommunen beslutar om ambulanser, som är regionens', ['risk', 'indicator'], ofType('R_AMBULANS')),
    flags('Kommunen beslutar om en statlig väg', ['risk', 'indicator'], ofType('STATLIG_VAG')),
    flags('Regionen beslutar om bygglov, som är kommunens', ['risk', 'indicator'], region('BYGGLOV')),
    flags('Beslutet nämner bara kommunallagen', ['risk', 'indicator'], decided({ law: ['KL-2-1'] })),
    passes('Kommunen föreslår staten en väg', 'det är ett beslut', changed(ofType('STATLIG_VAG'), 'decision', 'd1', { kind: 'proposal' })),
    passes('Bolaget beslutar', 'kommunens eller regionens eget organ beslutade', decided({ company: 'hem' })),
    passes('Förbundets direktion beslutar', 'kommunens eller regionens eget organ beslutade', withRows(decided({ body: 'dir' }), { body: [{ id: 'dir', name: 'Direktionen', bodyKind: 'federation-direction' }] })),
    passes('Arenan ligger i den egna kommunen', 'frågan är någon annans eller gäller något utan anknytning', decided({ outsideArea: false })),
    passes('Arenan används av de egna medlemmarna', 'frågan är någon annans eller gäller något utan anknytning', decided({ localConnection: true })),
    passes('Kommunen beslutar om bygglov', 'frågan är någon annans eller gäller något utan anknytning', ofType('BYGGLOV')),
    passes('Regionen beslutar om ambulanser', 'frågan är någon annans eller gäller något utan anknytning', region('R_AMBULANS')),
    passes('Regionen beslutar om en busslinje som regional myndighet', 'frågan är någon annans eller gäller något utan anknytning', region('BUSSLINJE')),
    passes('Fullmäktige har gett styrelsen uppgiften i reglementet', 'frågan är någon annans eller gäller något utan anknytning', withRows(ofType('STATLIG_VAG'), { remit: [{ id: 'r1', body: 'ks', matterType: 'STATLIG_VAG', validFrom: '2023-01-01' }] })),
    flags('Reglementet gav uppgiften till en annan nämnd', ['risk', 'indicator'], withRows(ofType('STATLIG_VAG'), { remit: [{ id: 'r1', body: 'tn', matterType: 'STATLIG_VAG', validFrom: '2023-01-01' }] })),
    passes('Frågan är bedömd som inom befogenheterna', 'ingen har bedömt att frågan ligger inom befogenheterna', judged(true)),
    passes('Räddningstjänst åt grannkommunen enligt avtal', 'ingen annan lag eller avtalssamverkan ger rätten', decided({ law: ['KL-9-37'] })),
    passes('Beslutet fattas på delegation enligt samverkansavtal', 'ingen annan lag eller avtalssamverkan ger rätten', decided({ basis: 'contract-delegation' })),
    passes('Bidrag till statlig väg med stöd i lagen om vissa befogenheter', 'ingen annan lag eller avtalssamverkan ger rätten', changed(ofType('STATLIG_VAG'), 'decision', 'd1', { law: ['BEF-2-1'] })),
    cannotTell('Om arenan har anknytning är inte infört', 'decision.localConnection', decided({ localConnection: null })),
    passes('Frågan är bedömd som utanför befogenheterna, men grannkommunen har avtalat om den', 'ingen annan lag eller avtalssamverkan ger rätten', changed(judged(false), 'decision', 'd1', { law: ['KL-9-37'] })),
    cannotTell('Frågan är bedömd som utanför befogenheterna, men om det är ett beslut är inte ifyllt', 'decision.kind', changed(judged(false), 'decision', 'd1', { kind: null })),
    passes('Beslutet nämner kommunallagen och avtalssamverkan', 'ingen annan lag eller avtalssamverkan ger rätten', decided({ law: ['KL-2-1', 'KL-9-37'] })),
  ],
};
