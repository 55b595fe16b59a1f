import { bodyOf, matterOf } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown } from '../three-valued.js';
import { hasRecused, partIn, tookPart } from './took-part.js';

export const councilConflict: DecisionRule = {
  id: 'KL-5-47-COUNCIL-CONFLICT', version: 1, on: 'decision',
  title: 'Möjligt jäv i fullmäktige – personlig fråga',
  severities: ['notice'], direction: 'order', mode: ['indicator'],
  basis: [{ law: 'KL-5-47', note: 'Snävare än i nämnderna' }],
  cases: [{ no: 12, primary: true, why: 'Även där möttes personen och uppdraget i samma sal. Skillnaden är att det rörde hot, inte ett eget intresse.' }],
  dataNeeded: 'Vilka ledamöter som saken rör personligen, och vem som deltog i beslutet.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { personal: 'En ledamot deltog i ett beslut som rör ledamoten personligen.', [cannotTell]: 'Deltog ledamoten som saken rör i beslutet {number}?' },
    happened: { personal: 'Den {on:day} beslutade {body:inline} "{title}". Ärendet är registrerat som personligt för en ledamot, själv eller genom en närstående. Ledamoten deltog, och protokollet säger inget om jäv.' },
    says: 'En ledamot av fullmäktige ska avstå när saken gäller ledamoten själv eller en nära anhörig. Uppdrag i nämnder och bolag räknas inte.',
    allowed: 'Ledamoten hade avstått från att delta. En lärare i fullmäktige får rösta om skolans budget.',
    remedy: ['Låt någon annan bedöma om saken rörde ledamoten personligen.', 'Kan rösten ha avgjort: pröva om ärendet ska behandlas på nytt.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const concerned = matter?.personallyConcerns ?? [];
    if (!matter || concerned.length === 0) return undefined;
    const body = bodyOf(facts, decision);
    const isCouncil = body ? holds('body', body, 'bodyKind', (kind) => kind === 'council') : unknown('body', decision.body, 'bodyKind');
    const personal = or(...concerned.map((person) => and(not(hasRecused(facts, decision, partIn(facts, decision, person))), tookPart(facts, decision, person, ['decided', 'handled']))));
    return conclude({ notice: and(isCouncil, holds('decision', decision, 'kind', (kind) => kind === 'decision'), personal) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'personal', parameters: { number: decision.number, title: decision.title, on: decision.day, body: decision.body },
      evidence: [seen('matter', matter, 'personallyConcerns'), seen('decision', decision, 'body')],
    });
  },
};
