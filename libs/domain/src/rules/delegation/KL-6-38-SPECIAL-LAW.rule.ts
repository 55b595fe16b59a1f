import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { assessed, makerRole, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';
import { itemOf } from './item-of-decision.js';
import type { SpecialDelegationRule } from './special-delegation-rule.js';
import { barsOn } from './special-delegation-rules.js';

/** A statute of its own, the body's own power and the crisis committee are not delegation. */
const inSomebodysPlace: readonly string[] = ['delegation', 'sub-delegation', 'self-governance', 'contract-delegation', 'urgent'];

export const barredBySpecialLaw: DecisionRule = {
  id: 'KL-6-38-SPECIAL-LAW', version: 1, on: 'decision',
  title: 'Delegering i strid med speciallag',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-38', note: 'Första stycket 5' }, { law: 'PBL-12-6' }, { law: 'PBL-5-27' }, { law: 'LVU-6' }, { law: 'LVU-14' }, { law: 'LVU-27' }, { law: 'LVU-31d' }, { law: 'LVU-43' },
    { law: 'SKOL-3-9' }, { law: 'SKOL-5-14' }, { law: 'SKOL-5-17' }, { law: 'SKOL-5-19' }, { law: 'SKOL-7-19', note: 'Rektorn får inte uppdra vidare' },
    { practice: 'Vilka beslut enligt socialtjänstlagen som får lämnas till anställda är inte läst i den nya lagen', mark: 'unverified' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Plan och bygg skulle gå fortare, men området har egna gränser som ingen ordning kan flytta. Likheten är tempot.' },
    { no: 12, why: 'Nämnden hade gripit in i en familj. Den sortens beslut hör till de förtroendevalda just för sin tyngd.' },
  ],
  dataNeeded: 'Ärendetypen, vem som beslutade och på vilken grund, lagrummen, och om det brådskade.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      barred: '{maker:role} beslutade i ett ärende som lagen lägger hos någon annan.', 'handed-on': 'En rätt som lagen ger rektorn lämnades vidare.',
      unread: '{maker:role} beslutade i ett ärende där lagen kan kräva nämnden eller ett utskott.', [cannotTell]: 'Fick {maker:role} besluta i {number}?',
    },
    happened: {
      barred: 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Lagen säger att det är {decider}.',
      'handed-on': 'Den {on:day} beslutade {maker:role} "{title}" på en rätt som hade lämnats vidare. Lagen säger att det är {decider}.',
      unread: 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Tidigare lag lade beslutet hos {decider}. Den nya lagens paragraf är inte läst.',
    },
    says: 'En annan lag kan stänga för delegering. Då hjälper det inte att punkten står i delegationsordningen.',
    allowed: 'Samma anställd hade fått ge startbesked, och ordföranden hade fått besluta när det verkligen inte kunde vänta.',
    remedy: ['Lägg beslutet hos den som lagen pekar ut.', 'Ta bort eller snäva in punkten i delegationsordningen.', 'Gå igenom tidigare beslut av samma slag.'],
  },
  check: (decision, facts, asOf) => {
    const matter = matterOf(facts, decision);
    const bars = barsOn(matterTypeOf(facts, matter)?.key);
    if (bars.length === 0 || decision.company !== null) return undefined;
    const inPlace = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'basis', (basis) => inSomebodysPlace.includes(basis)));
    const judged = bars.map((bar) => ({ bar, barred: and(inPlace, isBarred(bar, facts, decision, asOf)) }));
    // What has been read in the statute is unlawful; the rest is a risk, which the stricter one hides.
    const read = judged.filter(({ bar }) => bar.mark !== 'unverified');
    const hit = judged.find(({ barred }) => barred === true)?.bar;
    const about = aboutDecision(decision);
    return conclude({ unlawful: or(...read.map(({ barred }) => barred)), risk: or(...judged.map(({ barred }) => barred)) }, {
      ...about, code: hit?.mark === 'unverified' ? 'unread' : hit?.condition === 'handed-on' ? 'handed-on' : 'barred',
      parameters: { ...about.parameters, maker: makerRole(facts, decision), decider: hit?.decider ?? null },
      evidence: seenAll(seen('decision', decision, 'makerKind'), seen('decision', decision, 'basis'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

function isBarred(bar: SpecialDelegationRule, facts: Facts, decision: Row<'decision'>, asOf: Day): Truth {
  const wrongKind = holds('decision', decision, 'makerKind', (kind) => !bar.allowed.includes(kind));
  const handedOn = bar.condition === 'handed-on' && decision.basis === 'sub-delegation';
  // The older statute had bars of its own, in other words.
  const isItsTime = bar.from === undefined || decision.day >= bar.from || unknown('decision', decision.id, 'day');
  return and(or(wrongKind, handedOn), applies(bar, facts, decision, asOf), not(isUrgentUnder(bar, decision)), isItsTime);
}

function applies(bar: SpecialDelegationRule, facts: Facts, decision: Row<'decision'>, asOf: Day): Truth {
  // Only what a person has found to be a matter of principle: whether to assess it is asked by another rule.
  if (bar.condition === 'principal') return assessed(facts, decision.matter, 'principal', asOf) === true;
  if (bar.condition !== 'unless-cites') return true;
  const cited = decision.law ?? itemOf(facts, decision)?.legalBasis ?? null;
  return cited === null ? unknown('decision', decision.id, 'law') : !cited.some((section) => (bar.exempt as readonly string[]).includes(section));
}

/** May the decision be made because it cannot wait? By a wrong person it is a matter of another rule. */
function isUrgentUnder(bar: SpecialDelegationRule, decision: Row<'decision'>): Truth {
  const byMember = decision.makerKind === 'chair' || decision.makerKind === 'member';
  if (bar.urgent === 'own-law' && byMember) return isYes('decision', decision, 'isUrgent');
  if (decision.basis !== 'urgent' || bar.urgent === 'no') return false;
  return bar.urgent === 'assessed' ? unknown('assessment', null, 'value') : true;
}
