import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf, matterOf, ownBodyKinds } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';

export const colPrincipalIntervenes: DecisionRule = {
  id: 'COL-PRINCIPAL-INTERVENES', version: 1, on: 'decision',
  title: 'Huvudmannen beslutar i överlämnad fråga',
  severities: ['unlawful'], direction: 'principal-to-collaboration', mode: ['determinate'],
  basis: [{ law: 'KL-3-8' }, { law: 'KL-9-1' }, { law: 'KL-9-2' }, { law: 'KL-9-20' }],
  cases: [
    { no: 10, primary: true, why: 'Styrelsen ville stoppa en stängning som förbundet hade beslutat om. Likheten är att frågan inte längre var kommunens att avgöra.' },
    { no: 4, why: 'Otålighet drev fram beslut hos fel organ. Skillnaden är att den rätta nivån här finns utanför kommunen.' },
  ],
  dataNeeded: 'Beslutets ärendetyp och organ, samarbetens uppgifter och form, och beslutsrätter med krav på samtycke.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { intervened: '{body:name} beslutade i en fråga som {collaboration:name} ansvarar för.', [cannotTell]: 'Var beslutet {number} kommunens att fatta?' },
    happened: { intervened: 'Den {on:day} beslutades "{title}". Frågan hör till de uppgifter som har lämnats över, och inget krav på samtycke från {body:inline} är registrerat.' },
    says: 'När en uppgift har lämnats till ett kommunalförbund är det förbundet som beslutar. Hör den till en gemensam nämnd kan styrelsen eller en annan nämnd inte besluta i dess ställe. Fullmäktige bestämmer fortfarande mål, budget och reglemente för en gemensam nämnd.',
    allowed: 'Ett yttrande till förbundet, en begäran om ägarsamråd eller en egen ståndpunkt.',
    remedy: ['Gör om beslutet till en framställning, en ståndpunkt eller en begäran om samråd.', 'Pröva om förbundsordningen låter en medlem väcka ärenden.', 'Ta upp en ändring av förbundsordningen om uppgiften ska tas tillbaka.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const body = bodyOf(facts, decision);
    if (!matter?.matterType || !body || decision.kind !== 'decision' || body.collaboration !== null || !ownBodyKinds.includes(body.bodyKind ?? 'unknown')) return undefined;
    const { matterType } = matter;
    const taken = facts.on('collaboration', decision.day).find((one) => one.status === 'active' && (one.scope ?? []).includes(matterType));
    if (!taken) return undefined;
    return conclude({ unlawful: or(and(holds('collaboration', taken, 'form', (form) => form === 'federation'), not(hasConsent(facts, decision, taken, matterType))), and(holds('collaboration', taken, 'form', (form) => form === 'joint-committee'), body.bodyKind !== 'council')) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'intervened', parameters: { body: body.id, collaboration: taken.id, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('matter', matter, 'matterType'), seen('collaboration', taken, 'form')),
    });
  },
};

/** Does the federation's order ask for the consent of this very body? */
function hasConsent(facts: Facts, decision: Row<'decision'>, taken: Row<'collaboration'>, matterType: string): Truth {
  const rights = facts.where('decision-right', 'subject', taken.id).filter((row) => (row.matterType === matterType || row.matterType === null) && isValidOn(row, decision.day));
  return or(...rights.map((row) => and(holds('decision-right', row, 'matterType', () => true), holds('decision-right', row, 'consultation', (told) => told === 'consent'), holds('decision-right', row, 'consentBody', (organ) => organ === decision.body))));
}
