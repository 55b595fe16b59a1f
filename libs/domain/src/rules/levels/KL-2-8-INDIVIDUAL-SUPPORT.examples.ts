import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const sale = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'KS 2026:60', title: 'Mark vid Sjöängen', matterType: 'MARK_FORSALJNING', body: 'ks', status: 'decided' }],
  decision: [{
    id: 'd1', day: '2026-04-14', number: 'KS § 61', title: 'Mark vid Sjöängen säljs till byggherren', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body', favoursBusiness: 'individual', belowMarketValue: 900_000, grant: 0,
    guarantee: false,
  }],
});
const judged = (value: boolean, day = '2026-04-01') => withRows(sale, { assessment: [{ id: 'a1', day, matter: 'm1', question: 'exceptional-grounds', value, by: 'Kommunjuristen', reason: 'Skälen är vägda.' }] });
const decided = (fields: object) => changed(sale, 'decision', 'd1', fields);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const individualSupportExamples: RuleExamples = {
  rule: 'KL-2-8-INDIVIDUAL-SUPPORT',
  conditions: ['det är ett beslut', 'kommunens eller regionens eget organ beslutade', 'en enskild näringsidkare gynnas', 'det finns inga synnerliga skäl eller ingen bedömning', 'förmånen har ett värde', 'ärendet kan gynna en näringsidkare'],
  examples: [
    flags('Styrelsen säljer mark under marknadsvärdet utan att motivera det', ['risk', 'indicator'], sale),
    flags('En krona under marknadsvärdet', ['risk', 'indicator'], decided({ belowMarketValue: 1 })),
    flags('Företaget får ett bidrag', ['risk', 'indicator'], decided({ belowMarketValue: 0, grant: 1 })),
    flags('Kommunen går i borgen för företaget', ['risk', 'indicator'], decided({ belowMarketValue: 0, guarantee: true })),
    flags('Skälen är bedömda som otillräckliga', ['unlawful', 'refused'], judged(false)),
    flags('En arena gynnas genom ett idrottsärende', ['risk', 'indicator'], changed(sale, 'matter', 'm1', { matterType: 'IDROTTSANL' })),
    flags('Bedömningen gäller en annan fråga', ['risk', 'indicator'], changed(judged(true), 'assessment', 'a1', { question: 'principal' })),
    passes('Chefen föreslår en försäljning', 'det är ett beslut', decided({ kind: 'proposal' })),
    passes('Bolaget beslutar om sin egen mark', 'kommunens eller regionens eget organ beslutade', decided({ company: 'hem' })),
    passes('Förbundets direktion beslutar', 'kommunens eller regionens eget organ beslutade', withRows(decided({ body: 'dir' }), { body: [{ id: 'dir', name: 'Direktionen', bodyKind: 'federation-direction' }] })),
    passes('Kommunen bygger gata och bredband i hela industriområdet', 'en enskild näringsidkare gynnas', decided({ favoursBusiness: 'general' })),
    passes('Köparen är en privatperson', 'en enskild näringsidkare gynnas', decided({ favoursBusiness: 'none' })),
    passes('Synnerliga skäl är bedömda och antecknade', 'det finns inga synnerliga skäl eller ingen bedömning', judged(true)),
    passes('Marken säljs till marknadsvärdet', 'förmånen har ett värde', decided({ belowMarketValue: 0 })),
    passes('Ett hyresavtal säger inget om näringsidkare', 'ärendet kan gynna en näringsidkare', changed(decided({ favoursBusiness: null }), 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    cannotTell('Vem försäljningen gynnar är inte infört', 'decision.favoursBusiness', decided({ favoursBusiness: null })),
    cannotTell('Skillnaden mot marknadsvärdet är inte införd', 'decision.belowMarketValue', decided({ belowMarketValue: null })),
    cannotTell('Om bidrag ingår är inte infört', 'decision.grant', decided({ belowMarketValue: 0, grant: null })),
    cannotTell('Om borgen ingår är inte infört', 'decision.guarantee', decided({ belowMarketValue: 0, guarantee: null })),
    ...['NARINGSSTOD', 'FASTIGHET_FORSALJNING', 'BORGEN', 'LAN_UT'].map((matterType) => cannotTell(`Vem som gynnas är inte infört i ett ärende av typen ${matterType}`, 'decision.favoursBusiness', changed(decided({ favoursBusiness: null }), 'matter', 'm1', { matterType }))),
    flags('Bedömningen gjordes först efter dagen för frågan', ['risk', 'indicator'], judged(true, '2026-12-01')),
    passes('Skälen är otillräckliga, men ingen enskild gynnas', 'en enskild näringsidkare gynnas', changed(judged(false), 'decision', 'd1', { favoursBusiness: 'general' })),
  ],
};
