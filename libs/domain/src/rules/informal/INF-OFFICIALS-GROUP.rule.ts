import type { Facts, Row } from '../../facts/facts.js';
import { isElected } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, not, unknown, type Truth } from '../three-valued.js';

export const officialsGroup: DecisionRule = {
  id: 'INF-OFFICIALS-GROUP', version: 1, on: 'decision',
  title: 'Tjänstepersonsgrupp har "beslutat"',
  severities: ['unlawful'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ law: 'KL-7-5', note: 'Nämnden får delegera till en anställd' }, { practice: 'Regional praxis: en grupp av tjänstepersoner beslutar inte gemensamt', mark: 'secondary' }],
  cases: [
    { no: 2, primary: true, why: 'En grupp av tjänstepersoner för Nära vård sades besluta. Likheten är att ingen enskild har ansvaret.' },
    { no: 6, why: 'Ledningsgruppen hade inget ansvar för helheten. Skillnaden är att den där inte sades besluta.' },
  ],
  dataNeeded: 'Beslutsfattarens art, gruppens medlemmar och om någon enskild ansvarar.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { group: 'En grupp av anställda står som beslutsfattare för {number}.', [cannotTell]: 'Vem ansvarar för beslutet {number}?' },
    happened: { group: 'Den {on:day} registrerades "{title}" som beslutat av en grupp. Alla i gruppen är anställda, och det är antecknat att ingen enskild har fattat beslutet.' },
    says: 'En nämnd kan låta en anställd besluta. En grupp av anställda kan förbereda och råda, men beslutet ska fattas av en person som går att peka ut.',
    allowed: 'Kommundirektören hade beslutat efter att ha talat med ledningsgruppen.',
    remedy: ['Ange vilken delegat som fattar beslutet.', 'Fatta beslutet på nytt om det inte går att säga vem som gjorde det.', 'Skriv i gruppens uppdrag att den bereder.'],
  },
  check: (decision, facts) => {
    if (decision.makerKind !== 'group') return undefined;
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), isAbsent('decision', decision, 'makerPerson'), allEmployed(facts, decision)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'group', parameters: { number: decision.number, title: decision.title, on: decision.day },
      evidence: [seen('decision', decision, 'makerKind'), seen('decision', decision, 'members'), seen('decision', decision, 'makerPerson')],
    });
  },
};

function allEmployed(facts: Facts, decision: Row<'decision'>): Truth {
  const members = decision.members ?? [];
  if (members.length > 0) return and(...members.map((member) => not(isElected(facts, member, decision.day))));
  return facts.findAny('body', decision.maker, decision.day)?.bodyKind === 'management-group' || unknown('decision', decision.id, 'members');
}
