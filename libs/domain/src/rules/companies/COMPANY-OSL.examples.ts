import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const joint = exampleTown({
  company: [{ id: 'solar', name: 'Exempelsol AB', ownership: 'partly', companyKind: 'limited-company', share: 33, publicVotes: 99, appointsMajority: false, absent: ['publicAccess'], validFrom: '2024-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('solar', '2026-11-24');
const company = (fields: Parameters<typeof changed<'company'>>[3], facts = joint) => changed(facts, 'company', 'solar', fields);
const minority = company({ publicVotes: 50 });
const partnership = company({ companyKind: 'partnership' }, minority);

export const companyPublicAccessExamples: RuleExamples = {
  rule: 'COMPANY-OSL',
  conditions: ['formen omfattas', 'kommuner och regioner bestämmer tillsammans', 'ingen har bedömt offentligheten', 'bolaget finns'],
  examples: [
    flags('Tre kommuner äger en tredjedel var, och ingen har bedömt saken', 'notice', joint),
    flags('Strax över hälften av rösterna', 'notice', company({ publicVotes: 50.1 })),
    flags('Kommunerna utser mer än hälften av styrelsen', 'notice', company({ appointsMajority: true }, minority)),
    flags('Alla bolagsmän i handelsbolaget är kommuner', 'notice', company({ allPartnersPublic: true }, partnership)),
    flags('Bolaget är helägt', 'notice', company({ ownership: 'wholly', publicVotes: null, appointsMajority: null })),
    flags('En stiftelse vars styrelse kommunen utser', 'notice', company({ companyKind: 'foundation', appointsMajority: true })),
    passes('En ideell förening som får bidrag', 'formen omfattas', company({ companyKind: 'association' })),
    passes('Precis hälften av rösterna', 'kommuner och regioner bestämmer tillsammans', minority),
    passes('En bolagsman i handelsbolaget är privat', 'kommuner och regioner bestämmer tillsammans', company({ allPartnersPublic: false }, partnership)),
    passes('I ett aktiebolag finns inga bolagsmän', 'kommuner och regioner bestämmer tillsammans', company({ allPartnersPublic: true }, minority)),
    passes('Bedömningen är gjord: offentligheten gäller', 'ingen har bedömt offentligheten', company({ publicAccess: 'applies', absent: [] })),
    passes('Bedömningen är gjord: offentligheten gäller inte', 'ingen har bedömt offentligheten', company({ publicAccess: 'does-not-apply', absent: [] })),
    passes('Bolaget är sålt', 'bolaget finns', company({ validUntil: '2026-06-01' })),
    cannotTell('Om offentligheten är bedömd är inte ifyllt', 'company.publicAccess', company({ absent: [] })),
    cannotTell('Den samlade röstandelen är inte ifylld', 'company.publicVotes', company({ publicVotes: null })),
    cannotTell('Vem som utser styrelsen är inte ifyllt', 'company.appointsMajority', company({ appointsMajority: null }, minority)),
    cannotTell('Vilka bolagsmännen är är inte ifyllt', 'company.allPartnersPublic', partnership),
    cannotTell('Ägandet är inte ifyllt', 'company.ownership', company({ ownership: null }, minority)),
    cannotTell('Associationsformen är inte ifylld', 'company.companyKind', company({ companyKind: null })),
  ],
};
