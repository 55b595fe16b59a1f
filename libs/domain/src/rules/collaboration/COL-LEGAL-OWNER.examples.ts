import { Facts } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const line = exampleTown({
  'legal-owner': [{ id: 'lo', matterType: 'BUSSLINJE', owner: 'region', agreedIn: 'Länets överenskommelse 2011', validFrom: '2012-01-01' }],
  matter: [{ id: 'm1', day: '2026-09-01', diaryNumber: 'KS 2026:210', title: 'Busslinje', matterType: 'BUSSLINJE', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-10-13', number: '§ 160', title: 'Ny busslinje över länsgränsen', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }],
});
const owned = (owner: 'self' | 'both' | 'municipalities' | 'federation' | 'joint-committee' | 'region', facts = line) => changed(facts, 'legal-owner', 'lo', { owner });
const of = (matterType: string, facts = line) => changed(facts, 'matter', 'm1', { matterType });
const region = (facts: Facts) => new Facts({ ...facts.organization, organizationKind: 'region' }, facts.rows);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const colLegalOwnerExamples: RuleExamples = {
  rule: 'COL-LEGAL-OWNER',
  conditions: ['det är ett beslut', 'organet är vårt eget', 'frågan är normalt någon annans', 'vi har inte ansvaret enligt överenskommelsen'],
  examples: [
    flags('Styrelsen anges som beslutande om en ny busslinje över länsgränsen', 'notice', line),
    flags('Ett kommunalförbund svarar för trafiken', 'notice', owned('federation')),
    flags('En gemensam nämnd svarar för trafiken, och styrelsen beslutade', 'notice', owned('joint-committee')),
    flags('Styrelsen beslutar om ett byggnadsminne', 'notice', of('BYGGNADSMINNE')),
    flags('Regionen beslutar om bygglov', 'notice', region(of('BYGGLOV'))),
    flags('Kommunen beslutar om vårdvalet', 'notice', of('R_VARDVAL')),
    passes('Kommunen beslutar om tillköp enligt avtal med regionen', 'frågan är normalt någon annans', of('TILLKOP_TRAFIK')),
    passes('Kommunen beslutar om bygglov', 'frågan är normalt någon annans', of('BYGGLOV')),
    passes('Regionen beslutar om vårdval', 'frågan är normalt någon annans', region(of('R_VARDVAL'))),
    passes('Styrelsen yttrar sig om linjen', 'det är ett beslut', changed(line, 'decision', 'd1', { kind: 'opinion' })),
    passes('Bolagets styrelse beslutade', 'organet är vårt eget', changed(line, 'body', 'ks', { bodyKind: 'company-board' })),
    passes('Kommunen svarar själv för trafiken, som på Gotland', 'vi har inte ansvaret enligt överenskommelsen', owned('self')),
    passes('Regionen och kommunerna svarar gemensamt', 'vi har inte ansvaret enligt överenskommelsen', owned('both')),
    passes('Länets kommuner svarar för trafiken', 'vi har inte ansvaret enligt överenskommelsen', owned('municipalities')),
    flags('Länets kommuner svarar för trafiken, och regionen beslutade', 'notice', region(owned('municipalities'))),
    passes('Regionen svarar för trafiken och beslutade', 'vi har inte ansvaret enligt överenskommelsen', region(line)),
    passes('Den gemensamma nämnden svarar för trafiken och beslutade', 'vi har inte ansvaret enligt överenskommelsen', changed(owned('joint-committee'), 'body', 'ks', { bodyKind: 'joint-committee' })),
    cannotTell('Hur ansvaret är fördelat i länet är inte infört', 'legal-owner.owner', without(line, 'legal-owner', 'lo')),
    cannotTell('Överenskommelsen gällde först efter beslutet', 'legal-owner.owner', changed(line, 'legal-owner', 'lo', { validFrom: '2026-10-14' })),
    cannotTell('Vem som är huvudman är inte ifyllt', 'legal-owner.owner', changed(line, 'legal-owner', 'lo', { owner: null })),
  ],
};
