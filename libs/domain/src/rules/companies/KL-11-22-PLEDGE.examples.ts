import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const bath = exampleTown({
  'security-interest': [{ id: 's1', title: 'Pantbrev i badhusfastigheten', securityKind: 'pledge', propertyOwner: 'organization', takenOver: false, validFrom: '2025-02-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('s1', '2026-11-24');
const security = (fields: Parameters<typeof changed<'security-interest'>>[3]) => changed(bath, 'security-interest', 's1', fields);

export const propertyPledgedExamples: RuleExamples = {
  rule: 'KL-11-22-PLEDGE',
  conditions: ['säkerheten är en pant', 'egendomen är kommunens egen', 'ansvaret togs inte över vid ett köp', 'säkerheten gäller'],
  examples: [
    flags('Pantbrev i badhuset lämnades som säkerhet för kommunens lån', 'unlawful', bath),
    passes('Kommunen gick i borgen', 'säkerheten är en pant', security({ securityKind: 'guarantee' })),
    passes('Bolaget pantsatte sin egen fastighet', 'egendomen är kommunens egen', security({ propertyOwner: 'company' })),
    passes('Kommunen köpte en fastighet och tog över säljarens lån och pant', 'ansvaret togs inte över vid ett köp', security({ takenOver: true })),
    passes('Panten är återlämnad', 'säkerheten gäller', security({ validUntil: '2026-03-01' })),
    cannotTell('Säkerhetens art är inte ifylld', 'security-interest.securityKind', security({ securityKind: null })),
    cannotTell('Vem som äger egendomen är inte ifyllt', 'security-interest.propertyOwner', security({ propertyOwner: null })),
    cannotTell('Om panten följde med ett köp är inte ifyllt', 'security-interest.takenOver', security({ takenOver: null })),
  ],
};
