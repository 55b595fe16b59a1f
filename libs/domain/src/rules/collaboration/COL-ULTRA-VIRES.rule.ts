import type { MatterArea } from '../../reference/matter-type.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { holds, unknown } from '../three-valued.js';

const collaborationBodies: readonly (BodyKind | null)[] = ['federation-council', 'federation-direction', 'federation-board', 'joint-committee', 'coordination-board'];
/** What every organisation must be able to decide in order to run itself. */
const support: readonly MatterArea[] = ['procurement', 'staff', 'finance', 'organization-wide', 'governing-documents', 'democracy', 'collaboration'];
const supportTypes: readonly string[] = ['LOKALHYRA'];

export const colUltraVires: DecisionRule = {
  id: 'COL-ULTRA-VIRES', version: 1, on: 'decision',
  title: 'Samverkansorgan beslutar utanför sitt uppdrag',
  severities: ['unlawful'], direction: 'collaboration-to-principal', mode: ['determinate', 'indicator'],
  basis: [{ law: 'KL-9-6', note: 'Punkterna 1 och 2' }, { law: 'KL-9-22' }, { law: 'KL-13-1', note: 'En medlem får överklaga' }, { practice: 'Ett kommunalförbund kan inte ta sig uppgifter utöver förbundsordningen', mark: 'secondary' }],
  cases: [{ no: 10, primary: true, why: 'Andra kommuners ledamöter kan komma att avgöra sådant som aldrig har lämnats över. Likheten är ett beslut i en fråga som inte står i uppdraget.' }],
  dataNeeded: 'Beslutets ärendetyp och organ, och samarbetets uppgifter enligt förbundsordning eller överenskommelse.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { outside: '{body:name} beslutade om något som inte står bland uppgifterna.', [cannotTell]: 'Hörde beslutet {number} till samarbetets uppgifter?' },
    happened: { outside: 'Den {on:day} beslutades "{title}". Frågan är av slaget {type:inline}, och den finns inte bland de uppgifter som är införda för {collaboration:name}.' },
    says: 'Förbundsordningen anger förbundets ändamål och uppgifter, och överenskommelsen den gemensamma nämndens. Det som inte har lämnats över ligger kvar hos kommunen. En medlem kan få beslutet prövat inom tre veckor.',
    allowed: 'Det som behövs för att sköta uppgifterna, till exempel att förbundet köper lokalvård.',
    remedy: ['Ta upp frågan på ett ägarsamråd.', 'Ändra förbundsordningen om uppgiften ska höra dit, annars bör verksamheten upphöra.', 'Pröva om beslutet ska överklagas inom tre veckor.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const body = bodyOf(facts, decision);
    if (!matter || !type || !body || decision.kind !== 'decision' || !collaborationBodies.includes(body.bodyKind) || support.includes(type.area) || supportTypes.includes(type.key)) return undefined;
    const collaboration = facts.findAny('collaboration', body.collaboration, decision.day);
    const isOutside = collaboration ? holds('collaboration', collaboration, 'scope', (scope) => !scope.includes(type.key)) : unknown('body', body.id, 'collaboration');
    return conclude({ unlawful: isOutside }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'outside',
      parameters: { body: body.id, collaboration: collaboration?.id ?? null, title: decision.title, number: decision.number, on: decision.day, type: type.title },
      evidence: seenAll(seen('matter', matter, 'matterType'), collaboration && seen('collaboration', collaboration, 'name')),
    });
  },
};
