import type { Facts, Row } from '../../facts/facts.js';
import type { AssignmentFunction } from '../../registers/organization/assignment.js';
import { isValidOn } from '../../time/validity.js';
import { isElected, makerIsElected } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, not, or, unknown, type Truth } from '../three-valued.js';

const presidiumFunctions: readonly AssignmentFunction[] = ['chair', 'first-vice-chair', 'second-vice-chair', 'third-vice-chair', 'vice-chair'];

export const mixedDelegation: DecisionRule = {
  id: 'DEL-MIXED', version: 1, on: 'decision',
  title: 'Blandad eller kollektiv delegering',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-37', note: 'Uppräkningen är uttömmande' }, { law: 'KL-7-5' }, { practice: 'En grupp av tjänstepersoner, eller av tjänstepersoner och politiker, har i praxis inte kunnat vara delegat', mark: 'secondary' }],
  cases: [
    { no: 4, primary: true, why: 'Ordförande och chef ville bestämma tillsammans. Likheten är att det inte går att säga vem som svarar för beslutet.' },
    { no: 2, why: 'Grupper från flera huvudmän förde arbetet framåt utan att någon av dem kunde besluta.' },
  ],
  dataNeeded: 'Beslutsfattarens art, gruppens medlemmar och medundertecknarens roll.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      group: 'Beslutet {number} togs av en grupp som inte kan vara delegat.', 'co-decided': 'Beslutet {number} togs av en förtroendevald och en anställd tillsammans.',
      [cannotTell]: 'Vem beslutade i {number}?',
    },
    happened: {
      group: 'Den {on:day} beslutade en grupp "{title}" i {body:inline}s ställe. Gruppen består av både förtroendevalda och anställda, eller av förtroendevalda som varken är presidium eller utskott.',
      'co-decided': 'Den {on:day} beslutades "{title}" gemensamt av en förtroendevald och en anställd.',
    },
    says: 'En nämnd får ge beslutanderätt åt presidiet, ett utskott, en ledamot, en ersättare, en automatiserad funktion eller en anställd. Listan är uttömmande. Flera kan inte besluta gemensamt om de inte är ett sådant organ.',
    allowed: 'Förvaltningschefen hade beslutat ensam enligt punkten, efter samråd med ordföranden.',
    remedy: ['Välj en delegat i punkten.', 'Låt den andra vara den som ska höras.', 'Ta beslutet på nytt på rätt sätt.'],
  },
  check: (decision, facts) => {
    const isGroup = and(holds('decision', decision, 'makerKind', (kind) => kind === 'group'), isForbiddenGroup(facts, decision));
    const isCoDecided = and(decision.coSigner !== null, holds('decision', decision, 'coSignerRole', (role) => role === 'co-deciding'), differs(isElected(facts, decision.coSigner, decision.day), makerIsElected(facts, decision)));
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(isGroup, isCoDecided)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: isGroup === true ? 'group' : 'co-decided',
      parameters: { title: decision.title, number: decision.number, body: decision.body, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'makerKind'), seen('decision', decision, 'coSignerRole')),
    });
  },
};

/** Elected and employed together, or elected who are neither the presidium nor a subcommittee. A group of employees is another rule's matter. */
function isForbiddenGroup(facts: Facts, decision: Row<'decision'>): Truth {
  const members = decision.members ?? [];
  if (members.length === 0) return unknown('decision', decision.id, 'members');
  const elected = members.map((id) => isElected(facts, id, decision.day));
  const isMixed = and(or(...elected), or(...elected.map(not)));
  const allElected = and(...elected);
  return or(isMixed, and(allElected, !isPresidium(facts, decision, members), !isSubcommittee(facts, decision, members)));
}

function isPresidium(facts: Facts, decision: Row<'decision'>, members: readonly string[]): boolean {
  return members.every((id) => assignmentsOf(facts, id, decision).some((row) => row.body === decision.body && (row.functions ?? []).some((name) => presidiumFunctions.includes(name))));
}

function isSubcommittee(facts: Facts, decision: Row<'decision'>, members: readonly string[]): boolean {
  const subcommittees = facts.where('body', 'parent', decision.body).filter((body) => body.bodyKind === 'subcommittee' && isValidOn(body, decision.day));
  return subcommittees.some((body) => members.every((id) => assignmentsOf(facts, id, decision).some((row) => row.body === body.id)));
}

/** Every assignment that day of the person behind a member of the group. */
function assignmentsOf(facts: Facts, id: string, decision: Row<'decision'>): readonly Row<'assignment'>[] {
  const person = facts.findAny('assignment', id, decision.day)?.person ?? id;
  return facts.where('assignment', 'person', person).filter((row) => isValidOn(row, decision.day));
}

function differs(a: Truth, b: Truth): Truth {
  if (isUnknown(a)) return a;
  return isUnknown(b) ? b : a !== b;
}
