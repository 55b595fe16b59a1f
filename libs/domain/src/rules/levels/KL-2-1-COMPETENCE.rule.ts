import type { Facts, Row } from '../../facts/facts.js';
import { remitsFor } from '../../powers/bodies.js';
import type { MatterType } from '../../reference/matter-type.js';
import { assessed, assessmentOf, bodyOf, matterOf, matterTypeOf, ownBodyKinds } from '../deciding.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, isYes, not, or, type Truth } from '../three-valued.js';

export const competence: DecisionRule = {
  id: 'KL-2-1-COMPETENCE', version: 1, on: 'decision',
  title: 'Beslut utanför den kommunala kompetensen',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['indicator'],
  basis: [
    { law: 'KL-2-1' }, { law: 'KL-2-2' }, { law: 'KL-2-9' }, { law: 'BEF-1-2', note: 'Undantag från kravet på anknytning' }, { law: 'KL-9-37', note: 'Avtalssamverkan är undantagen från kravet på anknytning' }, { law: 'KL-13-8', note: 'Punkt 2: beslutet kan upphävas' },
  ],
  cases: [
    { no: 10, primary: true, why: 'Vem ska egentligen ha hand om frågan? Likheten är att svaret måste finnas innan någon beslutar.' },
    { no: 9, why: 'Ett engagemang i något som inte var kommunens. Skillnaden är att det där låg inom den egna orten.' },
  ],
  dataNeeded: 'Ärendetypen, om beslutet gäller något utanför det egna området, och bedömningen av om det ligger inom kommunens eller regionens befogenheter.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      outside: '{body:name} beslutade i en fråga som är bedömd som utanför befogenheterna.', indicator: '{body:name} beslutade i en fråga som kan ligga utanför befogenheterna, och ingen har bedömt det.',
      [cannotTell]: 'Har det som beslutades i {number} anknytning till det egna området?',
    },
    happened: {
      outside: 'Den {on:day} beslutade {body:inline} "{title}". Bedömningen är att frågan inte ligger inom kommunens eller regionens befogenheter.',
      indicator: 'Den {on:day} beslutade {body:inline} "{title}". Det som talar för att frågan är någon annans: {signs}. Ingen bedömning är registrerad.',
    },
    says: 'Kommuner och regioner får ta hand om frågor av allmänt intresse som har anknytning till deras område eller medlemmar och som inte bara någon annan ska sköta. Andra lagar ger fler befogenheter. Om en fråga hör dit bedöms av en människa, aldrig av verktyget.',
    allowed: 'Att uppgiften hade skötts genom avtalssamverkan med grannkommunen, eller med stöd i en annan lag som beslutet nämner.',
    remedy: ['Bedöm om frågan ligger inom befogenheterna, och anteckna vem som har bedömt det och varför.', 'Finns stöd i en annan lag eller i ett avtal: ange det i beslutet.', 'Är den någon annans: lämna över den, eller sök en form för samverkan.'],
  },
  check: (decision, facts, asOf) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!type) return undefined;
    const noGround = not(hasOtherGround(facts, decision));
    const own = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), decision.company === null, body?.bodyKind != null && ownBodyKinds.includes(body.bodyKind));
    if (own === false) return undefined;
    const within = assessed(facts, decision.matter, 'competence', asOf);
    const assessment = assessmentOf(facts, decision.matter, 'competence', asOf);
    const elsewhere = and(decision.outsideArea === true, not(isYes('decision', decision, 'localConnection')));
    // A council that has given its body the task has said whose it is; the region is its own public transport authority.
    const others = belongsToOther(facts, type) && !remitsFor(facts, type.key, decision.day).some((remit) => remit.body === decision.body);
    return conclude({ unlawful: and(own, within === false, noGround), risk: and(own, isUnknown(within), or(others, elsewhere), noGround) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: within === false ? 'outside' : 'indicator',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day, signs: signsOf(type, others, elsewhere) },
      evidence: seenAll(seen('decision', decision, 'outsideArea'), matter && seen('matter', matter, 'matterType'), assessment && seen('assessment', assessment, 'value')),
    });
  },
};

/** Avtalssamverkan (KL 9:37) or another statute than KL, named in the decision. */
function hasOtherGround(facts: Facts, decision: Row<'decision'>): Truth {
  const about = [[decision.body, decision.matter], decision.day] as const;
  return or(
    holdsInFull(facts, 'decision', decision, 'basis', (basis) => basis === 'contract-delegation', ...about),
    holdsInFull(facts, 'decision', decision, 'law', (laws) => laws.some((law) => law === 'KL-9-37' || !law.startsWith('KL-')), ...about),
  );
}

function belongsToOther(facts: Facts, type: MatterType): boolean {
  const owner = type.legalOwner.type;
  return (owner === 'other' && type.organizationKinds.includes(facts.organization.organizationKind)) || (owner === 'region' && facts.organization.organizationKind === 'municipality') || (owner === 'municipality' && facts.organization.organizationKind === 'region');
}

function signsOf(type: MatterType, others: boolean, elsewhere: Truth): string {
  return [...(others ? [`${type.legalOwner.who} svarar normalt för frågan`] : []), ...(elsewhere === true ? ['det gäller något utanför det egna området, utan anknytning dit'] : [])].join(' och ');
}
