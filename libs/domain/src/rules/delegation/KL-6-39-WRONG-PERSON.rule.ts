import type { Facts, Row } from '../../facts/facts.js';
import type { AssignmentFunction } from '../../registers/organization/assignment.js';
import { isValidOn } from '../../time/validity.js';
import { makerPersonOf, makerRole } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';

const substitutes: readonly AssignmentFunction[] = ['substitute', 'deputy-member'];

export const wrongUrgentDecider: DecisionRule = {
  id: 'KL-6-39-WRONG-PERSON', version: 1, on: 'decision',
  title: 'Brådskebeslut av obehörig person',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-39', note: 'Ordföranden eller en annan ledamot' }, { law: 'KL-6-37', note: 'Ersättare nämns här men inte i 39 §' },
    { practice: 'Rätten kan inte ges till en anställd', mark: 'secondary' }, { practice: 'JO har krävt att nämnden har pekat ut ledamoten', mark: 'secondary' },
  ],
  cases: [
    { no: 12, primary: true, why: 'Ett ingripande i skarpt läge behöver rätt namn under sig, för den enskildas skull och för den som skriver på.' },
    { no: 4, why: 'En tillfällig ordning skulle lösa tempot, men ingen visste vem som fick göra vad.' },
  ],
  dataNeeded: 'Grunden för beslutet, vem som beslutade, uppdragen i nämnden, och vilka nämnden har utsett att besluta i brådskande ärenden.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      kind: '{maker:role} fattade ett brådskebeslut, vilket bara en ledamot får göra.', substitute: 'En ersättare fattade brådskebeslutet {number}.',
      'not-appointed': '{maker:role} fattade ett brådskebeslut utan att vara utsedd.', [cannotTell]: 'Var {maker:role} utsedd att besluta i {number}?',
    },
    happened: {
      kind: 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe eftersom det brådskade. Beslutsfattaren är inte en ledamot i nämnden.',
      substitute: 'Den {on:day} beslutade en ersättare "{title}" i {body:inline}s ställe eftersom det brådskade.',
      'not-appointed': 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe eftersom det brådskade. Nämnden har utsett någon annan.',
    },
    says: 'I brådskande ärenden får nämnden ge rätten till ordföranden eller till en annan ledamot som den har utsett. En anställd, ett utskott eller en ersättare kan inte få den.',
    allowed: 'Vice ordföranden hade fått besluta när ordföranden hade förhinder, om nämnden hade beslutat om den ordningen.',
    remedy: ['Låt den som är utsedd, eller nämnden, fatta ett nytt beslut.', 'Utse ledamöter med namn och i ordning.', 'Skriv in ordningen i delegationsordningen eller i reglementet.'],
  },
  check: (decision, facts) => {
    const isUrgent = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'basis', (basis) => basis === 'urgent'));
    // The body itself decides with its own power, whatever the basis is called.
    const isPerson = decision.makerKind !== 'body';
    const isSomebody = decision.maker !== null || decision.makerPerson !== null || unknown('decision', decision.id, 'maker');
    const wrongKind = and(holds('decision', decision, 'makerKind', (kind) => !['chair', 'member', 'substitute'].includes(kind)), isSomebody);
    const substitute = or(and(decision.makerKind === 'substitute', isSomebody), isOnlySubstitute(facts, decision));
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isUrgent, isPerson, or(wrongKind, substitute, isNotAppointed(facts, decision))) }, {
      ...about, code: wrongKind === true ? 'kind' : substitute === true ? 'substitute' : 'not-appointed',
      parameters: { ...about.parameters, maker: makerRole(facts, decision) },
      evidence: seenAll(seen('decision', decision, 'makerKind'), seen('decision', decision, 'makerPerson'), seen('decision', decision, 'basis')),
    });
  },
};

function isOnlySubstitute(facts: Facts, decision: Row<'decision'>): boolean {
  const person = makerPersonOf(facts, decision);
  const seats = facts.where('assignment', 'person', person).filter((row) => row.body === decision.body && isValidOn(row, decision.day));
  const functions = seats.flatMap((row) => row.functions ?? []);
  return functions.length > 0 && functions.every((name) => substitutes.includes(name));
}

/** Where a list of those appointed is recorded it is the whole list; without one, somebody must vouch that there is none. */
function isNotAppointed(facts: Facts, decision: Row<'decision'>): Truth {
  const lists = facts.where('urgent-mandate', 'body', decision.body).filter((row) => isValidOn(row, decision.day));
  const person = makerPersonOf(facts, decision);
  if (lists.length === 0) return noneExists(facts, 'urgent-mandate', [decision.body], decision.day, false);
  return person === null ? unknown('decision', decision.id, 'makerPerson') : not(lists.some((row) => (row.members ?? []).includes(person)));
}
