import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const twice = exampleTown({
  company: [
    { id: 'parent', name: 'Exempelhus AB', ownership: 'wholly', companyKind: 'limited-company', groupRole: 'Samordnar finansieringen', validFrom: '2005-01-01' },
    { id: 'energy', name: 'Exempelenergi AB', ownership: 'wholly', companyKind: 'limited-company', parent: 'parent', validFrom: '2010-01-01' },
  ],
  directive: [
    { id: 'council', company: 'energy', title: 'Fullmäktiges direktiv', issuer: 'kf', validFrom: '2023-01-01' },
    { id: 'group', company: 'energy', title: 'Moderbolagets direktiv', issuer: 'parent', validFrom: '2024-01-01' },
  ],
  'directive-clause': [
    { id: 'c1', directive: 'council', clauseType: 'financial-goals', rate: 4, validFrom: '2023-01-01' },
    { id: 'c2', directive: 'group', clauseType: 'financial-goals', rate: 6, validFrom: '2024-01-01' },
  ],
});
const { flags, passes, cannotTell } = examplesAbout('energy', '2026-11-24');
const clause = (fields: Parameters<typeof changed<'directive-clause'>>[3], facts = twice) => changed(facts, 'directive-clause', 'c2', fields);
const clear = clause({ rate: null });

export const groupChainUnclearExamples: RuleExamples = {
  rule: 'GROUP-CHAIN-UNCLEAR',
  conditions: ['bolaget har ett moderbolag', 'två utfärdare säger olika', 'utfärdaren går inte att fastställa', 'moderbolaget har inget uppdrag'],
  examples: [
    flags('Fullmäktige kräver 4 procent och moderbolaget 6', ['notice', 'contradiction'], twice),
    flags('Olika belopp för samma underställning', ['notice', 'contradiction'], changed(clause({ clauseType: 'submission', rate: null, threshold: 10_000_000 }), 'directive-clause', 'c1', { clauseType: 'submission', rate: null, threshold: 25_000_000 })),
    flags('Olika tid för samma informationsplikt', ['notice', 'contradiction'], changed(clause({ clauseType: 'information-duty', rate: null, days: 10 }), 'directive-clause', 'c1', { clauseType: 'information-duty', rate: null, days: 30 })),
    flags('Ingen vet vem som skrev det ena direktivet', ['notice', 'no-issuer'], changed(clear, 'directive', 'group', { issuer: null, absent: ['issuer'] })),
    flags('Moderbolaget har inget uppdrag', ['notice', 'no-role'], changed(clear, 'company', 'parent', { groupRole: null, absent: ['groupRole'] })),
    passes('Bolaget ägs direkt av kommunen', 'bolaget har ett moderbolag', changed(twice, 'company', 'energy', { parent: null })),
    passes('Moderbolagets direktiv anger kravet i ord och säger inte emot', 'två utfärdare säger olika', clear),
    passes('Båda anger 4 procent', 'två utfärdare säger olika', clause({ rate: 4 })),
    passes('Klausulerna gäller olika saker', 'två utfärdare säger olika', clause({ clauseType: 'dividend' })),
    passes('Två klausuler av samma utfärdare', 'två utfärdare säger olika', changed(twice, 'directive', 'group', { issuer: 'kf' })),
    passes('Den ena klausulen har upphört', 'två utfärdare säger olika', clause({ validUntil: '2026-01-01' })),
    passes('Det ena direktivet har upphört', 'två utfärdare säger olika', changed(twice, 'directive', 'group', { validUntil: '2026-01-01' })),
    passes('Den ena anger ett belopp, den andra en procentsats', 'två utfärdare säger olika', clause({ rate: null, threshold: 6 })),
    passes('Alla utfärdare är kända', 'utfärdaren går inte att fastställa', clear),
    passes('Moderbolagets uppdrag står i registret', 'moderbolaget har inget uppdrag', clear),
    cannotTell('Vem som utfärdade direktivet är inte ifyllt', 'directive.issuer', changed(twice, 'directive', 'group', { issuer: null })),
    cannotTell('Moderbolagets uppdrag är inte ifyllt', 'company.groupRole', changed(clear, 'company', 'parent', { groupRole: null })),
    cannotTell('Moderbolaget finns inte i registret', 'company.parent', without(clear, 'company', 'parent')),
  ],
};
